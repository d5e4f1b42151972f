---@meta _
-- Types of `client.noise_suppression_engines` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.noise_suppression_engines
local noise_suppression_engines = {}

---`GET /noise_suppression_engines`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function noise_suppression_engines.list(opts) end
