---@meta _
-- Types of `client.country_coverage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.country_coverage
local country_coverage = {}

---Retrieves the coverage of all countries.
---
---`GET /country_coverage`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.country_coverage.CountryCoverageRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.country_coverage.CountryCoverageRetrieveAnswer?, telnyx.Error, telnyx.Response
function country_coverage.retrieve(parameters, opts) end

---Retrieves the coverage of a country.
---
---`GET /country_coverage/countries/{country_code}`
---@param country_code string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.country_coverage.CountryCoverageRetrieveCountryAnswer?, telnyx.Error, telnyx.Response
---@overload fun(country_code: string, opts?: telnyx.CallOptions): telnyx.country_coverage.CountryCoverageRetrieveCountryAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { country_code: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.country_coverage.CountryCoverageRetrieveCountryAnswer?, telnyx.Error, telnyx.Response
function country_coverage.retrieve_country(country_code, parameters, opts) end

---@class telnyx.country_coverage.CountryCoverage
---@field code? string
---@field features? string[]
---@field international_sms? boolean
---@field inventory_coverage? boolean
---@field local? telnyx.country_coverage.CountryCoverageLocal
---@field mobile? table
---@field national? table
---@field numbers? boolean
---@field p2p? boolean
---@field phone_number_type? string[]
---@field quickship? boolean
---@field region? string
---@field reservable? boolean
---@field shared_cost? table
---@field toll_free? telnyx.country_coverage.CountryCoverageTollFree

---@class telnyx.country_coverage.CountryCoverageLocal
---@field features? string[]
---@field full_pstn_replacement? boolean
---@field international_sms? boolean
---@field p2p? boolean
---@field quickship? boolean
---@field reservable? boolean

---@class telnyx.country_coverage.CountryCoverageRetrieveAnswer
---@field data table<string, telnyx.country_coverage.CountryCoverage>

---@class telnyx.country_coverage.CountryCoverageRetrieveCountryAnswer
---@field data telnyx.country_coverage.CountryCoverage

---@class telnyx.country_coverage.CountryCoverageTollFree
---@field features? string[]
---@field full_pstn_replacement? boolean
---@field international_sms? boolean
---@field p2p? boolean
---@field quickship? boolean
---@field reservable? boolean
