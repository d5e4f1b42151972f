-- The endpoints of `ai.tools`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/ai/tools", idempotent = true,
    body = { display_name = "string!", type = "string!", client_side_tool = "object",
      ["function"] = "object", handoff = "object", invite = "object", pay = "object",
      retrieval = "object", timeout_ms = "integer", update_dynamic_variables = "object",
      webhook = "object" } },
  delete = { "DELETE", "/ai/tools/{tool_id}" },
  list = { "GET", "/ai/tools", page = "flat",
    query = { ["filter[name]"] = "string", ["filter[type]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/ai/tools/{tool_id}" },
  update = { "PATCH", "/ai/tools/{tool_id}",
    body = { client_side_tool = "object", display_name = "string", ["function"] = "object",
      handoff = "object", invite = "object", pay = "object", retrieval = "object",
      timeout_ms = "integer", type = "string", update_dynamic_variables = "object",
      webhook = "object" } },
}
