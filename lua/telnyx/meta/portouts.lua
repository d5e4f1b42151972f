---@meta _
-- Types of `client.portouts` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.portouts
---@field comments telnyx.portouts.comments
---@field events telnyx.portouts.events
---@field reports telnyx.portouts.reports
---@field supporting_documents telnyx.portouts.supporting_documents
local portouts = {}

---@class telnyx.portouts.ListParameters
---@field filter_carrier_name? string
---@field filter_country_code? string
---@field filter_country_code_in? string[]
---@field filter_foc_date? telnyx.DateTime
---@field filter_inserted_at_gte? telnyx.DateTime
---@field filter_inserted_at_lte? telnyx.DateTime
---@field filter_phone_number? string
---@field filter_pon? string
---@field filter_ported_out_at_gte? telnyx.DateTime
---@field filter_ported_out_at_lte? telnyx.DateTime
---@field filter_spid? string
---@field filter_status? string
---@field filter_status_in? string[]
---@field filter_support_key? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { carrier_name?: string, country_code?: string, country_code_in?: string[], foc_date?: telnyx.DateTime, inserted_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime }, phone_number?: string, pon?: string, ported_out_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime }, spid?: string, status?: string, status_in?: string[], support_key?: string }
---@field page? { number?: integer, size?: integer }

---`GET /portouts`
---@param parameters? telnyx.portouts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function portouts.list(parameters, opts) end

---@class telnyx.portouts.ListRejectionCodesParameters
---@field portout_id? string
---@field filter_code? any
---@field filter? { code?: any }

---`GET /portouts/rejections/{portout_id}`
---@param portout_id string
---@param parameters? telnyx.portouts.ListRejectionCodesParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.portouts.ListRejectionCodesParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function portouts.list_rejection_codes(portout_id, parameters, opts) end

---`GET /portouts/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function portouts.retrieve(id, opts) end

---@class telnyx.portouts.UpdateStatusParameters
---@field id string
---@field status string
---@field reason string
---@field host_messaging? boolean

---`PATCH /portouts/{id}/{status}`
---@param parameters telnyx.portouts.UpdateStatusParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function portouts.update_status(parameters, opts) end

---@class telnyx.portouts.comments
local portouts_comments = {}

---@class telnyx.portouts.comments.CreateParameters
---@field id? string
---@field body? string

---`POST /portouts/{id}/comments`
---@param id string
---@param parameters? telnyx.portouts.comments.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.portouts.comments.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function portouts_comments.create(id, parameters, opts) end

---`GET /portouts/{id}/comments`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function portouts_comments.list(id, opts) end

---@class telnyx.portouts.events
local portouts_events = {}

---@class telnyx.portouts.events.ListParameters
---@field filter_created_at_gte? telnyx.DateTime
---@field filter_created_at_lte? telnyx.DateTime
---@field filter_event_type? string
---@field filter_portout_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { created_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime }, event_type?: string, portout_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /portouts/events`
---@param parameters? telnyx.portouts.events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function portouts_events.list(parameters, opts) end

---`POST /portouts/events/{id}/republish`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function portouts_events.republish(id, opts) end

---`GET /portouts/events/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function portouts_events.retrieve(id, opts) end

---@class telnyx.portouts.reports
local portouts_reports = {}

---@class telnyx.portouts.reports.CreateParameters
---@field params table
---@field report_type string

---`POST /portouts/reports`
---@param parameters telnyx.portouts.reports.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function portouts_reports.create(parameters, opts) end

---@class telnyx.portouts.reports.ListParameters
---@field filter_report_type? string
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { report_type?: string, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /portouts/reports`
---@param parameters? telnyx.portouts.reports.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function portouts_reports.list(parameters, opts) end

---`GET /portouts/reports/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function portouts_reports.retrieve(id, opts) end

---@class telnyx.portouts.supporting_documents
local portouts_supporting_documents = {}

---@class telnyx.portouts.supporting_documents.CreateParameters
---@field id? string
---@field documents? table[]

---`POST /portouts/{id}/supporting_documents`
---@param id string
---@param parameters? telnyx.portouts.supporting_documents.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.portouts.supporting_documents.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function portouts_supporting_documents.create(id, parameters, opts) end

---`GET /portouts/{id}/supporting_documents`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function portouts_supporting_documents.list(id, opts) end
