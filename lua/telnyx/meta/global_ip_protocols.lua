---@meta _
-- Types of `client.global_ip_protocols` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_protocols
local global_ip_protocols = {}

---`GET /global_ip_protocols`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function global_ip_protocols.list(opts) end
