---@meta _
-- Types of `client.regions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.regions
local regions = {}

---`GET /regions`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function regions.list(opts) end
