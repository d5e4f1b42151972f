-- The endpoints of `traffic_policy_profiles`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/traffic_policy_profiles",
    body = { type = "string!", domains = "string[]", ip_ranges = "string[]",
      limit_bw_kbps = "integer", services = "string[]" } },
  delete = { "DELETE", "/traffic_policy_profiles/{id}" },
  list = { "GET", "/traffic_policy_profiles", page = "flat",
    query = { ["filter[service]"] = "string", ["filter[type]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string" } },
  list_services = { "GET", "/traffic_policy_profiles/services", page = "flat",
    query = { ["filter[group]"] = "string", ["filter[name]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/traffic_policy_profiles/{id}" },
  update = { "PATCH", "/traffic_policy_profiles/{id}",
    body = { domains = "string[]", ip_ranges = "string[]", limit_bw_kbps = "integer?",
      services = "string[]", type = "string" } },
}
