-- What telnyx.describe tells of the operations of `call_events` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["call_events.list"] = { "Lists call events", {
      ["filter[application_name][contains]"] = { default = "null" },
      ["filter[application_session_id]"] = { format = "uuid" },
      ["filter[leg_id]"] = { format = "uuid" },
      ["filter[product]"] = { values = { "call_control", "fax", "texml" } },
      ["filter[status]"] = { values = { "init", "in_progress", "completed" } },
      ["filter[type]"] = { values = { "command", "webhook" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
}
