-- What editors and the documentation know about the types of `number_block_orders`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["number_block_orders.create"] = "NumberBlockOrdersCreateAnswer",
    ["number_block_orders.list"] = "NumberBlockOrder",
    ["number_block_orders.retrieve"] = "NumberBlockOrdersRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["NumberBlockOrder.created_at"] = { format = "date-time" },
    ["NumberBlockOrder.id"] = { format = "uuid" },
    ["NumberBlockOrder.updated_at"] = { format = "date-time" },
    ["number_block_orders.list page[number]"] = { default = 1, minimum = 1 },
    ["number_block_orders.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    NumberBlockOrder = {
      connection_id = "string",
      created_at = "string",
      customer_reference = "string",
      id = "string",
      messaging_profile_id = "string",
      phone_numbers_count = "integer",
      range = "integer",
      record_type = "string",
      requirements_met = "boolean",
      starting_number = "string",
      status = "'pending'|'success'|'failure'",
      updated_at = "string",
    },
    NumberBlockOrdersCreateAnswer = {
      data = "NumberBlockOrder",
    },
    NumberBlockOrdersRetrieveAnswer = {
      data = "NumberBlockOrder",
    },
  },
}
