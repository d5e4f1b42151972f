-- What editors and the documentation know about the types of `integration_secrets`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["integration_secrets.create"] = "IntegrationSecretCreatedResponse",
    ["integration_secrets.list"] = "IntegrationSecret",
  },
  parameters = {
    ["integration_secrets.create"] = {
      type = "'bearer'|'basic'",
    },
    ["integration_secrets.list"] = {
      ["filter[type]"] = "'bearer'|'basic'",
    },
  },
  facts = {
    ["IntegrationSecret.created_at"] = { format = "date-time" },
    ["IntegrationSecret.updated_at"] = { format = "date-time" },
  },
  types = {
    IntegrationSecret = {
      created_at = "string!",
      id = "string!",
      identifier = "string!",
      record_type = "string!",
      updated_at = "string",
    },
    IntegrationSecretCreatedResponse = {
      data = "IntegrationSecret!",
    },
  },
}
