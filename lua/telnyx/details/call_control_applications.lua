-- What telnyx.describe tells of the operations of `call_control_applications` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["call_control_applications.create"] = { "Creates a call control application", {
      active = { default = true },
      anchorsite_override = { default = "Latency", values = { "Latency", "Chicago, IL", "Ashburn, VA", "San Jose, CA", "London, UK", "Chennai, IN", "Amsterdam, Netherlands", "Toronto, Canada", "Sydney, Australia" } },
      call_cost_in_webhooks = { default = false },
      dtmf_type = { default = "RFC 2833", values = { "RFC 2833", "Inband", "SIP INFO" } },
      first_command_timeout = { default = false },
      first_command_timeout_secs = { default = 30 },
      redact_dtmf_debug_logging = { default = false },
      webhook_api_version = { default = "1", values = { "1", "2" } },
      webhook_event_failover_url = { default = "" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
  ["call_control_applications.delete"] = { "Deletes a call control application" },
  ["call_control_applications.list"] = { "Lists call control applications", {
      ["filter[application_name][contains]"] = { default = "null" },
      ["filter[application_session_id]"] = { format = "uuid" },
      ["filter[leg_id]"] = { format = "uuid" },
      ["filter[product]"] = { values = { "call_control", "fax", "texml" } },
      ["filter[status]"] = { values = { "init", "in_progress", "completed" } },
      ["filter[type]"] = { values = { "command", "webhook" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { default = "created_at", values = { "created_at", "connection_name", "active" } },
    } },
  ["call_control_applications.retrieve"] = { "Retrieves a call control application" },
  ["call_control_applications.update"] = { "Updates a call control application", {
      active = { default = true },
      anchorsite_override = { default = "Latency", values = { "Latency", "Chicago, IL", "Ashburn, VA", "San Jose, CA", "London, UK", "Chennai, IN", "Amsterdam, Netherlands", "Toronto, Canada", "Sydney, Australia" } },
      call_cost_in_webhooks = { default = false },
      dtmf_type = { default = "RFC 2833", values = { "RFC 2833", "Inband", "SIP INFO" } },
      first_command_timeout = { default = false },
      first_command_timeout_secs = { default = 30 },
      redact_dtmf_debug_logging = { default = false },
      webhook_api_version = { default = "1", values = { "1", "2" } },
      webhook_event_failover_url = { default = "" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
}
