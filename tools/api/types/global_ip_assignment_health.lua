-- What editors and the documentation know about the types of `global_ip_assignment_health`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["global_ip_assignment_health.retrieve"] = "GlobalIpAssignmentHealthRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["GlobalIpAssignmentHealthMetric.timestamp"] = { format = "date-time" },
    ["GlobalIpAssignmentHealthMetricGlobalIp.id"] = { format = "uuid" },
    ["GlobalIpAssignmentHealthMetricGlobalIpAssignment.id"] = { format = "uuid" },
    ["GlobalIpAssignmentHealthMetricGlobalIpAssignment.wireguard_peer_id"] = { format = "uuid" },
  },
  types = {
    GlobalIpAssignmentHealthMetric = {
      global_ip = "GlobalIpAssignmentHealthMetricGlobalIp",
      global_ip_assignment = "GlobalIpAssignmentHealthMetricGlobalIpAssignment",
      health = "GlobalIpAssignmentHealthMetricHealth",
      timestamp = "string",
    },
    GlobalIpAssignmentHealthMetricGlobalIp = {
      id = "string",
      ip_address = "string",
    },
    GlobalIpAssignmentHealthMetricGlobalIpAssignment = {
      id = "string",
      wireguard_peer = "GlobalIpAssignmentHealthMetricGlobalIpAssignmentWireguardPeer",
      wireguard_peer_id = "string",
    },
    GlobalIpAssignmentHealthMetricGlobalIpAssignmentWireguardPeer = {
      ip_address = "string",
      name = "string",
    },
    GlobalIpAssignmentHealthMetricHealth = {
      fail = "number",
      pass = "number",
    },
    GlobalIpAssignmentHealthRetrieveAnswer = {
      data = "GlobalIpAssignmentHealthMetric[]",
    },
  },
}
