-- The endpoints of `recordings`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/recordings/{recording_id}" },
  list = { "GET", "/recordings", page = "flat",
    query = { ["filter[call_control_id]"] = "string", ["filter[call_leg_id]"] = "string",
      ["filter[call_session_id]"] = "string", ["filter[conference_id]"] = "string",
      ["filter[conference_region]"] = "string", ["filter[connection_id]"] = "string",
      ["filter[created_at][gte]"] = "string", ["filter[created_at][lte]"] = "string",
      ["filter[end_time][gte]"] = "string", ["filter[end_time][lte]"] = "string",
      ["filter[from]"] = "string", ["filter[sip_call_id]"] = "string",
      ["filter[start_time][gte]"] = "string", ["filter[start_time][lte]"] = "string",
      ["filter[to]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/recordings/{recording_id}" },
  actions = {
    delete = { "POST", "/recordings/actions/delete", body = { ids = "string[]!" } },
  },
}
