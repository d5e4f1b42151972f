---@meta _
-- Types of `client.global_ip_health_check_types` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_health_check_types
local global_ip_health_check_types = {}

---`GET /global_ip_health_check_types`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function global_ip_health_check_types.list(opts) end
