---@meta _
-- Types of `client.sip_registration_status` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sip_registration_status
local sip_registration_status = {}

---@class (exact) telnyx.sip_registration_status.RetrieveParameters
---@field credential_type 'uac_external_credential'|'telephony_credential'
---@field connection_id? string
---@field username? string
---@field [string] telnyx.NoSuchName

---Retrieves a SIP registration status.
---
---`GET /sip_registration_status`
---@param parameters telnyx.sip_registration_status.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sip_registration_status.SipRegistrationStatus?, telnyx.Error, telnyx.Response
function sip_registration_status.retrieve(parameters, opts) end

---@class telnyx.sip_registration_status.SipRegistrationStatus
---@field connection_id? string
---@field connection_name? string
---@field credential_type? 'uac_external_credential'|'telephony_credential'
---@field credential_username? string
---@field last_registration_response? string
---@field registered? boolean
---@field sip_registration_details? telnyx.sip_registration_status.SipRegistrationStatusSipRegistrationDetails
---@field sip_registration_status? 'unregistering'|'connection_disabled'|'standby'|'failed'|'trying'|'registered'|'unknown'

---@class telnyx.sip_registration_status.SipRegistrationStatusSipRegistrationDetails
---@field auth_retries? integer
---@field expires? integer
---@field failures? integer
---@field last_modified? string
---@field next_action_at? integer
---@field node? string
---@field sip_uri_user_host? string
---@field transport? string
---@field ua_ip? string
---@field ua_port? integer
---@field uptime? integer
