-- What editors and the documentation know about the types of `traffic_policy_profiles`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["traffic_policy_profiles.create"] = "TrafficPolicyProfilesCreateAnswer",
    ["traffic_policy_profiles.delete"] = "TrafficPolicyProfilesDeleteAnswer",
    ["traffic_policy_profiles.list"] = "TrafficPolicyProfile",
    ["traffic_policy_profiles.list_services"] = "WirelessPcrfService",
    ["traffic_policy_profiles.retrieve"] = "TrafficPolicyProfilesRetrieveAnswer",
    ["traffic_policy_profiles.update"] = "TrafficPolicyProfilesUpdateAnswer",
  },
  parameters = {
    ["traffic_policy_profiles.create"] = {
      type = "'whitelist'|'blacklist'",
    },
    ["traffic_policy_profiles.list"] = {
      ["filter[type]"] = "'whitelist'|'blacklist'|'throttling'",
      sort = "'service'|'-service'|'type'|'-type'",
    },
    ["traffic_policy_profiles.update"] = {
      type = "'whitelist'|'blacklist'|'throttling'",
    },
  },
  facts = {
    ["TrafficPolicyProfile.id"] = { format = "uuid" },
    ["TrafficPolicyProfilesDeleteAnswerData.id"] = { format = "uuid" },
    ["traffic_policy_profiles.list page[number]"] = { default = 1, minimum = 1 },
    ["traffic_policy_profiles.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["traffic_policy_profiles.list_services page[number]"] = { default = 1, minimum = 1 },
    ["traffic_policy_profiles.list_services page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    TrafficPolicyProfile = {
      created_at = "string",
      domains = "string[]",
      id = "string",
      ip_ranges = "string[]",
      limit_bw_kbps = "integer",
      record_type = "string",
      services = "string[]",
      type = "'whitelist'|'blacklist'|'throttling'",
      updated_at = "string",
    },
    TrafficPolicyProfilesCreateAnswer = {
      data = "TrafficPolicyProfile",
    },
    TrafficPolicyProfilesDeleteAnswer = {
      data = "TrafficPolicyProfilesDeleteAnswerData",
    },
    TrafficPolicyProfilesDeleteAnswerData = {
      id = "string",
    },
    TrafficPolicyProfilesRetrieveAnswer = {
      data = "TrafficPolicyProfile",
    },
    TrafficPolicyProfilesUpdateAnswer = {
      data = "TrafficPolicyProfile",
    },
    WirelessPcrfService = {
      group = "string",
      id = "string",
      name = "string",
      resource_type = "string",
    },
  },
}
