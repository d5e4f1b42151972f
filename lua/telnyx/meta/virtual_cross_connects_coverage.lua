---@meta _
-- Types of `client.virtual_cross_connects_coverage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.virtual_cross_connects_coverage
local virtual_cross_connects_coverage = {}

---@class telnyx.virtual_cross_connects_coverage.ListParameters
---@field filter_cloud_provider? string
---@field filter_cloud_provider_region? string
---@field filter_location_code? string
---@field filter_location_pop? string
---@field filter_location_region? string
---@field filter_location_site? string
---@field filters_available_bandwidth? integer
---@field filters_available_bandwidth_contains? integer
---@field page_number? integer
---@field page_size? integer
---@field filter? { cloud_provider?: string, cloud_provider_region?: string, ["location.code"]?: string, ["location.pop"]?: string, ["location.region"]?: string, ["location.site"]?: string }
---@field filters? { available_bandwidth?: integer|{ contains?: integer } }
---@field page? { number?: integer, size?: integer }

---`GET /virtual_cross_connects_coverage`
---@param parameters? telnyx.virtual_cross_connects_coverage.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function virtual_cross_connects_coverage.list(parameters, opts) end
