-- What telnyx.describe tells of the operations of `connections` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["connections.list"] = { "Lists connections", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
      sort = { default = "created_at", values = { "created_at", "connection_name", "active" } },
    } },
  ["connections.list_active_calls"] = { "Lists the active calls of a connection", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["connections.retrieve"] = { "Retrieves a connection" },
  ["connections.retrieve_count"] = { "Counts connections" },
}
