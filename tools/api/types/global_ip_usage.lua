-- What editors and the documentation know about the types of `global_ip_usage`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["global_ip_usage.retrieve"] = "GlobalIpUsageRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["GlobalIpUsageMetric.timestamp"] = { format = "date-time" },
    ["GlobalIpUsageMetricGlobalIp.id"] = { format = "uuid" },
  },
  types = {
    GlobalIpUsageMetric = {
      global_ip = "GlobalIpUsageMetricGlobalIp",
      received = "GlobalIpUsageMetricReceived",
      timestamp = "string",
      transmitted = "GlobalIpUsageMetricTransmitted",
    },
    GlobalIpUsageMetricGlobalIp = {
      id = "string",
      ip_address = "string",
    },
    GlobalIpUsageMetricReceived = {
      amount = "number",
      unit = "string",
    },
    GlobalIpUsageMetricTransmitted = {
      amount = "number",
      unit = "string",
    },
    GlobalIpUsageRetrieveAnswer = {
      data = "GlobalIpUsageMetric[]",
    },
  },
}
