---@meta _
-- Types of `client.regulatory_requirements` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.regulatory_requirements
local regulatory_requirements = {}

---@class telnyx.regulatory_requirements.RetrieveParameters
---@field filter_action? string
---@field filter_country_code? string
---@field filter_phone_number? string
---@field filter_phone_number_type? string
---@field filter_requirement_group_id? string
---@field filter? { action?: string, country_code?: string, phone_number?: string, phone_number_type?: string, requirement_group_id?: string }

---`GET /regulatory_requirements`
---@param parameters? telnyx.regulatory_requirements.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function regulatory_requirements.retrieve(parameters, opts) end
