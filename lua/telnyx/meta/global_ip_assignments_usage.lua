---@meta _
-- Types of `client.global_ip_assignments_usage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_assignments_usage
local global_ip_assignments_usage = {}

---@class (exact) telnyx.global_ip_assignments_usage.RetrieveParameters
---@field filter_global_ip_assignment_id? string
---@field filter_global_ip_assignment_id_in? string
---@field filter_global_ip_id? string
---@field filter_global_ip_id_in? string
---@field filter? { global_ip_assignment_id?: string|{ ["in"]?: string, [string]: telnyx.NoSuchName }, global_ip_id?: string|{ ["in"]?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves the global IP assignments usage.
---
---`GET /global_ip_assignments_usage`
---@param parameters? telnyx.global_ip_assignments_usage.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_assignments_usage.GlobalIpAssignmentsUsageRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.global_ip_assignments_usage.GlobalIpAssignmentsUsageRetrieveAnswer?, telnyx.Error, telnyx.Response
function global_ip_assignments_usage.retrieve(parameters, opts) end

---@class telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetric
---@field global_ip? telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetricGlobalIp
---@field global_ip_assignment? telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetricGlobalIpAssignment
---@field received? telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetricReceived
---@field timestamp? string
---@field transmitted? telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetricTransmitted

---@class telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetricGlobalIp
---@field id string # a UUID
---@field ip_address? string

---@class telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetricGlobalIpAssignment
---@field id string # a UUID
---@field wireguard_peer? telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetricGlobalIpAssignmentWireguardPeer
---@field wireguard_peer_id? string # a UUID

---@class telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetricGlobalIpAssignmentWireguardPeer
---@field ip_address? string
---@field name? string

---@class telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetricReceived
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetricTransmitted
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_assignments_usage.GlobalIpAssignmentsUsageRetrieveAnswer
---@field data telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetric[]
---@field items telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetric[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.global_ip_assignments_usage.GlobalIpAssignmentsUsageRetrieveAnswer): boolean
---@field next_page fun(self: telnyx.global_ip_assignments_usage.GlobalIpAssignmentsUsageRetrieveAnswer): telnyx.global_ip_assignments_usage.GlobalIpAssignmentsUsageRetrieveAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.global_ip_assignments_usage.GlobalIpAssignmentsUsageRetrieveAnswer): fun(): telnyx.global_ip_assignments_usage.GlobalIpAssignmentsUsageRetrieveAnswer?
---@field each fun(self: telnyx.global_ip_assignments_usage.GlobalIpAssignmentsUsageRetrieveAnswer): fun(): telnyx.global_ip_assignments_usage.GlobalIpAssignmentUsageMetric?
