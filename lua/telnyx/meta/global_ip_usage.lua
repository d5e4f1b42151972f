---@meta _
-- Types of `client.global_ip_usage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_usage
local global_ip_usage = {}

---@class telnyx.global_ip_usage.RetrieveParameters
---@field filter_global_ip_id? string
---@field filter_global_ip_id_in? string
---@field filter? { global_ip_id?: string|{ ["in"]?: string } }

---`GET /global_ip_usage`
---@param parameters? telnyx.global_ip_usage.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function global_ip_usage.retrieve(parameters, opts) end
