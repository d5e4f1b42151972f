-- What telnyx.describe tells of the operations of `wireless` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["wireless.retrieve_regions"] = { "Retrieves the regions of wireless gateways" },
  ["wireless.detail_records_reports.create"] = { "Creates a detail records report" },
  ["wireless.detail_records_reports.delete"] = { "Deletes a detail records report" },
  ["wireless.detail_records_reports.list"] = { "Lists detail records reports", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["wireless.detail_records_reports.retrieve"] = { "Retrieves a detail records report" },
}
