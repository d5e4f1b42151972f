---@meta _
-- Types of `client.wireguard_interfaces` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.wireguard_interfaces
local wireguard_interfaces = {}

---@class telnyx.wireguard_interfaces.CreateParameters
---@field region_code? string
---@field enable_sip_trunking? boolean
---@field name? string
---@field network_id? string
---@field body? table

---`POST /wireguard_interfaces`
---@param parameters telnyx.wireguard_interfaces.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function wireguard_interfaces.create(parameters, opts) end

---`DELETE /wireguard_interfaces/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function wireguard_interfaces.delete(id, opts) end

---@class telnyx.wireguard_interfaces.ListParameters
---@field filter_network_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { network_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /wireguard_interfaces`
---@param parameters? telnyx.wireguard_interfaces.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function wireguard_interfaces.list(parameters, opts) end

---`GET /wireguard_interfaces/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function wireguard_interfaces.retrieve(id, opts) end
