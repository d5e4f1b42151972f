-- What editors and the documentation know about the types of `ota_updates`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["ota_updates.list"] = "SimplifiedOTAUpdate",
    ["ota_updates.retrieve"] = "OtaUpdatesRetrieveAnswer",
  },
  parameters = {
    ["ota_updates.list"] = {
      ["filter[status]"] = "'in-progress'|'completed'|'failed'",
      ["filter[type]"] = "'sim_card_network_preferences'",
    },
  },
  facts = {
    ["CompleteOTAUpdate.id"] = { format = "uuid" },
    ["CompleteOTAUpdate.sim_card_id"] = { format = "uuid" },
    ["MobileNetworkOperatorPreferencesResponse.mobile_network_operator_id"] = { format = "uuid" },
    ["SimplifiedOTAUpdate.id"] = { format = "uuid" },
    ["SimplifiedOTAUpdate.sim_card_id"] = { format = "uuid" },
    ["ota_updates.list page[number]"] = { default = 1, minimum = 1 },
    ["ota_updates.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    CompleteOTAUpdate = {
      created_at = "string",
      id = "string",
      record_type = "string",
      settings = "CompleteOTAUpdateSettings",
      sim_card_id = "string",
      status = "'in-progress'|'completed'|'failed'",
      type = "'sim_card_network_preferences'",
      updated_at = "string",
    },
    CompleteOTAUpdateSettings = {
      mobile_network_operators_preferences = "MobileNetworkOperatorsPreferencesResponse",
    },
    MobileNetworkOperatorPreferencesResponse = {
      mobile_network_operator_id = "string",
      mobile_network_operator_name = "string",
      priority = "integer",
    },
    MobileNetworkOperatorsPreferencesResponse = "MobileNetworkOperatorPreferencesResponse[]",
    OtaUpdatesRetrieveAnswer = {
      data = "CompleteOTAUpdate",
    },
    SimplifiedOTAUpdate = {
      created_at = "string",
      id = "string",
      record_type = "string",
      sim_card_id = "string",
      status = "'in-progress'|'completed'|'failed'",
      type = "'sim_card_network_preferences'",
      updated_at = "string",
    },
  },
}
