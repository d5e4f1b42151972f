---@meta _
-- Types of `client.mobile_phone_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.mobile_phone_numbers
---@field messaging telnyx.mobile_phone_numbers.messaging
local mobile_phone_numbers = {}

---@class telnyx.mobile_phone_numbers.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /mobile_phone_numbers`
---@param parameters? telnyx.mobile_phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function mobile_phone_numbers.list(parameters, opts) end

---`GET /mobile_phone_numbers/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function mobile_phone_numbers.retrieve(id, opts) end

---@class telnyx.mobile_phone_numbers.UpdateParameters
---@field id? string
---@field call_forwarding? table
---@field call_recording? table
---@field caller_id_name_enabled? boolean
---@field cnam_listing? table
---@field connection_id? string
---@field customer_reference? string
---@field inbound? table
---@field inbound_call_screening? string
---@field noise_suppression? boolean
---@field outbound? table
---@field tags? string[]

---`PATCH /mobile_phone_numbers/{id}`
---@param id string
---@param parameters? telnyx.mobile_phone_numbers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.mobile_phone_numbers.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function mobile_phone_numbers.update(id, parameters, opts) end

---@class telnyx.mobile_phone_numbers.messaging
local mobile_phone_numbers_messaging = {}

---@class telnyx.mobile_phone_numbers.messaging.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /mobile_phone_numbers/messaging`
---@param parameters? telnyx.mobile_phone_numbers.messaging.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function mobile_phone_numbers_messaging.list(parameters, opts) end

---`GET /mobile_phone_numbers/{id}/messaging`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function mobile_phone_numbers_messaging.retrieve(id, opts) end
