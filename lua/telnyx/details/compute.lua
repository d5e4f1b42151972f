-- What telnyx.describe tells of the operations of `compute` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["compute.funcs.retrieve_logs"] = { "Retrieves the logs of a function", {
      type = { values = { "runtime", "invocations" } },
    } },
  ["compute.funcs.retrieve_metric_aggregates"] = { "Retrieves metrics of a function over time", {
      ["page[number]"] = { about = "which page" },
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["compute.funcs.retrieve_revisions"] = { "Retrieves the revisions of a function", {
      ["page[number]"] = { about = "which page" },
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["compute.funcs.retrieve_ship_inspection"] = { "Retrieves the inspection of a function's deployment" },
  ["compute.funcs.export.delete"] = { "Stops exporting the logs of a function" },
  ["compute.funcs.export.retrieve"] = { "Retrieves where the logs of a function are exported to" },
  ["compute.funcs.export.update"] = { "Sets where the logs of a function are exported to" },
}
