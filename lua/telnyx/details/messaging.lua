-- What telnyx.describe tells of the operations of `messaging` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["messaging.rcs.invite_test_number"] = { "Invites a phone number to test an RCS agent" },
  ["messaging.rcs.list_bulk_capabilities"] = { "Lists the RCS capabilities of several phone numbers" },
  ["messaging.rcs.retrieve_capabilities"] = { "Retrieves the RCS capabilities of a phone number" },
  ["messaging.rcs.agents.list"] = { "Lists RCS agents", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["messaging.rcs.agents.retrieve"] = { "Retrieves an RCS agent" },
  ["messaging.rcs.agents.update"] = { "Updates an RCS agent", {
      profile_id = { format = "uuid" },
      webhook_failover_url = { about = "where events are sent if the first URL fails" },
      webhook_url = { about = "where events are sent" },
    } },
}
