-- The endpoints of `dialogflow_connections`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/dialogflow_connections/{connection_id}",
    body = { service_account = "object!", conversation_profile_id = "string",
      dialogflow_api = "string", environment = "string", location = "string" } },
  delete = { "DELETE", "/dialogflow_connections/{connection_id}", response = "none" },
  retrieve = { "GET", "/dialogflow_connections/{connection_id}" },
  update = { "PUT", "/dialogflow_connections/{connection_id}",
    body = { service_account = "object!", conversation_profile_id = "string",
      dialogflow_api = "string", environment = "string", location = "string" } },
}
