-- The endpoints of `well_known`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve_authorization_server_metadata = { "GET", "/.well-known/oauth-authorization-server",
    auth = "none", root = true },
  retrieve_protected_resource_metadata = { "GET", "/.well-known/oauth-protected-resource",
    auth = "none", root = true },
}
