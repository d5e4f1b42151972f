-- The endpoints of `porting_orders.activation_jobs`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/porting_orders/{id}/activation_jobs", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/porting_orders/{id}/activation_jobs/{activation_job_id}" },
  update = { "PATCH", "/porting_orders/{id}/activation_jobs/{activation_job_id}",
    body = { activate_at = "datetime" } },
}
