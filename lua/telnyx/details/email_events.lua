-- What telnyx.describe tells of the operations of `email_events` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["email_events.list"] = { "Lists email events", {
      email_id = { format = "uuid" },
      from = { format = "date-time" },
      page_size = { default = 25, maximum = 100, minimum = 1 },
      to = { format = "date-time" },
    } },
  ["email_events.retrieve_stats"] = { "Retrieves statistics of email events", {
      from = { format = "date-time" },
      to = { format = "date-time" },
    } },
}
