-- The endpoints of `messaging_hosted_numbers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/messaging_hosted_numbers/{id}" },
  list = { "GET", "/messaging_hosted_numbers", page = "flat",
    query = { ["filter[messaging_profile_id]"] = "string", ["filter[phone_number]"] = "string",
      ["filter[phone_number][contains]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", ["sort[phone_number]"] = "string" } },
  retrieve = { "GET", "/messaging_hosted_numbers/{id}" },
  update = { "PATCH", "/messaging_hosted_numbers/{id}",
    body = { messaging_product = "string", messaging_profile_id = "string", tags = "string[]" } },
}
