---@meta _
-- Types of `client.addresses` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.addresses
---@field actions telnyx.addresses.actions
local addresses = {}

---@class (exact) telnyx.addresses.CreateParameters
---@field business_name telnyx.addresses.BusinessName
---@field country_code telnyx.addresses.Code
---@field first_name telnyx.addresses.FirstName
---@field last_name telnyx.addresses.Name
---@field locality telnyx.addresses.Locality
---@field street_address telnyx.addresses.StreetAddress
---@field address_book? telnyx.addresses.Book # default true
---@field administrative_area? telnyx.addresses.Area
---@field borough? telnyx.addresses.Borough
---@field customer_reference? telnyx.shared.Reference # any text, to find it by
---@field extended_address? telnyx.addresses.ExtendedAddress
---@field neighborhood? telnyx.addresses.Neighborhood
---@field phone_number? telnyx.addresses.Number
---@field postal_code? telnyx.addresses.PostalCode
---@field validate_address? telnyx.addresses.ValidateAddress # default true
---@field [string] telnyx.NoSuchName

---Creates an address.
---
---`POST /addresses`
---@param parameters telnyx.addresses.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.addresses.AddressesCreateAnswer?, telnyx.Error, telnyx.Response
function addresses.create(parameters, opts) end

---Deletes an address.
---
---`DELETE /addresses/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.addresses.AddressesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.addresses.AddressesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.addresses.AddressesDeleteAnswer?, telnyx.Error, telnyx.Response
function addresses.delete(id, parameters, opts) end

---@class (exact) telnyx.addresses.ListParameters
---@field filter_address_book_eq? string
---@field filter_customer_reference? string
---@field filter_customer_reference_contains? string
---@field filter_customer_reference_eq? string
---@field filter_street_address_contains? string
---@field filter_used_as_emergency? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'created_at'|'first_name'|'last_name'|'business_name'|'street_address' # default "created_at"
---@field filter? { address_book?: { eq?: string, [string]: telnyx.NoSuchName }, customer_reference?: string|{ contains?: string, eq?: string, [string]: telnyx.NoSuchName }, street_address?: { contains?: string, [string]: telnyx.NoSuchName }, used_as_emergency?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists addresses.
---
---`GET /addresses`
---@param parameters? telnyx.addresses.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.addresses.Address>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.addresses.Address>?, telnyx.Error, telnyx.Response
function addresses.list(parameters, opts) end

---Retrieves an address.
---
---`GET /addresses/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.addresses.AddressesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.addresses.AddressesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.addresses.AddressesRetrieveAnswer?, telnyx.Error, telnyx.Response
function addresses.retrieve(id, parameters, opts) end

---@class telnyx.addresses.actions
local addresses_actions = {}

---@class (exact) telnyx.addresses.actions.AcceptSuggestionsParameters
---@field address_uuid? string
---@field id? string
---@field [string] telnyx.NoSuchName

---Accepts the suggested form of an address.
---
---`POST /addresses/{address_uuid}/actions/accept_suggestions`
---@param address_uuid string
---@param parameters? telnyx.addresses.actions.AcceptSuggestionsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.addresses.AddressSuggestionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.addresses.actions.AcceptSuggestionsParameters, opts?: telnyx.CallOptions): telnyx.addresses.AddressSuggestionResponse?, telnyx.Error, telnyx.Response
---@overload fun(address_uuid: string, opts: telnyx.CallOptions): telnyx.addresses.AddressSuggestionResponse?, telnyx.Error, telnyx.Response
function addresses_actions.accept_suggestions(address_uuid, parameters, opts) end

---@class (exact) telnyx.addresses.actions.ValidateParameters
---@field country_code telnyx.addresses.Code
---@field postal_code telnyx.addresses.PostalCode
---@field street_address telnyx.addresses.StreetAddress
---@field administrative_area? telnyx.addresses.Area
---@field extended_address? telnyx.addresses.ExtendedAddress
---@field locality? telnyx.addresses.Locality
---@field [string] telnyx.NoSuchName

---Validates an address for emergency calls.
---
---`POST /addresses/actions/validate`
---@param parameters telnyx.addresses.actions.ValidateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.addresses.AddressesActionsValidateAnswer?, telnyx.Error, telnyx.Response
function addresses_actions.validate(parameters, opts) end

---@class telnyx.addresses.Address
---@field address_book? telnyx.addresses.Book # default true
---@field administrative_area? telnyx.addresses.Area
---@field borough? telnyx.addresses.Borough
---@field business_name? telnyx.addresses.BusinessName
---@field country_code? telnyx.addresses.Code
---@field created_at? string # when it was created
---@field customer_reference? telnyx.shared.Reference # any text, to find it by
---@field extended_address? telnyx.addresses.ExtendedAddress
---@field first_name? telnyx.addresses.FirstName
---@field id string
---@field last_name? telnyx.addresses.Name
---@field locality? telnyx.addresses.Locality
---@field neighborhood? telnyx.addresses.Neighborhood
---@field phone_number? telnyx.addresses.Number
---@field postal_code? telnyx.addresses.PostalCode
---@field record_type? string # the kind of record
---@field street_address? telnyx.addresses.StreetAddress
---@field updated_at? string # when it last changed
---@field validate_address? telnyx.addresses.ValidateAddress # default true

---@class telnyx.addresses.AddressSuggestionResponse
---@field data telnyx.addresses.AddressSuggestionResponseData

---@class telnyx.addresses.AddressSuggestionResponseData
---@field accepted? boolean
---@field id string # a UUID
---@field record_type? 'address_suggestion' # the kind of record

---@class telnyx.addresses.AddressesActionsValidateAnswer
---@field data telnyx.addresses.ValidateAddressResult

---@class telnyx.addresses.AddressesCreateAnswer
---@field data telnyx.addresses.Address

---@class telnyx.addresses.AddressesDeleteAnswer
---@field data telnyx.addresses.Address

---@class telnyx.addresses.AddressesRetrieveAnswer
---@field data telnyx.addresses.Address

---@alias telnyx.addresses.Area string

---@alias telnyx.addresses.Book boolean

---@alias telnyx.addresses.Borough string

---@alias telnyx.addresses.BusinessName string

---@alias telnyx.addresses.Code string

---@class telnyx.addresses.Error_
---@field code string
---@field description? string
---@field meta? table
---@field source? telnyx.addresses.Error_Source
---@field title string

---@class telnyx.addresses.Error_Source
---@field parameter? string
---@field pointer? string

---@alias telnyx.addresses.ExtendedAddress string

---@alias telnyx.addresses.FirstName string

---@alias telnyx.addresses.Locality string

---@alias telnyx.addresses.Name string

---@alias telnyx.addresses.Neighborhood string

---@alias telnyx.addresses.Number string

---@alias telnyx.addresses.PostalCode string

---@alias telnyx.addresses.StreetAddress string

---@alias telnyx.addresses.ValidateAddress boolean

---@class telnyx.addresses.ValidateAddressField
---@field administrative_area? telnyx.addresses.Area
---@field country_code? telnyx.addresses.Code
---@field extended_address? telnyx.addresses.ExtendedAddress
---@field locality? telnyx.addresses.Locality
---@field postal_code? telnyx.addresses.PostalCode
---@field street_address? telnyx.addresses.StreetAddress

---@class telnyx.addresses.ValidateAddressResult
---@field errors? telnyx.addresses.Error_[]
---@field record_type? string # the kind of record
---@field result 'valid'|'invalid'
---@field suggested telnyx.addresses.ValidateAddressField
