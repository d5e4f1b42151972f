---@meta _
-- Types of `client.external_requirements` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.external_requirements
---@field sub_number_orders telnyx.external_requirements.sub_number_orders

---@class telnyx.external_requirements.sub_number_orders
local external_requirements_sub_number_orders = {}

---@class telnyx.external_requirements.sub_number_orders.RetrieveParameters
---@field regulatory_requirement_id string
---@field sub_number_order_id string

---`GET /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}`
---@param parameters telnyx.external_requirements.sub_number_orders.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function external_requirements_sub_number_orders.retrieve(parameters, opts) end

---@class telnyx.external_requirements.sub_number_orders.UpdateParameters
---@field regulatory_requirement_id string
---@field sub_number_order_id string
---@field requirement table

---`POST /external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}`
---@param parameters telnyx.external_requirements.sub_number_orders.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function external_requirements_sub_number_orders.update(parameters, opts) end
