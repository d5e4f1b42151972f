---@meta _
-- Types of `client.charges_summary` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.charges_summary
local charges_summary = {}

---@class telnyx.charges_summary.RetrieveParameters
---@field end_date telnyx.Date
---@field start_date telnyx.Date

---`GET /charges_summary`
---@param parameters telnyx.charges_summary.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function charges_summary.retrieve(parameters, opts) end
