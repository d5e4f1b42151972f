-- What telnyx.describe tells of the operations of `usage_reports` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["usage_reports.get_options"] = { "Retrieves what usage reports can be made of" },
  ["usage_reports.list"] = { "Retrieves a usage report", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 5000 },
      format = { values = { "csv", "json" } },
    } },
}
