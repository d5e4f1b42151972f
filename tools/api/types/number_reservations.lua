-- What editors and the documentation know about the types of `number_reservations`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["number_reservations.actions.extend"] = "NumberReservationsActionsExtendAnswer",
    ["number_reservations.create"] = "NumberReservationsCreateAnswer",
    ["number_reservations.list"] = "NumberReservation",
    ["number_reservations.retrieve"] = "NumberReservationsRetrieveAnswer",
  },
  parameters = {
    ["number_reservations.create"] = {
      phone_numbers = "ReservedPhoneNumber[]",
    },
  },
  facts = {
    ["NumberReservation.created_at"] = { format = "date-time" },
    ["NumberReservation.id"] = { format = "uuid" },
    ["NumberReservation.updated_at"] = { format = "date-time" },
    ["ReservedPhoneNumber.created_at"] = { format = "date-time" },
    ["ReservedPhoneNumber.expired_at"] = { format = "date-time" },
    ["ReservedPhoneNumber.id"] = { format = "uuid" },
    ["ReservedPhoneNumber.updated_at"] = { format = "date-time" },
    ["number_reservations.list page[number]"] = { default = 1, minimum = 1 },
    ["number_reservations.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    NumberReservation = {
      created_at = "string",
      customer_reference = "string",
      errors = "string",
      id = "string",
      phone_numbers = "ReservedPhoneNumber[]",
      record_type = "string",
      status = "'pending'|'success'|'failure'",
      updated_at = "string",
    },
    NumberReservationsActionsExtendAnswer = {
      data = "NumberReservation",
    },
    NumberReservationsCreateAnswer = {
      data = "NumberReservation",
    },
    NumberReservationsRetrieveAnswer = {
      data = "NumberReservation",
    },
    ReservedPhoneNumber = {
      created_at = "string",
      errors = "string",
      expired_at = "string",
      id = "string",
      phone_number = "string",
      record_type = "string",
      status = "'pending'|'success'|'failure'",
      updated_at = "string",
    },
  },
}
