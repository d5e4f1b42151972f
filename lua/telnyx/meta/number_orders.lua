---@meta _
-- Types of `client.number_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.number_orders
local number_orders = {}

---@class telnyx.number_orders.CreateParameters
---@field billing_group_id? string
---@field connection_id? string
---@field customer_reference? string
---@field messaging_profile_id? string
---@field phone_numbers? table[]

---`POST /number_orders`
---@param parameters? telnyx.number_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function number_orders.create(parameters, opts) end

---@class telnyx.number_orders.ListParameters
---@field filter_created_at_gt? string
---@field filter_created_at_lt? string
---@field filter_customer_reference? string
---@field filter_phone_numbers_count? string
---@field filter_requirements_met? boolean
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { created_at?: { gt?: string, lt?: string }, customer_reference?: string, phone_numbers_count?: string, requirements_met?: boolean, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /number_orders`
---@param parameters? telnyx.number_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function number_orders.list(parameters, opts) end

---`GET /number_orders/{number_order_id}`
---@param number_order_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { number_order_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function number_orders.retrieve(number_order_id, opts) end

---@class telnyx.number_orders.UpdateParameters
---@field number_order_id? string
---@field customer_reference? string
---@field regulatory_requirements? table[]

---`PATCH /number_orders/{number_order_id}`
---@param number_order_id string
---@param parameters? telnyx.number_orders.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.number_orders.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function number_orders.update(number_order_id, parameters, opts) end
