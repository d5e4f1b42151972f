-- The endpoints of `number_reservations`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/number_reservations",
    body = { customer_reference = "string", phone_numbers = "object[]" } },
  list = { "GET", "/number_reservations", page = "flat",
    query = { ["filter[created_at][gt]"] = "string", ["filter[created_at][lt]"] = "string",
      ["filter[customer_reference]"] = "string", ["filter[phone_numbers.phone_number]"] = "string",
      ["filter[status]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/number_reservations/{number_reservation_id}" },
  actions = {
    extend = { "POST", "/number_reservations/{number_reservation_id}/actions/extend" },
  },
}
