---@meta _
-- Types of `client.virtual_cross_connects_coverage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.virtual_cross_connects_coverage
local virtual_cross_connects_coverage = {}

---@class telnyx.virtual_cross_connects_coverage.ListParameters
---@field filter? table
---@field filters? table
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /virtual_cross_connects_coverage`
---@param parameters? telnyx.virtual_cross_connects_coverage.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function virtual_cross_connects_coverage.list(parameters, opts) end
