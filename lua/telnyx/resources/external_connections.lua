-- The endpoints of `external_connections`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/external_connections",
    body = { external_sip_connection = "string!", outbound = "object!", active = "boolean",
      inbound = "object", tags = "string[]", webhook_event_failover_url = "string?",
      webhook_event_url = "string", webhook_timeout_secs = "integer?" } },
  delete = { "DELETE", "/external_connections/{id}" },
  list = { "GET", "/external_connections", page = "flat",
    query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/external_connections/{id}" },
  update = { "PATCH", "/external_connections/{id}",
    body = { outbound = "object!", active = "boolean", inbound = "object", tags = "string[]",
      webhook_event_failover_url = "string?", webhook_event_url = "string",
      webhook_timeout_secs = "integer?" } },
  update_location = { "PATCH", "/external_connections/{id}/locations/{location_id}",
    body = { static_emergency_address_id = "string!" } },
  civic_addresses = {
    list = { "GET", "/external_connections/{id}/civic_addresses", query = { filter = "object" } },
    retrieve = { "GET", "/external_connections/{id}/civic_addresses/{address_id}" },
  },
  log_messages = {
    dismiss = { "DELETE", "/external_connections/log_messages/{id}" },
    list = { "GET", "/external_connections/log_messages", page = "log_messages",
      query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/external_connections/log_messages/{id}" },
  },
  phone_numbers = {
    list = { "GET", "/external_connections/{id}/phone_numbers", page = "flat",
      query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/external_connections/{id}/phone_numbers/{phone_number_id}" },
    update = { "PATCH", "/external_connections/{id}/phone_numbers/{phone_number_id}",
      body = { location_id = "string" } },
  },
  releases = {
    list = { "GET", "/external_connections/{id}/releases", page = "flat",
      query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/external_connections/{id}/releases/{release_id}" },
  },
  uploads = {
    create = { "POST", "/external_connections/{id}/uploads",
      body = { number_ids = "string[]!", additional_usages = "string[]",
        civic_address_id = "string", location_id = "string", usage = "string" } },
    list = { "GET", "/external_connections/{id}/uploads", page = "flat",
      query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    pending_count = { "GET", "/external_connections/{id}/uploads/status" },
    refresh_status = { "POST", "/external_connections/{id}/uploads/refresh" },
    retrieve = { "GET", "/external_connections/{id}/uploads/{ticket_id}" },
    retry = { "POST", "/external_connections/{id}/uploads/{ticket_id}/retry" },
  },
}
