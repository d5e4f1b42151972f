---@meta _
-- Types of `client.wireguard_peers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.wireguard_peers
local wireguard_peers = {}

---@class telnyx.wireguard_peers.CreateParameters
---@field wireguard_interface_id? string
---@field body? table

---`POST /wireguard_peers`
---@param parameters? telnyx.wireguard_peers.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function wireguard_peers.create(parameters, opts) end

---`DELETE /wireguard_peers/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function wireguard_peers.delete(id, opts) end

---@class telnyx.wireguard_peers.ListParameters
---@field filter_wireguard_interface_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { wireguard_interface_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /wireguard_peers`
---@param parameters? telnyx.wireguard_peers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function wireguard_peers.list(parameters, opts) end

---`GET /wireguard_peers/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function wireguard_peers.retrieve(id, opts) end

---`GET /wireguard_peers/{id}/config`
---@param id string
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function wireguard_peers.retrieve_config(id, opts) end

---@class telnyx.wireguard_peers.UpdateParameters
---@field id? string
---@field public_key? string

---`PATCH /wireguard_peers/{id}`
---@param id string
---@param parameters? telnyx.wireguard_peers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.wireguard_peers.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function wireguard_peers.update(id, parameters, opts) end
