-- The endpoints of `mobile_push_credentials`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/mobile_push_credentials", whole = "create_mobile_push_credential_request",
    body = { alias = "string!", type = "string!", certificate = "string", private_key = "string",
      project_account_json_file = "object" } },
  delete = { "DELETE", "/mobile_push_credentials/{push_credential_id}", response = "none" },
  list = { "GET", "/mobile_push_credentials", page = "flat",
    query = { ["filter[alias]"] = "string", ["filter[type]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/mobile_push_credentials/{push_credential_id}" },
}
