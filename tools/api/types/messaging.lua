-- What editors and the documentation know about the types of `messaging`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["messaging.rcs.agents.list"] = "RCSAgent",
    ["messaging.rcs.agents.retrieve"] = "RCSAgentResponse",
    ["messaging.rcs.agents.update"] = "RCSAgentResponse",
    ["messaging.rcs.invite_test_number"] = "RCSTestNumberInviteResponse",
    ["messaging.rcs.list_bulk_capabilities"] = "RCSCapabilitiesBulk",
    ["messaging.rcs.retrieve_capabilities"] = "RCSCapabilitiesSingle",
  },
  parameters = {
  },
  facts = {
    ["RCSAgent.created_at"] = { format = "date-time" },
    ["RCSAgent.profile_id"] = { format = "uuid" },
    ["RCSAgent.updated_at"] = { format = "date-time" },
    ["messaging.rcs.agents.list page[number]"] = { default = 1, minimum = 1 },
    ["messaging.rcs.agents.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["messaging.rcs.agents.update profile_id"] = { format = "uuid" },
  },
  types = {
    RCSAgent = {
      agent_id = "string",
      agent_name = "string",
      created_at = "string",
      enabled = "boolean",
      profile_id = "string",
      updated_at = "string",
      user_id = "string",
      webhook_failover_url = "string",
      webhook_url = "string",
    },
    RCSAgentResponse = {
      data = "RCSAgent",
    },
    RCSCapabilitiesBulk = {
      data = "RCSCapabilitiesInternal[]",
    },
    RCSCapabilitiesInternal = {
      agent_id = "string",
      agent_name = "string",
      features = "string[]",
      phone_number = "string",
      record_type = "'rcs.capabilities'",
    },
    RCSCapabilitiesSingle = {
      data = "RCSCapabilitiesInternal",
    },
    RCSTestNumberInviteResponse = {
      data = "RCSTestNumberInviteResponseData!",
    },
    RCSTestNumberInviteResponseData = {
      agent_id = "string",
      phone_number = "string",
      record_type = "'rcs.test_number_invite'",
      status = "string",
    },
  },
}
