---@meta _
-- Types of `client.usage_reports` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.usage_reports
local usage_reports = {}

---@class (exact) telnyx.usage_reports.GetOptionsParameters
---@field authorization_bearer? string
---@field product? string
---@field [string] telnyx.NoSuchName

---Retrieves what usage reports can be made of.
---
---`GET /usage_reports/options`
---@param parameters? telnyx.usage_reports.GetOptionsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.usage_reports.UsageReportsOptionsResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.usage_reports.UsageReportsOptionsResponse?, telnyx.Error, telnyx.Response
function usage_reports.get_options(parameters, opts) end

---@class (exact) telnyx.usage_reports.ListParameters
---@field dimensions string[]
---@field metrics string[]
---@field product string
---@field authorization_bearer? string
---@field date_range? string
---@field end_date? string
---@field filter? string
---@field format? 'csv'|'json'
---@field managed_accounts? boolean
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; at most 5000, default 20
---@field sort? string[]
---@field start_date? string
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves a usage report.
---
---`GET /usage_reports`
---@param parameters telnyx.usage_reports.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.usage_reports.UsageReportListResponse>|string|nil, telnyx.Error, telnyx.Response
function usage_reports.list(parameters, opts) end

---@alias telnyx.usage_reports.UsageReportListResponse table

---@class telnyx.usage_reports.UsageReportsOptionsRecord
---@field product? string
---@field product_dimensions? string[]
---@field product_metrics? string[]
---@field record_types? telnyx.usage_reports.UsageReportsRecordType[]

---@class telnyx.usage_reports.UsageReportsOptionsResponse
---@field data telnyx.usage_reports.UsageReportsOptionsRecord[]
---@field items telnyx.usage_reports.UsageReportsOptionsRecord[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.usage_reports.UsageReportsOptionsResponse): boolean
---@field next_page fun(self: telnyx.usage_reports.UsageReportsOptionsResponse): telnyx.usage_reports.UsageReportsOptionsResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.usage_reports.UsageReportsOptionsResponse): fun(): telnyx.usage_reports.UsageReportsOptionsResponse?
---@field each fun(self: telnyx.usage_reports.UsageReportsOptionsResponse): fun(): telnyx.usage_reports.UsageReportsOptionsRecord?

---@class telnyx.usage_reports.UsageReportsRecordType
---@field product_dimensions? string[]
---@field product_metrics? string[]
---@field record_type? string # the kind of record
