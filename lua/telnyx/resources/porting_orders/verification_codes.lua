-- The endpoints of `porting_orders.verification_codes`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/porting_orders/{id}/verification_codes", page = "flat",
    query = { ["filter[verified]"] = "boolean", ["page[number]"] = "integer",
      ["page[size]"] = "integer", ["sort[value]"] = "string" } },
  send = { "POST", "/porting_orders/{id}/verification_codes/send", response = "none",
    body = { phone_numbers = "string[]", verification_method = "string" } },
  verify = { "POST", "/porting_orders/{id}/verification_codes/verify",
    body = { verification_codes = "object[]" } },
}
