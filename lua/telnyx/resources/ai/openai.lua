-- The endpoints of `ai.openai`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create_response = { "POST", "/ai/openai/responses", stream = true,
    body = { conversation = "string", input = "any", instructions = "string", mode = "string",
      model = "string", reasoning = "object", region = "string", service_tier = "string",
      stream = "boolean" } },
  list_models = { "GET", "/ai/openai/models" },
  chat = {
    create_completion = { "POST", "/ai/openai/chat/completions", stream = true,
      body = { messages = "object[]!", api_key_ref = "string", best_of = "integer",
        early_stopping = "boolean", enable_thinking = "boolean", frequency_penalty = "number",
        guided_choice = "string[]", guided_json = "object", guided_regex = "string",
        length_penalty = "number", logprobs = "boolean", max_tokens = "integer", min_p = "number",
        mode = "string", model = "string", n = "number", presence_penalty = "number",
        reasoning_effort = "string", region = "string", response_format = "object",
        seed = "integer", service_tier = "string", stop = "any", stream = "boolean",
        temperature = "number", tool_choice = "string", tools = "object[]",
        top_logprobs = "integer", top_p = "number", use_beam_search = "boolean" } },
  },
  embeddings = {
    create_embeddings = { "POST", "/ai/openai/embeddings",
      body = { input = "any!", model = "string!", dimensions = "integer",
        encoding_format = "string", user = "string" } },
    list_embedding_models = { "GET", "/ai/openai/embeddings/models" },
  },
}
