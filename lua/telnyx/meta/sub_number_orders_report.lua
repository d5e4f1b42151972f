---@meta _
-- Types of `client.sub_number_orders_report` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sub_number_orders_report
local sub_number_orders_report = {}

---@class telnyx.sub_number_orders_report.CreateParameters
---@field country_code? string
---@field created_at_gt? telnyx.DateTime
---@field created_at_lt? telnyx.DateTime
---@field customer_reference? string
---@field order_request_id? string
---@field status? string

---`POST /sub_number_orders_report`
---@param parameters? telnyx.sub_number_orders_report.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function sub_number_orders_report.create(parameters, opts) end

---`GET /sub_number_orders_report/{report_id}/download`
---@param report_id string
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { report_id: string }, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function sub_number_orders_report.download(report_id, opts) end

---`GET /sub_number_orders_report/{report_id}`
---@param report_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { report_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sub_number_orders_report.retrieve(report_id, opts) end
