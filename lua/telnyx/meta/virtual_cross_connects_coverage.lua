---@meta _
-- Types of `client.virtual_cross_connects_coverage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.virtual_cross_connects_coverage
local virtual_cross_connects_coverage = {}

---@class (exact) telnyx.virtual_cross_connects_coverage.ListParameters
---@field filter_cloud_provider? 'aws'|'azure'|'gce'
---@field filter_cloud_provider_region? string
---@field filter_location_code? string
---@field filter_location_pop? string
---@field filter_location_region? string
---@field filter_location_site? string
---@field filters_available_bandwidth? integer
---@field filters_available_bandwidth_contains? integer
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { cloud_provider?: 'aws'|'azure'|'gce', cloud_provider_region?: string, ["location.code"]?: string, ["location.pop"]?: string, ["location.region"]?: string, ["location.site"]?: string, [string]: telnyx.NoSuchName }
---@field filters? { available_bandwidth?: integer|{ contains?: integer, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists virtual cross connects coverage.
---
---`GET /virtual_cross_connects_coverage`
---@param parameters? telnyx.virtual_cross_connects_coverage.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.virtual_cross_connects_coverage.VirtualCrossConnectCoverage>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.virtual_cross_connects_coverage.VirtualCrossConnectCoverage>?, telnyx.Error, telnyx.Response
function virtual_cross_connects_coverage.list(parameters, opts) end

---@class telnyx.virtual_cross_connects_coverage.VirtualCrossConnectCoverage
---@field available_bandwidth? number[]
---@field cloud_provider? 'aws'|'azure'|'gce'
---@field cloud_provider_region? string
---@field location? telnyx.shared.NetappsLocation
---@field record_type? string # the kind of record
