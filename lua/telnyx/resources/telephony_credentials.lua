-- The endpoints of `telephony_credentials`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/telephony_credentials",
    body = { connection_id = "string!", expires_at = "string", name = "string", tag = "string" } },
  create_token = { "POST", "/telephony_credentials/{id}/token", response = "text",
    accept = "text/plain" },
  delete = { "DELETE", "/telephony_credentials/{id}" },
  list = { "GET", "/telephony_credentials", page = "flat",
    query = { ["filter[name]"] = "string", ["filter[resource_id]"] = "string",
      ["filter[sip_username]"] = "string", ["filter[status]"] = "string",
      ["filter[tag]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/telephony_credentials/{id}" },
  update = { "PATCH", "/telephony_credentials/{id}",
    body = { connection_id = "string", expires_at = "string", name = "string", tag = "string" } },
}
