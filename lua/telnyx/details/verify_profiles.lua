-- What telnyx.describe tells of the operations of `verify_profiles` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["verify_profiles.create"] = { "Creates a verify profile", {
      daily_spend_limit = { minimum = 0 },
      daily_spend_limit_enabled = { default = false },
      webhook_failover_url = { about = "where events are sent if the first URL fails" },
      webhook_url = { about = "where events are sent" },
    } },
  ["verify_profiles.create_template"] = { "Creates a template of verification messages" },
  ["verify_profiles.delete"] = { "Deletes a verify profile" },
  ["verify_profiles.list"] = { "Lists verify profiles", {
      ["page[number]"] = { about = "which page", default = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 25 },
    } },
  ["verify_profiles.retrieve"] = { "Retrieves a verify profile" },
  ["verify_profiles.retrieve_templates"] = { "Lists the templates of verification messages" },
  ["verify_profiles.update"] = { "Updates a verify profile", {
      daily_spend_limit = { minimum = 0 },
      webhook_failover_url = { about = "where events are sent if the first URL fails" },
      webhook_url = { about = "where events are sent" },
    } },
  ["verify_profiles.update_template"] = { "Updates a template of verification messages" },
}
