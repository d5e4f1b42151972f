---@meta _
-- Types of `client.phone_numbers_regulatory_requirements` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.phone_numbers_regulatory_requirements
local phone_numbers_regulatory_requirements = {}

---@class (exact) telnyx.phone_numbers_regulatory_requirements.RetrieveParameters
---@field filter_phone_number? string
---@field filter? { phone_number?: string, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves a phone numbers regulatory requirement.
---
---`GET /phone_numbers_regulatory_requirements`
---@param parameters? telnyx.phone_numbers_regulatory_requirements.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers_regulatory_requirements.PhoneNumbersRegulatoryRequirementsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.phone_numbers_regulatory_requirements.PhoneNumbersRegulatoryRequirementsRetrieveAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_regulatory_requirements.retrieve(parameters, opts) end

---@class telnyx.phone_numbers_regulatory_requirements.PhoneNumbersRegulatoryRequirementsRetrieveAnswer
---@field data telnyx.phone_numbers_regulatory_requirements.RegulatoryRequirementsPhoneNumbers[]
---@field meta? telnyx.shared.PaginationMeta_
---@field items telnyx.phone_numbers_regulatory_requirements.RegulatoryRequirementsPhoneNumbers[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.phone_numbers_regulatory_requirements.PhoneNumbersRegulatoryRequirementsRetrieveAnswer): boolean
---@field next_page fun(self: telnyx.phone_numbers_regulatory_requirements.PhoneNumbersRegulatoryRequirementsRetrieveAnswer): telnyx.phone_numbers_regulatory_requirements.PhoneNumbersRegulatoryRequirementsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.phone_numbers_regulatory_requirements.PhoneNumbersRegulatoryRequirementsRetrieveAnswer): fun(): telnyx.phone_numbers_regulatory_requirements.PhoneNumbersRegulatoryRequirementsRetrieveAnswer?
---@field each fun(self: telnyx.phone_numbers_regulatory_requirements.PhoneNumbersRegulatoryRequirementsRetrieveAnswer): fun(): telnyx.phone_numbers_regulatory_requirements.RegulatoryRequirementsPhoneNumbers?

---@class telnyx.phone_numbers_regulatory_requirements.RegulatoryRequirementsPhoneNumbers
---@field phone_number? string
---@field phone_number_type? string
---@field record_type? string # the kind of record
---@field region_information? telnyx.phone_numbers_regulatory_requirements.RegulatoryRequirementsPhoneNumbersRegionInformationItem[]
---@field regulatory_requirements? telnyx.phone_numbers_regulatory_requirements.RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItem[]

---@class telnyx.phone_numbers_regulatory_requirements.RegulatoryRequirementsPhoneNumbersRegionInformationItem
---@field region_name? string
---@field region_type? string

---@class telnyx.phone_numbers_regulatory_requirements.RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItem
---@field acceptance_criteria? telnyx.phone_numbers_regulatory_requirements.RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItemAcceptanceCriteria
---@field description? string
---@field example? string
---@field field_type? string
---@field id string # a UUID
---@field label? string
---@field record_type? string # the kind of record

---@class telnyx.phone_numbers_regulatory_requirements.RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItemAcceptanceCriteria
---@field field_type? string
---@field field_value? string
---@field locality_limit? string
