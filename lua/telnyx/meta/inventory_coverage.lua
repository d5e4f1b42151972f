---@meta _
-- Types of `client.inventory_coverage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.inventory_coverage
local inventory_coverage = {}

---@class (exact) telnyx.inventory_coverage.ListParameters
---@field filter_administrative_area? string
---@field filter_count? boolean
---@field filter_country_code? 'AT'|'AU'|'BE'|'BG'|'CA'|'CH'|'CN'|'CY'|'CZ'|'DE'|'DK'|'EE'|'ES'|'FI'|'FR'|'GB'|'GR'|'HU'|'HR'|'IE'|'IT'|'LT'|'LU'|'LV'|'NL'|'NZ'|'MX'|'NO'|'PL'|'PT'|'RO'|'SE'|'SG'|'SI'|'SK'|'US'
---@field filter_features? ('sms'|'mms'|'voice'|'fax'|'emergency')[]
---@field filter_group_by? 'locality'|'npa'|'national_destination_code'
---@field filter_npa? integer
---@field filter_nxx? integer
---@field filter_phone_number_type? 'local'|'toll_free'|'national'|'mobile'|'landline'|'shared_cost'
---@field filter? { administrative_area?: string, count?: boolean, country_code?: 'AT'|'AU'|'BE'|'BG'|'CA'|'CH'|'CN'|'CY'|'CZ'|'DE'|'DK'|'EE'|'ES'|'FI'|'FR'|'GB'|'GR'|'HU'|'HR'|'IE'|'IT'|'LT'|'LU'|'LV'|'NL'|'NZ'|'MX'|'NO'|'PL'|'PT'|'RO'|'SE'|'SG'|'SI'|'SK'|'US', features?: ('sms'|'mms'|'voice'|'fax'|'emergency')[], groupBy?: 'locality'|'npa'|'national_destination_code', npa?: integer, nxx?: integer, phone_number_type?: 'local'|'toll_free'|'national'|'mobile'|'landline'|'shared_cost', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists inventory coverage.
---
---`GET /inventory_coverage`
---@param parameters? telnyx.inventory_coverage.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.inventory_coverage.InventoryCoverageListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.inventory_coverage.InventoryCoverageListAnswer?, telnyx.Error, telnyx.Response
function inventory_coverage.list(parameters, opts) end

---@class telnyx.inventory_coverage.InventoryCoverage
---@field administrative_area? string
---@field advance_requirements? boolean
---@field count? integer
---@field coverage_type? 'number'|'block'
---@field group? string
---@field group_type? string
---@field number_range? integer
---@field number_type? 'did'|'toll-free'
---@field phone_number_type? 'local'|'toll_free'|'national'|'landline'|'shared_cost'|'mobile'
---@field record_type? string # the kind of record

---@class telnyx.inventory_coverage.InventoryCoverageListAnswer
---@field data telnyx.inventory_coverage.InventoryCoverage[]
---@field meta? telnyx.inventory_coverage.InventoryCoverageMetadata
---@field items telnyx.inventory_coverage.InventoryCoverage[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.inventory_coverage.InventoryCoverageListAnswer): boolean
---@field next_page fun(self: telnyx.inventory_coverage.InventoryCoverageListAnswer): telnyx.inventory_coverage.InventoryCoverageListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.inventory_coverage.InventoryCoverageListAnswer): fun(): telnyx.inventory_coverage.InventoryCoverageListAnswer?
---@field each fun(self: telnyx.inventory_coverage.InventoryCoverageListAnswer): fun(): telnyx.inventory_coverage.InventoryCoverage?

---@class telnyx.inventory_coverage.InventoryCoverageMetadata
---@field total_results? integer
