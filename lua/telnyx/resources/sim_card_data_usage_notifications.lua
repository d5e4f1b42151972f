-- The endpoints of `sim_card_data_usage_notifications`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/sim_card_data_usage_notifications",
    body = { sim_card_id = "string!", threshold = "object!" } },
  delete = { "DELETE", "/sim_card_data_usage_notifications/{id}" },
  list = { "GET", "/sim_card_data_usage_notifications", page = "flat",
    query = { ["filter[sim_card_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/sim_card_data_usage_notifications/{id}" },
  update = { "PATCH", "/sim_card_data_usage_notifications/{sim_card_data_usage_notification_id}",
    body = { sim_card_id = "string", threshold = "object" } },
}
