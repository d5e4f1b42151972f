-- The endpoints of `organizations`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  users = {
    get_groups_report = { "GET", "/organizations/users/users_groups_report", response = "auto",
      headers = { Accept = "string" } },
    list = { "GET", "/organizations/users", page = "flat",
      query = { ["filter[email]"] = "string", ["filter[user_status]"] = "string",
        include_groups = "boolean", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/organizations/users/{id}", query = { include_groups = "boolean" } },
    actions = {
      remove = { "POST", "/organizations/users/{id}/actions/remove" },
    },
  },
}
