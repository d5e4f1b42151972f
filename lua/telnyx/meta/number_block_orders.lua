---@meta _
-- Types of `client.number_block_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.number_block_orders
local number_block_orders = {}

---@class telnyx.number_block_orders.CreateParameters
---@field range integer
---@field starting_number string
---@field connection_id? string
---@field customer_reference? string
---@field messaging_profile_id? string

---`POST /number_block_orders`
---@param parameters telnyx.number_block_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function number_block_orders.create(parameters, opts) end

---@class telnyx.number_block_orders.ListParameters
---@field filter_created_at_gt? string
---@field filter_created_at_lt? string
---@field filter_phone_numbers_starting_number? string
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { created_at?: { gt?: string, lt?: string }, ["phone_numbers.starting_number"]?: string, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /number_block_orders`
---@param parameters? telnyx.number_block_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function number_block_orders.list(parameters, opts) end

---`GET /number_block_orders/{number_block_order_id}`
---@param number_block_order_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { number_block_order_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function number_block_orders.retrieve(number_block_order_id, opts) end
