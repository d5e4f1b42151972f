-- The endpoints of `whatsapp.business_accounts`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/whatsapp/business_accounts/{id}", response = "none" },
  list = { "GET", "/whatsapp/business_accounts", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/whatsapp/business_accounts/{id}" },
  phone_numbers = {
    initialize_verification = { "POST", "/whatsapp/business_accounts/{id}/phone_numbers",
      response = "none",
      body = { display_name = "string!", phone_number = "string!", language = "string",
        verification_method = "string" } },
    list = { "GET", "/whatsapp/business_accounts/{id}/phone_numbers", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  },
  settings = {
    retrieve = { "GET", "/whatsapp/business_accounts/{id}/settings" },
    update = { "PATCH", "/whatsapp/business_accounts/{id}/settings",
      body = { name = "string", timezone = "string", webhook_enabled = "boolean",
        webhook_events = "string[]", webhook_failover_url = "string", webhook_url = "string" } },
  },
}
