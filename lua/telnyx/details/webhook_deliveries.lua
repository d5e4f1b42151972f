-- What telnyx.describe tells of the operations of `webhook_deliveries` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["webhook_deliveries.list"] = { "Lists webhook deliveries", {
      ["filter[status][eq]"] = { values = { "delivered", "failed" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["webhook_deliveries.retrieve"] = { "Retrieves a webhook delivery" },
}
