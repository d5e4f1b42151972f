-- The endpoints of `virtual_cross_connects`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/virtual_cross_connects",
    body = { region_code = "string!", bandwidth_mbps = "number", bgp_asn = "number",
      cloud_provider = "string", cloud_provider_region = "string", name = "string",
      network_id = "string", primary_bgp_key = "string", primary_cloud_account_id = "string",
      primary_cloud_ip = "string", primary_telnyx_ip = "string", secondary_bgp_key = "string",
      secondary_cloud_account_id = "string", secondary_cloud_ip = "string",
      secondary_telnyx_ip = "string" } },
  delete = { "DELETE", "/virtual_cross_connects/{id}" },
  list = { "GET", "/virtual_cross_connects", page = "flat",
    query = { ["filter[network_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/virtual_cross_connects/{id}" },
  update = { "PATCH", "/virtual_cross_connects/{id}",
    body = { primary_cloud_ip = "string", primary_enabled = "boolean",
      primary_routing_announcement = "boolean", secondary_cloud_ip = "string",
      secondary_enabled = "boolean", secondary_routing_announcement = "boolean" } },
}
