---@meta _
-- Types of `client.global_ip_assignment_health` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_assignment_health
local global_ip_assignment_health = {}

---@class telnyx.global_ip_assignment_health.RetrieveParameters
---@field filter_global_ip_assignment_id? string
---@field filter_global_ip_assignment_id_in? string
---@field filter_global_ip_id? string
---@field filter_global_ip_id_in? string
---@field filter? { global_ip_assignment_id?: string|{ ["in"]?: string }, global_ip_id?: string|{ ["in"]?: string } }

---`GET /global_ip_assignment_health`
---@param parameters? telnyx.global_ip_assignment_health.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function global_ip_assignment_health.retrieve(parameters, opts) end
