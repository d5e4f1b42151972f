-- The endpoints of `session_analysis`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve = { "GET", "/session_analysis/{record_type}/{event_id}",
    query = { date_time = "datetime", expand = "string", include_children = "boolean",
      max_depth = "integer" } },
  metadata = {
    retrieve = { "GET", "/session_analysis/metadata" },
    retrieve_record_type = { "GET", "/session_analysis/metadata/{record_type}" },
  },
}
