-- The endpoints of `addresses`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/addresses",
    body = { business_name = "string!", country_code = "string!", first_name = "string!",
      last_name = "string!", locality = "string!", street_address = "string!",
      address_book = "boolean", administrative_area = "string", borough = "string",
      customer_reference = "string", extended_address = "string", neighborhood = "string",
      phone_number = "string", postal_code = "string", validate_address = "boolean" } },
  delete = { "DELETE", "/addresses/{id}" },
  list = { "GET", "/addresses", page = "flat",
    query = { ["filter[address_book][eq]"] = "string", ["filter[customer_reference]"] = "string",
      ["filter[customer_reference][contains]"] = "string",
      ["filter[customer_reference][eq]"] = "string",
      ["filter[street_address][contains]"] = "string", ["filter[used_as_emergency]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/addresses/{id}" },
  actions = {
    accept_suggestions = { "POST", "/addresses/{address_uuid}/actions/accept_suggestions",
      body = { id = "string" } },
    validate = { "POST", "/addresses/actions/validate",
      body = { country_code = "string!", postal_code = "string!", street_address = "string!",
        administrative_area = "string", extended_address = "string", locality = "string" } },
  },
}
