-- The endpoints of `ai.integrations`: data only, open to edits by hand.
-- ai.lua says what is in a row, and how this file is written.

return {
  list = { "GET", "/ai/integrations" },
  retrieve = { "GET", "/ai/integrations/{integration_id}" },
  connections = {
    delete = { "DELETE", "/ai/integrations/connections/{user_connection_id}", response = "none" },
    list = { "GET", "/ai/integrations/connections" },
    retrieve = { "GET", "/ai/integrations/connections/{user_connection_id}" },
  },
}
