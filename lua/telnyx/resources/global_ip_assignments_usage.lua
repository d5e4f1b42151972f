-- The endpoints of `global_ip_assignments_usage`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve = { "GET", "/global_ip_assignments_usage",
    query = { ["filter[global_ip_assignment_id]"] = "string",
      ["filter[global_ip_assignment_id][in]"] = "string", ["filter[global_ip_id]"] = "string",
      ["filter[global_ip_id][in]"] = "string" } },
}
