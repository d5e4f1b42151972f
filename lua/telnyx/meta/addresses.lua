---@meta _
-- Types of `client.addresses` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.addresses
---@field actions telnyx.addresses.actions
local addresses = {}

---@class telnyx.addresses.CreateParameters
---@field business_name string
---@field country_code string
---@field first_name string
---@field last_name string
---@field locality string
---@field street_address string
---@field address_book? boolean
---@field administrative_area? string
---@field borough? string
---@field customer_reference? string
---@field extended_address? string
---@field neighborhood? string
---@field phone_number? string
---@field postal_code? string
---@field validate_address? boolean

---`POST /addresses`
---@param parameters telnyx.addresses.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function addresses.create(parameters, opts) end

---`DELETE /addresses/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function addresses.delete(id, opts) end

---@class telnyx.addresses.ListParameters
---@field filter_address_book_eq? string
---@field filter_customer_reference? string
---@field filter_customer_reference_contains? string
---@field filter_customer_reference_eq? string
---@field filter_street_address_contains? string
---@field filter_used_as_emergency? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { address_book?: { eq?: string }, customer_reference?: string|{ contains?: string, eq?: string }, street_address?: { contains?: string }, used_as_emergency?: string }
---@field page? { number?: integer, size?: integer }

---`GET /addresses`
---@param parameters? telnyx.addresses.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function addresses.list(parameters, opts) end

---`GET /addresses/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function addresses.retrieve(id, opts) end

---@class telnyx.addresses.actions
local addresses_actions = {}

---@class telnyx.addresses.actions.AcceptSuggestionsParameters
---@field address_uuid? string
---@field id? string

---`POST /addresses/{address_uuid}/actions/accept_suggestions`
---@param address_uuid string
---@param parameters? telnyx.addresses.actions.AcceptSuggestionsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.addresses.actions.AcceptSuggestionsParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function addresses_actions.accept_suggestions(address_uuid, parameters, opts) end

---@class telnyx.addresses.actions.ValidateParameters
---@field country_code string
---@field postal_code string
---@field street_address string
---@field administrative_area? string
---@field extended_address? string
---@field locality? string

---`POST /addresses/actions/validate`
---@param parameters telnyx.addresses.actions.ValidateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function addresses_actions.validate(parameters, opts) end
