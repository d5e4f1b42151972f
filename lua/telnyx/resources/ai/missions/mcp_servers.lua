-- The endpoints of `ai.missions.mcp_servers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create_mcp_server = { "POST", "/ai/missions/{mission_id}/mcp-servers" },
  delete_mcp_server = { "DELETE", "/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}",
    response = "none" },
  get_mcp_server = { "GET", "/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}" },
  list_mcp_servers = { "GET", "/ai/missions/{mission_id}/mcp-servers" },
  update_mcp_server = { "PUT", "/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}" },
}
