-- The endpoints of `outbound_voice_profiles`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/outbound_voice_profiles",
    body = { name = "string!", billing_group_id = "string?", call_recording = "object",
      calling_window = "object", concurrent_call_limit = "integer?", daily_spend_limit = "string",
      daily_spend_limit_enabled = "boolean", enabled = "boolean", max_destination_rate = "number",
      service_plan = "string", tags = "string[]", traffic_type = "string",
      usage_payment_method = "string", whitelisted_destinations = "string[]" } },
  delete = { "DELETE", "/outbound_voice_profiles/{id}" },
  list = { "GET", "/outbound_voice_profiles", page = "flat",
    query = { ["filter[name][contains]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/outbound_voice_profiles/{id}" },
  update = { "PATCH", "/outbound_voice_profiles/{id}",
    body = { name = "string!", billing_group_id = "string?", call_recording = "object",
      calling_window = "object", concurrent_call_limit = "integer?", daily_spend_limit = "string",
      daily_spend_limit_enabled = "boolean", enabled = "boolean", max_destination_rate = "number",
      service_plan = "string", tags = "string[]", traffic_type = "string",
      usage_payment_method = "string", whitelisted_destinations = "string[]" } },
}
