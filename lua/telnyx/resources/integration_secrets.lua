-- The endpoints of `integration_secrets`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/integration_secrets",
    body = { identifier = "string!", type = "string!", password = "string", token = "string",
      username = "string" } },
  delete = { "DELETE", "/integration_secrets/{id}", response = "none" },
  list = { "GET", "/integration_secrets", page = "flat",
    query = { ["filter[type]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
}
