-- The endpoints of `ai`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

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
  anthropic = "ai.anthropic",
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
  fine_tuning = "ai.fine_tuning",
  integrations = "ai.integrations",
  knowledge = {
    collections = {
      retrieve_documents = { "GET", "/ai/knowledge/collections/{slug}/documents",
        query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer",
          query = "string", retrieval_type = "string", sources = "string", top_k = "integer" } },
    },
  },
  mcp_servers = "ai.mcp_servers",
  memory = "ai.memory",
  missions = "ai.missions",
  openai = "ai.openai",
  tools = "ai.tools",
  typesafe = {
    v1 = {
      systemone = { "POST", "/ai/typesafe/v1/systemone",
        body = { questions = "object!", state = "any!", model = "string" } },
    },
  },
}
