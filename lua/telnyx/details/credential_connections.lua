-- What telnyx.describe tells of the operations of `credential_connections` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["credential_connections.create"] = { "Creates a credential connection", {
      anchorsite_override = { default = "Latency" },
      call_cost_in_webhooks = { default = false },
      default_on_hold_comfort_noise_enabled = { default = false },
      dtmf_type = { default = "RFC 2833" },
      encode_contact_header_enabled = { default = false },
      onnet_t38_passthrough_enabled = { default = false },
      sip_uri_calling_preference = { values = { "disabled", "unrestricted", "internal" } },
      webhook_api_version = { default = "1", values = { "1", "2", "texml" } },
      webhook_event_failover_url = { default = "", format = "uri" },
      webhook_event_url = { format = "uri" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
  ["credential_connections.delete"] = { "Deletes a credential connection" },
  ["credential_connections.list"] = { "Lists credential connections", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
      sort = { default = "created_at", values = { "created_at", "connection_name", "active" } },
    } },
  ["credential_connections.retrieve"] = { "Retrieves a credential connection" },
  ["credential_connections.update"] = { "Updates a credential connection", {
      anchorsite_override = { default = "Latency" },
      call_cost_in_webhooks = { default = false },
      default_on_hold_comfort_noise_enabled = { default = false },
      dtmf_type = { default = "RFC 2833" },
      encode_contact_header_enabled = { default = false },
      onnet_t38_passthrough_enabled = { default = false },
      sip_uri_calling_preference = { values = { "disabled", "unrestricted", "internal" } },
      webhook_api_version = { default = "1", values = { "1", "2" } },
      webhook_event_failover_url = { default = "", format = "uri" },
      webhook_event_url = { format = "uri" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
  ["credential_connections.actions.check_registration_status"] = { "Checks whether a credential connection is registered" },
}
