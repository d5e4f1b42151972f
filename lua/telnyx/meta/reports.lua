---@meta _
-- Types of `client.reports` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.reports
---@field cdr_usage_reports telnyx.reports.cdr_usage_reports
---@field mdr_usage_reports telnyx.reports.mdr_usage_reports
local reports = {}

---@class telnyx.reports.ListMdrsParameters
---@field cld? string
---@field cli? string
---@field direction? string
---@field end_date? string
---@field id? string
---@field message_type? string
---@field profile? string
---@field start_date? string
---@field status? string

---`GET /reports/mdrs`
---@param parameters? telnyx.reports.ListMdrsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function reports.list_mdrs(parameters, opts) end

---@class telnyx.reports.ListWdrsParameters
---@field end_date? string
---@field id? string
---@field imsi? string
---@field mcc? string
---@field mnc? string
---@field page_number? integer
---@field page_size? integer
---@field phone_number? string
---@field sim_card_id? string
---@field sim_group_id? string
---@field sim_group_name? string
---@field sort? string[]
---@field start_date? string
---@field page? { number?: integer, size?: integer }

---`GET /reports/wdrs`
---@param parameters? telnyx.reports.ListWdrsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function reports.list_wdrs(parameters, opts) end

---@class telnyx.reports.cdr_usage_reports
local reports_cdr_usage_reports = {}

---@class telnyx.reports.cdr_usage_reports.FetchSyncParameters
---@field aggregation_type string
---@field product_breakdown string
---@field connections? number[]
---@field end_date? telnyx.DateTime
---@field start_date? telnyx.DateTime

---`GET /reports/cdr_usage_reports/sync`
---@param parameters telnyx.reports.cdr_usage_reports.FetchSyncParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function reports_cdr_usage_reports.fetch_sync(parameters, opts) end

---@class telnyx.reports.mdr_usage_reports
local reports_mdr_usage_reports = {}

---@class telnyx.reports.mdr_usage_reports.CreateParameters
---@field aggregation_type string
---@field end_date telnyx.DateTime
---@field start_date telnyx.DateTime
---@field profiles? string

---`POST /reports/mdr_usage_reports`
---@param parameters telnyx.reports.mdr_usage_reports.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function reports_mdr_usage_reports.create(parameters, opts) end

---`DELETE /reports/mdr_usage_reports/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function reports_mdr_usage_reports.delete(id, opts) end

---@class telnyx.reports.mdr_usage_reports.FetchSyncParameters
---@field aggregation_type string
---@field end_date? telnyx.DateTime
---@field profiles? string[]
---@field start_date? telnyx.DateTime

---`GET /reports/mdr_usage_reports/sync`
---@param parameters telnyx.reports.mdr_usage_reports.FetchSyncParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function reports_mdr_usage_reports.fetch_sync(parameters, opts) end

---@class telnyx.reports.mdr_usage_reports.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /reports/mdr_usage_reports`
---@param parameters? telnyx.reports.mdr_usage_reports.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function reports_mdr_usage_reports.list(parameters, opts) end

---`GET /reports/mdr_usage_reports/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function reports_mdr_usage_reports.retrieve(id, opts) end
