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
---@field filter_address_administrative_area? string
---@field filter_address_country_code? string
---@field filter_address_extended_address? string
---@field filter_address_id? string
---@field filter_address_locality? string
---@field filter_address_postal_code? string
---@field filter_address_street_address? string
---@field filter_cost_amount? string
---@field filter_cost_currency? string
---@field filter_created_at? telnyx.DateTime
---@field filter_quantity? integer
---@field filter_updated_at? telnyx.DateTime
---@field page_number? integer
---@field page_size? integer
---@field filter? { ["address.administrative_area"]?: string, ["address.country_code"]?: string, ["address.extended_address"]?: string, ["address.id"]?: string, ["address.locality"]?: string, ["address.postal_code"]?: string, ["address.street_address"]?: string, ["cost.amount"]?: string, ["cost.currency"]?: string, created_at?: telnyx.DateTime, quantity?: integer, updated_at?: telnyx.DateTime }
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
