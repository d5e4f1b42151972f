-- What editors and the documentation know about the types of `global_ip_latency`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["global_ip_latency.retrieve"] = "GlobalIpLatencyRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["GlobalIpLatencyMetric.timestamp"] = { format = "date-time" },
    ["GlobalIpLatencyMetricGlobalIp.id"] = { format = "uuid" },
    ["GlobalIpLatencyMetricProberLocation.id"] = { format = "uuid" },
  },
  types = {
    GlobalIpLatencyMetric = {
      global_ip = "GlobalIpLatencyMetricGlobalIp",
      mean_latency = "GlobalIpLatencyMetricMeanLatency",
      percentile_latency = "GlobalIpLatencyMetricPercentileLatency",
      prober_location = "GlobalIpLatencyMetricProberLocation",
      timestamp = "string",
    },
    GlobalIpLatencyMetricGlobalIp = {
      id = "string",
      ip_address = "string",
    },
    GlobalIpLatencyMetricMeanLatency = {
      amount = "number",
      unit = "string",
    },
    GlobalIpLatencyMetricPercentileLatency = {
      ["0"] = "GlobalIpLatencyMetricPercentileLatency0",
      ["100"] = "GlobalIpLatencyMetricPercentileLatency100",
      ["25"] = "GlobalIpLatencyMetricPercentileLatency25",
      ["50"] = "GlobalIpLatencyMetricPercentileLatency50",
      ["75"] = "GlobalIpLatencyMetricPercentileLatency75",
      ["90"] = "GlobalIpLatencyMetricPercentileLatency90",
      ["99"] = "GlobalIpLatencyMetricPercentileLatency99",
    },
    GlobalIpLatencyMetricPercentileLatency0 = {
      amount = "number",
      unit = "string",
    },
    GlobalIpLatencyMetricPercentileLatency100 = {
      amount = "number",
      unit = "string",
    },
    GlobalIpLatencyMetricPercentileLatency25 = {
      amount = "number",
      unit = "string",
    },
    GlobalIpLatencyMetricPercentileLatency50 = {
      amount = "number",
      unit = "string",
    },
    GlobalIpLatencyMetricPercentileLatency75 = {
      amount = "number",
      unit = "string",
    },
    GlobalIpLatencyMetricPercentileLatency90 = {
      amount = "number",
      unit = "string",
    },
    GlobalIpLatencyMetricPercentileLatency99 = {
      amount = "number",
      unit = "string",
    },
    GlobalIpLatencyMetricProberLocation = {
      id = "string",
      lat = "number",
      lon = "number",
      name = "string",
    },
    GlobalIpLatencyRetrieveAnswer = {
      data = "GlobalIpLatencyMetric[]",
    },
  },
}
