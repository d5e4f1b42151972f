-- What editors and the documentation know about the types of `mobile_push_credentials`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["mobile_push_credentials.create"] = "PushCredentialResponse",
    ["mobile_push_credentials.list"] = "PushCredential",
    ["mobile_push_credentials.retrieve"] = "PushCredentialResponse",
  },
  parameters = {
    ["mobile_push_credentials.create"] = {
      type = "'ios'",
    },
    ["mobile_push_credentials.list"] = {
      ["filter[type]"] = "'ios'|'android'",
    },
  },
  facts = {
    ["PushCredential.created_at"] = { format = "date-time" },
    ["PushCredential.updated_at"] = { format = "date-time" },
    ["mobile_push_credentials.list page[number]"] = { default = 1, minimum = 1 },
    ["mobile_push_credentials.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    PushCredential = {
      alias = "string!",
      certificate = "string!",
      created_at = "string!",
      id = "string!",
      private_key = "string!",
      project_account_json_file = "table!",
      record_type = "string!",
      type = "string!",
      updated_at = "string!",
    },
    PushCredentialResponse = {
      data = "PushCredential",
    },
  },
}
