-- What editors and the documentation know about the types of `sip_registration_status`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["sip_registration_status.retrieve"] = "SipRegistrationStatus",
  },
  parameters = {
    ["sip_registration_status.retrieve"] = {
      credential_type = "'uac_external_credential'|'telephony_credential'",
    },
  },
  facts = {
  },
  types = {
    SipRegistrationStatus = {
      connection_id = "string",
      connection_name = "string",
      credential_type = "'uac_external_credential'|'telephony_credential'",
      credential_username = "string",
      last_registration_response = "string",
      registered = "boolean",
      sip_registration_details = "SipRegistrationStatusSipRegistrationDetails",
      sip_registration_status = "'unregistering'|'connection_disabled'|'standby'|'failed'|'trying'|'registered'|'unknown'",
    },
    SipRegistrationStatusSipRegistrationDetails = {
      auth_retries = "integer",
      expires = "integer",
      failures = "integer",
      last_modified = "string",
      next_action_at = "integer",
      node = "string",
      sip_uri_user_host = "string",
      transport = "string",
      ua_ip = "string",
      ua_port = "integer",
      uptime = "integer",
    },
  },
}
