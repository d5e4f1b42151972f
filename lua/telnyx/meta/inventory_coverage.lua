---@meta _
-- Types of `client.inventory_coverage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.inventory_coverage
local inventory_coverage = {}

---@class telnyx.inventory_coverage.ListParameters
---@field filter? table

---`GET /inventory_coverage`
---@param parameters? telnyx.inventory_coverage.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function inventory_coverage.list(parameters, opts) end
