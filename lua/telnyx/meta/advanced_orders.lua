---@meta _
-- Types of `client.advanced_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.advanced_orders
local advanced_orders = {}

---@class (exact) telnyx.advanced_orders.CreateParameters
---@field area_code? string # at most 3 characters, default ""
---@field comments? string # at most 255 characters, default ""
---@field country_code? string # 2 to 2 characters, default "US"
---@field customer_reference? string # any text, to find it by; default ""
---@field features? ('sms'|'mms'|'voice'|'fax'|'emergency')[]
---@field phone_number_type? 'local'|'mobile'|'toll_free'|'shared_cost'|'national'|'landline' # default "local"
---@field quantity? integer # 1 to 10000, default 1
---@field requirement_group_id? string # a UUID
---@field [string] telnyx.NoSuchName

---Creates an advanced order.
---
---`POST /advanced_orders`
---@param parameters? telnyx.advanced_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.advanced_orders.AdvancedOrder?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.advanced_orders.AdvancedOrder?, telnyx.Error, telnyx.Response
function advanced_orders.create(parameters, opts) end

---Lists advanced orders.
---
---`GET /advanced_orders`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.advanced_orders.AdvancedOrdersListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.advanced_orders.AdvancedOrdersListAnswer?, telnyx.Error, telnyx.Response
function advanced_orders.list(parameters, opts) end

---Retrieves an advanced order.
---
---`GET /advanced_orders/{order_id}`
---@param order_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.advanced_orders.AdvancedOrder?, telnyx.Error, telnyx.Response
---@overload fun(order_id: string, opts?: telnyx.CallOptions): telnyx.advanced_orders.AdvancedOrder?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { order_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.advanced_orders.AdvancedOrder?, telnyx.Error, telnyx.Response
function advanced_orders.retrieve(order_id, parameters, opts) end

---@class (exact) telnyx.advanced_orders.UpdateRequirementGroupParameters
---@field advanced_order_id? string
---@field area_code? string # at most 3 characters, default ""
---@field comments? string # at most 255 characters, default ""
---@field country_code? string # 2 to 2 characters, default "US"
---@field customer_reference? string # any text, to find it by; default ""
---@field features? ('sms'|'mms'|'voice'|'fax'|'emergency')[]
---@field phone_number_type? 'local'|'mobile'|'toll_free'|'shared_cost'|'national'|'landline' # default "local"
---@field quantity? integer # 1 to 10000, default 1
---@field requirement_group_id? string # a UUID
---@field [string] telnyx.NoSuchName

---Updates the requirement group of an advanced order.
---
---`PATCH /advanced_orders/{advanced_order_id}/requirement_group`
---@param advanced_order_id string
---@param parameters? telnyx.advanced_orders.UpdateRequirementGroupParameters
---@param opts? telnyx.CallOptions
---@return telnyx.advanced_orders.AdvancedOrder?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.advanced_orders.UpdateRequirementGroupParameters, opts?: telnyx.CallOptions): telnyx.advanced_orders.AdvancedOrder?, telnyx.Error, telnyx.Response
---@overload fun(advanced_order_id: string, opts: telnyx.CallOptions): telnyx.advanced_orders.AdvancedOrder?, telnyx.Error, telnyx.Response
function advanced_orders.update_requirement_group(advanced_order_id, parameters, opts) end

---@class telnyx.advanced_orders.AdvancedOrder
---@field area_code? string # at most 3 characters, default ""
---@field comments? string # at most 255 characters, default ""
---@field country_code? string # 2 to 2 characters, default "US"
---@field customer_reference? string # any text, to find it by; default ""
---@field features? ('sms'|'mms'|'voice'|'fax'|'emergency')[]
---@field id string # a UUID
---@field orders? string[]
---@field phone_number_type? any # default ""
---@field quantity? integer # 1 to 10000, default 1
---@field requirement_group_id? string # a UUID
---@field status? any

---@class telnyx.advanced_orders.AdvancedOrdersListAnswer
---@field data telnyx.advanced_orders.AdvancedOrder[]
---@field items telnyx.advanced_orders.AdvancedOrder[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.advanced_orders.AdvancedOrdersListAnswer): boolean
---@field next_page fun(self: telnyx.advanced_orders.AdvancedOrdersListAnswer): telnyx.advanced_orders.AdvancedOrdersListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.advanced_orders.AdvancedOrdersListAnswer): fun(): telnyx.advanced_orders.AdvancedOrdersListAnswer?
---@field each fun(self: telnyx.advanced_orders.AdvancedOrdersListAnswer): fun(): telnyx.advanced_orders.AdvancedOrder?
