-- The endpoints of `ai.memory`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  namespaces = {
    operations = {
      retrieve = { "GET", "/ai/memory/namespaces/{namespace}/operations/{operation_id}" },
    },
    profiles = {
      delete = { "DELETE", "/ai/memory/namespaces/{namespace}/profiles/{profile_id}" },
      ingest = { "POST", "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/ingest",
        body = "any!",
        query = { session_id = "string?" } },
      list = { "GET", "/ai/memory/namespaces/{namespace}/profiles", page = "flat",
        query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
      recall = { "POST", "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/recall",
        body = { query = "string!", top_k = "number?" } },
      remember = { "POST", "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/remember",
        body = { text = "string!" } },
      retrieve_summary = { "GET",
        "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/summary" },
      memories = {
        list = { "GET", "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories",
          page = "flat",
          query = { ["page[number]"] = "integer", ["page[size]"] = "integer",
            session_id = "string?", source_id = "string?" } },
        retrieve = { "GET",
          "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/memories/{memory_id}" },
      },
      sources = {
        delete = { "DELETE",
          "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}" },
        list = { "GET", "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources",
          page = "flat",
          query = { ["page[number]"] = "integer", ["page[size]"] = "integer",
            session_id = "string?" } },
        retrieve = { "GET",
          "/ai/memory/namespaces/{namespace}/profiles/{profile_id}/sources/{source_id}" },
      },
    },
    settings = {
      retrieve = { "GET", "/ai/memory/namespaces/{namespace}/settings" },
      update = { "PATCH", "/ai/memory/namespaces/{namespace}/settings",
        body = { summary = "object?" } },
    },
  },
}
