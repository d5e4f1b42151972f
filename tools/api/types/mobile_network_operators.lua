-- What editors and the documentation know about the types of `mobile_network_operators`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["mobile_network_operators.list"] = "MobileNetworkOperator",
  },
  parameters = {
  },
  facts = {
    ["MobileNetworkOperator.id"] = { format = "uuid" },
    ["mobile_network_operators.list page[number]"] = { default = 1, minimum = 1 },
    ["mobile_network_operators.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    MobileNetworkOperator = {
      country_code = "string",
      id = "string",
      mcc = "string",
      mnc = "string",
      name = "string",
      network_preferences_enabled = "boolean",
      record_type = "string",
      tadig = "string",
    },
  },
}
