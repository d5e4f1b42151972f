-- The endpoints of `faxes`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/faxes",
    body = { connection_id = "string!", from = "string!", to = "string!",
      black_threshold = "integer", client_state = "string", contents = "file",
      from_display_name = "string", media_name = "string", media_url = "string",
      monochrome = "boolean", preview_format = "string", quality = "string",
      store_media = "boolean", store_preview = "boolean", t38_enabled = "boolean",
      webhook_url = "string" } },
  delete = { "DELETE", "/faxes/{id}", response = "none" },
  list = { "GET", "/faxes", page = "flat",
    query = { ["filter[created_at][gt]"] = "datetime", ["filter[created_at][gte]"] = "datetime",
      ["filter[created_at][lt]"] = "datetime", ["filter[created_at][lte]"] = "datetime",
      ["filter[direction][eq]"] = "string", ["filter[from][eq]"] = "string",
      ["filter[to][eq]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/faxes/{id}" },
  actions = {
    cancel = { "POST", "/faxes/{id}/actions/cancel" },
    refresh = { "POST", "/faxes/{id}/actions/refresh" },
  },
}
