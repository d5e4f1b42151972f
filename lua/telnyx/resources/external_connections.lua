-- The endpoints of `external_connections`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/external_connections",
    body = { external_sip_connection = "string!", outbound = "object!", active = "boolean",
      inbound = "object", tags = "string[]", webhook_event_failover_url = "string?",
      webhook_event_url = "string", webhook_timeout_secs = "integer?" } },
  delete = { "DELETE", "/external_connections/{id}" },
  list = { "GET", "/external_connections", page = "flat",
    query = { ["filter[connection_name][contains]"] = "string", ["filter[created_at]"] = "string",
      ["filter[external_sip_connection]"] = "string", ["filter[id]"] = "string",
      ["filter[phone_number][contains]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/external_connections/{id}" },
  update = { "PATCH", "/external_connections/{id}",
    body = { outbound = "object!", active = "boolean", inbound = "object", tags = "string[]",
      webhook_event_failover_url = "string?", webhook_event_url = "string",
      webhook_timeout_secs = "integer?" } },
  update_location = { "PATCH", "/external_connections/{id}/locations/{location_id}",
    body = { static_emergency_address_id = "string!" } },
  civic_addresses = {
    list = { "GET", "/external_connections/{id}/civic_addresses",
      query = { ["filter[country]"] = "string[]" } },
    retrieve = { "GET", "/external_connections/{id}/civic_addresses/{address_id}" },
  },
  log_messages = "external_connections.log_messages",
  phone_numbers = "external_connections.phone_numbers",
  releases = "external_connections.releases",
  uploads = "external_connections.uploads",
}
