-- What telnyx.describe tells of the operations of `ip_connections` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["ip_connections.create"] = { "Creates an IP connection", {
      anchorsite_override = { default = "Latency" },
      call_cost_in_webhooks = { default = false },
      default_on_hold_comfort_noise_enabled = { default = true },
      dtmf_type = { default = "RFC 2833" },
      encode_contact_header_enabled = { default = false },
      onnet_t38_passthrough_enabled = { default = false },
      transport_protocol = { default = "UDP", values = { "UDP", "TCP", "TLS" } },
      webhook_api_version = { default = "1", values = { "1", "2" } },
      webhook_event_failover_url = { default = "", format = "uri" },
      webhook_event_url = { format = "uri" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
  ["ip_connections.delete"] = { "Deletes an IP connection" },
  ["ip_connections.list"] = { "Lists IP connections", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
      sort = { default = "created_at", values = { "created_at", "connection_name", "active" } },
    } },
  ["ip_connections.retrieve"] = { "Retrieves an IP connection" },
  ["ip_connections.update"] = { "Updates an IP connection", {
      anchorsite_override = { default = "Latency" },
      call_cost_in_webhooks = { default = false },
      default_on_hold_comfort_noise_enabled = { default = true },
      dtmf_type = { default = "RFC 2833" },
      encode_contact_header_enabled = { default = false },
      onnet_t38_passthrough_enabled = { default = false },
      transport_protocol = { default = "UDP", values = { "UDP", "TCP", "TLS" } },
      webhook_api_version = { default = "1", values = { "1", "2" } },
      webhook_event_failover_url = { default = "", format = "uri" },
      webhook_event_url = { format = "uri" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
}
