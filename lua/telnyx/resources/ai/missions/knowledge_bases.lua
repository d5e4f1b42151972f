-- The endpoints of `ai.missions.knowledge_bases`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create_knowledge_base = { "POST", "/ai/missions/{mission_id}/knowledge-bases" },
  delete_knowledge_base = { "DELETE",
    "/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}", response = "none" },
  get_knowledge_base = { "GET", "/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}" },
  list_knowledge_bases = { "GET", "/ai/missions/{mission_id}/knowledge-bases" },
  update_knowledge_base = { "PUT",
    "/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}" },
}
