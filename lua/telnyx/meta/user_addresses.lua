---@meta _
-- Types of `client.user_addresses` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.user_addresses
local user_addresses = {}

---@class (exact) telnyx.user_addresses.CreateParameters
---@field business_name telnyx.user_addresses.UserAddressesBusinessName
---@field country_code telnyx.user_addresses.CountryCode
---@field first_name telnyx.user_addresses.UserAddressesFirstName
---@field last_name telnyx.user_addresses.LastName
---@field locality telnyx.user_addresses.UserAddressesLocality
---@field street_address telnyx.user_addresses.UserAddressesStreetAddress
---@field administrative_area? telnyx.user_addresses.AdministrativeArea
---@field borough? telnyx.user_addresses.UserAddressesBorough
---@field customer_reference? telnyx.shared.Reference # any text, to find it by
---@field extended_address? telnyx.user_addresses.UserAddressesExtendedAddress
---@field neighborhood? telnyx.user_addresses.UserAddressesNeighborhood
---@field phone_number? telnyx.user_addresses.UserAddressesPhoneNumber
---@field postal_code? telnyx.user_addresses.UserAddressesPostalCode
---@field skip_address_verification? telnyx.user_addresses.AddressVerification # default false
---@field [string] telnyx.NoSuchName

---Creates a user address.
---
---`POST /user_addresses`
---@param parameters telnyx.user_addresses.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.user_addresses.UserAddressesCreateAnswer?, telnyx.Error, telnyx.Response
function user_addresses.create(parameters, opts) end

---@class (exact) telnyx.user_addresses.ListParameters
---@field filter_customer_reference_contains? string
---@field filter_customer_reference_eq? string
---@field filter_street_address_contains? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'created_at'|'first_name'|'last_name'|'business_name'|'street_address' # default "created_at"
---@field filter? { customer_reference?: { contains?: string, eq?: string, [string]: telnyx.NoSuchName }, street_address?: { contains?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists user addresses.
---
---`GET /user_addresses`
---@param parameters? telnyx.user_addresses.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.user_addresses.UserAddress>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.user_addresses.UserAddress>?, telnyx.Error, telnyx.Response
function user_addresses.list(parameters, opts) end

---Retrieves a user address.
---
---`GET /user_addresses/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.user_addresses.UserAddressesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.user_addresses.UserAddressesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.user_addresses.UserAddressesRetrieveAnswer?, telnyx.Error, telnyx.Response
function user_addresses.retrieve(id, parameters, opts) end

---@alias telnyx.user_addresses.AddressVerification boolean

---@alias telnyx.user_addresses.AdministrativeArea string

---@alias telnyx.user_addresses.CountryCode string

---@alias telnyx.user_addresses.LastName string

---@class telnyx.user_addresses.UserAddress
---@field administrative_area? telnyx.user_addresses.AdministrativeArea
---@field borough? telnyx.user_addresses.UserAddressesBorough
---@field business_name? telnyx.user_addresses.UserAddressesBusinessName
---@field country_code? telnyx.user_addresses.CountryCode
---@field created_at? string # when it was created
---@field customer_reference? telnyx.shared.Reference # any text, to find it by
---@field extended_address? telnyx.user_addresses.UserAddressesExtendedAddress
---@field first_name? telnyx.user_addresses.UserAddressesFirstName
---@field id string # a UUID
---@field last_name? telnyx.user_addresses.LastName
---@field locality? telnyx.user_addresses.UserAddressesLocality
---@field neighborhood? telnyx.user_addresses.UserAddressesNeighborhood
---@field phone_number? telnyx.user_addresses.UserAddressesPhoneNumber
---@field postal_code? telnyx.user_addresses.UserAddressesPostalCode
---@field record_type? string # the kind of record
---@field street_address? telnyx.user_addresses.UserAddressesStreetAddress
---@field updated_at? string # when it last changed

---@alias telnyx.user_addresses.UserAddressesBorough string

---@alias telnyx.user_addresses.UserAddressesBusinessName string

---@class telnyx.user_addresses.UserAddressesCreateAnswer
---@field data telnyx.user_addresses.UserAddress

---@alias telnyx.user_addresses.UserAddressesExtendedAddress string

---@alias telnyx.user_addresses.UserAddressesFirstName string

---@alias telnyx.user_addresses.UserAddressesLocality string

---@alias telnyx.user_addresses.UserAddressesNeighborhood string

---@alias telnyx.user_addresses.UserAddressesPhoneNumber string

---@alias telnyx.user_addresses.UserAddressesPostalCode string

---@class telnyx.user_addresses.UserAddressesRetrieveAnswer
---@field data telnyx.user_addresses.UserAddress

---@alias telnyx.user_addresses.UserAddressesStreetAddress string
