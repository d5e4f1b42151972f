-- The endpoints of `compute`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  funcs = {
    retrieve_logs = { "GET", "/compute/funcs/{id}/logs",
      query = { end_time = "string", limit = "number", start_time = "string", type = "string" } },
    retrieve_metric_aggregates = { "GET", "/compute/funcs/{id}/metric_aggregates",
      query = { end_time = "string!", start_time = "string!", ["filter[edge_site]"] = "string",
        ["filter[namespace]"] = "string", ["page[number]"] = "integer",
        ["page[size]"] = "integer" } },
    retrieve_revisions = { "GET", "/compute/funcs/{id}/revisions",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve_ship_inspection = { "GET", "/compute/funcs/{id}/ship_inspection" },
    export = {
      delete = { "DELETE", "/compute/funcs/{id}/logs/export", response = "none" },
      retrieve = { "GET", "/compute/funcs/{id}/logs/export" },
      update = { "PUT", "/compute/funcs/{id}/logs/export",
        body = { endpoint = "string!", headers = "object!", invocation_export_enabled = "boolean!",
          runtime_export_enabled = "boolean!" } },
    },
  },
}
