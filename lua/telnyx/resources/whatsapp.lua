-- The endpoints of `whatsapp`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  business_accounts = "whatsapp.business_accounts",
  phone_numbers = "whatsapp.phone_numbers",
  templates = "whatsapp.templates",
  user_data = {
    retrieve = { "GET", "/whatsapp/user_data" },
    update = { "PATCH", "/whatsapp/user_data",
      body = { webhook_failover_url = "string", webhook_url = "string" } },
  },
}
