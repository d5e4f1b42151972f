-- The endpoints of `ai.mcp_servers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/ai/mcp_servers", idempotent = true,
    body = { name = "string!", type = "string!", url = "string!", allowed_tools = "string[]?",
      api_key_ref = "string?" } },
  delete = { "DELETE", "/ai/mcp_servers/{mcp_server_id}", response = "none" },
  list = { "GET", "/ai/mcp_servers", page = "flat_array",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer", type = "string",
      url = "string" } },
  retrieve = { "GET", "/ai/mcp_servers/{mcp_server_id}" },
  update = { "PUT", "/ai/mcp_servers/{mcp_server_id}",
    body = { allowed_tools = "string[]?", api_key_ref = "string?", created_at = "datetime",
      id = "string", name = "string", type = "string", url = "string" } },
}
