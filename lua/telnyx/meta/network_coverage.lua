---@meta _
-- Types of `client.network_coverage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.network_coverage
local network_coverage = {}

---@class (exact) telnyx.network_coverage.ListParameters
---@field filter_location_code? string
---@field filter_location_pop? string
---@field filter_location_region? string
---@field filter_location_site? string
---@field filters_available_services? telnyx.network_coverage.AvailableService
---@field filters_available_services_contains? telnyx.network_coverage.AvailableService
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { ["location.code"]?: string, ["location.pop"]?: string, ["location.region"]?: string, ["location.site"]?: string, [string]: telnyx.NoSuchName }
---@field filters? { available_services?: telnyx.network_coverage.AvailableService|{ contains?: telnyx.network_coverage.AvailableService, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists network coverage.
---
---`GET /network_coverage`
---@param parameters? telnyx.network_coverage.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.network_coverage.NetworkCoverage>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.network_coverage.NetworkCoverage>?, telnyx.Error, telnyx.Response
function network_coverage.list(parameters, opts) end

---@alias telnyx.network_coverage.AvailableService 'cloud_vpn'|'private_wireless_gateway'|'virtual_cross_connect'

---@class telnyx.network_coverage.NetworkCoverage
---@field available_services? telnyx.network_coverage.AvailableService[]
---@field location? telnyx.shared.NetappsLocation
---@field record_type? string # the kind of record
