-- The endpoints of `call_control_applications`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/call_control_applications",
    body = { application_name = "string!", webhook_event_url = "string!", active = "boolean",
      anchorsite_override = "string", call_cost_in_webhooks = "boolean", dtmf_type = "string",
      first_command_timeout = "boolean", first_command_timeout_secs = "integer", inbound = "object",
      outbound = "object", redact_dtmf_debug_logging = "boolean", webhook_api_version = "string",
      webhook_event_failover_url = "string?", webhook_timeout_secs = "integer?" } },
  delete = { "DELETE", "/call_control_applications/{id}" },
  list = { "GET", "/call_control_applications", page = "flat",
    query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer",
      sort = "string" } },
  retrieve = { "GET", "/call_control_applications/{id}" },
  update = { "PATCH", "/call_control_applications/{id}",
    body = { application_name = "string!", webhook_event_url = "string!", active = "boolean",
      anchorsite_override = "string", call_cost_in_webhooks = "boolean", dtmf_type = "string",
      first_command_timeout = "boolean", first_command_timeout_secs = "integer", inbound = "object",
      outbound = "object", redact_dtmf_debug_logging = "boolean", tags = "string[]",
      webhook_api_version = "string", webhook_event_failover_url = "string?",
      webhook_timeout_secs = "integer?" } },
}
