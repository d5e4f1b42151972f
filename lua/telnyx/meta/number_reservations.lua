---@meta _
-- Types of `client.number_reservations` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.number_reservations
---@field actions telnyx.number_reservations.actions
local number_reservations = {}

---@class (exact) telnyx.number_reservations.CreateParameters
---@field customer_reference? string # any text, to find it by
---@field phone_numbers? telnyx.number_reservations.ReservedPhoneNumber[]
---@field [string] telnyx.NoSuchName

---Reserves phone numbers.
---
---`POST /number_reservations`
---@param parameters? telnyx.number_reservations.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_reservations.NumberReservationsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.number_reservations.NumberReservationsCreateAnswer?, telnyx.Error, telnyx.Response
function number_reservations.create(parameters, opts) end

---@class (exact) telnyx.number_reservations.ListParameters
---@field filter_created_at_gt? string
---@field filter_created_at_lt? string
---@field filter_customer_reference? string
---@field filter_phone_numbers_phone_number? string
---@field filter_status? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { created_at?: { gt?: string, lt?: string, [string]: telnyx.NoSuchName }, customer_reference?: string, ["phone_numbers.phone_number"]?: string, status?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists number reservations.
---
---`GET /number_reservations`
---@param parameters? telnyx.number_reservations.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.number_reservations.NumberReservation>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.number_reservations.NumberReservation>?, telnyx.Error, telnyx.Response
function number_reservations.list(parameters, opts) end

---Retrieves a number reservation.
---
---`GET /number_reservations/{number_reservation_id}`
---@param number_reservation_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_reservations.NumberReservationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(number_reservation_id: string, opts?: telnyx.CallOptions): telnyx.number_reservations.NumberReservationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { number_reservation_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.number_reservations.NumberReservationsRetrieveAnswer?, telnyx.Error, telnyx.Response
function number_reservations.retrieve(number_reservation_id, parameters, opts) end

---@class telnyx.number_reservations.actions
local number_reservations_actions = {}

---Extends a number reservation.
---
---`POST /number_reservations/{number_reservation_id}/actions/extend`
---@param number_reservation_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_reservations.NumberReservationsActionsExtendAnswer?, telnyx.Error, telnyx.Response
---@overload fun(number_reservation_id: string, opts?: telnyx.CallOptions): telnyx.number_reservations.NumberReservationsActionsExtendAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { number_reservation_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.number_reservations.NumberReservationsActionsExtendAnswer?, telnyx.Error, telnyx.Response
function number_reservations_actions.extend(number_reservation_id, parameters, opts) end

---@class telnyx.number_reservations.NumberReservation
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field errors? string
---@field id string # a UUID
---@field phone_numbers? telnyx.number_reservations.ReservedPhoneNumber[]
---@field record_type? string # the kind of record
---@field status? 'pending'|'success'|'failure'
---@field updated_at? string # when it last changed

---@class telnyx.number_reservations.NumberReservationsActionsExtendAnswer
---@field data telnyx.number_reservations.NumberReservation

---@class telnyx.number_reservations.NumberReservationsCreateAnswer
---@field data telnyx.number_reservations.NumberReservation

---@class telnyx.number_reservations.NumberReservationsRetrieveAnswer
---@field data telnyx.number_reservations.NumberReservation

---@class telnyx.number_reservations.ReservedPhoneNumber
---@field created_at? string # when it was created
---@field errors? string
---@field expired_at? string
---@field id? string # a UUID
---@field phone_number? string
---@field record_type? string # the kind of record
---@field status? 'pending'|'success'|'failure'
---@field updated_at? string # when it last changed
