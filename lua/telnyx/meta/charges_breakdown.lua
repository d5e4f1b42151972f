---@meta _
-- Types of `client.charges_breakdown` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.charges_breakdown
local charges_breakdown = {}

---@class telnyx.charges_breakdown.RetrieveParameters
---@field start_date telnyx.Date
---@field end_date? telnyx.Date
---@field format? string

---`GET /charges_breakdown`
---@param parameters telnyx.charges_breakdown.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table|string|nil, telnyx.Error?, telnyx.Response?
function charges_breakdown.retrieve(parameters, opts) end
