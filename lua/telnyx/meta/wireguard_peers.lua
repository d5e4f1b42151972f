---@meta _
-- Types of `client.wireguard_peers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.wireguard_peers
local wireguard_peers = {}

---@class (exact) telnyx.wireguard_peers.CreateParameters
---@field public_key? string
---@field wireguard_interface_id? string # a UUID
---@field body? table
---@field [string] telnyx.NoSuchName

---Creates a WireGuard peer.
---
---`POST /wireguard_peers`
---@param parameters? telnyx.wireguard_peers.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireguard_peers.WireguardPeersCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.wireguard_peers.WireguardPeersCreateAnswer?, telnyx.Error, telnyx.Response
function wireguard_peers.create(parameters, opts) end

---Deletes a WireGuard peer.
---
---`DELETE /wireguard_peers/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireguard_peers.WireguardPeersDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.wireguard_peers.WireguardPeersDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.wireguard_peers.WireguardPeersDeleteAnswer?, telnyx.Error, telnyx.Response
function wireguard_peers.delete(id, parameters, opts) end

---@class (exact) telnyx.wireguard_peers.ListParameters
---@field filter_wireguard_interface_id? string # a UUID
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { wireguard_interface_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists WireGuard peers.
---
---`GET /wireguard_peers`
---@param parameters? telnyx.wireguard_peers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.wireguard_peers.WireguardPeer>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.wireguard_peers.WireguardPeer>?, telnyx.Error, telnyx.Response
function wireguard_peers.list(parameters, opts) end

---Retrieves a WireGuard peer.
---
---`GET /wireguard_peers/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireguard_peers.WireguardPeersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.wireguard_peers.WireguardPeersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.wireguard_peers.WireguardPeersRetrieveAnswer?, telnyx.Error, telnyx.Response
function wireguard_peers.retrieve(id, parameters, opts) end

---Retrieves the configuration file of a WireGuard peer.
---
---`GET /wireguard_peers/{id}/config`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function wireguard_peers.retrieve_config(id, parameters, opts) end

---@class (exact) telnyx.wireguard_peers.UpdateParameters
---@field id? string
---@field public_key? string
---@field [string] telnyx.NoSuchName

---Updates a WireGuard peer.
---
---`PATCH /wireguard_peers/{id}`
---@param id string
---@param parameters? telnyx.wireguard_peers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireguard_peers.WireguardPeersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.wireguard_peers.UpdateParameters, opts?: telnyx.CallOptions): telnyx.wireguard_peers.WireguardPeersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.wireguard_peers.WireguardPeersUpdateAnswer?, telnyx.Error, telnyx.Response
function wireguard_peers.update(id, parameters, opts) end

---@class telnyx.wireguard_peers.WireguardPeer
---@field created_at? string # when it was created
---@field id string # a UUID
---@field last_seen? string
---@field private_key? string
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed
---@field wireguard_interface_id? string # a UUID

---@class telnyx.wireguard_peers.WireguardPeersCreateAnswer
---@field data telnyx.wireguard_peers.WireguardPeer

---@class telnyx.wireguard_peers.WireguardPeersDeleteAnswer
---@field data telnyx.wireguard_peers.WireguardPeer

---@class telnyx.wireguard_peers.WireguardPeersRetrieveAnswer
---@field data telnyx.wireguard_peers.WireguardPeer

---@class telnyx.wireguard_peers.WireguardPeersUpdateAnswer
---@field data telnyx.wireguard_peers.WireguardPeer
