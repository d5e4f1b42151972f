-- What editors and the documentation know about the types of `ips`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["ips.create"] = "IpsCreateAnswer",
    ["ips.delete"] = "IpsDeleteAnswer",
    ["ips.list"] = "Ip",
    ["ips.retrieve"] = "IpsRetrieveAnswer",
    ["ips.update"] = "IpsUpdateAnswer",
  },
  parameters = {
  },
  facts = {
    ["Ip.port"] = { default = 5060 },
    ["ips.create port"] = { default = 5060 },
    ["ips.list page[number]"] = { default = 1, minimum = 1 },
    ["ips.list page[size]"] = { default = 250, maximum = 250, minimum = 1 },
    ["ips.update port"] = { default = 5060 },
  },
  types = {
    Ip = {
      connection_id = "string",
      created_at = "string",
      id = "string",
      ip_address = "string",
      port = "integer",
      record_type = "string",
      updated_at = "string",
    },
    IpsCreateAnswer = {
      data = "Ip",
    },
    IpsDeleteAnswer = {
      data = "Ip",
    },
    IpsRetrieveAnswer = {
      data = "Ip",
    },
    IpsUpdateAnswer = {
      data = "Ip",
    },
  },
}
