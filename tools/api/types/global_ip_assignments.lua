-- What editors and the documentation know about the types of `global_ip_assignments`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["global_ip_assignments.create"] = "GlobalIpAssignmentsCreateAnswer",
    ["global_ip_assignments.delete"] = "GlobalIpAssignmentsDeleteAnswer",
    ["global_ip_assignments.list"] = "GlobalIpAssignment",
    ["global_ip_assignments.retrieve"] = "GlobalIpAssignmentsRetrieveAnswer",
    ["global_ip_assignments.update"] = "GlobalIpAssignmentsUpdateAnswer",
  },
  parameters = {
  },
  facts = {
    ["GlobalIpAssignment.id"] = { format = "uuid" },
    ["global_ip_assignments.create global_ip_id"] = { format = "uuid" },
    ["global_ip_assignments.create wireguard_peer_id"] = { format = "uuid" },
    ["global_ip_assignments.list page[number]"] = { default = 1, minimum = 1 },
    ["global_ip_assignments.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    GlobalIpAssignment = {
      created_at = "string",
      id = "string",
      record_type = "string",
      updated_at = "string",
    },
    GlobalIpAssignmentsCreateAnswer = {
      data = "GlobalIpAssignment",
    },
    GlobalIpAssignmentsDeleteAnswer = {
      data = "GlobalIpAssignment",
    },
    GlobalIpAssignmentsRetrieveAnswer = {
      data = "GlobalIpAssignment",
    },
    GlobalIpAssignmentsUpdateAnswer = {
      data = "GlobalIpAssignment",
    },
  },
}
