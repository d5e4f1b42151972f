-- The endpoints of `ai.anthropic`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  v1 = {
    messages = { "POST", "/ai/anthropic/v1/messages", stream = true,
      body = { max_tokens = "integer!", messages = "object[]!", model = "string!",
        api_key_ref = "string", billing_group_id = "string", fallback_config = "object",
        max_retries = "integer", mcp_servers = "object[]", metadata = "object", mode = "string",
        region = "string", service_tier = "string", stop_sequences = "string[]", stream = "boolean",
        system = "any", temperature = "number", thinking = "object", timeout = "number",
        tool_choice = "object", tools = "object[]", top_k = "integer", top_p = "number" },
      names = { api_timeout = "timeout" } },
  },
}
