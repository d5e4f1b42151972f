-- What editors and the documentation know about the types of `fax_applications`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["fax_applications.create"] = "FaxApplicationsCreateAnswer",
    ["fax_applications.delete"] = "FaxApplicationsDeleteAnswer",
    ["fax_applications.list"] = "FaxApplication",
    ["fax_applications.retrieve"] = "FaxApplicationsRetrieveAnswer",
    ["fax_applications.update"] = "FaxApplicationsUpdateAnswer",
  },
  parameters = {
    ["fax_applications.create"] = {
      active = "ConnectionActive",
      anchorsite_override = "AnchorsiteOverride",
      application_name = "ApplicationName",
      inbound = "FaxApplicationsCreateInbound",
      outbound = "FaxApplicationsCreateOutbound",
      webhook_event_failover_url = "WebhookEventFailoverUrl",
      webhook_event_url = "WebhookEventUrl",
      webhook_timeout_secs = "WebhookTimeoutSecs",
    },
    ["fax_applications.list"] = {
      sort = "'created_at'|'application_name'|'active'",
    },
    ["fax_applications.update"] = {
      active = "ConnectionActive",
      anchorsite_override = "AnchorsiteOverride",
      application_name = "ApplicationName",
      fax_email_recipient = "FaxEmailRecipient",
      inbound = "FaxApplicationsUpdateInbound",
      outbound = "FaxApplicationsUpdateOutbound",
      webhook_event_failover_url = "WebhookEventFailoverUrl",
      webhook_event_url = "WebhookEventUrl",
      webhook_timeout_secs = "WebhookTimeoutSecs",
    },
  },
  facts = {
    ["FaxApplication.active"] = { default = true },
    ["FaxApplication.anchorsite_override"] = { default = "Latency" },
    ["FaxApplication.webhook_event_failover_url"] = { default = "", format = "uri" },
    ["FaxApplication.webhook_event_url"] = { format = "uri" },
    ["FaxApplication.webhook_timeout_secs"] = { maximum = 30, minimum = 0 },
    ["FaxApplicationInbound.sip_subdomain_receive_settings"] = { default = "from_anyone" },
    ["FaxApplicationsCreateInbound.sip_subdomain_receive_settings"] = { default = "from_anyone" },
    ["FaxApplicationsUpdateInbound.sip_subdomain_receive_settings"] = { default = "from_anyone" },
    ["fax_applications.create active"] = { default = true },
    ["fax_applications.create anchorsite_override"] = { default = "Latency" },
    ["fax_applications.create webhook_event_failover_url"] = { default = "", format = "uri" },
    ["fax_applications.create webhook_event_url"] = { format = "uri" },
    ["fax_applications.create webhook_timeout_secs"] = { maximum = 30, minimum = 0 },
    ["fax_applications.list page[number]"] = { default = 1, minimum = 1 },
    ["fax_applications.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["fax_applications.list sort"] = { default = "created_at" },
    ["fax_applications.update active"] = { default = true },
    ["fax_applications.update anchorsite_override"] = { default = "Latency" },
    ["fax_applications.update webhook_event_failover_url"] = { default = "", format = "uri" },
    ["fax_applications.update webhook_event_url"] = { format = "uri" },
    ["fax_applications.update webhook_timeout_secs"] = { maximum = 30, minimum = 0 },
  },
  types = {
    FaxApplication = {
      active = "ConnectionActive",
      anchorsite_override = "AnchorsiteOverride",
      application_name = "ApplicationName",
      created_at = "string",
      id = "IntId_",
      inbound = "FaxApplicationInbound",
      outbound = "FaxApplicationOutbound",
      record_type = "string",
      tags = "string[]",
      updated_at = "string",
      webhook_event_failover_url = "WebhookEventFailoverUrl",
      webhook_event_url = "WebhookEventUrl",
      webhook_timeout_secs = "WebhookTimeoutSecs",
    },
    FaxApplicationInbound = {
      channel_limit = "integer",
      sip_subdomain = "string",
      sip_subdomain_receive_settings = "'only_my_connections'|'from_anyone'",
    },
    FaxApplicationOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "OutboundVoiceProfileId_",
    },
    FaxApplicationsCreateAnswer = {
      data = "FaxApplication",
    },
    FaxApplicationsCreateInbound = {
      channel_limit = "integer",
      sip_subdomain = "string",
      sip_subdomain_receive_settings = "'only_my_connections'|'from_anyone'",
    },
    FaxApplicationsCreateOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "OutboundVoiceProfileId_",
    },
    FaxApplicationsDeleteAnswer = {
      data = "FaxApplication",
    },
    FaxApplicationsRetrieveAnswer = {
      data = "FaxApplication",
    },
    FaxApplicationsUpdateAnswer = {
      data = "FaxApplication",
    },
    FaxApplicationsUpdateInbound = {
      channel_limit = "integer",
      sip_subdomain = "string",
      sip_subdomain_receive_settings = "'only_my_connections'|'from_anyone'",
    },
    FaxApplicationsUpdateOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "OutboundVoiceProfileId_",
    },
    FaxEmailRecipient = "string|nil",
  },
}
