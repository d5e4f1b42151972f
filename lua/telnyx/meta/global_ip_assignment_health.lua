---@meta _
-- Types of `client.global_ip_assignment_health` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_assignment_health
local global_ip_assignment_health = {}

---@class (exact) telnyx.global_ip_assignment_health.RetrieveParameters
---@field filter_global_ip_assignment_id? string
---@field filter_global_ip_assignment_id_in? string
---@field filter_global_ip_id? string
---@field filter_global_ip_id_in? string
---@field filter? { global_ip_assignment_id?: string|{ ["in"]?: string, [string]: telnyx.NoSuchName }, global_ip_id?: string|{ ["in"]?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves the global IP assignment health.
---
---`GET /global_ip_assignment_health`
---@param parameters? telnyx.global_ip_assignment_health.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthRetrieveAnswer?, telnyx.Error, telnyx.Response
function global_ip_assignment_health.retrieve(parameters, opts) end

---@class telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetric
---@field global_ip? telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetricGlobalIp
---@field global_ip_assignment? telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetricGlobalIpAssignment
---@field health? telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetricHealth
---@field timestamp? string

---@class telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetricGlobalIp
---@field id string # a UUID
---@field ip_address? string

---@class telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetricGlobalIpAssignment
---@field id string # a UUID
---@field wireguard_peer? telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetricGlobalIpAssignmentWireguardPeer
---@field wireguard_peer_id? string # a UUID

---@class telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetricGlobalIpAssignmentWireguardPeer
---@field ip_address? string
---@field name? string

---@class telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetricHealth
---@field fail? number
---@field pass? number

---@class telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthRetrieveAnswer
---@field data telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetric[]
---@field items telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetric[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthRetrieveAnswer): boolean
---@field next_page fun(self: telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthRetrieveAnswer): telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthRetrieveAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthRetrieveAnswer): fun(): telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthRetrieveAnswer?
---@field each fun(self: telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthRetrieveAnswer): fun(): telnyx.global_ip_assignment_health.GlobalIpAssignmentHealthMetric?
