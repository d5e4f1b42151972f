---@meta _
-- Types of `client.external_requirements` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.external_requirements
---@field sub_number_orders telnyx.external_requirements.sub_number_orders

---@class telnyx.external_requirements.sub_number_orders
local external_requirements_sub_number_orders = {}

---@class (exact) telnyx.external_requirements.sub_number_orders.RetrieveParameters
---@field regulatory_requirement_id string
---@field sub_number_order_id string
---@field [string] telnyx.NoSuchName

---Retrieves a requirement of a sub number order.
---
---`GET /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}`
---@param parameters telnyx.external_requirements.sub_number_orders.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_requirements.SubNumberOrderRetrieveResponse2?, telnyx.Error, telnyx.Response
function external_requirements_sub_number_orders.retrieve(parameters, opts) end

---@class (exact) telnyx.external_requirements.sub_number_orders.UpdateParameters
---@field regulatory_requirement_id string
---@field sub_number_order_id string
---@field requirement telnyx.external_requirements.SubNumberOrderUpdateParamsRequirement
---@field [string] telnyx.NoSuchName

---Fulfils a requirement of a sub number order.
---
---`POST /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}`
---@param parameters telnyx.external_requirements.sub_number_orders.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.external_requirements.SubNumberOrderUpdateResponse2?, telnyx.Error, telnyx.Response
function external_requirements_sub_number_orders.update(parameters, opts) end

---@class telnyx.external_requirements.SubNumberOrderRetrieveResponse2
---@field data telnyx.external_requirements.SubNumberOrderRetrieveResponseData

---@class telnyx.external_requirements.SubNumberOrderRetrieveResponseData
---@field fields_required? telnyx.external_requirements.SubNumberOrderRetrieveResponseDataFieldsRequired[]
---@field regulatory_requirement_id? string
---@field requirement_action? telnyx.external_requirements.SubNumberOrderRetrieveResponseDataRequirementAction

---@class telnyx.external_requirements.SubNumberOrderRetrieveResponseDataFieldsRequired
---@field description? string
---@field name? string
---@field type? string
---@field value? string

---@class telnyx.external_requirements.SubNumberOrderRetrieveResponseDataRequirementAction
---@field type? string
---@field value? string

---@class telnyx.external_requirements.SubNumberOrderUpdateParamsRequirement
---@field first_name string
---@field last_name string

---@class telnyx.external_requirements.SubNumberOrderUpdateResponse2
---@field data telnyx.external_requirements.SubNumberOrderUpdateResponseData

---@class telnyx.external_requirements.SubNumberOrderUpdateResponseData
---@field regulatory_requirement_id? string
---@field requirement_action? telnyx.external_requirements.SubNumberOrderUpdateResponseDataRequirementAction
---@field sub_order_id? string

---@class telnyx.external_requirements.SubNumberOrderUpdateResponseDataRequirementAction
---@field type? string
---@field value? string
