-- The endpoints of `phone_numbers.messaging`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/phone_numbers/messaging", page = "flat",
    query = { ["filter[messaging_profile_id]"] = "string", ["filter[phone_number]"] = "string",
      ["filter[phone_number][contains]"] = "string", ["filter[type]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer",
      ["sort[phone_number]"] = "string" } },
  retrieve = { "GET", "/phone_numbers/{id}/messaging" },
  update = { "PATCH", "/phone_numbers/{id}/messaging",
    body = { messaging_product = "string", messaging_profile_id = "string", tags = "string[]" } },
}
