---@meta _
-- Types of `client.number_order_phone_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.number_order_phone_numbers
local number_order_phone_numbers = {}

---@class telnyx.number_order_phone_numbers.ListParameters
---@field filter_country_code? string
---@field filter? { country_code?: string }

---`GET /number_order_phone_numbers`
---@param parameters? telnyx.number_order_phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function number_order_phone_numbers.list(parameters, opts) end

---`GET /number_order_phone_numbers/{number_order_phone_number_id}`
---@param number_order_phone_number_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { number_order_phone_number_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function number_order_phone_numbers.retrieve(number_order_phone_number_id, opts) end

---@class telnyx.number_order_phone_numbers.UpdateRequirementGroupParameters
---@field id? string
---@field requirement_group_id string

---`POST /number_order_phone_numbers/{id}/requirement_group`
---@param id string
---@param parameters telnyx.number_order_phone_numbers.UpdateRequirementGroupParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.number_order_phone_numbers.UpdateRequirementGroupParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function number_order_phone_numbers.update_requirement_group(id, parameters, opts) end

---@class telnyx.number_order_phone_numbers.UpdateRequirementsParameters
---@field number_order_phone_number_id? string
---@field regulatory_requirements? table[]

---`PATCH /number_order_phone_numbers/{number_order_phone_number_id}`
---@param number_order_phone_number_id string
---@param parameters? telnyx.number_order_phone_numbers.UpdateRequirementsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.number_order_phone_numbers.UpdateRequirementsParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function number_order_phone_numbers.update_requirements(number_order_phone_number_id, parameters, opts) end
