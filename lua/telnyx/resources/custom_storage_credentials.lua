-- The endpoints of `custom_storage_credentials`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/custom_storage_credentials/{connection_id}",
    body = { backend = "string!", configuration = "object!" } },
  delete = { "DELETE", "/custom_storage_credentials/{connection_id}", response = "none" },
  retrieve = { "GET", "/custom_storage_credentials/{connection_id}" },
  update = { "PUT", "/custom_storage_credentials/{connection_id}",
    body = { backend = "string!", configuration = "object!" } },
}
