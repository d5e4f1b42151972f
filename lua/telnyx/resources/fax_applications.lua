-- The endpoints of `fax_applications`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/fax_applications",
    body = { application_name = "string!", webhook_event_url = "string!", active = "boolean",
      anchorsite_override = "string", inbound = "object", outbound = "object", tags = "string[]",
      webhook_event_failover_url = "string?", webhook_timeout_secs = "integer?" } },
  delete = { "DELETE", "/fax_applications/{id}" },
  list = { "GET", "/fax_applications", page = "flat",
    query = { ["filter[application_name][contains]"] = "string",
      ["filter[outbound_voice_profile_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/fax_applications/{id}" },
  update = { "PATCH", "/fax_applications/{id}",
    body = { application_name = "string!", webhook_event_url = "string!", active = "boolean",
      anchorsite_override = "string", fax_email_recipient = "string?", inbound = "object",
      outbound = "object", tags = "string[]", webhook_event_failover_url = "string?",
      webhook_timeout_secs = "integer?" } },
}
