-- The endpoints of `phone_numbers.jobs`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete_batch = { "POST", "/phone_numbers/jobs/delete_phone_numbers",
    body = { phone_numbers = "string[]!" } },
  list = { "GET", "/phone_numbers/jobs", page = "flat",
    query = { ["filter[phone_number]"] = "any", ["filter[status]"] = "string[]",
      ["filter[type]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer",
      sort = "string" } },
  retrieve = { "GET", "/phone_numbers/jobs/{id}" },
  update_batch = { "POST", "/phone_numbers/jobs/update_phone_numbers",
    query = { ["filter[billing_group_id]"] = "string", ["filter[connection_id]"] = "string",
      ["filter[customer_reference]"] = "string", ["filter[emergency_address_id]"] = "string",
      ["filter[has_bundle]"] = "string", ["filter[phone_number]"] = "string",
      ["filter[status]"] = "string", ["filter[tag]"] = "string",
      ["filter[voice.connection_name][contains]"] = "string",
      ["filter[voice.connection_name][ends_with]"] = "string",
      ["filter[voice.connection_name][eq]"] = "string",
      ["filter[voice.connection_name][starts_with]"] = "string",
      ["filter[voice.usage_payment_method]"] = "string" },
    body = { phone_numbers = "string[]!", billing_group_id = "string", connection_id = "string",
      customer_reference = "string", deletion_lock_enabled = "boolean", external_pin = "string",
      hd_voice_enabled = "boolean", tags = "string[]", voice = "object" } },
  update_emergency_settings_batch = { "POST", "/phone_numbers/jobs/update_emergency_settings",
    body = { emergency_enabled = "boolean!", phone_numbers = "string[]!",
      emergency_address_id = "string?" } },
}
