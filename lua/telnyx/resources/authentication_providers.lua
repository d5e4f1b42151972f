-- The endpoints of `authentication_providers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/authentication_providers",
    body = { name = "string!", settings = "object!", short_name = "string!", active = "boolean",
      settings_url = "string" } },
  delete = { "DELETE", "/authentication_providers/{id}" },
  list = { "GET", "/authentication_providers", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/authentication_providers/{id}" },
  update = { "PATCH", "/authentication_providers/{id}",
    body = { active = "boolean", name = "string", settings = "object", settings_url = "string",
      short_name = "string" } },
}
