---@meta _
-- Types of `client.networks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.networks
---@field default_gateway telnyx.networks.default_gateway
local networks = {}

---@class (exact) telnyx.networks.CreateParameters
---@field name? string
---@field network_create? table
---@field [string] telnyx.NoSuchName

---Creates a network.
---
---`POST /networks`
---@param parameters? telnyx.networks.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.networks.NetworksCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.networks.NetworksCreateAnswer?, telnyx.Error, telnyx.Response
function networks.create(parameters, opts) end

---Deletes a network.
---
---`DELETE /networks/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.networks.NetworksDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.networks.NetworksDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.networks.NetworksDeleteAnswer?, telnyx.Error, telnyx.Response
function networks.delete(id, parameters, opts) end

---@class (exact) telnyx.networks.ListParameters
---@field filter_name? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { name?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists networks.
---
---`GET /networks`
---@param parameters? telnyx.networks.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.networks.Network>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.networks.Network>?, telnyx.Error, telnyx.Response
function networks.list(parameters, opts) end

---@class (exact) telnyx.networks.ListInterfacesParameters
---@field id? string
---@field filter_name? string
---@field filter_type? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { name?: string, type?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the interfaces of a network.
---
---`GET /networks/{id}/network_interfaces`
---@param id string
---@param parameters? telnyx.networks.ListInterfacesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.networks.NetworkInterface>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.networks.ListInterfacesParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.networks.NetworkInterface>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.networks.NetworkInterface>?, telnyx.Error, telnyx.Response
function networks.list_interfaces(id, parameters, opts) end

---Retrieves a network.
---
---`GET /networks/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.networks.NetworksRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.networks.NetworksRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.networks.NetworksRetrieveAnswer?, telnyx.Error, telnyx.Response
function networks.retrieve(id, parameters, opts) end

---@class (exact) telnyx.networks.UpdateParameters
---@field network_id? string
---@field name? string
---@field network_create? table
---@field [string] telnyx.NoSuchName

---Updates a network.
---
---`PATCH /networks/{network_id}`
---@param network_id string
---@param parameters? telnyx.networks.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.networks.NetworksUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.networks.UpdateParameters, opts?: telnyx.CallOptions): telnyx.networks.NetworksUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(network_id: string, opts: telnyx.CallOptions): telnyx.networks.NetworksUpdateAnswer?, telnyx.Error, telnyx.Response
function networks.update(network_id, parameters, opts) end

---@class telnyx.networks.default_gateway
local networks_default_gateway = {}

---@class (exact) telnyx.networks.default_gateway.CreateParameters
---@field network_identifier? string
---@field wireguard_peer_id? string # a UUID
---@field [string] telnyx.NoSuchName

---Sets the default gateway of a network.
---
---`POST /networks/{network_identifier}/default_gateway`
---@param network_identifier string
---@param parameters? telnyx.networks.default_gateway.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.networks.NetworksDefaultGatewayCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.networks.default_gateway.CreateParameters, opts?: telnyx.CallOptions): telnyx.networks.NetworksDefaultGatewayCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(network_identifier: string, opts: telnyx.CallOptions): telnyx.networks.NetworksDefaultGatewayCreateAnswer?, telnyx.Error, telnyx.Response
function networks_default_gateway.create(network_identifier, parameters, opts) end

---Deletes the default gateway of a network.
---
---`DELETE /networks/{id}/default_gateway`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.networks.NetworksDefaultGatewayDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.networks.NetworksDefaultGatewayDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.networks.NetworksDefaultGatewayDeleteAnswer?, telnyx.Error, telnyx.Response
function networks_default_gateway.delete(id, parameters, opts) end

---Retrieves the default gateway of a network.
---
---`GET /networks/{id}/default_gateway`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.networks.NetworksDefaultGatewayRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.networks.NetworksDefaultGatewayRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.networks.NetworksDefaultGatewayRetrieveAnswer?, telnyx.Error, telnyx.Response
function networks_default_gateway.retrieve(id, parameters, opts) end

---@class telnyx.networks.DefaultGateway
---@field created_at? string # when it was created
---@field id string # a UUID
---@field network_id? string # a UUID
---@field record_type? string # the kind of record
---@field status? telnyx.shared.InterfaceStatus
---@field updated_at? string # when it last changed
---@field wireguard_peer_id? string # a UUID

---@class telnyx.networks.Network
---@field created_at? string # when it was created
---@field id string # a UUID
---@field name? string
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.networks.NetworkInterface
---@field created_at? string # when it was created
---@field id string # a UUID
---@field name? string
---@field network_id? string # a UUID
---@field record_type? string # the kind of record
---@field region? telnyx.networks.NetworkInterfaceRegion
---@field region_code? string
---@field status? telnyx.shared.InterfaceStatus
---@field type? string
---@field updated_at? string # when it last changed

---@class telnyx.networks.NetworkInterfaceRegion
---@field code? string
---@field name? string
---@field record_type? string # the kind of record

---@class telnyx.networks.NetworksCreateAnswer
---@field data telnyx.networks.Network

---@class telnyx.networks.NetworksDefaultGatewayCreateAnswer
---@field data telnyx.networks.DefaultGateway[]
---@field meta? telnyx.shared.PaginationMeta_

---@class telnyx.networks.NetworksDefaultGatewayDeleteAnswer
---@field data telnyx.networks.DefaultGateway[]
---@field meta? telnyx.shared.PaginationMeta_

---@class telnyx.networks.NetworksDefaultGatewayRetrieveAnswer
---@field data telnyx.networks.DefaultGateway[]
---@field meta? telnyx.shared.PaginationMeta_
---@field items telnyx.networks.DefaultGateway[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.networks.NetworksDefaultGatewayRetrieveAnswer): boolean
---@field next_page fun(self: telnyx.networks.NetworksDefaultGatewayRetrieveAnswer): telnyx.networks.NetworksDefaultGatewayRetrieveAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.networks.NetworksDefaultGatewayRetrieveAnswer): fun(): telnyx.networks.NetworksDefaultGatewayRetrieveAnswer?
---@field each fun(self: telnyx.networks.NetworksDefaultGatewayRetrieveAnswer): fun(): telnyx.networks.DefaultGateway?

---@class telnyx.networks.NetworksDeleteAnswer
---@field data telnyx.networks.Network

---@class telnyx.networks.NetworksRetrieveAnswer
---@field data telnyx.networks.Network

---@class telnyx.networks.NetworksUpdateAnswer
---@field data telnyx.networks.Network
