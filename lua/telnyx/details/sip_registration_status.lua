-- What telnyx.describe tells of the operations of `sip_registration_status` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["sip_registration_status.retrieve"] = { "Retrieves a SIP registration status", {
      credential_type = { values = { "uac_external_credential", "telephony_credential" } },
    } },
}
