---@meta _
-- Types of `client.global_ip_allowed_ports` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_allowed_ports
local global_ip_allowed_ports = {}

---Lists global IP allowed ports.
---
---`GET /global_ip_allowed_ports`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_allowed_ports.GlobalIpAllowedPortsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.global_ip_allowed_ports.GlobalIpAllowedPortsListAnswer?, telnyx.Error, telnyx.Response
function global_ip_allowed_ports.list(parameters, opts) end

---@class telnyx.global_ip_allowed_ports.GlobalIPAllowedPort
---@field first_port? integer
---@field id string # a UUID
---@field last_port? integer
---@field name? string
---@field protocol_code? string
---@field record_type? string # the kind of record

---@class telnyx.global_ip_allowed_ports.GlobalIpAllowedPortsListAnswer
---@field data telnyx.global_ip_allowed_ports.GlobalIPAllowedPort[]
---@field items telnyx.global_ip_allowed_ports.GlobalIPAllowedPort[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.global_ip_allowed_ports.GlobalIpAllowedPortsListAnswer): boolean
---@field next_page fun(self: telnyx.global_ip_allowed_ports.GlobalIpAllowedPortsListAnswer): telnyx.global_ip_allowed_ports.GlobalIpAllowedPortsListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.global_ip_allowed_ports.GlobalIpAllowedPortsListAnswer): fun(): telnyx.global_ip_allowed_ports.GlobalIpAllowedPortsListAnswer?
---@field each fun(self: telnyx.global_ip_allowed_ports.GlobalIpAllowedPortsListAnswer): fun(): telnyx.global_ip_allowed_ports.GlobalIPAllowedPort?
