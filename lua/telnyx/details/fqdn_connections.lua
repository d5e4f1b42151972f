-- What telnyx.describe tells of the operations of `fqdn_connections` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["fqdn_connections.create"] = { "Creates an FQDN connection", {
      active = { default = true },
      anchorsite_override = { default = "Latency" },
      call_cost_in_webhooks = { default = false },
      default_on_hold_comfort_noise_enabled = { default = true },
      dtmf_type = { default = "RFC 2833" },
      encode_contact_header_enabled = { default = false },
      microsoft_teams_sbc = { default = false },
      onnet_t38_passthrough_enabled = { default = false },
      transport_protocol = { default = "UDP" },
      webhook_api_version = { default = "1" },
      webhook_event_failover_url = { default = "", format = "uri" },
      webhook_event_url = { format = "uri" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
  ["fqdn_connections.delete"] = { "Deletes an FQDN connection" },
  ["fqdn_connections.list"] = { "Lists FQDN connections", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
      sort = { default = "created_at", values = { "created_at", "connection_name", "active" } },
    } },
  ["fqdn_connections.retrieve"] = { "Retrieves an FQDN connection" },
  ["fqdn_connections.update"] = { "Updates an FQDN connection", {
      anchorsite_override = { default = "Latency" },
      call_cost_in_webhooks = { default = false },
      default_on_hold_comfort_noise_enabled = { default = true },
      dtmf_type = { default = "RFC 2833" },
      encode_contact_header_enabled = { default = false },
      onnet_t38_passthrough_enabled = { default = false },
      transport_protocol = { default = "UDP" },
      webhook_api_version = { default = "1" },
      webhook_event_failover_url = { default = "", format = "uri" },
      webhook_event_url = { format = "uri" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
  ["fqdn_connections.fqdn_authentication.list"] = { "Retrieves the authentication of an FQDN connection" },
  ["fqdn_connections.fqdn_authentication.patch_all"] = { "Updates the authentication of an FQDN connection", {
      fqdn_outbound_authentication = { values = { "ip-authentication", "credential-authentication" } },
      ip_authentication_method = { values = { "token", "p-charge-info" } },
      webhook_url = { about = "where events are sent" },
    } },
}
