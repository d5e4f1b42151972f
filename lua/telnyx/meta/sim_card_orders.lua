---@meta _
-- Types of `client.sim_card_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sim_card_orders
local sim_card_orders = {}

---@class (exact) telnyx.sim_card_orders.CreateParameters
---@field address_id string
---@field quantity integer # at least 1
---@field [string] telnyx.NoSuchName

---Orders SIM cards.
---
---`POST /sim_card_orders`
---@param parameters telnyx.sim_card_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_orders.SimCardOrdersCreateAnswer?, telnyx.Error, telnyx.Response
function sim_card_orders.create(parameters, opts) end

---@class (exact) telnyx.sim_card_orders.ListParameters
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
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { ["address.administrative_area"]?: string, ["address.country_code"]?: string, ["address.extended_address"]?: string, ["address.id"]?: string, ["address.locality"]?: string, ["address.postal_code"]?: string, ["address.street_address"]?: string, ["cost.amount"]?: string, ["cost.currency"]?: string, created_at?: telnyx.DateTime, quantity?: integer, updated_at?: telnyx.DateTime, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists SIM card orders.
---
---`GET /sim_card_orders`
---@param parameters? telnyx.sim_card_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.sim_card_orders.SIMCardOrder>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.sim_card_orders.SIMCardOrder>?, telnyx.Error, telnyx.Response
function sim_card_orders.list(parameters, opts) end

---Retrieves a SIM card order.
---
---`GET /sim_card_orders/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_orders.SimCardOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_card_orders.SimCardOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_card_orders.SimCardOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
function sim_card_orders.retrieve(id, parameters, opts) end

---@class telnyx.sim_card_orders.SIMCardOrder
---@field cost? telnyx.sim_card_orders.SIMCardOrderCost
---@field created_at? string # when it was created
---@field id string # a UUID
---@field order_address? telnyx.sim_card_orders.SIMCardOrderOrderAddress
---@field quantity? integer # at least 1
---@field record_type? string # the kind of record
---@field status? 'pending'|'processing'|'ready_to_ship'|'shipped'|'delivered'|'canceled'
---@field tracking_url? string # a URL
---@field updated_at? string # when it last changed

---@class telnyx.sim_card_orders.SIMCardOrderCost
---@field amount? string
---@field currency? string

---@class telnyx.sim_card_orders.SIMCardOrderOrderAddress
---@field administrative_area? string
---@field business_name? string
---@field country_code? string
---@field extended_address? string
---@field first_name? string
---@field id string
---@field last_name? string
---@field locality? string
---@field postal_code? string
---@field street_address? string

---@class telnyx.sim_card_orders.SimCardOrdersCreateAnswer
---@field data telnyx.sim_card_orders.SIMCardOrder

---@class telnyx.sim_card_orders.SimCardOrdersRetrieveAnswer
---@field data telnyx.sim_card_orders.SIMCardOrder
