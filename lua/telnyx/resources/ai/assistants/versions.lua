-- The endpoints of `ai.assistants.versions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/ai/assistants/{assistant_id}/versions/{version_id}", response = "none" },
  list = { "GET", "/ai/assistants/{assistant_id}/versions" },
  promote = { "POST", "/ai/assistants/{assistant_id}/versions/{version_id}/promote" },
  retrieve = { "GET", "/ai/assistants/{assistant_id}/versions/{version_id}",
    query = { include_mcp_servers = "boolean" } },
  update = { "POST", "/ai/assistants/{assistant_id}/versions/{version_id}",
    body = { a2a_agents = "object[]", conversation_flow = "object", description = "string",
      dynamic_variables = "object", dynamic_variables_webhook_timeout_ms = "integer",
      dynamic_variables_webhook_url = "string", enabled_features = "string[]",
      external_llm = "object", fallback_config = "object", greeting = "string",
      insight_settings = "object", instructions = "string", integrations = "object[]",
      interruption_settings = "object", llm_api_key_ref = "string", mcp_servers = "object[]",
      messaging_settings = "object", model = "string", name = "string",
      observability_settings = "object", post_conversation_settings = "object",
      privacy_settings = "object", tags = "string[]", telephony_settings = "object",
      tool_ids = "string[]", tools = "object[]", transcription = "object", version_name = "string",
      voice_settings = "object", widget_settings = "object" } },
}
