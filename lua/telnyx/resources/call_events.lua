-- The endpoints of `call_events`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/call_events", page = "flat",
    query = { ["filter[application_name][contains]"] = "string",
      ["filter[application_session_id]"] = "string", ["filter[connection_id]"] = "string",
      ["filter[failed]"] = "boolean", ["filter[from]"] = "string", ["filter[leg_id]"] = "string",
      ["filter[name]"] = "string", ["filter[occurred_at][eq]"] = "string",
      ["filter[occurred_at][gt]"] = "string", ["filter[occurred_at][gte]"] = "string",
      ["filter[occurred_at][lt]"] = "string", ["filter[occurred_at][lte]"] = "string",
      ["filter[outbound.outbound_voice_profile_id]"] = "string", ["filter[product]"] = "string",
      ["filter[status]"] = "string", ["filter[to]"] = "string", ["filter[type]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
}
