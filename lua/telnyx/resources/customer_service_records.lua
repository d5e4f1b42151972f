-- The endpoints of `customer_service_records`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/customer_service_records",
    body = { phone_number = "string!", additional_data = "object", webhook_url = "string" } },
  list = { "GET", "/customer_service_records", page = "flat",
    query = { ["filter[created_at][gt]"] = "datetime", ["filter[created_at][lt]"] = "datetime",
      ["filter[phone_number][eq]"] = "string", ["filter[phone_number][in]"] = "string[]",
      ["filter[status][eq]"] = "string", ["filter[status][in]"] = "string[]",
      ["page[number]"] = "integer", ["page[size]"] = "integer", ["sort[value]"] = "string" } },
  retrieve = { "GET", "/customer_service_records/{customer_service_record_id}" },
  verify_phone_number_coverage = { "POST", "/customer_service_records/phone_number_coverages",
    body = { phone_numbers = "string[]!" } },
}
