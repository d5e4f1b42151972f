---@meta _
-- Types of `client.regulatory_requirements` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.regulatory_requirements
local regulatory_requirements = {}

---@class (exact) telnyx.regulatory_requirements.RetrieveParameters
---@field filter_action? 'ordering'|'porting'|'action'
---@field filter_country_code? string
---@field filter_phone_number? string
---@field filter_phone_number_type? 'local'|'toll_free'|'mobile'|'national'|'shared_cost'
---@field filter_requirement_group_id? string
---@field filter? { action?: 'ordering'|'porting'|'action', country_code?: string, phone_number?: string, phone_number_type?: 'local'|'toll_free'|'mobile'|'national'|'shared_cost', requirement_group_id?: string, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves a regulatory requirement.
---
---`GET /regulatory_requirements`
---@param parameters? telnyx.regulatory_requirements.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.regulatory_requirements.RegulatoryRequirementsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.regulatory_requirements.RegulatoryRequirementsRetrieveAnswer?, telnyx.Error, telnyx.Response
function regulatory_requirements.retrieve(parameters, opts) end

---@class telnyx.regulatory_requirements.RegulatoryRequirements
---@field action? string
---@field country_code? string
---@field phone_number_type? string
---@field regulatory_requirements? telnyx.regulatory_requirements.RegulatoryRequirementsRegulatoryRequirementsItem[]

---@class telnyx.regulatory_requirements.RegulatoryRequirementsRegulatoryRequirementsItem
---@field acceptance_criteria? telnyx.regulatory_requirements.RegulatoryRequirementsRegulatoryRequirementsItemAcceptanceCriteria
---@field description? string
---@field example? string
---@field field_type? string
---@field id string # a UUID
---@field name? string

---@class telnyx.regulatory_requirements.RegulatoryRequirementsRegulatoryRequirementsItemAcceptanceCriteria
---@field acceptable_characters? string
---@field acceptable_values? string[]
---@field case_sensitive? string
---@field locality_limit? string
---@field max_length? string
---@field min_length? string
---@field regex? string
---@field time_limit? string

---@class telnyx.regulatory_requirements.RegulatoryRequirementsRetrieveAnswer
---@field data telnyx.regulatory_requirements.RegulatoryRequirements[]
---@field items telnyx.regulatory_requirements.RegulatoryRequirements[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.regulatory_requirements.RegulatoryRequirementsRetrieveAnswer): boolean
---@field next_page fun(self: telnyx.regulatory_requirements.RegulatoryRequirementsRetrieveAnswer): telnyx.regulatory_requirements.RegulatoryRequirementsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.regulatory_requirements.RegulatoryRequirementsRetrieveAnswer): fun(): telnyx.regulatory_requirements.RegulatoryRequirementsRetrieveAnswer?
---@field each fun(self: telnyx.regulatory_requirements.RegulatoryRequirementsRetrieveAnswer): fun(): telnyx.regulatory_requirements.RegulatoryRequirements?
