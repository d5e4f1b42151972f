---@meta _
-- Types of `client.country_coverage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.country_coverage
local country_coverage = {}

---`GET /country_coverage`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function country_coverage.retrieve(opts) end

---`GET /country_coverage/countries/{country_code}`
---@param country_code string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { country_code: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function country_coverage.retrieve_country(country_code, opts) end
