---@meta _
-- Types of `client.sim_card_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sim_card_orders
local sim_card_orders = {}

---@class telnyx.sim_card_orders.CreateParameters
---@field address_id string
---@field quantity integer

---`POST /sim_card_orders`
---@param parameters telnyx.sim_card_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function sim_card_orders.create(parameters, opts) end

---@class telnyx.sim_card_orders.ListParameters
---@field filter? table
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /sim_card_orders`
---@param parameters? telnyx.sim_card_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function sim_card_orders.list(parameters, opts) end

---`GET /sim_card_orders/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_orders.retrieve(id, opts) end
