---@meta _
-- Types of `client.advanced_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.advanced_orders
local advanced_orders = {}

---@class telnyx.advanced_orders.CreateParameters
---@field area_code? string
---@field comments? string
---@field country_code? string
---@field customer_reference? string
---@field features? string[]
---@field phone_number_type? string
---@field quantity? integer
---@field requirement_group_id? string

---`POST /advanced_orders`
---@param parameters? telnyx.advanced_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function advanced_orders.create(parameters, opts) end

---`GET /advanced_orders`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function advanced_orders.list(opts) end

---`GET /advanced_orders/{order_id}`
---@param order_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { order_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function advanced_orders.retrieve(order_id, opts) end

---@class telnyx.advanced_orders.UpdateRequirementGroupParameters
---@field advanced_order_id? string
---@field area_code? string
---@field comments? string
---@field country_code? string
---@field customer_reference? string
---@field features? string[]
---@field phone_number_type? string
---@field quantity? integer
---@field requirement_group_id? string

---`PATCH /advanced_orders/{advanced_order_id}/requirement_group`
---@param advanced_order_id string
---@param parameters? telnyx.advanced_orders.UpdateRequirementGroupParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.advanced_orders.UpdateRequirementGroupParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function advanced_orders.update_requirement_group(advanced_order_id, parameters, opts) end
