-- The endpoints of `verify_profiles`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/verify_profiles",
    body = { name = "string!", call = "object", daily_spend_limit = "number",
      daily_spend_limit_enabled = "boolean", flashcall = "object", language = "string",
      sms = "object", webhook_failover_url = "string", webhook_url = "string",
      whatsapp = "object" } },
  create_template = { "POST", "/verify_profiles/templates", body = { text = "string!" } },
  delete = { "DELETE", "/verify_profiles/{verify_profile_id}" },
  list = { "GET", "/verify_profiles", page = "flat",
    query = { ["filter[name]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/verify_profiles/{verify_profile_id}" },
  retrieve_templates = { "GET", "/verify_profiles/templates" },
  update = { "PATCH", "/verify_profiles/{verify_profile_id}",
    body = { call = "object", daily_spend_limit = "number", daily_spend_limit_enabled = "boolean",
      language = "string", name = "string", sms = "object", webhook_failover_url = "string",
      webhook_url = "string", whatsapp = "object" } },
  update_template = { "PATCH", "/verify_profiles/templates/{template_id}",
    body = { text = "string!" } },
}
