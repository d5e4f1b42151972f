-- The endpoints of `oauth_clients`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/oauth_clients",
    body = { allowed_grant_types = "string[]!", allowed_scopes = "string[]!",
      client_type = "string!", name = "string!", logo_uri = "string", policy_uri = "string",
      redirect_uris = "string[]", require_pkce = "boolean", tos_uri = "string" } },
  delete = { "DELETE", "/oauth_clients/{id}", response = "none" },
  list = { "GET", "/oauth_clients", page = "flat",
    query = { ["filter[allowed_grant_types][contains]"] = "string",
      ["filter[client_id]"] = "string", ["filter[client_type]"] = "string",
      ["filter[name]"] = "string", ["filter[name][contains]"] = "string",
      ["filter[verified]"] = "boolean", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/oauth_clients/{id}" },
  update = { "PUT", "/oauth_clients/{id}",
    body = { allowed_grant_types = "string[]", allowed_scopes = "string[]", logo_uri = "string",
      name = "string", policy_uri = "string", redirect_uris = "string[]", require_pkce = "boolean",
      tos_uri = "string" } },
}
