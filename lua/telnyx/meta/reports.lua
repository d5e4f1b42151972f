---@meta _
-- Types of `client.reports` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.reports
---@field cdr_usage_reports telnyx.reports.cdr_usage_reports
---@field mdr_usage_reports telnyx.reports.mdr_usage_reports
local reports = {}

---@class (exact) telnyx.reports.ListMdrsParameters
---@field cld? string
---@field cli? string
---@field direction? 'INBOUND'|'OUTBOUND'
---@field end_date? string
---@field id? string
---@field message_type? 'SMS'|'MMS'
---@field profile? string
---@field start_date? string
---@field status? 'GW_TIMEOUT'|'DELIVERED'|'DLR_UNCONFIRMED'|'DLR_TIMEOUT'|'RECEIVED'|'GW_REJECT'|'FAILED'
---@field [string] telnyx.NoSuchName

---Lists detail records of messages.
---
---`GET /reports/mdrs`
---@param parameters? telnyx.reports.ListMdrsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.reports.MdrGetDetailResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.reports.MdrGetDetailResponse?, telnyx.Error, telnyx.Response
function reports.list_mdrs(parameters, opts) end

---@class (exact) telnyx.reports.ListWdrsParameters
---@field end_date? string
---@field id? string
---@field imsi? string
---@field mcc? string
---@field mnc? string
---@field page_number? integer # which page; default 1
---@field page_size? integer # how many items a page has; default 20
---@field phone_number? string
---@field sim_card_id? string
---@field sim_group_id? string
---@field sim_group_name? string
---@field sort? string[]
---@field start_date? string
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists detail records of wireless data.
---
---`GET /reports/wdrs`
---@param parameters? telnyx.reports.ListWdrsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.reports.ExternalWdrDetailRecordDto>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.reports.ExternalWdrDetailRecordDto>?, telnyx.Error, telnyx.Response
function reports.list_wdrs(parameters, opts) end

---@class telnyx.reports.cdr_usage_reports
local reports_cdr_usage_reports = {}

---@class (exact) telnyx.reports.cdr_usage_reports.FetchSyncParameters
---@field aggregation_type 'NO_AGGREGATION'|'CONNECTION'|'TAG'|'BILLING_GROUP'
---@field product_breakdown 'NO_BREAKDOWN'|'DID_VS_TOLL_FREE'|'COUNTRY'|'DID_VS_TOLL_FREE_PER_COUNTRY'
---@field connections? number[]
---@field end_date? telnyx.DateTime
---@field start_date? telnyx.DateTime
---@field [string] telnyx.NoSuchName

---Retrieves a usage report of calls at once.
---
---`GET /reports/cdr_usage_reports/sync`
---@param parameters telnyx.reports.cdr_usage_reports.FetchSyncParameters
---@param opts? telnyx.CallOptions
---@return telnyx.reports.CdrGetSyncUsageReportResponse?, telnyx.Error, telnyx.Response
function reports_cdr_usage_reports.fetch_sync(parameters, opts) end

---@class telnyx.reports.mdr_usage_reports
local reports_mdr_usage_reports = {}

---@class (exact) telnyx.reports.mdr_usage_reports.CreateParameters
---@field aggregation_type 'NO_AGGREGATION'|'PROFILE'|'TAGS'
---@field end_date telnyx.DateTime
---@field start_date telnyx.DateTime
---@field profiles? string
---@field [string] telnyx.NoSuchName

---Creates an MDR usage report.
---
---`POST /reports/mdr_usage_reports`
---@param parameters telnyx.reports.mdr_usage_reports.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.reports.MdrPostUsageReportsResponse?, telnyx.Error, telnyx.Response
function reports_mdr_usage_reports.create(parameters, opts) end

---Deletes an MDR usage report.
---
---`DELETE /reports/mdr_usage_reports/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.reports.MdrDeleteUsageReportsResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.reports.MdrDeleteUsageReportsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.reports.MdrDeleteUsageReportsResponse?, telnyx.Error, telnyx.Response
function reports_mdr_usage_reports.delete(id, parameters, opts) end

---@class (exact) telnyx.reports.mdr_usage_reports.FetchSyncParameters
---@field aggregation_type 'NO_AGGREGATION'|'PROFILE'|'TAGS'
---@field end_date? telnyx.DateTime
---@field profiles? string[]
---@field start_date? telnyx.DateTime
---@field [string] telnyx.NoSuchName

---Retrieves a usage report of messages at once.
---
---`GET /reports/mdr_usage_reports/sync`
---@param parameters telnyx.reports.mdr_usage_reports.FetchSyncParameters
---@param opts? telnyx.CallOptions
---@return telnyx.reports.MdrGetSyncUsageReportResponse?, telnyx.Error, telnyx.Response
function reports_mdr_usage_reports.fetch_sync(parameters, opts) end

---@class (exact) telnyx.reports.mdr_usage_reports.ListParameters
---@field page_number? integer # which page; default 1
---@field page_size? integer # how many items a page has; default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists MDR usage reports.
---
---`GET /reports/mdr_usage_reports`
---@param parameters? telnyx.reports.mdr_usage_reports.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.reports.MdrUsageReportResponse>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.reports.MdrUsageReportResponse>?, telnyx.Error, telnyx.Response
function reports_mdr_usage_reports.list(parameters, opts) end

---Retrieves an MDR usage report.
---
---`GET /reports/mdr_usage_reports/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.reports.MdrGetUsageReportsByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.reports.MdrGetUsageReportsByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.reports.MdrGetUsageReportsByIdResponse?, telnyx.Error, telnyx.Response
function reports_mdr_usage_reports.retrieve(id, parameters, opts) end

---@class telnyx.reports.CdrGetSyncUsageReportResponse
---@field data telnyx.reports.CdrUsageReportResponse

---@class telnyx.reports.CdrUsageReportResponse
---@field aggregation_type? 'NO_AGGREGATION'|'CONNECTION'|'TAG'|'BILLING_GROUP'
---@field connections? integer[]
---@field created_at? string # when it was created
---@field end_time? string
---@field id string # a UUID
---@field product_breakdown? 'NO_BREAKDOWN'|'DID_VS_TOLL_FREE'|'COUNTRY'|'DID_VS_TOLL_FREE_PER_COUNTRY'
---@field record_type? string # the kind of record
---@field report_url? string
---@field result? table
---@field start_time? string
---@field status? 'PENDING'|'COMPLETE'|'FAILED'|'EXPIRED'
---@field updated_at? string # when it last changed

---@class telnyx.reports.DownlinkData
---@field amount? number
---@field unit? 'B'|'KB'|'MB' # default "MB"

---@class telnyx.reports.ExternalWdrDetailRecordDto
---@field cost? telnyx.reports.WirelessCost
---@field created_at? string # when it was created
---@field downlink_data? telnyx.reports.DownlinkData
---@field duration_seconds? number # seconds
---@field id string
---@field imsi? string
---@field mcc? string
---@field mnc? string
---@field phone_number? string
---@field rate? telnyx.reports.WirelessRate
---@field record_type? string # the kind of record
---@field sim_card_id? string
---@field sim_group_id? string
---@field sim_group_name? string
---@field uplink_data? telnyx.reports.UplinkData

---@class telnyx.reports.MdrDeleteUsageReportsResponse
---@field data telnyx.reports.MdrUsageReportResponse

---@class telnyx.reports.MdrDetailResponse
---@field cld? string
---@field cli? string
---@field cost? string
---@field created_at? string # when it was created
---@field currency? 'AUD'|'CAD'|'EUR'|'GBP'|'USD'
---@field direction? string
---@field id string
---@field message_type? 'SMS'|'MMS'
---@field parts? number
---@field profile_name? string
---@field rate? string
---@field record_type? string # the kind of record
---@field status? 'GW_TIMEOUT'|'DELIVERED'|'DLR_UNCONFIRMED'|'DLR_TIMEOUT'|'RECEIVED'|'GW_REJECT'|'FAILED'

---@class telnyx.reports.MdrGetDetailResponse
---@field data telnyx.reports.MdrDetailResponse[]
---@field meta? telnyx.reports.ReportingPaginationMeta
---@field items telnyx.reports.MdrDetailResponse[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.reports.MdrGetDetailResponse): boolean
---@field next_page fun(self: telnyx.reports.MdrGetDetailResponse): telnyx.reports.MdrGetDetailResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.reports.MdrGetDetailResponse): fun(): telnyx.reports.MdrGetDetailResponse?
---@field each fun(self: telnyx.reports.MdrGetDetailResponse): fun(): telnyx.reports.MdrDetailResponse?

---@class telnyx.reports.MdrGetSyncUsageReportResponse
---@field data telnyx.reports.MdrUsageReportResponse

---@class telnyx.reports.MdrGetUsageReportsByIdResponse
---@field data telnyx.reports.MdrUsageReportResponse

---@class telnyx.reports.MdrPostUsageReportsResponse
---@field data telnyx.reports.MdrUsageReportResponse

---@class telnyx.reports.MdrUsageRecord
---@field carrier_passthrough_fee? string
---@field connection? string
---@field cost? string
---@field currency? string
---@field delivered? string
---@field direction? string
---@field message_type? string
---@field parts? string
---@field product? string
---@field profile_id? string
---@field received? string
---@field sent? string
---@field tags? string
---@field tn_type? string

---@class telnyx.reports.MdrUsageReportResponse
---@field aggregation_type? 'NO_AGGREGATION'|'PROFILE'|'TAGS'
---@field connections? integer[]
---@field created_at? string # when it was created
---@field end_date? string
---@field id string # a UUID
---@field profiles? string
---@field record_type? string # the kind of record
---@field report_url? string
---@field result? telnyx.reports.MdrUsageRecord[]
---@field start_date? string
---@field status? 'PENDING'|'COMPLETE'|'FAILED'|'EXPIRED'
---@field updated_at? string # when it last changed

---@class telnyx.reports.ReportingPaginationMeta
---@field page_number? integer
---@field page_size? integer
---@field total_pages? integer
---@field total_results? integer

---@class telnyx.reports.UplinkData
---@field amount? number
---@field unit? 'B'|'KB'|'MB' # default "MB"

---@class telnyx.reports.WirelessCost
---@field amount? string
---@field currency? 'AUD'|'CAD'|'EUR'|'GBP'|'USD'

---@class telnyx.reports.WirelessRate
---@field amount? string
---@field currency? 'AUD'|'CAD'|'EUR'|'GBP'|'USD'
