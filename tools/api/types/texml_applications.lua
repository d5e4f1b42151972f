-- What editors and the documentation know about the types of `texml_applications`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["texml_applications.create"] = "TexmlApplicationsCreateAnswer",
    ["texml_applications.delete"] = "TexmlApplicationsDeleteAnswer",
    ["texml_applications.list"] = "TexmlApplication",
    ["texml_applications.retrieve"] = "TexmlApplicationsRetrieveAnswer",
    ["texml_applications.update"] = "TexmlApplicationsUpdateAnswer",
  },
  parameters = {
    ["texml_applications.create"] = {
      active = "ConnectionActive",
      anchorsite_override = "AnchorsiteOverride",
      dtmf_type = "DtmfType",
      first_command_timeout = "FirstCommandTimeout",
      first_command_timeout_secs = "FirstCommandTimeoutSecs",
      friendly_name = "ApplicationName",
      inbound = "TexmlApplicationsCreateInbound",
      outbound = "TexmlApplicationsCreateOutbound",
      status_callback_method = "'get'|'post'",
      voice_method = "'get'|'post'",
    },
    ["texml_applications.list"] = {
      sort = "'created_at'|'friendly_name'|'active'",
    },
    ["texml_applications.update"] = {
      active = "ConnectionActive",
      anchorsite_override = "AnchorsiteOverride",
      dtmf_type = "DtmfType",
      first_command_timeout = "FirstCommandTimeout",
      first_command_timeout_secs = "FirstCommandTimeoutSecs",
      friendly_name = "ApplicationName",
      inbound = "TexmlApplicationsUpdateInbound",
      outbound = "TexmlApplicationsUpdateOutbound",
      status_callback_method = "'get'|'post'",
      voice_method = "'get'|'post'",
    },
  },
  types = {
    FirstCommandTimeout = "boolean",
    FirstCommandTimeoutSecs = "integer",
    TexmlApplication = {
      active = "ConnectionActive",
      anchorsite_override = "AnchorsiteOverride",
      call_cost_in_webhooks = "boolean",
      created_at = "CreatedAt_",
      dtmf_type = "DtmfType",
      first_command_timeout = "FirstCommandTimeout",
      first_command_timeout_secs = "FirstCommandTimeoutSecs",
      friendly_name = "ApplicationName",
      id = "IntId_",
      inbound = "TexmlApplicationInbound",
      outbound = "TexmlApplicationOutbound",
      record_type = "string",
      status_callback = "string",
      status_callback_method = "'get'|'post'",
      tags = "string[]",
      updated_at = "UpdatedAt_",
      voice_fallback_url = "string",
      voice_method = "'get'|'post'",
      voice_url = "string",
    },
    TexmlApplicationInbound = {
      channel_limit = "integer",
      shaken_stir_enabled = "boolean",
      sip_subdomain = "string",
      sip_subdomain_receive_settings = "'only_my_connections'|'from_anyone'",
    },
    TexmlApplicationOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "OutboundVoiceProfileId_",
    },
    TexmlApplicationsCreateAnswer = {
      data = "TexmlApplication",
    },
    TexmlApplicationsCreateInbound = {
      channel_limit = "integer",
      shaken_stir_enabled = "boolean",
      sip_subdomain = "string",
      sip_subdomain_receive_settings = "'only_my_connections'|'from_anyone'",
    },
    TexmlApplicationsCreateOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "OutboundVoiceProfileId_",
    },
    TexmlApplicationsDeleteAnswer = {
      data = "TexmlApplication",
    },
    TexmlApplicationsRetrieveAnswer = {
      data = "TexmlApplication",
    },
    TexmlApplicationsUpdateAnswer = {
      data = "TexmlApplication",
    },
    TexmlApplicationsUpdateInbound = {
      channel_limit = "integer",
      shaken_stir_enabled = "boolean",
      sip_subdomain = "string",
      sip_subdomain_receive_settings = "'only_my_connections'|'from_anyone'",
    },
    TexmlApplicationsUpdateOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "OutboundVoiceProfileId_",
    },
  },
}
