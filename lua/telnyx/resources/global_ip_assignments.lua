-- The endpoints of `global_ip_assignments`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/global_ip_assignments",
    body = { global_ip_id = "string", is_in_maintenance = "boolean",
      wireguard_peer_id = "string" } },
  delete = { "DELETE", "/global_ip_assignments/{id}" },
  list = { "GET", "/global_ip_assignments", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/global_ip_assignments/{id}" },
  update = { "PATCH", "/global_ip_assignments/{global_ip_assignment_id}", body = "object!",
    names = { global_ip_assignment_update_request = "body" } },
}
