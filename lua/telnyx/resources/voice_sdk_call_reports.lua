-- The endpoints of `voice_sdk_call_reports`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/voice_sdk_call_reports", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/voice_sdk_call_reports/{call_id}" },
}
