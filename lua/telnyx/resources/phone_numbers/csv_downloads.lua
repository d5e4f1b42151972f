-- The endpoints of `phone_numbers.csv_downloads`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/phone_numbers/csv_downloads",
    query = { csv_format = "string", ["filter[billing_group_id]"] = "string",
      ["filter[connection_id]"] = "string", ["filter[customer_reference]"] = "string",
      ["filter[emergency_address_id]"] = "string", ["filter[has_bundle]"] = "string",
      ["filter[phone_number]"] = "string", ["filter[status]"] = "string",
      ["filter[tag]"] = "string", ["filter[voice.connection_name][contains]"] = "string",
      ["filter[voice.connection_name][ends_with]"] = "string",
      ["filter[voice.connection_name][eq]"] = "string",
      ["filter[voice.connection_name][starts_with]"] = "string",
      ["filter[voice.usage_payment_method]"] = "string" } },
  list = { "GET", "/phone_numbers/csv_downloads", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/phone_numbers/csv_downloads/{id}" },
}
