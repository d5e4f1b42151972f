-- The endpoints of `messaging_hosted_number_orders`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  check_eligibility = { "POST", "/messaging_hosted_number_orders/eligibility_numbers_check",
    body = { phone_numbers = "string[]!" } },
  create = { "POST", "/messaging_hosted_number_orders",
    body = { messaging_profile_id = "string", phone_numbers = "string[]" } },
  create_verification_codes = { "POST", "/messaging_hosted_number_orders/{id}/verification_codes",
    body = { phone_numbers = "string[]!", verification_method = "string!" } },
  delete = { "DELETE", "/messaging_hosted_number_orders/{id}" },
  list = { "GET", "/messaging_hosted_number_orders", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/messaging_hosted_number_orders/{id}" },
  validate_codes = { "POST", "/messaging_hosted_number_orders/{id}/validation_codes",
    body = { verification_codes = "object[]!" } },
  actions = {
    upload_file = { "POST", "/messaging_hosted_number_orders/{id}/actions/file_upload",
      form = { bill = "file", loa = "file" } },
  },
}
