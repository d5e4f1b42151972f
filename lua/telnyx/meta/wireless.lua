---@meta _
-- Types of `client.wireless` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.wireless
---@field detail_records_reports telnyx.wireless.detail_records_reports
local wireless = {}

---@class (exact) telnyx.wireless.RetrieveRegionsParameters
---@field product string
---@field [string] telnyx.NoSuchName

---Retrieves the regions of wireless gateways.
---
---`GET /wireless/regions`
---@param parameters telnyx.wireless.RetrieveRegionsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireless.WirelessRetrieveRegionsAnswer?, telnyx.Error, telnyx.Response
function wireless.retrieve_regions(parameters, opts) end

---@class telnyx.wireless.detail_records_reports
local wireless_detail_records_reports = {}

---@class (exact) telnyx.wireless.detail_records_reports.CreateParameters
---@field end_time? string
---@field start_time? string
---@field [string] telnyx.NoSuchName

---Creates a detail records report.
---
---`POST /wireless/detail_records_reports`
---@param parameters? telnyx.wireless.detail_records_reports.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireless.WirelessDetailRecordsReportsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.wireless.WirelessDetailRecordsReportsCreateAnswer?, telnyx.Error, telnyx.Response
function wireless_detail_records_reports.create(parameters, opts) end

---Deletes a detail records report.
---
---`DELETE /wireless/detail_records_reports/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireless.WirelessDetailRecordsReportsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.wireless.WirelessDetailRecordsReportsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.wireless.WirelessDetailRecordsReportsDeleteAnswer?, telnyx.Error, telnyx.Response
function wireless_detail_records_reports.delete(id, parameters, opts) end

---@class (exact) telnyx.wireless.detail_records_reports.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists detail records reports.
---
---`GET /wireless/detail_records_reports`
---@param parameters? telnyx.wireless.detail_records_reports.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireless.WirelessDetailRecordsReportsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.wireless.WirelessDetailRecordsReportsListAnswer?, telnyx.Error, telnyx.Response
function wireless_detail_records_reports.list(parameters, opts) end

---Retrieves a detail records report.
---
---`GET /wireless/detail_records_reports/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireless.WirelessDetailRecordsReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.wireless.WirelessDetailRecordsReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.wireless.WirelessDetailRecordsReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
function wireless_detail_records_reports.retrieve(id, parameters, opts) end

---@class telnyx.wireless.WdrReport
---@field created_at? string # when it was created
---@field end_time? string
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field report_url? string
---@field start_time? string
---@field status? 'pending'|'complete'|'failed'|'deleted'
---@field updated_at? string # when it last changed

---@class telnyx.wireless.WirelessDetailRecordsReportsCreateAnswer
---@field data telnyx.wireless.WdrReport

---@class telnyx.wireless.WirelessDetailRecordsReportsDeleteAnswer
---@field data telnyx.wireless.WdrReport

---@class telnyx.wireless.WirelessDetailRecordsReportsListAnswer
---@field data telnyx.wireless.WdrReport[]
---@field items telnyx.wireless.WdrReport[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.wireless.WirelessDetailRecordsReportsListAnswer): boolean
---@field next_page fun(self: telnyx.wireless.WirelessDetailRecordsReportsListAnswer): telnyx.wireless.WirelessDetailRecordsReportsListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.wireless.WirelessDetailRecordsReportsListAnswer): fun(): telnyx.wireless.WirelessDetailRecordsReportsListAnswer?
---@field each fun(self: telnyx.wireless.WirelessDetailRecordsReportsListAnswer): fun(): telnyx.wireless.WdrReport?

---@class telnyx.wireless.WirelessDetailRecordsReportsRetrieveAnswer
---@field data telnyx.wireless.WdrReport

---@class telnyx.wireless.WirelessRegion
---@field code string
---@field inserted_at? string
---@field name string
---@field updated_at? string # when it last changed

---@class telnyx.wireless.WirelessRetrieveRegionsAnswer
---@field data telnyx.wireless.WirelessRegion[]
---@field items telnyx.wireless.WirelessRegion[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.wireless.WirelessRetrieveRegionsAnswer): boolean
---@field next_page fun(self: telnyx.wireless.WirelessRetrieveRegionsAnswer): telnyx.wireless.WirelessRetrieveRegionsAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.wireless.WirelessRetrieveRegionsAnswer): fun(): telnyx.wireless.WirelessRetrieveRegionsAnswer?
---@field each fun(self: telnyx.wireless.WirelessRetrieveRegionsAnswer): fun(): telnyx.wireless.WirelessRegion?
