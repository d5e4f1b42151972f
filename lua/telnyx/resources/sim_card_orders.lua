-- The endpoints of `sim_card_orders`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/sim_card_orders", body = { address_id = "string!", quantity = "integer!" } },
  list = { "GET", "/sim_card_orders", page = "flat",
    query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/sim_card_orders/{id}" },
}
