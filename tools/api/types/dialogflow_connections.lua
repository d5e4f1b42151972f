-- What editors and the documentation know about the types of `dialogflow_connections`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["dialogflow_connections.create"] = "DialogflowConnectionResponse",
    ["dialogflow_connections.retrieve"] = "DialogflowConnectionResponse",
    ["dialogflow_connections.update"] = "DialogflowConnectionResponse",
  },
  parameters = {
    ["dialogflow_connections.create"] = {
      dialogflow_api = "'cx'|'es'",
    },
    ["dialogflow_connections.update"] = {
      dialogflow_api = "'cx'|'es'",
    },
  },
  facts = {
    ["dialogflow_connections.create dialogflow_api"] = { default = "es" },
    ["dialogflow_connections.update dialogflow_api"] = { default = "es" },
  },
  types = {
    DialogflowConnectionResponse = {
      data = "DialogflowConnectionResponseData!",
    },
    DialogflowConnectionResponseData = {
      connection_id = "string",
      conversation_profile_id = "string",
      environment = "string",
      record_type = "string",
      service_account = "string",
    },
  },
}
