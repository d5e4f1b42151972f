-- What editors and the documentation know about the types of `regions`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["regions.list"] = "RegionsListAnswer",
  },
  parameters = {
  },
  facts = {
  },
  types = {
    NetappsRegion = {
      code = "string",
      created_at = "string",
      name = "string",
      record_type = "string",
      supported_interfaces = "string[]",
      updated_at = "string",
    },
    RegionsListAnswer = {
      data = "NetappsRegion[]",
    },
  },
}
