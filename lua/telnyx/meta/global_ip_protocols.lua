---@meta _
-- Types of `client.global_ip_protocols` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_protocols
local global_ip_protocols = {}

---Lists global IP protocols.
---
---`GET /global_ip_protocols`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_protocols.GlobalIpProtocolsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.global_ip_protocols.GlobalIpProtocolsListAnswer?, telnyx.Error, telnyx.Response
function global_ip_protocols.list(parameters, opts) end

---@class telnyx.global_ip_protocols.GlobalIPProtocol
---@field code? string
---@field name? string
---@field record_type? string # the kind of record

---@class telnyx.global_ip_protocols.GlobalIpProtocolsListAnswer
---@field data telnyx.global_ip_protocols.GlobalIPProtocol[]
---@field items telnyx.global_ip_protocols.GlobalIPProtocol[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.global_ip_protocols.GlobalIpProtocolsListAnswer): boolean
---@field next_page fun(self: telnyx.global_ip_protocols.GlobalIpProtocolsListAnswer): telnyx.global_ip_protocols.GlobalIpProtocolsListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.global_ip_protocols.GlobalIpProtocolsListAnswer): fun(): telnyx.global_ip_protocols.GlobalIpProtocolsListAnswer?
---@field each fun(self: telnyx.global_ip_protocols.GlobalIpProtocolsListAnswer): fun(): telnyx.global_ip_protocols.GlobalIPProtocol?
