-- The endpoints of `verified_numbers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/verified_numbers",
    body = { phone_number = "string!", verification_method = "string!", extension = "string" } },
  delete = { "DELETE", "/verified_numbers/{phone_number}" },
  list = { "GET", "/verified_numbers", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/verified_numbers/{phone_number}" },
  actions = {
    submit_verification_code = { "POST", "/verified_numbers/{phone_number}/actions/verify",
      body = { verification_code = "string!" } },
  },
}
