-- What editors and the documentation know about the types of `global_ips`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["global_ips.create"] = "GlobalIpsCreateAnswer",
    ["global_ips.delete"] = "GlobalIpsDeleteAnswer",
    ["global_ips.list"] = "GlobalIP",
    ["global_ips.retrieve"] = "GlobalIpsRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["GlobalIP.id"] = { format = "uuid" },
    ["global_ips.list page[number]"] = { default = 1, minimum = 1 },
    ["global_ips.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    GlobalIP = {
      created_at = "string",
      description = "string",
      id = "string",
      ip_address = "string",
      name = "string",
      ports = "table",
      record_type = "string",
      updated_at = "string",
    },
    GlobalIpsCreateAnswer = {
      data = "GlobalIP",
    },
    GlobalIpsDeleteAnswer = {
      data = "GlobalIP",
    },
    GlobalIpsRetrieveAnswer = {
      data = "GlobalIP",
    },
  },
}
