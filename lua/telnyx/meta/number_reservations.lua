---@meta _
-- Types of `client.number_reservations` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.number_reservations
---@field actions telnyx.number_reservations.actions
local number_reservations = {}

---@class telnyx.number_reservations.CreateParameters
---@field customer_reference? string
---@field phone_numbers? table[]

---`POST /number_reservations`
---@param parameters? telnyx.number_reservations.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function number_reservations.create(parameters, opts) end

---@class telnyx.number_reservations.ListParameters
---@field filter_created_at_gt? string
---@field filter_created_at_lt? string
---@field filter_customer_reference? string
---@field filter_phone_numbers_phone_number? string
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { created_at?: { gt?: string, lt?: string }, customer_reference?: string, ["phone_numbers.phone_number"]?: string, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /number_reservations`
---@param parameters? telnyx.number_reservations.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function number_reservations.list(parameters, opts) end

---`GET /number_reservations/{number_reservation_id}`
---@param number_reservation_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { number_reservation_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function number_reservations.retrieve(number_reservation_id, opts) end

---@class telnyx.number_reservations.actions
local number_reservations_actions = {}

---`POST /number_reservations/{number_reservation_id}/actions/extend`
---@param number_reservation_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { number_reservation_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function number_reservations_actions.extend(number_reservation_id, opts) end
