-- The endpoints of `notification_channels`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/notification_channels",
    body = { channel_destination = "string", channel_type_id = "string",
      notification_profile_id = "string" } },
  delete = { "DELETE", "/notification_channels/{id}" },
  list = { "GET", "/notification_channels", page = "flat",
    query = { ["filter[associated_record_type][eq]"] = "string",
      ["filter[channel_type_id][eq]"] = "string", ["filter[notification_channel][eq]"] = "string",
      ["filter[notification_event_condition_id][eq]"] = "string",
      ["filter[notification_profile_id][eq]"] = "string", ["filter[status][eq]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/notification_channels/{id}" },
  update = { "PATCH", "/notification_channels/{notification_channel_id}",
    body = { channel_destination = "string", channel_type_id = "string",
      notification_profile_id = "string" } },
}
