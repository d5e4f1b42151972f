---@meta _
-- Types of `client.wireless` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.wireless
---@field detail_records_reports telnyx.wireless.detail_records_reports
local wireless = {}

---@class telnyx.wireless.RetrieveRegionsParameters
---@field product string

---`GET /wireless/regions`
---@param parameters telnyx.wireless.RetrieveRegionsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function wireless.retrieve_regions(parameters, opts) end

---@class telnyx.wireless.detail_records_reports
local wireless_detail_records_reports = {}

---@class telnyx.wireless.detail_records_reports.CreateParameters
---@field end_time? string
---@field start_time? string

---`POST /wireless/detail_records_reports`
---@param parameters? telnyx.wireless.detail_records_reports.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function wireless_detail_records_reports.create(parameters, opts) end

---`DELETE /wireless/detail_records_reports/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function wireless_detail_records_reports.delete(id, opts) end

---@class telnyx.wireless.detail_records_reports.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /wireless/detail_records_reports`
---@param parameters? telnyx.wireless.detail_records_reports.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function wireless_detail_records_reports.list(parameters, opts) end

---`GET /wireless/detail_records_reports/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function wireless_detail_records_reports.retrieve(id, opts) end
