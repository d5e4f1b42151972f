-- The endpoints of `mobile_phone_numbers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/mobile_phone_numbers", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/mobile_phone_numbers/{id}" },
  update = { "PATCH", "/mobile_phone_numbers/{id}",
    body = { call_forwarding = "object", call_recording = "object",
      caller_id_name_enabled = "boolean", cnam_listing = "object", connection_id = "string?",
      customer_reference = "string?", inbound = "object", inbound_call_screening = "string",
      noise_suppression = "boolean", outbound = "object", tags = "string[]" } },
  messaging = {
    list = { "GET", "/mobile_phone_numbers/messaging", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/mobile_phone_numbers/{id}/messaging" },
  },
}
