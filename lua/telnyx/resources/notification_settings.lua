-- The endpoints of `notification_settings`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/notification_settings",
    body = { notification_channel_id = "string", notification_event_condition_id = "string",
      notification_profile_id = "string", parameters = "object[]" } },
  delete = { "DELETE", "/notification_settings/{id}" },
  list = { "GET", "/notification_settings", page = "flat",
    query = { ["filter[associated_record_type][eq]"] = "string",
      ["filter[channel_type_id][eq]"] = "string", ["filter[notification_channel][eq]"] = "string",
      ["filter[notification_event_condition_id][eq]"] = "string",
      ["filter[notification_profile_id][eq]"] = "string", ["filter[status][eq]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/notification_settings/{id}" },
}
