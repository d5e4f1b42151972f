-- The endpoints of `web_search`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  contents = { "POST", "/web_search/contents",
    body = { urls = "string[]!", crawl_timeout = "integer", formats = "string[]",
      max_age = "integer?" } },
  create = { "POST", "/web_search",
    body = { query = "string!", count = "integer", country = "string", exclude_domains = "string[]",
      freshness = "string", include_domains = "string[]", livecrawl = "boolean",
      safesearch = "string" } },
  research = {
    create = { "POST", "/web_search/research",
      body = { query = "string!", background = "boolean", max_sources = "integer",
        research_effort = "string" } },
    retrieve = { "GET", "/web_search/research/{task_id}" },
  },
}
