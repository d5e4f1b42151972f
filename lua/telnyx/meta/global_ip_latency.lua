---@meta _
-- Types of `client.global_ip_latency` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_latency
local global_ip_latency = {}

---@class telnyx.global_ip_latency.RetrieveParameters
---@field filter_global_ip_id? string
---@field filter_global_ip_id_in? string
---@field filter? { global_ip_id?: string|{ ["in"]?: string } }

---`GET /global_ip_latency`
---@param parameters? telnyx.global_ip_latency.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function global_ip_latency.retrieve(parameters, opts) end
