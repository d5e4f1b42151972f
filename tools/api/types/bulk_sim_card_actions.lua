-- What editors and the documentation know about the types of `bulk_sim_card_actions`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["bulk_sim_card_actions.list"] = "BulkSIMCardActionDetailed",
    ["bulk_sim_card_actions.retrieve"] = "BulkSimCardActionsRetrieveAnswer",
  },
  parameters = {
    ["bulk_sim_card_actions.list"] = {
      ["filter[action_type]"] = "'bulk_disable_voice'|'bulk_enable_voice'|'bulk_set_public_ips'",
    },
  },
  facts = {
    ["BulkSIMCardActionDetailed.id"] = { format = "uuid" },
    ["bulk_sim_card_actions.list page[number]"] = { default = 1, minimum = 1 },
    ["bulk_sim_card_actions.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    BulkSIMCardActionDetailed = {
      action_type = "'bulk_disable_voice'|'bulk_enable_voice'|'bulk_set_public_ips'",
      created_at = "CreatedAt",
      id = "WirelessId",
      record_type = "string",
      settings = "table",
      sim_card_actions_summary = "SIMCardActionsSummary[]",
      updated_at = "UpdatedAt",
    },
    BulkSimCardActionsRetrieveAnswer = {
      data = "BulkSIMCardActionDetailed",
    },
    SIMCardActionsSummary = {
      count = "integer",
      status = "'in-progress'|'completed'|'failed'|'interrupted'",
    },
  },
}
