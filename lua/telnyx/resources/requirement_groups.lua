-- The endpoints of `requirement_groups`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/requirement_groups",
    body = { action = "string!", country_code = "string!", phone_number_type = "string!",
      customer_reference = "string", regulatory_requirements = "object[]" } },
  delete = { "DELETE", "/requirement_groups/{id}" },
  list = { "GET", "/requirement_groups",
    query = { ["filter[action]"] = "string", ["filter[country_code]"] = "string",
      ["filter[customer_reference]"] = "string", ["filter[phone_number_type]"] = "string",
      ["filter[status]"] = "string" } },
  retrieve = { "GET", "/requirement_groups/{id}" },
  submit_for_approval = { "POST", "/requirement_groups/{id}/submit_for_approval" },
  update = { "PATCH", "/requirement_groups/{id}",
    body = { customer_reference = "string", regulatory_requirements = "object[]" } },
}
