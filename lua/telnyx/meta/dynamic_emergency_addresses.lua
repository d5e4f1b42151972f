---@meta _
-- Types of `client.dynamic_emergency_addresses` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.dynamic_emergency_addresses
local dynamic_emergency_addresses = {}

---@class (exact) telnyx.dynamic_emergency_addresses.CreateParameters
---@field administrative_area string
---@field country_code 'US'|'CA'|'PR'
---@field house_number string
---@field locality string
---@field postal_code string
---@field street_name string
---@field extended_address? string
---@field house_suffix? string
---@field street_post_directional? string
---@field street_pre_directional? string
---@field street_suffix? string
---@field [string] telnyx.NoSuchName

---Creates a dynamic emergency address.
---
---`POST /dynamic_emergency_addresses`
---@param parameters telnyx.dynamic_emergency_addresses.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dynamic_emergency_addresses.DynamicEmergencyAddressesCreateAnswer?, telnyx.Error, telnyx.Response
function dynamic_emergency_addresses.create(parameters, opts) end

---Deletes a dynamic emergency address.
---
---`DELETE /dynamic_emergency_addresses/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dynamic_emergency_addresses.DynamicEmergencyAddressesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.dynamic_emergency_addresses.DynamicEmergencyAddressesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.dynamic_emergency_addresses.DynamicEmergencyAddressesDeleteAnswer?, telnyx.Error, telnyx.Response
function dynamic_emergency_addresses.delete(id, parameters, opts) end

---@class (exact) telnyx.dynamic_emergency_addresses.ListParameters
---@field filter_country_code? string
---@field filter_status? 'pending'|'activated'|'rejected'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { country_code?: string, status?: 'pending'|'activated'|'rejected', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists dynamic emergency addresses.
---
---`GET /dynamic_emergency_addresses`
---@param parameters? telnyx.dynamic_emergency_addresses.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.dynamic_emergency_addresses.DynamicEmergencyAddress>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.dynamic_emergency_addresses.DynamicEmergencyAddress>?, telnyx.Error, telnyx.Response
function dynamic_emergency_addresses.list(parameters, opts) end

---Retrieves a dynamic emergency address.
---
---`GET /dynamic_emergency_addresses/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dynamic_emergency_addresses.DynamicEmergencyAddressesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.dynamic_emergency_addresses.DynamicEmergencyAddressesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.dynamic_emergency_addresses.DynamicEmergencyAddressesRetrieveAnswer?, telnyx.Error, telnyx.Response
function dynamic_emergency_addresses.retrieve(id, parameters, opts) end

---@class telnyx.dynamic_emergency_addresses.DynamicEmergencyAddress
---@field administrative_area string
---@field country_code 'US'|'CA'|'PR'
---@field created_at? string # when it was created
---@field extended_address? string
---@field house_number string
---@field house_suffix? string
---@field id string
---@field locality string
---@field postal_code string
---@field record_type? string # the kind of record
---@field sip_geolocation_id? string
---@field status? 'pending'|'activated'|'rejected'
---@field street_name string
---@field street_post_directional? string
---@field street_pre_directional? string
---@field street_suffix? string
---@field updated_at? string # when it last changed

---@class telnyx.dynamic_emergency_addresses.DynamicEmergencyAddressesCreateAnswer
---@field data telnyx.dynamic_emergency_addresses.DynamicEmergencyAddress

---@class telnyx.dynamic_emergency_addresses.DynamicEmergencyAddressesDeleteAnswer
---@field data telnyx.dynamic_emergency_addresses.DynamicEmergencyAddress

---@class telnyx.dynamic_emergency_addresses.DynamicEmergencyAddressesRetrieveAnswer
---@field data telnyx.dynamic_emergency_addresses.DynamicEmergencyAddress
