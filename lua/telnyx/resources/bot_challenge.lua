-- The endpoints of `bot_challenge`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/bot_challenge", auth = "none",
    body = { llm_model_name = "string", llm_parameter_count = "string",
      llm_quantization = "string" } },
}
