-- What editors and the documentation know about the types of `web_search`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["web_search.contents"] = "WebSearchContentsResponse",
    ["web_search.create"] = "WebSearchCreateResponse",
    ["web_search.research.create"] = "ResearchCreateResponse",
    ["web_search.research.retrieve"] = "ResearchRetrieveResponse",
  },
  parameters = {
    ["web_search.contents"] = {
      formats = "('html'|'markdown'|'metadata')[]",
    },
    ["web_search.create"] = {
      safesearch = "'off'|'strict'|'moderate'",
    },
    ["web_search.research.create"] = {
      research_effort = "'standard'|'lite'|'deep'",
    },
  },
  facts = {
  },
  types = {
    ResearchCitation = {
      snippet = "string",
      title = "string!",
      url = "string!",
    },
    ResearchCreateResponse = {
      data = "ResearchCreateResponseResearchResponseSync|ResearchCreateResponseResearchResponseAsync",
    },
    ResearchCreateResponseResearchResponseAsync = {
      status = "'pending'|'running'|'failed'|'completed'!",
      task_id = "string!",
    },
    ResearchCreateResponseResearchResponseSync = {
      answer = "string!",
      citations = "ResearchCitation[]",
    },
    ResearchRetrieveResponse = {
      data = "ResearchRetrieveResponseData",
    },
    ResearchRetrieveResponseData = {
      answer = "string",
      citations = "ResearchCitation[]",
      error = "string",
      status = "'pending'|'running'|'failed'|'completed'!",
      task_id = "string!",
    },
    WebSearchContentsResponse = {
      data = "WebSearchContentsResponseData",
    },
    WebSearchContentsResponseData = {
      results = "WebSearchContentsResponseDataResult[]",
    },
    WebSearchContentsResponseDataResult = {
      html = "string",
      markdown = "string",
      metadata = "WebSearchContentsResponseDataResultMetadata",
      title = "string",
      url = "string!",
    },
    WebSearchContentsResponseDataResultMetadata = {
      favicon_url = "string",
      site_name = "string",
    },
    WebSearchCreateResponse = {
      data = "WebSearchCreateResponseData",
    },
    WebSearchCreateResponseData = {
      results = "WebSearchCreateResponseDataResults",
    },
    WebSearchCreateResponseDataResults = {
      news = "WebSearchResult[]",
      web = "WebSearchResult[]!",
    },
    WebSearchResult = {
      description = "string!",
      favicon_url = "string",
      snippets = "string[]!",
      thumbnail_url = "string",
      title = "string!",
      url = "string!",
    },
  },
}
