-- What telnyx.describe tells of the operations of `virtual_cross_connects_coverage` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["virtual_cross_connects_coverage.list"] = { "Lists virtual cross connects coverage", {
      ["filter[cloud_provider]"] = { values = { "aws", "azure", "gce" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
}
