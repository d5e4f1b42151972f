---@meta _
-- Types of `client.inexplicit_number_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.inexplicit_number_orders
local inexplicit_number_orders = {}

---@class telnyx.inexplicit_number_orders.CreateParameters
---@field ordering_groups table[]
---@field billing_group_id? string
---@field connection_id? string
---@field customer_reference? string
---@field messaging_profile_id? string

---`POST /inexplicit_number_orders`
---@param parameters telnyx.inexplicit_number_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function inexplicit_number_orders.create(parameters, opts) end

---@class telnyx.inexplicit_number_orders.ListParameters
---@field page_number? integer
---@field page_size? integer

---`GET /inexplicit_number_orders`
---@param parameters? telnyx.inexplicit_number_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function inexplicit_number_orders.list(parameters, opts) end

---`GET /inexplicit_number_orders/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function inexplicit_number_orders.retrieve(id, opts) end
