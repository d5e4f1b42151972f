-- What telnyx.describe tells of the operations of `web_search` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["web_search.contents"] = { "Retrieves the contents of web pages" },
  ["web_search.create"] = { "Searches the web", {
      safesearch = { values = { "off", "strict", "moderate" } },
    } },
  ["web_search.research.create"] = { "Creates a research", {
      research_effort = { values = { "standard", "lite", "deep" } },
    } },
  ["web_search.research.retrieve"] = { "Retrieves a research" },
}
