-- The endpoints of `texml_applications`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/texml_applications",
    body = { friendly_name = "string!", voice_url = "string!", active = "boolean",
      anchorsite_override = "string", call_cost_in_webhooks = "boolean", dtmf_type = "string",
      first_command_timeout = "boolean", first_command_timeout_secs = "integer", inbound = "object",
      outbound = "object", status_callback = "string", status_callback_method = "string",
      tags = "string[]", voice_fallback_url = "string", voice_method = "string" } },
  delete = { "DELETE", "/texml_applications/{id}" },
  list = { "GET", "/texml_applications", page = "flat",
    query = { ["filter[friendly_name]"] = "string",
      ["filter[outbound_voice_profile_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/texml_applications/{id}" },
  update = { "PATCH", "/texml_applications/{id}",
    body = { friendly_name = "string!", voice_url = "string!", active = "boolean",
      anchorsite_override = "string", call_cost_in_webhooks = "boolean", dtmf_type = "string",
      first_command_timeout = "boolean", first_command_timeout_secs = "integer", inbound = "object",
      outbound = "object", status_callback = "string", status_callback_method = "string",
      tags = "string[]", voice_fallback_url = "string", voice_method = "string" } },
}
