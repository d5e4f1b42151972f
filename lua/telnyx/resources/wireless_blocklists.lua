-- The endpoints of `wireless_blocklists`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/wireless_blocklists",
    body = { name = "string!", type = "string!", values = "string[]!" } },
  delete = { "DELETE", "/wireless_blocklists/{id}", response = "none" },
  list = { "GET", "/wireless_blocklists", page = "flat",
    query = { ["filter[name]"] = "string", ["filter[type]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/wireless_blocklists/{id}" },
  update = { "PATCH", "/wireless_blocklists/{id}",
    body = { name = "string", values = "string[]" } },
}
