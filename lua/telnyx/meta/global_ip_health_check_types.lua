---@meta _
-- Types of `client.global_ip_health_check_types` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_health_check_types
local global_ip_health_check_types = {}

---Lists global IP health check types.
---
---`GET /global_ip_health_check_types`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_health_check_types.GlobalIpHealthCheckTypesListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.global_ip_health_check_types.GlobalIpHealthCheckTypesListAnswer?, telnyx.Error, telnyx.Response
function global_ip_health_check_types.list(parameters, opts) end

---@class telnyx.global_ip_health_check_types.GlobalIpHealthCheckType
---@field health_check_params? table
---@field health_check_type? string
---@field record_type? string # the kind of record

---@class telnyx.global_ip_health_check_types.GlobalIpHealthCheckTypesListAnswer
---@field data telnyx.global_ip_health_check_types.GlobalIpHealthCheckType[]
---@field items telnyx.global_ip_health_check_types.GlobalIpHealthCheckType[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.global_ip_health_check_types.GlobalIpHealthCheckTypesListAnswer): boolean
---@field next_page fun(self: telnyx.global_ip_health_check_types.GlobalIpHealthCheckTypesListAnswer): telnyx.global_ip_health_check_types.GlobalIpHealthCheckTypesListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.global_ip_health_check_types.GlobalIpHealthCheckTypesListAnswer): fun(): telnyx.global_ip_health_check_types.GlobalIpHealthCheckTypesListAnswer?
---@field each fun(self: telnyx.global_ip_health_check_types.GlobalIpHealthCheckTypesListAnswer): fun(): telnyx.global_ip_health_check_types.GlobalIpHealthCheckType?
