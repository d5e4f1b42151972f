-- The endpoints of `sim_card_orders`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/sim_card_orders", body = { address_id = "string!", quantity = "integer!" } },
  list = { "GET", "/sim_card_orders", page = "flat",
    query = { ["filter[address.administrative_area]"] = "string",
      ["filter[address.country_code]"] = "string", ["filter[address.extended_address]"] = "string",
      ["filter[address.id]"] = "string", ["filter[address.locality]"] = "string",
      ["filter[address.postal_code]"] = "string", ["filter[address.street_address]"] = "string",
      ["filter[cost.amount]"] = "string", ["filter[cost.currency]"] = "string",
      ["filter[created_at]"] = "datetime", ["filter[quantity]"] = "integer",
      ["filter[updated_at]"] = "datetime", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/sim_card_orders/{id}" },
}
