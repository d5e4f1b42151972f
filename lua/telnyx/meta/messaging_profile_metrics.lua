---@meta _
-- Types of `client.messaging_profile_metrics` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_profile_metrics
local messaging_profile_metrics = {}

---@class telnyx.messaging_profile_metrics.ListParameters
---@field time_frame? string

---`GET /messaging_profile_metrics`
---@param parameters? telnyx.messaging_profile_metrics.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_profile_metrics.list(parameters, opts) end
