-- The endpoints of `ai`: data only, open to edits by hand.
-- Written by `lua tools/api/import.lua FACTS.json ai`.
-- A correction that has to outlive the next import goes into tools/api/overlay.lua, with its
-- reason.
--
-- An operation is `{ method, path, ... }`, a text the name of the file with a sub-resource, and
-- everything else a sub-resource. query, body, form (multipart) and headers map names on the wire
-- to types: string integer number boolean datetime date object file any, `[]` for an array of
-- them, then `!` for required, `?` where null is accepted. body may be a single type: that of the
-- whole body.
--   page        the kind of pagination
--   response    "text", "binary" or "none", where it is not "json"
--   accept      the Accept header, where it is not application/json (*/* for no response)
--   idempotent  takes an Idempotency-Key
--   stream      can answer piece by piece
--   names       Lua names that do not follow from those on the wire
--   one_of      parameters of which at least one is required

return {
  retrieve_conversation_histories = { "GET", "/ai/conversation_histories", page = "flat",
    query = { q = "string!", ["filter[ingested_at][gte]"] = "datetime",
      ["filter[ingested_at][lte]"] = "datetime", ["filter[record_created_at][gte]"] = "datetime",
      ["filter[record_created_at][lte]"] = "datetime", ["filter[record_id]"] = "string",
      ["filter[region][in]"] = "string", ["filter[retention]"] = "string",
      ["filter[user_id]"] = "string", min_score = "number", ["page[number]"] = "integer",
      ["page[size]"] = "integer", region = "string" } },
  summarize = { "POST", "/ai/summarize", idempotent = true,
    body = { bucket = "string!", filename = "string!", system_prompt = "string" } },
  anthropic = {
    v1 = {
      messages = { "POST", "/ai/anthropic/v1/messages", stream = true,
        body = { max_tokens = "integer!", messages = "object[]!", model = "string!",
          api_key_ref = "string", billing_group_id = "string", fallback_config = "object",
          max_retries = "integer", mcp_servers = "object[]", metadata = "object",
          service_tier = "string", stop_sequences = "string[]", stream = "boolean", system = "any",
          temperature = "number", thinking = "object", timeout = "number", tool_choice = "object",
          tools = "object[]", top_k = "integer", top_p = "number" },
        names = { api_timeout = "timeout" } },
    },
  },
  assistants = "ai.assistants",
  audio = {
    transcribe = { "POST", "/ai/audio/transcriptions",
      form = { model = "string!", file = "file", file_url = "string", language = "string",
        model_config = "object", response_format = "string",
        ["timestamp_granularities[]"] = "string" } },
  },
  clusters = "ai.clusters",
  collections = "ai.collections",
  conversations = "ai.conversations",
  embeddings = "ai.embeddings",
  fine_tuning = {
    jobs = {
      cancel = { "POST", "/ai/fine_tuning/jobs/{job_id}/cancel" },
      create = { "POST", "/ai/fine_tuning/jobs",
        body = { model = "string!", training_file = "string!", hyperparameters = "object",
          suffix = "string" } },
      list = { "GET", "/ai/fine_tuning/jobs" },
      retrieve = { "GET", "/ai/fine_tuning/jobs/{job_id}" },
    },
  },
  integrations = "ai.integrations",
  mcp_servers = "ai.mcp_servers",
  missions = "ai.missions",
  openai = "ai.openai",
  tools = "ai.tools",
}
