-- The endpoints of `email_templates`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/email_templates", idempotent = true,
    body = { name = "string!", autoescape = "boolean", html_body = "string?",
      strict_variables = "boolean", subject = "string?", text_body = "string?",
      variable_schema = "object?", variables = "string[]" } },
  delete = { "DELETE", "/email_templates/{id}", response = "none" },
  list = { "GET", "/email_templates", page = "email_cursor",
    query = { page_cursor = "string", page_size = "integer" } },
  render = { "POST", "/email_templates/{id}/render", body = { template_variables = "object" } },
  replace = { "PUT", "/email_templates/{id}",
    body = { autoescape = "boolean", html_body = "string?", name = "string",
      strict_variables = "boolean", subject = "string?", text_body = "string?",
      variable_schema = "object?", variables = "string[]" } },
  retrieve = { "GET", "/email_templates/{id}" },
  update = { "PATCH", "/email_templates/{id}",
    body = { autoescape = "boolean", html_body = "string?", name = "string",
      strict_variables = "boolean", subject = "string?", text_body = "string?",
      variable_schema = "object?", variables = "string[]" } },
}
