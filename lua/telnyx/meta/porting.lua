---@meta _
-- Types of `client.porting` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.porting
---@field events telnyx.porting.events
---@field loa_configurations telnyx.porting.loa_configurations
---@field reports telnyx.porting.reports
local porting = {}

---`GET /porting/uk_carriers`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting.list_uk_carriers(opts) end

---@class telnyx.porting.events
local porting_events = {}

---@class telnyx.porting.events.ListParameters
---@field filter_created_at_gte? telnyx.DateTime
---@field filter_created_at_lte? telnyx.DateTime
---@field filter_porting_order_id? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { created_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime }, porting_order_id?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /porting/events`
---@param parameters? telnyx.porting.events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_events.list(parameters, opts) end

---`POST /porting/events/{id}/republish`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function porting_events.republish(id, opts) end

---`GET /porting/events/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_events.retrieve(id, opts) end

---@class telnyx.porting.loa_configurations
local porting_loa_configurations = {}

---@class telnyx.porting.loa_configurations.CreateParameters
---@field address table
---@field company_name string
---@field contact table
---@field logo table
---@field name string

---`POST /porting/loa_configurations`
---@param parameters telnyx.porting.loa_configurations.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting_loa_configurations.create(parameters, opts) end

---`DELETE /porting/loa_configurations/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function porting_loa_configurations.delete(id, opts) end

---@class telnyx.porting.loa_configurations.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /porting/loa_configurations`
---@param parameters? telnyx.porting.loa_configurations.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_loa_configurations.list(parameters, opts) end

---@class telnyx.porting.loa_configurations.PreviewParameters
---@field address table
---@field company_name string
---@field contact table
---@field logo table
---@field name string

---`POST /porting/loa_configurations/preview`
---@param parameters telnyx.porting.loa_configurations.PreviewParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
function porting_loa_configurations.preview(parameters, opts) end

---@class telnyx.porting.loa_configurations.Preview0Parameters
---@field address table
---@field company_name string
---@field contact table
---@field logo table
---@field name string

---`POST /porting/loa_configurations/preview`
---@param parameters telnyx.porting.loa_configurations.Preview0Parameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
function porting_loa_configurations.preview_0(parameters, opts) end

---`GET /porting/loa_configurations/{id}/preview`
---@param id string
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function porting_loa_configurations.preview_1(id, opts) end

---`GET /porting/loa_configurations/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_loa_configurations.retrieve(id, opts) end

---@class telnyx.porting.loa_configurations.UpdateParameters
---@field id? string
---@field address table
---@field company_name string
---@field contact table
---@field logo table
---@field name string

---`PATCH /porting/loa_configurations/{id}`
---@param id string
---@param parameters telnyx.porting.loa_configurations.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting.loa_configurations.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_loa_configurations.update(id, parameters, opts) end

---@class telnyx.porting.reports
local porting_reports = {}

---@class telnyx.porting.reports.CreateParameters
---@field params table
---@field report_type string

---`POST /porting/reports`
---@param parameters telnyx.porting.reports.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting_reports.create(parameters, opts) end

---@class telnyx.porting.reports.ListParameters
---@field filter_report_type? string
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { report_type?: string, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /porting/reports`
---@param parameters? telnyx.porting.reports.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_reports.list(parameters, opts) end

---`GET /porting/reports/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_reports.retrieve(id, opts) end
