-- The endpoints of `ai.integrations`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/ai/integrations" },
  retrieve = { "GET", "/ai/integrations/{integration_id}" },
  connections = {
    delete = { "DELETE", "/ai/integrations/connections/{user_connection_id}", response = "none" },
    list = { "GET", "/ai/integrations/connections" },
    retrieve = { "GET", "/ai/integrations/connections/{user_connection_id}" },
  },
}
