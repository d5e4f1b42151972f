---@meta _
-- Types of `client.number_block_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.number_block_orders
local number_block_orders = {}

---@class (exact) telnyx.number_block_orders.CreateParameters
---@field range integer
---@field starting_number string
---@field connection_id? string
---@field customer_reference? string # any text, to find it by
---@field messaging_profile_id? string # the messaging profile to use
---@field [string] telnyx.NoSuchName

---Creates a number block order.
---
---`POST /number_block_orders`
---@param parameters telnyx.number_block_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_block_orders.NumberBlockOrdersCreateAnswer?, telnyx.Error, telnyx.Response
function number_block_orders.create(parameters, opts) end

---@class (exact) telnyx.number_block_orders.ListParameters
---@field filter_created_at_gt? string
---@field filter_created_at_lt? string
---@field filter_phone_numbers_starting_number? string
---@field filter_status? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { created_at?: { gt?: string, lt?: string, [string]: telnyx.NoSuchName }, ["phone_numbers.starting_number"]?: string, status?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists number block orders.
---
---`GET /number_block_orders`
---@param parameters? telnyx.number_block_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.number_block_orders.NumberBlockOrder>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.number_block_orders.NumberBlockOrder>?, telnyx.Error, telnyx.Response
function number_block_orders.list(parameters, opts) end

---Retrieves a number block order.
---
---`GET /number_block_orders/{number_block_order_id}`
---@param number_block_order_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_block_orders.NumberBlockOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(number_block_order_id: string, opts?: telnyx.CallOptions): telnyx.number_block_orders.NumberBlockOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { number_block_order_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.number_block_orders.NumberBlockOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
function number_block_orders.retrieve(number_block_order_id, parameters, opts) end

---@class telnyx.number_block_orders.NumberBlockOrder
---@field connection_id? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field id string # a UUID
---@field messaging_profile_id? string # the messaging profile to use
---@field phone_numbers_count? integer
---@field range? integer
---@field record_type? string # the kind of record
---@field requirements_met? boolean
---@field starting_number? string
---@field status? 'pending'|'success'|'failure'
---@field updated_at? string # when it last changed

---@class telnyx.number_block_orders.NumberBlockOrdersCreateAnswer
---@field data telnyx.number_block_orders.NumberBlockOrder

---@class telnyx.number_block_orders.NumberBlockOrdersRetrieveAnswer
---@field data telnyx.number_block_orders.NumberBlockOrder
