-- What editors and the documentation know about the types of `mobile_voice_connections`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["mobile_voice_connections.create"] = "MobileVoiceConnectionsCreateAnswer",
    ["mobile_voice_connections.delete"] = "MobileVoiceConnectionsDeleteAnswer",
    ["mobile_voice_connections.list"] = "MobileVoiceConnection",
    ["mobile_voice_connections.retrieve"] = "MobileVoiceConnectionsRetrieveAnswer",
    ["mobile_voice_connections.update"] = "MobileVoiceConnectionsUpdateAnswer",
  },
  parameters = {
    ["mobile_voice_connections.create"] = {
      inbound = "MobileVoiceConnectionsCreateInbound",
      outbound = "MobileVoiceConnectionsCreateOutbound",
      webhook_api_version = "'1'|'2'",
    },
    ["mobile_voice_connections.update"] = {
      inbound = "MobileVoiceConnectionsUpdateInbound",
      outbound = "MobileVoiceConnectionsUpdateOutbound",
      webhook_api_version = "'1'|'2'",
    },
  },
  facts = {
    ["MobileVoiceConnection.created_at"] = { format = "date-time" },
    ["MobileVoiceConnection.updated_at"] = { format = "date-time" },
    ["mobile_voice_connections.create active"] = { default = true },
    ["mobile_voice_connections.create connection_name"] = { default = "Telnyx Mobile Voice IMS" },
    ["mobile_voice_connections.create webhook_api_version"] = { default = "2" },
  },
  types = {
    MobileVoiceConnection = {
      active = "boolean",
      connection_name = "string",
      created_at = "string",
      id = "string",
      inbound = "MobileVoiceConnectionInbound",
      outbound = "MobileVoiceConnectionOutbound",
      record_type = "'mobile_voice_connection'",
      tags = "string[]",
      updated_at = "string",
      webhook_api_version = "'1'|'2'",
      webhook_event_failover_url = "string",
      webhook_event_url = "string",
      webhook_timeout_secs = "integer",
    },
    MobileVoiceConnectionInbound = {
      channel_limit = "integer",
    },
    MobileVoiceConnectionOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "string",
    },
    MobileVoiceConnectionsCreateAnswer = {
      data = "MobileVoiceConnection",
    },
    MobileVoiceConnectionsCreateInbound = {
      channel_limit = "integer",
    },
    MobileVoiceConnectionsCreateOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "string",
    },
    MobileVoiceConnectionsDeleteAnswer = {
      data = "MobileVoiceConnection",
    },
    MobileVoiceConnectionsRetrieveAnswer = {
      data = "MobileVoiceConnection",
    },
    MobileVoiceConnectionsUpdateAnswer = {
      data = "MobileVoiceConnection",
    },
    MobileVoiceConnectionsUpdateInbound = {
      channel_limit = "integer",
    },
    MobileVoiceConnectionsUpdateOutbound = {
      channel_limit = "integer",
      outbound_voice_profile_id = "string",
    },
  },
}
