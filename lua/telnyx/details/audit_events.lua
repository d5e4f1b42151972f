-- What telnyx.describe tells of the operations of `audit_events` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["audit_events.list"] = { "Lists audit events", {
      ["filter[created_after]"] = { format = "date-time" },
      ["filter[created_before]"] = { format = "date-time" },
      ["page[number]"] = { about = "which page" },
      ["page[size]"] = { about = "how many items a page has" },
      sort = { values = { "asc", "desc" } },
    } },
}
