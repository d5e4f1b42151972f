-- What telnyx.describe tells of the operations of `oauth_clients` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["oauth_clients.create"] = { "Creates an OAuth client", {
      client_type = { values = { "public", "confidential" } },
      logo_uri = { format = "uri" },
      policy_uri = { format = "uri" },
      require_pkce = { default = false },
      tos_uri = { format = "uri" },
    } },
  ["oauth_clients.delete"] = { "Deletes an OAuth client" },
  ["oauth_clients.list"] = { "Lists OAuth clients", {
      ["filter[allowed_grant_types][contains]"] = { values = { "client_credentials", "authorization_code", "refresh_token" } },
      ["filter[client_type]"] = { values = { "confidential", "public" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 100, minimum = 1 },
    } },
  ["oauth_clients.retrieve"] = { "Retrieves an OAuth client" },
  ["oauth_clients.update"] = { "Updates an OAuth client", {
      logo_uri = { format = "uri" },
      policy_uri = { format = "uri" },
      tos_uri = { format = "uri" },
    } },
}
