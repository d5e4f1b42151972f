-- The endpoints of `phone_numbers.voicemail`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/phone_numbers/{phone_number_id}/voicemail",
    body = { enabled = "boolean", greeting = "object", pin = "string" } },
  retrieve = { "GET", "/phone_numbers/{phone_number_id}/voicemail" },
  update = { "PATCH", "/phone_numbers/{phone_number_id}/voicemail",
    body = { enabled = "boolean", greeting = "object", pin = "string" } },
}
