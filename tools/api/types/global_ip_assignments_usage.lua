-- What editors and the documentation know about the types of `global_ip_assignments_usage`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["global_ip_assignments_usage.retrieve"] = "GlobalIpAssignmentsUsageRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["GlobalIpAssignmentUsageMetric.timestamp"] = { format = "date-time" },
    ["GlobalIpAssignmentUsageMetricGlobalIp.id"] = { format = "uuid" },
    ["GlobalIpAssignmentUsageMetricGlobalIpAssignment.id"] = { format = "uuid" },
    ["GlobalIpAssignmentUsageMetricGlobalIpAssignment.wireguard_peer_id"] = { format = "uuid" },
  },
  types = {
    GlobalIpAssignmentUsageMetric = {
      global_ip = "GlobalIpAssignmentUsageMetricGlobalIp",
      global_ip_assignment = "GlobalIpAssignmentUsageMetricGlobalIpAssignment",
      received = "GlobalIpAssignmentUsageMetricReceived",
      timestamp = "string",
      transmitted = "GlobalIpAssignmentUsageMetricTransmitted",
    },
    GlobalIpAssignmentUsageMetricGlobalIp = {
      id = "string",
      ip_address = "string",
    },
    GlobalIpAssignmentUsageMetricGlobalIpAssignment = {
      id = "string",
      wireguard_peer = "GlobalIpAssignmentUsageMetricGlobalIpAssignmentWireguardPeer",
      wireguard_peer_id = "string",
    },
    GlobalIpAssignmentUsageMetricGlobalIpAssignmentWireguardPeer = {
      ip_address = "string",
      name = "string",
    },
    GlobalIpAssignmentUsageMetricReceived = {
      amount = "number",
      unit = "string",
    },
    GlobalIpAssignmentUsageMetricTransmitted = {
      amount = "number",
      unit = "string",
    },
    GlobalIpAssignmentsUsageRetrieveAnswer = {
      data = "GlobalIpAssignmentUsageMetric[]",
    },
  },
}
