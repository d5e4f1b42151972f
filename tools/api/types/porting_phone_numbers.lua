-- What editors and the documentation know about the types of `porting_phone_numbers`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["porting_phone_numbers.list"] = "PortingPhoneNumber",
  },
  parameters = {
    ["porting_phone_numbers.list"] = {
      ["filter[porting_order_status]"] = "'draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled'",
    },
  },
  facts = {
    ["porting_phone_numbers.list page[number]"] = { default = 1, minimum = 1 },
    ["porting_phone_numbers.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
  },
}
