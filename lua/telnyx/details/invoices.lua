-- What telnyx.describe tells of the operations of `invoices` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["invoices.list"] = { "Lists invoices", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { values = { "period_start", "-period_start" } },
    } },
  ["invoices.retrieve"] = { "Retrieves an invoice", {
      action = { values = { "json", "link" } },
    } },
}
