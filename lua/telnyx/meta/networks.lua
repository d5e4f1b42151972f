---@meta _
-- Types of `client.networks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.networks
---@field default_gateway telnyx.networks.default_gateway
local networks = {}

---@class telnyx.networks.CreateParameters
---@field name? string
---@field network_create? table

---`POST /networks`
---@param parameters? telnyx.networks.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function networks.create(parameters, opts) end

---`DELETE /networks/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function networks.delete(id, opts) end

---@class telnyx.networks.ListParameters
---@field filter_name? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { name?: string }
---@field page? { number?: integer, size?: integer }

---`GET /networks`
---@param parameters? telnyx.networks.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function networks.list(parameters, opts) end

---@class telnyx.networks.ListInterfacesParameters
---@field id? string
---@field filter_name? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { name?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /networks/{id}/network_interfaces`
---@param id string
---@param parameters? telnyx.networks.ListInterfacesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.networks.ListInterfacesParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function networks.list_interfaces(id, parameters, opts) end

---`GET /networks/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function networks.retrieve(id, opts) end

---@class telnyx.networks.UpdateParameters
---@field network_id? string
---@field name? string
---@field network_create? table

---`PATCH /networks/{network_id}`
---@param network_id string
---@param parameters? telnyx.networks.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.networks.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function networks.update(network_id, parameters, opts) end

---@class telnyx.networks.default_gateway
local networks_default_gateway = {}

---@class telnyx.networks.default_gateway.CreateParameters
---@field network_identifier? string
---@field wireguard_peer_id? string

---`POST /networks/{network_identifier}/default_gateway`
---@param network_identifier string
---@param parameters? telnyx.networks.default_gateway.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.networks.default_gateway.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function networks_default_gateway.create(network_identifier, parameters, opts) end

---`DELETE /networks/{id}/default_gateway`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function networks_default_gateway.delete(id, opts) end

---`GET /networks/{id}/default_gateway`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function networks_default_gateway.retrieve(id, opts) end
