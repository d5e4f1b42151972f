---@meta _
-- Types of `client.sub_number_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sub_number_orders
local sub_number_orders = {}

---`PATCH /sub_number_orders/{sub_number_order_id}/cancel`
---@param sub_number_order_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { sub_number_order_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sub_number_orders.cancel(sub_number_order_id, opts) end

---@class telnyx.sub_number_orders.ListParameters
---@field filter_country_code? string
---@field filter_include_phone_numbers? boolean
---@field filter_order_request_id? string
---@field filter_phone_number_type? string
---@field filter_phone_numbers_count? integer
---@field filter_status? string
---@field filter? { country_code?: string, include_phone_numbers?: boolean, order_request_id?: string, phone_number_type?: string, phone_numbers_count?: integer, status?: string }

---`GET /sub_number_orders`
---@param parameters? telnyx.sub_number_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function sub_number_orders.list(parameters, opts) end

---@class telnyx.sub_number_orders.RetrieveParameters
---@field sub_number_order_id? string
---@field filter_include_phone_numbers? boolean
---@field filter? { include_phone_numbers?: boolean }

---`GET /sub_number_orders/{sub_number_order_id}`
---@param sub_number_order_id string
---@param parameters? telnyx.sub_number_orders.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sub_number_orders.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sub_number_orders.retrieve(sub_number_order_id, parameters, opts) end

---@class telnyx.sub_number_orders.UpdateParameters
---@field sub_number_order_id? string
---@field regulatory_requirements? table[]

---`PATCH /sub_number_orders/{sub_number_order_id}`
---@param sub_number_order_id string
---@param parameters? telnyx.sub_number_orders.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sub_number_orders.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sub_number_orders.update(sub_number_order_id, parameters, opts) end

---@class telnyx.sub_number_orders.UpdateRequirementGroupParameters
---@field id? string
---@field requirement_group_id string

---`POST /sub_number_orders/{id}/requirement_group`
---@param id string
---@param parameters telnyx.sub_number_orders.UpdateRequirementGroupParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sub_number_orders.UpdateRequirementGroupParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sub_number_orders.update_requirement_group(id, parameters, opts) end
