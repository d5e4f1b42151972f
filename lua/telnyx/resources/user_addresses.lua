-- The endpoints of `user_addresses`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/user_addresses",
    body = { business_name = "string!", country_code = "string!", first_name = "string!",
      last_name = "string!", locality = "string!", street_address = "string!",
      administrative_area = "string", borough = "string", customer_reference = "string",
      extended_address = "string", neighborhood = "string", phone_number = "string",
      postal_code = "string", skip_address_verification = "boolean" } },
  list = { "GET", "/user_addresses", page = "flat",
    query = { ["filter[customer_reference][contains]"] = "string",
      ["filter[customer_reference][eq]"] = "string",
      ["filter[street_address][contains]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/user_addresses/{id}" },
}
