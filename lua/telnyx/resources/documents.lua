-- The endpoints of `documents`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/documents/{id}" },
  download = { "GET", "/documents/{id}/download", response = "binary",
    accept = "application/octet-stream" },
  generate_download_link = { "GET", "/documents/{id}/download_link" },
  list = { "GET", "/documents", page = "flat",
    query = { ["filter[created_at][gt]"] = "datetime", ["filter[created_at][lt]"] = "datetime",
      ["filter[customer_reference][eq]"] = "string",
      ["filter[customer_reference][in]"] = "string[]", ["filter[filename][contains]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string[]" } },
  retrieve = { "GET", "/documents/{id}" },
  update = { "PATCH", "/documents/{document_id}",
    body = { customer_reference = "string", filename = "string" } },
  upload = { "POST", "/documents", whole = "document",
    body = { customer_reference = "string", file = "file", filename = "string", url = "string" } },
  upload_json = { "POST", "/documents", whole = "document",
    body = { customer_reference = "string", file = "string", filename = "string",
      url = "string" } },
}
