-- The endpoints of `recordings`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/recordings/{recording_id}" },
  list = { "GET", "/recordings", page = "flat",
    query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/recordings/{recording_id}" },
  actions = {
    delete = { "POST", "/recordings/actions/delete", body = { ids = "string[]!" } },
  },
}
