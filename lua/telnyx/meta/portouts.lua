---@meta _
-- Types of `client.portouts` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.portouts
---@field comments telnyx.portouts.comments
---@field events telnyx.portouts.events
---@field reports telnyx.portouts.reports
---@field supporting_documents telnyx.portouts.supporting_documents
local portouts = {}

---@class (exact) telnyx.portouts.ListParameters
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
---@field filter_status? 'pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled'
---@field filter_status_in? ('pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled')[]
---@field filter_support_key? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { carrier_name?: string, country_code?: string, country_code_in?: string[], foc_date?: telnyx.DateTime, inserted_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, phone_number?: string, pon?: string, ported_out_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, spid?: string, status?: 'pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled', status_in?: ('pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled')[], support_key?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists portouts.
---
---`GET /portouts`
---@param parameters? telnyx.portouts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.portouts.PortoutDetails>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.portouts.PortoutDetails>?, telnyx.Error, telnyx.Response
function portouts.list(parameters, opts) end

---@class (exact) telnyx.portouts.ListRejectionCodesParameters
---@field portout_id? string
---@field filter_code? any
---@field filter? { code?: any, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the codes a port-out can be rejected with.
---
---`GET /portouts/rejections/{portout_id}`
---@param portout_id string
---@param parameters? telnyx.portouts.ListRejectionCodesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.portouts.PortoutsListRejectionCodesAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.portouts.ListRejectionCodesParameters, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsListRejectionCodesAnswer?, telnyx.Error, telnyx.Response
---@overload fun(portout_id: string, opts: telnyx.CallOptions): telnyx.portouts.PortoutsListRejectionCodesAnswer?, telnyx.Error, telnyx.Response
function portouts.list_rejection_codes(portout_id, parameters, opts) end

---Retrieves a portout.
---
---`GET /portouts/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.portouts.PortoutsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsRetrieveAnswer?, telnyx.Error, telnyx.Response
function portouts.retrieve(id, parameters, opts) end

---@class (exact) telnyx.portouts.UpdateStatusParameters
---@field id string
---@field status string
---@field reason string
---@field host_messaging? boolean # default false
---@field [string] telnyx.NoSuchName

---Authorizes or rejects a port-out.
---
---`PATCH /portouts/{id}/{status}`
---@param parameters telnyx.portouts.UpdateStatusParameters
---@param opts? telnyx.CallOptions
---@return telnyx.portouts.PortoutsUpdateStatusAnswer?, telnyx.Error, telnyx.Response
function portouts.update_status(parameters, opts) end

---@class telnyx.portouts.comments
local portouts_comments = {}

---@class (exact) telnyx.portouts.comments.CreateParameters
---@field id? string
---@field body? string
---@field [string] telnyx.NoSuchName

---Creates a comment of a portout.
---
---`POST /portouts/{id}/comments`
---@param id string
---@param parameters? telnyx.portouts.comments.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.portouts.PortoutsCommentsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.portouts.comments.CreateParameters, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsCommentsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.portouts.PortoutsCommentsCreateAnswer?, telnyx.Error, telnyx.Response
function portouts_comments.create(id, parameters, opts) end

---Lists the comments of a portout.
---
---`GET /portouts/{id}/comments`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.portouts.PortoutsCommentsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsCommentsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsCommentsListAnswer?, telnyx.Error, telnyx.Response
function portouts_comments.list(id, parameters, opts) end

---@class telnyx.portouts.events
local portouts_events = {}

---@class (exact) telnyx.portouts.events.ListParameters
---@field filter_created_at_gte? telnyx.DateTime
---@field filter_created_at_lte? telnyx.DateTime
---@field filter_event_type? 'portout.status_changed'|'portout.new_comment'|'portout.foc_date_changed'
---@field filter_portout_id? string # a UUID
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { created_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, event_type?: 'portout.status_changed'|'portout.new_comment'|'portout.foc_date_changed', portout_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists events.
---
---`GET /portouts/events`
---@param parameters? telnyx.portouts.events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.portouts.PortoutEvent>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.portouts.PortoutEvent>?, telnyx.Error, telnyx.Response
function portouts_events.list(parameters, opts) end

---Sends a port-out event again.
---
---`POST /portouts/events/{id}/republish`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function portouts_events.republish(id, parameters, opts) end

---Retrieves an event.
---
---`GET /portouts/events/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.portouts.PortoutsEventsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsEventsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsEventsRetrieveAnswer?, telnyx.Error, telnyx.Response
function portouts_events.retrieve(id, parameters, opts) end

---@class telnyx.portouts.reports
local portouts_reports = {}

---@class (exact) telnyx.portouts.reports.CreateParameters
---@field params telnyx.portouts.ExportPortoutsCSVReport
---@field report_type 'export_portouts_csv'
---@field [string] telnyx.NoSuchName

---Creates a report.
---
---`POST /portouts/reports`
---@param parameters telnyx.portouts.reports.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.portouts.PortoutsReportsCreateAnswer?, telnyx.Error, telnyx.Response
function portouts_reports.create(parameters, opts) end

---@class (exact) telnyx.portouts.reports.ListParameters
---@field filter_report_type? 'export_portouts_csv'
---@field filter_status? 'pending'|'completed'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { report_type?: 'export_portouts_csv', status?: 'pending'|'completed', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists reports.
---
---`GET /portouts/reports`
---@param parameters? telnyx.portouts.reports.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.portouts.PortoutReport>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.portouts.PortoutReport>?, telnyx.Error, telnyx.Response
function portouts_reports.list(parameters, opts) end

---Retrieves a report.
---
---`GET /portouts/reports/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.portouts.PortoutsReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
function portouts_reports.retrieve(id, parameters, opts) end

---@class telnyx.portouts.supporting_documents
local portouts_supporting_documents = {}

---@class (exact) telnyx.portouts.supporting_documents.CreateParameters
---@field id? string
---@field documents? telnyx.portouts.PortoutsSupportingDocumentsCreateDocumentsItem[] # 1 to 10 items
---@field [string] telnyx.NoSuchName

---Creates a supporting document of a portout.
---
---`POST /portouts/{id}/supporting_documents`
---@param id string
---@param parameters? telnyx.portouts.supporting_documents.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.portouts.PortoutsSupportingDocumentsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.portouts.supporting_documents.CreateParameters, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsSupportingDocumentsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.portouts.PortoutsSupportingDocumentsCreateAnswer?, telnyx.Error, telnyx.Response
function portouts_supporting_documents.create(id, parameters, opts) end

---Lists the supporting documents of a portout.
---
---`GET /portouts/{id}/supporting_documents`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.portouts.PortoutsSupportingDocumentsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsSupportingDocumentsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.portouts.PortoutsSupportingDocumentsListAnswer?, telnyx.Error, telnyx.Response
function portouts_supporting_documents.list(id, parameters, opts) end

---@class telnyx.portouts.ExportPortoutsCSVReport
---@field filters telnyx.portouts.ExportPortoutsCSVReportFilters

---@class telnyx.portouts.ExportPortoutsCSVReportFilters
---@field created_at__gt? string
---@field created_at__lt? string
---@field customer_reference__in? string[]
---@field end_user_name? string
---@field phone_numbers__overlaps? string[]
---@field status__in? ('pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled')[]

---@class telnyx.portouts.Metadata
---@field page_number number
---@field page_size? number
---@field total_pages number
---@field total_results? number

---@class telnyx.portouts.PortOutSupportingDocument
---@field created_at string # when it was created
---@field document_id string # a UUID
---@field id string # a UUID
---@field portout_id string # a UUID
---@field record_type string # the kind of record
---@field type 'loa'|'invoice'
---@field updated_at string # when it last changed

---@class telnyx.portouts.PortoutComment
---@field body string
---@field created_at string # when it was created
---@field id string
---@field portout_id? string
---@field record_type? string # the kind of record
---@field user_id string

---@class telnyx.portouts.PortoutDetails
---@field already_ported? boolean
---@field authorized_name? string
---@field carrier_name? string
---@field city? string
---@field created_at? string # when it was created
---@field current_carrier? string
---@field end_user_name? string
---@field foc_date? string
---@field host_messaging? boolean # default false
---@field id string
---@field inserted_at? string
---@field lsr? string[]
---@field phone_numbers? string[]
---@field pon? string
---@field reason? string
---@field record_type? string # the kind of record
---@field rejection_code? integer
---@field requested_foc_date? string
---@field service_address? string
---@field spid? string
---@field state? string
---@field status? 'pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled'
---@field support_key? string
---@field updated_at? string # when it last changed
---@field user_id? string # a UUID
---@field vendor? string # a UUID
---@field zip? string

---@alias telnyx.portouts.PortoutEvent telnyx.portouts.WebhookPortoutStatusChanged|telnyx.portouts.WebhookPortoutNewComment|telnyx.portouts.WebhookPortoutFocDateChanged

---@class telnyx.portouts.PortoutRejection
---@field code? integer
---@field description? string
---@field reason_required? boolean

---@class telnyx.portouts.PortoutReport
---@field created_at? string # when it was created
---@field document_id? string # a UUID
---@field id string # a UUID
---@field params? telnyx.portouts.ExportPortoutsCSVReport
---@field record_type? string # the kind of record
---@field report_type? 'export_portouts_csv'
---@field status? 'pending'|'completed'
---@field updated_at? string # when it last changed

---@class telnyx.portouts.PortoutsCommentsCreateAnswer
---@field data telnyx.portouts.PortoutComment

---@class telnyx.portouts.PortoutsCommentsListAnswer
---@field data telnyx.portouts.PortoutComment[]
---@field meta? telnyx.portouts.Metadata
---@field items telnyx.portouts.PortoutComment[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.portouts.PortoutsCommentsListAnswer): boolean
---@field next_page fun(self: telnyx.portouts.PortoutsCommentsListAnswer): telnyx.portouts.PortoutsCommentsListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.portouts.PortoutsCommentsListAnswer): fun(): telnyx.portouts.PortoutsCommentsListAnswer?
---@field each fun(self: telnyx.portouts.PortoutsCommentsListAnswer): fun(): telnyx.portouts.PortoutComment?

---@class telnyx.portouts.PortoutsEventsRetrieveAnswer
---@field data telnyx.portouts.PortoutEvent

---@class telnyx.portouts.PortoutsListRejectionCodesAnswer
---@field data telnyx.portouts.PortoutRejection[]
---@field items telnyx.portouts.PortoutRejection[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.portouts.PortoutsListRejectionCodesAnswer): boolean
---@field next_page fun(self: telnyx.portouts.PortoutsListRejectionCodesAnswer): telnyx.portouts.PortoutsListRejectionCodesAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.portouts.PortoutsListRejectionCodesAnswer): fun(): telnyx.portouts.PortoutsListRejectionCodesAnswer?
---@field each fun(self: telnyx.portouts.PortoutsListRejectionCodesAnswer): fun(): telnyx.portouts.PortoutRejection?

---@class telnyx.portouts.PortoutsReportsCreateAnswer
---@field data telnyx.portouts.PortoutReport

---@class telnyx.portouts.PortoutsReportsRetrieveAnswer
---@field data telnyx.portouts.PortoutReport

---@class telnyx.portouts.PortoutsRetrieveAnswer
---@field data telnyx.portouts.PortoutDetails

---@class telnyx.portouts.PortoutsSupportingDocumentsCreateAnswer
---@field data telnyx.portouts.PortOutSupportingDocument[]

---@class telnyx.portouts.PortoutsSupportingDocumentsCreateDocumentsItem
---@field document_id string # a UUID
---@field type 'loa'|'invoice'

---@class telnyx.portouts.PortoutsSupportingDocumentsListAnswer
---@field data telnyx.portouts.PortOutSupportingDocument[]
---@field items telnyx.portouts.PortOutSupportingDocument[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.portouts.PortoutsSupportingDocumentsListAnswer): boolean
---@field next_page fun(self: telnyx.portouts.PortoutsSupportingDocumentsListAnswer): telnyx.portouts.PortoutsSupportingDocumentsListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.portouts.PortoutsSupportingDocumentsListAnswer): fun(): telnyx.portouts.PortoutsSupportingDocumentsListAnswer?
---@field each fun(self: telnyx.portouts.PortoutsSupportingDocumentsListAnswer): fun(): telnyx.portouts.PortOutSupportingDocument?

---@class telnyx.portouts.PortoutsUpdateStatusAnswer
---@field data telnyx.portouts.PortoutDetails

---@class telnyx.portouts.WebhookPortoutFocDateChanged
---@field available_notification_methods? ('email'|'webhook')[]
---@field created_at? string # when it was created
---@field event_type? 'portout.status_changed'|'portout.foc_date_changed'|'portout.new_comment'
---@field id string # a UUID
---@field payload? telnyx.portouts.WebhookPortoutFocDateChangedPayload
---@field payload_status? 'created'|'completed'
---@field portout_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.portouts.WebhookPortoutFocDateChangedPayload
---@field foc_date? string
---@field id string # a UUID
---@field user_id? string

---@class telnyx.portouts.WebhookPortoutNewComment
---@field available_notification_methods? ('email'|'webhook')[]
---@field created_at? string # when it was created
---@field event_type? 'portout.status_changed'|'portout.foc_date_changed'|'portout.new_comment'
---@field id string # a UUID
---@field payload? telnyx.portouts.WebhookPortoutNewCommentPayload
---@field payload_status? 'created'|'completed'
---@field portout_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.portouts.WebhookPortoutNewCommentPayload
---@field comment? string
---@field id string # a UUID
---@field portout_id? string # a UUID
---@field user_id? string # a UUID

---@class telnyx.portouts.WebhookPortoutStatusChanged
---@field available_notification_methods? ('email'|'webhook')[]
---@field created_at? string # when it was created
---@field event_type? 'portout.status_changed'|'portout.foc_date_changed'|'portout.new_comment'
---@field id string # a UUID
---@field payload? telnyx.portouts.WebhookPortoutStatusChangedPayload
---@field payload_status? 'created'|'completed'
---@field portout_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.portouts.WebhookPortoutStatusChangedPayload
---@field attempted_pin? string
---@field carrier_name? string
---@field id string # a UUID
---@field phone_numbers? string[]
---@field rejection_reason? string
---@field spid? string
---@field status? 'pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled'
---@field subscriber_name? string
---@field user_id? string # a UUID
