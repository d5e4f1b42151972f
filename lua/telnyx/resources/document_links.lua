-- The endpoints of `document_links`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/document_links", page = "flat",
    query = { ["filter[linked_record_type]"] = "string", ["filter[linked_resource_id]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
}
