-- The endpoints of `call_reasons`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/call_reasons", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  validate = { "POST", "/call_reasons/validate", body = "string[]!" },
}
