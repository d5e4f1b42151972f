---@meta _
-- Types of `client.inventory_coverage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.inventory_coverage
local inventory_coverage = {}

---@class telnyx.inventory_coverage.ListParameters
---@field filter_administrative_area? string
---@field filter_count? boolean
---@field filter_country_code? string
---@field filter_features? string[]
---@field filter_group_by? string
---@field filter_npa? integer
---@field filter_nxx? integer
---@field filter_phone_number_type? string
---@field filter? { administrative_area?: string, count?: boolean, country_code?: string, features?: string[], groupBy?: string, npa?: integer, nxx?: integer, phone_number_type?: string }

---`GET /inventory_coverage`
---@param parameters? telnyx.inventory_coverage.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function inventory_coverage.list(parameters, opts) end
