---@meta _
-- Types of `client.network_coverage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.network_coverage
local network_coverage = {}

---@class telnyx.network_coverage.ListParameters
---@field filter_location_code? string
---@field filter_location_pop? string
---@field filter_location_region? string
---@field filter_location_site? string
---@field filters_available_services? string
---@field filters_available_services_contains? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { ["location.code"]?: string, ["location.pop"]?: string, ["location.region"]?: string, ["location.site"]?: string }
---@field filters? { available_services?: string|{ contains?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /network_coverage`
---@param parameters? telnyx.network_coverage.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function network_coverage.list(parameters, opts) end
