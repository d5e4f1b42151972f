-- The endpoints of `whatsapp_message_templates`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/whatsapp_message_templates/{id}", response = "none" },
  retrieve = { "GET", "/whatsapp_message_templates/{id}" },
  update = { "PATCH", "/whatsapp_message_templates/{id}",
    body = { category = "string", components = "object[]" } },
}
