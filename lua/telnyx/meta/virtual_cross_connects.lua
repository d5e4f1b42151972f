---@meta _
-- Types of `client.virtual_cross_connects` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.virtual_cross_connects
local virtual_cross_connects = {}

---@class (exact) telnyx.virtual_cross_connects.CreateParameters
---@field region_code string
---@field bandwidth_mbps? number
---@field bgp_asn? number
---@field cloud_provider? 'aws'|'azure'|'gce'
---@field cloud_provider_region? string
---@field name? string
---@field network_id? string # a UUID
---@field primary_bgp_key? string
---@field primary_cloud_account_id? string
---@field primary_cloud_ip? string
---@field primary_telnyx_ip? string
---@field secondary_bgp_key? string
---@field secondary_cloud_account_id? string
---@field secondary_cloud_ip? string
---@field secondary_telnyx_ip? string
---@field [string] telnyx.NoSuchName

---Creates a virtual cross connect.
---
---`POST /virtual_cross_connects`
---@param parameters telnyx.virtual_cross_connects.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.virtual_cross_connects.VirtualCrossConnectsCreateAnswer?, telnyx.Error, telnyx.Response
function virtual_cross_connects.create(parameters, opts) end

---Deletes a virtual cross connect.
---
---`DELETE /virtual_cross_connects/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.virtual_cross_connects.VirtualCrossConnectsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.virtual_cross_connects.VirtualCrossConnectsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.virtual_cross_connects.VirtualCrossConnectsDeleteAnswer?, telnyx.Error, telnyx.Response
function virtual_cross_connects.delete(id, parameters, opts) end

---@class (exact) telnyx.virtual_cross_connects.ListParameters
---@field filter_network_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { network_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists virtual cross connects.
---
---`GET /virtual_cross_connects`
---@param parameters? telnyx.virtual_cross_connects.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.virtual_cross_connects.VirtualCrossConnectCombined>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.virtual_cross_connects.VirtualCrossConnectCombined>?, telnyx.Error, telnyx.Response
function virtual_cross_connects.list(parameters, opts) end

---Retrieves a virtual cross connect.
---
---`GET /virtual_cross_connects/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.virtual_cross_connects.VirtualCrossConnectsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.virtual_cross_connects.VirtualCrossConnectsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.virtual_cross_connects.VirtualCrossConnectsRetrieveAnswer?, telnyx.Error, telnyx.Response
function virtual_cross_connects.retrieve(id, parameters, opts) end

---@class (exact) telnyx.virtual_cross_connects.UpdateParameters
---@field id? string
---@field primary_cloud_ip? string
---@field primary_enabled? boolean
---@field primary_routing_announcement? boolean
---@field secondary_cloud_ip? string
---@field secondary_enabled? boolean
---@field secondary_routing_announcement? boolean
---@field [string] telnyx.NoSuchName

---Updates a virtual cross connect.
---
---`PATCH /virtual_cross_connects/{id}`
---@param id string
---@param parameters? telnyx.virtual_cross_connects.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.virtual_cross_connects.VirtualCrossConnectsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.virtual_cross_connects.UpdateParameters, opts?: telnyx.CallOptions): telnyx.virtual_cross_connects.VirtualCrossConnectsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.virtual_cross_connects.VirtualCrossConnectsUpdateAnswer?, telnyx.Error, telnyx.Response
function virtual_cross_connects.update(id, parameters, opts) end

---@class telnyx.virtual_cross_connects.VirtualCrossConnectCombined
---@field bandwidth_mbps? number
---@field bgp_asn? number
---@field cloud_provider? 'aws'|'azure'|'gce'
---@field cloud_provider_region? string
---@field created_at? string # when it was created
---@field id string # a UUID
---@field name? string
---@field network_id? string # a UUID
---@field primary_bgp_key? string
---@field primary_cloud_account_id? string
---@field primary_cloud_ip? string
---@field primary_enabled? boolean
---@field primary_routing_announcement? boolean
---@field primary_telnyx_ip? string
---@field record_type? string # the kind of record
---@field region? telnyx.virtual_cross_connects.VirtualCrossConnectCombinedRegion
---@field region_code? string
---@field status? telnyx.shared.InterfaceStatus
---@field updated_at? string # when it last changed

---@class telnyx.virtual_cross_connects.VirtualCrossConnectCombinedRegion
---@field code? string
---@field name? string
---@field record_type? string # the kind of record

---@class telnyx.virtual_cross_connects.VirtualCrossConnectsCreateAnswer
---@field data telnyx.virtual_cross_connects.VirtualCrossConnectCombined

---@class telnyx.virtual_cross_connects.VirtualCrossConnectsDeleteAnswer
---@field data telnyx.virtual_cross_connects.VirtualCrossConnectCombined

---@class telnyx.virtual_cross_connects.VirtualCrossConnectsRetrieveAnswer
---@field data telnyx.virtual_cross_connects.VirtualCrossConnectCombined

---@class telnyx.virtual_cross_connects.VirtualCrossConnectsUpdateAnswer
---@field data telnyx.virtual_cross_connects.VirtualCrossConnectCombined
