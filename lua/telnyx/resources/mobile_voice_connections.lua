-- The endpoints of `mobile_voice_connections`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/mobile_voice_connections",
    body = { active = "boolean", connection_name = "string", inbound = "object",
      outbound = "object", tags = "string[]", webhook_api_version = "string",
      webhook_event_failover_url = "string?", webhook_event_url = "string?",
      webhook_timeout_secs = "integer?" } },
  delete = { "DELETE", "/mobile_voice_connections/{id}" },
  list = { "GET", "/mobile_voice_connections", page = "flat",
    query = { ["filter[connection_name][contains]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/mobile_voice_connections/{id}" },
  update = { "PATCH", "/mobile_voice_connections/{id}",
    body = { active = "boolean", connection_name = "string", inbound = "object",
      outbound = "object", tags = "string[]", webhook_api_version = "string",
      webhook_event_failover_url = "string?", webhook_event_url = "string?",
      webhook_timeout_secs = "integer" } },
}
