-- The endpoints of `siprec_connectors`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/siprec_connectors",
    body = { host = "string!", name = "string!", port = "integer!", app_subdomain = "string" } },
  delete = { "DELETE", "/siprec_connectors/{connector_name}", response = "none" },
  retrieve = { "GET", "/siprec_connectors/{connector_name}" },
  update = { "PUT", "/siprec_connectors/{connector_name}",
    body = { host = "string!", name = "string!", port = "integer!", app_subdomain = "string" } },
}
