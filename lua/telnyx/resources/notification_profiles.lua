-- The endpoints of `notification_profiles`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/notification_profiles", body = { name = "string" } },
  delete = { "DELETE", "/notification_profiles/{id}" },
  list = { "GET", "/notification_profiles", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/notification_profiles/{id}" },
  update = { "PATCH", "/notification_profiles/{notification_profile_id}",
    body = { name = "string" } },
}
