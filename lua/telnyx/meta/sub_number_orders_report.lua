---@meta _
-- Types of `client.sub_number_orders_report` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sub_number_orders_report
local sub_number_orders_report = {}

---@class (exact) telnyx.sub_number_orders_report.CreateParameters
---@field country_code? string
---@field created_at_gt? telnyx.DateTime
---@field created_at_lt? telnyx.DateTime
---@field customer_reference? string # any text, to find it by
---@field order_request_id? string # a UUID
---@field status? 'pending'|'success'|'failure'
---@field [string] telnyx.NoSuchName

---Starts a report of sub number orders.
---
---`POST /sub_number_orders_report`
---@param parameters? telnyx.sub_number_orders_report.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sub_number_orders_report.SubNumberOrdersReportCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.sub_number_orders_report.SubNumberOrdersReportCreateAnswer?, telnyx.Error, telnyx.Response
function sub_number_orders_report.create(parameters, opts) end

---Downloads a report of sub number orders.
---
---`GET /sub_number_orders_report/{report_id}/download`
---@param report_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(report_id: string, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { report_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function sub_number_orders_report.download(report_id, parameters, opts) end

---Retrieves a report of sub number orders.
---
---`GET /sub_number_orders_report/{report_id}`
---@param report_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sub_number_orders_report.SubNumberOrdersReportRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(report_id: string, opts?: telnyx.CallOptions): telnyx.sub_number_orders_report.SubNumberOrdersReportRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { report_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sub_number_orders_report.SubNumberOrdersReportRetrieveAnswer?, telnyx.Error, telnyx.Response
function sub_number_orders_report.retrieve(report_id, parameters, opts) end

---@class telnyx.sub_number_orders_report.SubNumberOrdersReport
---@field created_at? string # when it was created
---@field filters? telnyx.sub_number_orders_report.SubNumberOrdersReportFilters
---@field id string # a UUID
---@field order_type? string
---@field status? 'pending'|'success'|'failed'|'expired' # default "pending"
---@field updated_at? string # when it last changed
---@field user_id? string # a UUID

---@class telnyx.sub_number_orders_report.SubNumberOrdersReportCreateAnswer
---@field data telnyx.sub_number_orders_report.SubNumberOrdersReport

---@class telnyx.sub_number_orders_report.SubNumberOrdersReportFilters
---@field country_code? string
---@field created_at_gt? string
---@field created_at_lt? string
---@field customer_reference? string # any text, to find it by
---@field order_request_id? string # a UUID
---@field status? string

---@class telnyx.sub_number_orders_report.SubNumberOrdersReportRetrieveAnswer
---@field data telnyx.sub_number_orders_report.SubNumberOrdersReport
