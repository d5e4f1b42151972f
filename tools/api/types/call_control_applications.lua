-- What editors and the documentation know about the types of `call_control_applications`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["call_control_applications.create"] = "CallControlApplicationsCreateAnswer",
    ["call_control_applications.delete"] = "CallControlApplicationsDeleteAnswer",
    ["call_control_applications.list"] = "CallControlApplication",
    ["call_control_applications.retrieve"] = "CallControlApplicationsRetrieveAnswer",
    ["call_control_applications.update"] = "CallControlApplicationsUpdateAnswer",
  },
  parameters = {
    ["call_control_applications.create"] = {
      anchorsite_override = "'Latency'|'Chicago, IL'|'Ashburn, VA'|'San Jose, CA'|'London, UK'|'Chennai, IN'|'Amsterdam, Netherlands'|'Toronto, Canada'|'Sydney, Australia'",
      dtmf_type = "'RFC 2833'|'Inband'|'SIP INFO'",
      inbound = "CallControlApplicationInbound",
      outbound = "CallControlApplicationOutbound",
      webhook_api_version = "'1'|'2'",
    },
    ["call_control_applications.list"] = {
      ["filter[product]"] = "'call_control'|'fax'|'texml'",
      ["filter[status]"] = "'init'|'in_progress'|'completed'",
      ["filter[type]"] = "'command'|'webhook'",
      sort = "'created_at'|'connection_name'|'active'",
    },
    ["call_control_applications.update"] = {
      anchorsite_override = "'Latency'|'Chicago, IL'|'Ashburn, VA'|'San Jose, CA'|'London, UK'|'Chennai, IN'|'Amsterdam, Netherlands'|'Toronto, Canada'|'Sydney, Australia'",
      dtmf_type = "'RFC 2833'|'Inband'|'SIP INFO'",
      inbound = "CallControlApplicationInbound",
      outbound = "CallControlApplicationOutbound",
      webhook_api_version = "'1'|'2'",
    },
  },
  facts = {
    ["CallControlApplication.active"] = { default = true },
    ["CallControlApplication.anchorsite_override"] = { default = "Latency" },
    ["CallControlApplication.call_cost_in_webhooks"] = { default = false },
    ["CallControlApplication.dtmf_type"] = { default = "RFC 2833" },
    ["CallControlApplication.first_command_timeout"] = { default = false },
    ["CallControlApplication.first_command_timeout_secs"] = { default = 30 },
    ["CallControlApplication.record_type"] = { default = "call_control_application" },
    ["CallControlApplication.redact_dtmf_debug_logging"] = { default = false },
    ["CallControlApplication.webhook_api_version"] = { default = "1" },
    ["CallControlApplication.webhook_event_failover_url"] = { default = "" },
    ["CallControlApplication.webhook_timeout_secs"] = { maximum = 30, minimum = 0 },
    ["CallControlApplicationInbound.shaken_stir_enabled"] = { default = false },
    ["CallControlApplicationInbound.sip_subdomain_receive_settings"] = { default = "from_anyone" },
    ["call_control_applications.create active"] = { default = true },
    ["call_control_applications.create anchorsite_override"] = { default = "Latency" },
    ["call_control_applications.create call_cost_in_webhooks"] = { default = false },
    ["call_control_applications.create dtmf_type"] = { default = "RFC 2833" },
    ["call_control_applications.create first_command_timeout"] = { default = false },
    ["call_control_applications.create first_command_timeout_secs"] = { default = 30 },
    ["call_control_applications.create redact_dtmf_debug_logging"] = { default = false },
    ["call_control_applications.create webhook_api_version"] = { default = "1" },
    ["call_control_applications.create webhook_event_failover_url"] = { default = "" },
    ["call_control_applications.create webhook_timeout_secs"] = { maximum = 30, minimum = 0 },
    ["call_control_applications.list filter[application_name][contains]"] = { default = "null" },
    ["call_control_applications.list filter[application_session_id]"] = { format = "uuid" },
    ["call_control_applications.list filter[leg_id]"] = { format = "uuid" },
    ["call_control_applications.list page[number]"] = { default = 1, minimum = 1 },
    ["call_control_applications.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["call_control_applications.list sort"] = { default = "created_at" },
    ["call_control_applications.update active"] = { default = true },
    ["call_control_applications.update anchorsite_override"] = { default = "Latency" },
    ["call_control_applications.update call_cost_in_webhooks"] = { default = false },
    ["call_control_applications.update dtmf_type"] = { default = "RFC 2833" },
    ["call_control_applications.update first_command_timeout"] = { default = false },
    ["call_control_applications.update first_command_timeout_secs"] = { default = 30 },
    ["call_control_applications.update redact_dtmf_debug_logging"] = { default = false },
    ["call_control_applications.update webhook_api_version"] = { default = "1" },
    ["call_control_applications.update webhook_event_failover_url"] = { default = "" },
    ["call_control_applications.update webhook_timeout_secs"] = { maximum = 30, minimum = 0 },
  },
  types = {
    CallControlApplication = {
      active = "boolean",
      anchorsite_override = "'Latency'|'Chicago, IL'|'Ashburn, VA'|'San Jose, CA'|'London, UK'|'Chennai, IN'|'Amsterdam, Netherlands'|'Toronto, Canada'|'Sydney, Australia'",
      application_name = "string",
      call_cost_in_webhooks = "boolean",
      created_at = "string",
      dtmf_type = "'RFC 2833'|'Inband'|'SIP INFO'",
      first_command_timeout = "boolean",
      first_command_timeout_secs = "integer",
      id = "string",
      inbound = "CallControlApplicationInbound",
      outbound = "CallControlApplicationOutbound",
      record_type = "'call_control_application'",
      redact_dtmf_debug_logging = "boolean",
      tags = "string[]",
      updated_at = "string",
      webhook_api_version = "'1'|'2'",
      webhook_event_failover_url = "string",
      webhook_event_url = "string",
      webhook_timeout_secs = "integer",
    },
    CallControlApplicationInbound = {
      channel_limit = "integer",
      shaken_stir_enabled = "boolean",
      sip_subdomain = "string",
      sip_subdomain_receive_settings = "'only_my_connections'|'from_anyone'",
    },
    CallControlApplicationOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "string",
    },
    CallControlApplicationsCreateAnswer = {
      data = "CallControlApplication",
    },
    CallControlApplicationsDeleteAnswer = {
      data = "CallControlApplication",
    },
    CallControlApplicationsRetrieveAnswer = {
      data = "CallControlApplication",
    },
    CallControlApplicationsUpdateAnswer = {
      data = "CallControlApplication",
    },
  },
}
