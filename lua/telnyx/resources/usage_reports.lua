-- The endpoints of `usage_reports`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  get_options = { "GET", "/usage_reports/options",
    headers = { authorization_bearer = "string" },
    query = { product = "string" } },
  list = { "GET", "/usage_reports", response = "auto", accept = "application/json, text/csv",
    page = "flat",
    headers = { authorization_bearer = "string" },
    query = { dimensions = "string[]!", metrics = "string[]!", product = "string!",
      date_range = "string", end_date = "string", filter = "string", format = "string",
      managed_accounts = "boolean", ["page[number]"] = "integer", ["page[size]"] = "integer",
      sort = "string[]", start_date = "string" } },
}
