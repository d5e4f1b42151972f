---@meta _
-- Types of `client.virtual_cross_connects` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.virtual_cross_connects
local virtual_cross_connects = {}

---@class telnyx.virtual_cross_connects.CreateParameters
---@field region_code string
---@field bandwidth_mbps? number
---@field bgp_asn? number
---@field cloud_provider? string
---@field cloud_provider_region? string
---@field name? string
---@field network_id? string
---@field primary_bgp_key? string
---@field primary_cloud_account_id? string
---@field primary_cloud_ip? string
---@field primary_telnyx_ip? string
---@field secondary_bgp_key? string
---@field secondary_cloud_account_id? string
---@field secondary_cloud_ip? string
---@field secondary_telnyx_ip? string

---`POST /virtual_cross_connects`
---@param parameters telnyx.virtual_cross_connects.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function virtual_cross_connects.create(parameters, opts) end

---`DELETE /virtual_cross_connects/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function virtual_cross_connects.delete(id, opts) end

---@class telnyx.virtual_cross_connects.ListParameters
---@field filter_network_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { network_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /virtual_cross_connects`
---@param parameters? telnyx.virtual_cross_connects.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function virtual_cross_connects.list(parameters, opts) end

---`GET /virtual_cross_connects/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function virtual_cross_connects.retrieve(id, opts) end

---@class telnyx.virtual_cross_connects.UpdateParameters
---@field id? string
---@field primary_cloud_ip? string
---@field primary_enabled? boolean
---@field primary_routing_announcement? boolean
---@field secondary_cloud_ip? string
---@field secondary_enabled? boolean
---@field secondary_routing_announcement? boolean

---`PATCH /virtual_cross_connects/{id}`
---@param id string
---@param parameters? telnyx.virtual_cross_connects.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.virtual_cross_connects.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function virtual_cross_connects.update(id, parameters, opts) end
