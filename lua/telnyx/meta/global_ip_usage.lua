---@meta _
-- Types of `client.global_ip_usage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_usage
local global_ip_usage = {}

---@class (exact) telnyx.global_ip_usage.RetrieveParameters
---@field filter_global_ip_id? string
---@field filter_global_ip_id_in? string
---@field filter? { global_ip_id?: string|{ ["in"]?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves the global IP usage.
---
---`GET /global_ip_usage`
---@param parameters? telnyx.global_ip_usage.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_usage.GlobalIpUsageRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.global_ip_usage.GlobalIpUsageRetrieveAnswer?, telnyx.Error, telnyx.Response
function global_ip_usage.retrieve(parameters, opts) end

---@class telnyx.global_ip_usage.GlobalIpUsageMetric
---@field global_ip? telnyx.global_ip_usage.GlobalIpUsageMetricGlobalIp
---@field received? telnyx.global_ip_usage.GlobalIpUsageMetricReceived
---@field timestamp? string
---@field transmitted? telnyx.global_ip_usage.GlobalIpUsageMetricTransmitted

---@class telnyx.global_ip_usage.GlobalIpUsageMetricGlobalIp
---@field id string # a UUID
---@field ip_address? string

---@class telnyx.global_ip_usage.GlobalIpUsageMetricReceived
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_usage.GlobalIpUsageMetricTransmitted
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_usage.GlobalIpUsageRetrieveAnswer
---@field data telnyx.global_ip_usage.GlobalIpUsageMetric[]
---@field items telnyx.global_ip_usage.GlobalIpUsageMetric[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.global_ip_usage.GlobalIpUsageRetrieveAnswer): boolean
---@field next_page fun(self: telnyx.global_ip_usage.GlobalIpUsageRetrieveAnswer): telnyx.global_ip_usage.GlobalIpUsageRetrieveAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.global_ip_usage.GlobalIpUsageRetrieveAnswer): fun(): telnyx.global_ip_usage.GlobalIpUsageRetrieveAnswer?
---@field each fun(self: telnyx.global_ip_usage.GlobalIpUsageRetrieveAnswer): fun(): telnyx.global_ip_usage.GlobalIpUsageMetric?
