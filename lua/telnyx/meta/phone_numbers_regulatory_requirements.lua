---@meta _
-- Types of `client.phone_numbers_regulatory_requirements` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.phone_numbers_regulatory_requirements
local phone_numbers_regulatory_requirements = {}

---@class telnyx.phone_numbers_regulatory_requirements.RetrieveParameters
---@field filter_phone_number? string
---@field filter? { phone_number?: string }

---`GET /phone_numbers_regulatory_requirements`
---@param parameters? telnyx.phone_numbers_regulatory_requirements.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function phone_numbers_regulatory_requirements.retrieve(parameters, opts) end
