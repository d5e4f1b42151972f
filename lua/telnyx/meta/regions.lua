---@meta _
-- Types of `client.regions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.regions
local regions = {}

---Lists regions.
---
---`GET /regions`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.regions.RegionsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.regions.RegionsListAnswer?, telnyx.Error, telnyx.Response
function regions.list(parameters, opts) end

---@class telnyx.regions.NetappsRegion
---@field code? string
---@field created_at? string # when it was created
---@field name? string
---@field record_type? string # the kind of record
---@field supported_interfaces? string[]
---@field updated_at? string # when it last changed

---@class telnyx.regions.RegionsListAnswer
---@field data telnyx.regions.NetappsRegion[]
---@field items telnyx.regions.NetappsRegion[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.regions.RegionsListAnswer): boolean
---@field next_page fun(self: telnyx.regions.RegionsListAnswer): telnyx.regions.RegionsListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.regions.RegionsListAnswer): fun(): telnyx.regions.RegionsListAnswer?
---@field each fun(self: telnyx.regions.RegionsListAnswer): fun(): telnyx.regions.NetappsRegion?
