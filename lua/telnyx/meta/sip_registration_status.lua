---@meta _
-- Types of `client.sip_registration_status` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sip_registration_status
local sip_registration_status = {}

---@class telnyx.sip_registration_status.RetrieveParameters
---@field credential_type string
---@field connection_id? string
---@field username? string

---`GET /sip_registration_status`
---@param parameters telnyx.sip_registration_status.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function sip_registration_status.retrieve(parameters, opts) end
