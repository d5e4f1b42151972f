---@meta _
-- Types of `client.wireguard_interfaces` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.wireguard_interfaces
local wireguard_interfaces = {}

---@class (exact) telnyx.wireguard_interfaces.CreateParameters
---@field region_code? string
---@field enable_sip_trunking? boolean
---@field name? string
---@field network_id? string # a UUID
---@field body? table
---@field [string] telnyx.NoSuchName

---Creates a WireGuard interface.
---
---`POST /wireguard_interfaces`
---@param parameters telnyx.wireguard_interfaces.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireguard_interfaces.WireguardInterfacesCreateAnswer?, telnyx.Error, telnyx.Response
function wireguard_interfaces.create(parameters, opts) end

---Deletes a WireGuard interface.
---
---`DELETE /wireguard_interfaces/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireguard_interfaces.WireguardInterfacesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.wireguard_interfaces.WireguardInterfacesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.wireguard_interfaces.WireguardInterfacesDeleteAnswer?, telnyx.Error, telnyx.Response
function wireguard_interfaces.delete(id, parameters, opts) end

---@class (exact) telnyx.wireguard_interfaces.ListParameters
---@field filter_network_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { network_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists WireGuard interfaces.
---
---`GET /wireguard_interfaces`
---@param parameters? telnyx.wireguard_interfaces.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.wireguard_interfaces.WireguardInterfaceRead>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.wireguard_interfaces.WireguardInterfaceRead>?, telnyx.Error, telnyx.Response
function wireguard_interfaces.list(parameters, opts) end

---Retrieves a WireGuard interface.
---
---`GET /wireguard_interfaces/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireguard_interfaces.WireguardInterfacesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.wireguard_interfaces.WireguardInterfacesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.wireguard_interfaces.WireguardInterfacesRetrieveAnswer?, telnyx.Error, telnyx.Response
function wireguard_interfaces.retrieve(id, parameters, opts) end

---@class telnyx.wireguard_interfaces.WireguardInterfaceRead
---@field created_at? string # when it was created
---@field enable_sip_trunking? boolean
---@field endpoint? string
---@field id string # a UUID
---@field name? string
---@field network_id? string # a UUID
---@field public_key? string
---@field record_type? string # the kind of record
---@field region? telnyx.wireguard_interfaces.WireguardInterfaceReadRegion
---@field region_code? string
---@field status? telnyx.shared.InterfaceStatus
---@field updated_at? string # when it last changed

---@class telnyx.wireguard_interfaces.WireguardInterfaceReadRegion
---@field code? string
---@field name? string
---@field record_type? string # the kind of record

---@class telnyx.wireguard_interfaces.WireguardInterfacesCreateAnswer
---@field data telnyx.wireguard_interfaces.WireguardInterfaceRead

---@class telnyx.wireguard_interfaces.WireguardInterfacesDeleteAnswer
---@field data telnyx.wireguard_interfaces.WireguardInterfaceRead

---@class telnyx.wireguard_interfaces.WireguardInterfacesRetrieveAnswer
---@field data telnyx.wireguard_interfaces.WireguardInterfaceRead
