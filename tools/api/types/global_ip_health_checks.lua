-- What editors and the documentation know about the types of `global_ip_health_checks`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["global_ip_health_checks.create"] = "GlobalIpHealthChecksCreateAnswer",
    ["global_ip_health_checks.delete"] = "GlobalIpHealthChecksDeleteAnswer",
    ["global_ip_health_checks.list"] = "GlobalIPHealthCheck",
    ["global_ip_health_checks.retrieve"] = "GlobalIpHealthChecksRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["GlobalIPHealthCheck.global_ip_id"] = { format = "uuid" },
    ["GlobalIPHealthCheck.id"] = { format = "uuid" },
    ["global_ip_health_checks.create global_ip_id"] = { format = "uuid" },
    ["global_ip_health_checks.list page[number]"] = { default = 1, minimum = 1 },
    ["global_ip_health_checks.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    GlobalIPHealthCheck = {
      created_at = "string",
      global_ip_id = "string",
      health_check_params = "table",
      health_check_type = "string",
      id = "string",
      record_type = "string",
      updated_at = "string",
    },
    GlobalIpHealthChecksCreateAnswer = {
      data = "GlobalIPHealthCheck",
    },
    GlobalIpHealthChecksDeleteAnswer = {
      data = "GlobalIPHealthCheck",
    },
    GlobalIpHealthChecksRetrieveAnswer = {
      data = "GlobalIPHealthCheck",
    },
  },
}
