-- The endpoints of `notification_event_conditions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/notification_event_conditions", page = "flat",
    query = { ["filter[associated_record_type][eq]"] = "string",
      ["filter[channel_type_id][eq]"] = "string", ["filter[notification_channel][eq]"] = "string",
      ["filter[notification_event_condition_id][eq]"] = "string",
      ["filter[notification_profile_id][eq]"] = "string", ["filter[status][eq]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
}
