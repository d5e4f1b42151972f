---@meta _
-- Types of `client.global_ip_latency` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_latency
local global_ip_latency = {}

---@class (exact) telnyx.global_ip_latency.RetrieveParameters
---@field filter_global_ip_id? string
---@field filter_global_ip_id_in? string
---@field filter? { global_ip_id?: string|{ ["in"]?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves the global IP latency.
---
---`GET /global_ip_latency`
---@param parameters? telnyx.global_ip_latency.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_latency.GlobalIpLatencyRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.global_ip_latency.GlobalIpLatencyRetrieveAnswer?, telnyx.Error, telnyx.Response
function global_ip_latency.retrieve(parameters, opts) end

---@class telnyx.global_ip_latency.GlobalIpLatencyMetric
---@field global_ip? telnyx.global_ip_latency.GlobalIpLatencyMetricGlobalIp
---@field mean_latency? telnyx.global_ip_latency.GlobalIpLatencyMetricMeanLatency
---@field percentile_latency? telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency
---@field prober_location? telnyx.global_ip_latency.GlobalIpLatencyMetricProberLocation
---@field timestamp? string

---@class telnyx.global_ip_latency.GlobalIpLatencyMetricGlobalIp
---@field id string # a UUID
---@field ip_address? string

---@class telnyx.global_ip_latency.GlobalIpLatencyMetricMeanLatency
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency
---@field ["0"]? telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency0
---@field ["100"]? telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency100
---@field ["25"]? telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency25
---@field ["50"]? telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency50
---@field ["75"]? telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency75
---@field ["90"]? telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency90
---@field ["99"]? telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency99

---@class telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency0
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency100
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency25
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency50
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency75
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency90
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_latency.GlobalIpLatencyMetricPercentileLatency99
---@field amount? number
---@field unit? string

---@class telnyx.global_ip_latency.GlobalIpLatencyMetricProberLocation
---@field id string # a UUID
---@field lat? number
---@field lon? number
---@field name? string

---@class telnyx.global_ip_latency.GlobalIpLatencyRetrieveAnswer
---@field data telnyx.global_ip_latency.GlobalIpLatencyMetric[]
---@field items telnyx.global_ip_latency.GlobalIpLatencyMetric[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.global_ip_latency.GlobalIpLatencyRetrieveAnswer): boolean
---@field next_page fun(self: telnyx.global_ip_latency.GlobalIpLatencyRetrieveAnswer): telnyx.global_ip_latency.GlobalIpLatencyRetrieveAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.global_ip_latency.GlobalIpLatencyRetrieveAnswer): fun(): telnyx.global_ip_latency.GlobalIpLatencyRetrieveAnswer?
---@field each fun(self: telnyx.global_ip_latency.GlobalIpLatencyRetrieveAnswer): fun(): telnyx.global_ip_latency.GlobalIpLatencyMetric?
