-- The endpoints of `ai.missions.tools`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create_tool = { "POST", "/ai/missions/{mission_id}/tools" },
  delete_tool = { "DELETE", "/ai/missions/{mission_id}/tools/{tool_id}", response = "none" },
  get_tool = { "GET", "/ai/missions/{mission_id}/tools/{tool_id}" },
  list_tools = { "GET", "/ai/missions/{mission_id}/tools" },
  update_tool = { "PUT", "/ai/missions/{mission_id}/tools/{tool_id}" },
}
