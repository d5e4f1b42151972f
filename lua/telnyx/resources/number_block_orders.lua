-- The endpoints of `number_block_orders`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/number_block_orders",
    body = { range = "integer!", starting_number = "string!", connection_id = "string",
      customer_reference = "string", messaging_profile_id = "string" } },
  list = { "GET", "/number_block_orders", page = "flat",
    query = { ["filter[created_at][gt]"] = "string", ["filter[created_at][lt]"] = "string",
      ["filter[phone_numbers.starting_number]"] = "string", ["filter[status]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/number_block_orders/{number_block_order_id}" },
}
