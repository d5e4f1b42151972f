-- The endpoints of `phone_numbers.voice`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/phone_numbers/voice", page = "flat",
    query = { ["filter[connection_name][contains]"] = "string",
      ["filter[customer_reference]"] = "string", ["filter[phone_number]"] = "string",
      ["filter[voice.usage_payment_method]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/phone_numbers/{id}/voice" },
  update = { "PATCH", "/phone_numbers/{id}/voice",
    body = { call_forwarding = "object", call_recording = "object",
      caller_id_name_enabled = "boolean", cnam_listing = "object",
      inbound_call_screening = "string", media_features = "object", tech_prefix_enabled = "boolean",
      translated_number = "string", usage_payment_method = "string" } },
}
