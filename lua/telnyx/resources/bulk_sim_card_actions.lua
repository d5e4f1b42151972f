-- The endpoints of `bulk_sim_card_actions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/bulk_sim_card_actions", page = "flat",
    query = { ["filter[action_type]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/bulk_sim_card_actions/{id}" },
}
