-- The endpoints of `pronunciation_dicts`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/pronunciation_dicts",
    body = { name = "string!", file = "file", items = "object[]" },
    one_of = { "items", "file" } },
  delete = { "DELETE", "/pronunciation_dicts/{id}", response = "none" },
  list = { "GET", "/pronunciation_dicts", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/pronunciation_dicts/{id}" },
  update = { "PATCH", "/pronunciation_dicts/{id}", body = { items = "object[]", name = "string" } },
}
