-- The endpoints of `ai.missions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  clone_mission = { "POST", "/ai/missions/{mission_id}/clone" },
  create = { "POST", "/ai/missions",
    body = { name = "string!", description = "string", execution_mode = "string",
      instructions = "string", metadata = "object", model = "string" } },
  delete_mission = { "DELETE", "/ai/missions/{mission_id}", response = "none" },
  list = { "GET", "/ai/missions", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  list_events = { "GET", "/ai/missions/events", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer", type = "string" } },
  retrieve = { "GET", "/ai/missions/{mission_id}" },
  update_mission = { "PUT", "/ai/missions/{mission_id}",
    body = { description = "string", execution_mode = "string", instructions = "string",
      metadata = "object", model = "string", name = "string" } },
  knowledge_bases = "ai.missions.knowledge_bases",
  mcp_servers = "ai.missions.mcp_servers",
  runs = "ai.missions.runs",
  tools = "ai.missions.tools",
}
