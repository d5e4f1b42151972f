-- The endpoints of `messaging`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  rcs = {
    invite_test_number = { "PUT", "/messaging/rcs/test_number_invite/{id}/{phone_number}" },
    list_bulk_capabilities = { "POST", "/messaging/rcs/bulk_capabilities",
      body = { agent_id = "string!", phone_numbers = "string[]!" } },
    retrieve_capabilities = { "GET", "/messaging/rcs/capabilities/{agent_id}/{phone_number}" },
    agents = {
      list = { "GET", "/messaging/rcs/agents", page = "flat",
        query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
      retrieve = { "GET", "/messaging/rcs/agents/{id}" },
      update = { "PATCH", "/messaging/rcs/agents/{id}",
        body = { profile_id = "string?", webhook_failover_url = "string?",
          webhook_url = "string?" } },
    },
  },
}
