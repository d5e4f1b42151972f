-- What editors and the documentation know about the types of `connections`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["connections.list"] = "Connection",
    ["connections.list_active_calls"] = "ActiveCall",
    ["connections.retrieve"] = "ConnectionsRetrieveAnswer",
    ["connections.retrieve_count"] = "ConnectionRetrieveCountResponse",
  },
  parameters = {
    ["connections.list"] = {
      sort = "'created_at'|'connection_name'|'active'",
    },
  },
  facts = {
    ["Connection.anchorsite_override"] = { default = "Latency" },
    ["Connection.webhook_api_version"] = { default = "1" },
    ["Connection.webhook_event_failover_url"] = { default = "", format = "uri" },
    ["Connection.webhook_event_url"] = { format = "uri" },
    ["connections.list page[number]"] = { default = 1, minimum = 1 },
    ["connections.list page[size]"] = { default = 250, maximum = 250, minimum = 1 },
    ["connections.list sort"] = { default = "created_at" },
    ["connections.list_active_calls page[number]"] = { default = 1, minimum = 1 },
    ["connections.list_active_calls page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    ActiveCall = {
      call_control_id = "string!",
      call_duration = "integer!",
      call_leg_id = "string!",
      call_session_id = "string!",
      client_state = "string!",
      record_type = "'call'!",
    },
    Connection = {
      active = "boolean",
      anchorsite_override = "AnchorsiteOverride",
      connection_name = "string",
      created_at = "string",
      id = "string",
      outbound_voice_profile_id = "OutboundVoiceProfileId",
      record_type = "string",
      tags = "string[]",
      updated_at = "string",
      webhook_api_version = "'1'|'2'",
      webhook_event_failover_url = "string",
      webhook_event_url = "string",
    },
    ConnectionRetrieveCountResponse = {
      data = "ConnectionRetrieveCountResponseData!",
    },
    ConnectionRetrieveCountResponseData = {
      counts = "ConnectionRetrieveCountResponseDataCounts!",
      limits = "ConnectionRetrieveCountResponseDataGlobalConnectionLimit|ConnectionRetrieveCountResponseDataPerTypeConnectionLimits!",
      record_type = "string!",
    },
    ConnectionRetrieveCountResponseDataCounts = {
      call_control_applications = "number!",
      credential_connections = "number!",
      external_connections = "number!",
      fax_connections = "number!",
      fqdn_connections = "number!",
      ip_connections = "number!",
      microsoft_teams_sbc_connections = "number!",
      mobile_voice_connections = "number!",
      operator_connect_connections = "number!",
      texml_applications = "number!",
      third_party_provider_connections = "number!",
      uac_connections = "number!",
      zoom_sbc_connections = "number!",
    },
    ConnectionRetrieveCountResponseDataGlobalConnectionLimit = {
      global_limit = "number!",
    },
    ConnectionRetrieveCountResponseDataPerTypeConnectionLimits = {
      standard_limit = "number!",
      texml_limit = "number!",
      uac_limit = "number!",
    },
    ConnectionsRetrieveAnswer = {
      data = "Connection",
    },
  },
}
