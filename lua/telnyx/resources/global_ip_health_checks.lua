-- The endpoints of `global_ip_health_checks`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/global_ip_health_checks",
    body = { global_ip_id = "string", health_check_params = "object",
      health_check_type = "string" } },
  delete = { "DELETE", "/global_ip_health_checks/{id}" },
  list = { "GET", "/global_ip_health_checks", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/global_ip_health_checks/{id}" },
}
