---@meta _
-- Types of `client.number_order_phone_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.number_order_phone_numbers
local number_order_phone_numbers = {}

---@class (exact) telnyx.number_order_phone_numbers.ListParameters
---@field filter_country_code? string
---@field filter? { country_code?: string, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists number order phone numbers.
---
---`GET /number_order_phone_numbers`
---@param parameters? telnyx.number_order_phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersListAnswer?, telnyx.Error, telnyx.Response
function number_order_phone_numbers.list(parameters, opts) end

---Retrieves a number order phone number.
---
---`GET /number_order_phone_numbers/{number_order_phone_number_id}`
---@param number_order_phone_number_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(number_order_phone_number_id: string, opts?: telnyx.CallOptions): telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { number_order_phone_number_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
function number_order_phone_numbers.retrieve(number_order_phone_number_id, parameters, opts) end

---@class (exact) telnyx.number_order_phone_numbers.UpdateRequirementGroupParameters
---@field id? string
---@field requirement_group_id string # a UUID
---@field [string] telnyx.NoSuchName

---Sets the requirement group of an ordered phone number.
---
---`POST /number_order_phone_numbers/{id}/requirement_group`
---@param id string
---@param parameters telnyx.number_order_phone_numbers.UpdateRequirementGroupParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersUpdateRequirementGroupAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.number_order_phone_numbers.UpdateRequirementGroupParameters, opts?: telnyx.CallOptions): telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersUpdateRequirementGroupAnswer?, telnyx.Error, telnyx.Response
function number_order_phone_numbers.update_requirement_group(id, parameters, opts) end

---@class (exact) telnyx.number_order_phone_numbers.UpdateRequirementsParameters
---@field number_order_phone_number_id? string
---@field regulatory_requirements? telnyx.shared.UpdateRegulatoryRequirement[]
---@field [string] telnyx.NoSuchName

---Fulfils the requirements of an ordered phone number.
---
---`PATCH /number_order_phone_numbers/{number_order_phone_number_id}`
---@param number_order_phone_number_id string
---@param parameters? telnyx.number_order_phone_numbers.UpdateRequirementsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersUpdateRequirementsAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.number_order_phone_numbers.UpdateRequirementsParameters, opts?: telnyx.CallOptions): telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersUpdateRequirementsAnswer?, telnyx.Error, telnyx.Response
---@overload fun(number_order_phone_number_id: string, opts: telnyx.CallOptions): telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersUpdateRequirementsAnswer?, telnyx.Error, telnyx.Response
function number_order_phone_numbers.update_requirements(number_order_phone_number_id, parameters, opts) end

---@class telnyx.number_order_phone_numbers.NumberOrderPhoneNumber
---@field bundle_id? string # a UUID
---@field country_code? string
---@field deadline? string
---@field id string # a UUID
---@field is_block_number? boolean
---@field locality? string
---@field order_request_id? string # a UUID
---@field phone_number? string
---@field phone_number_type? 'local'|'toll_free'|'mobile'|'national'|'shared_cost'|'landline'
---@field record_type? string # the kind of record
---@field regulatory_requirements? telnyx.shared.SubNumberOrderRegulatoryRequirementWithValue[]
---@field requirements_met? boolean
---@field requirements_status? 'pending'|'approved'|'cancelled'|'deleted'|'requirement-info-exception'|'requirement-info-pending'|'requirement-info-under-review'
---@field status? 'pending'|'success'|'failure'
---@field sub_number_order_id? string # a UUID

---@class telnyx.number_order_phone_numbers.NumberOrderPhoneNumberRequirementGroupResponse
---@field bundle_id? string # a UUID
---@field country_code? string
---@field deadline? string
---@field id string # a UUID
---@field is_block_number? boolean
---@field locality? string
---@field order_request_id? string # a UUID
---@field phone_number? string
---@field phone_number_type? string
---@field record_type? string # the kind of record
---@field regulatory_requirements? telnyx.number_order_phone_numbers.NumberOrderPhoneNumberRequirementGroupResponseRegulatoryRequirementsItem[]
---@field requirements_met? boolean
---@field requirements_status? string
---@field status? string
---@field sub_number_order_id? string # a UUID

---@class telnyx.number_order_phone_numbers.NumberOrderPhoneNumberRequirementGroupResponseRegulatoryRequirementsItem
---@field field_type? string
---@field field_value? string
---@field requirement_id? string # a UUID
---@field status? string

---@class telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersListAnswer
---@field data telnyx.number_order_phone_numbers.NumberOrderPhoneNumber[]
---@field meta? telnyx.shared.PaginationMeta_
---@field items telnyx.number_order_phone_numbers.NumberOrderPhoneNumber[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersListAnswer): boolean
---@field next_page fun(self: telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersListAnswer): telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersListAnswer): fun(): telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersListAnswer?
---@field each fun(self: telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersListAnswer): fun(): telnyx.number_order_phone_numbers.NumberOrderPhoneNumber?

---@class telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersRetrieveAnswer
---@field data telnyx.number_order_phone_numbers.NumberOrderPhoneNumber

---@class telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersUpdateRequirementGroupAnswer
---@field data telnyx.number_order_phone_numbers.NumberOrderPhoneNumberRequirementGroupResponse

---@class telnyx.number_order_phone_numbers.NumberOrderPhoneNumbersUpdateRequirementsAnswer
---@field data telnyx.number_order_phone_numbers.NumberOrderPhoneNumber
