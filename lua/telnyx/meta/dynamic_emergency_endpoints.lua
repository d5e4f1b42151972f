---@meta _
-- Types of `client.dynamic_emergency_endpoints` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.dynamic_emergency_endpoints
local dynamic_emergency_endpoints = {}

---@class (exact) telnyx.dynamic_emergency_endpoints.CreateParameters
---@field callback_number string
---@field caller_name string
---@field dynamic_emergency_address_id string
---@field [string] telnyx.NoSuchName

---Creates a dynamic emergency endpoint.
---
---`POST /dynamic_emergency_endpoints`
---@param parameters telnyx.dynamic_emergency_endpoints.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpointsCreateAnswer?, telnyx.Error, telnyx.Response
function dynamic_emergency_endpoints.create(parameters, opts) end

---Deletes a dynamic emergency endpoint.
---
---`DELETE /dynamic_emergency_endpoints/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpointsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpointsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpointsDeleteAnswer?, telnyx.Error, telnyx.Response
function dynamic_emergency_endpoints.delete(id, parameters, opts) end

---@class (exact) telnyx.dynamic_emergency_endpoints.ListParameters
---@field filter_country_code? string
---@field filter_status? 'pending'|'activated'|'rejected'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { country_code?: string, status?: 'pending'|'activated'|'rejected', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists dynamic emergency endpoints.
---
---`GET /dynamic_emergency_endpoints`
---@param parameters? telnyx.dynamic_emergency_endpoints.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpoint>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpoint>?, telnyx.Error, telnyx.Response
function dynamic_emergency_endpoints.list(parameters, opts) end

---Retrieves a dynamic emergency endpoint.
---
---`GET /dynamic_emergency_endpoints/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpointsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpointsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpointsRetrieveAnswer?, telnyx.Error, telnyx.Response
function dynamic_emergency_endpoints.retrieve(id, parameters, opts) end

---@class telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpoint
---@field callback_number string
---@field caller_name string
---@field created_at? string # when it was created
---@field dynamic_emergency_address_id string
---@field id string
---@field record_type? string # the kind of record
---@field sip_from_id? string
---@field status? 'pending'|'activated'|'rejected'
---@field updated_at? string # when it last changed

---@class telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpointsCreateAnswer
---@field data telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpoint

---@class telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpointsDeleteAnswer
---@field data telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpoint

---@class telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpointsRetrieveAnswer
---@field data telnyx.dynamic_emergency_endpoints.DynamicEmergencyEndpoint
