-- What telnyx.describe tells of the operations of `fax_applications` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["fax_applications.create"] = { "Creates a fax application", {
      active = { default = true },
      anchorsite_override = { default = "Latency" },
      webhook_event_failover_url = { default = "", format = "uri" },
      webhook_event_url = { format = "uri" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
  ["fax_applications.delete"] = { "Deletes a fax application" },
  ["fax_applications.list"] = { "Lists fax applications", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { default = "created_at", values = { "created_at", "application_name", "active" } },
    } },
  ["fax_applications.retrieve"] = { "Retrieves a fax application" },
  ["fax_applications.update"] = { "Updates a fax application", {
      active = { default = true },
      anchorsite_override = { default = "Latency" },
      webhook_event_failover_url = { default = "", format = "uri" },
      webhook_event_url = { format = "uri" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
}
