---@meta _
-- Types of `client.legacy` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.legacy
---@field reporting telnyx.legacy.reporting

---@class telnyx.legacy.reporting
---@field batch_detail_records telnyx.legacy.reporting.batch_detail_records
---@field usage_reports telnyx.legacy.reporting.usage_reports

---@class telnyx.legacy.reporting.batch_detail_records
---@field messaging telnyx.legacy.reporting.batch_detail_records.messaging
---@field speech_to_text telnyx.legacy.reporting.batch_detail_records.speech_to_text
---@field voice telnyx.legacy.reporting.batch_detail_records.voice

---@class telnyx.legacy.reporting.batch_detail_records.messaging
local legacy_reporting_batch_detail_records_messaging = {}

---@class (exact) telnyx.legacy.reporting.batch_detail_records.messaging.CreateParameters
---@field end_time telnyx.DateTime
---@field start_time telnyx.DateTime
---@field connections? integer[]
---@field directions? integer[]
---@field filters? telnyx.legacy.Filter[]
---@field include_message_body? boolean
---@field managed_accounts? string[]
---@field profiles? string[]
---@field record_types? integer[]
---@field report_name? string
---@field select_all_managed_accounts? boolean
---@field timezone? string
---@field [string] telnyx.NoSuchName

---Creates the messaging.
---
---`POST /legacy/reporting/batch_detail_records/messaging`
---@param parameters telnyx.legacy.reporting.batch_detail_records.messaging.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.MdrPostDetailReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_messaging.create(parameters, opts) end

---Deletes the messaging.
---
---`DELETE /legacy/reporting/batch_detail_records/messaging/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.MdrDeleteDetailReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.legacy.MdrDeleteDetailReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.legacy.MdrDeleteDetailReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_messaging.delete(id, parameters, opts) end

---Lists messaging.
---
---`GET /legacy/reporting/batch_detail_records/messaging`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.MdrGetDetailReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.legacy.MdrGetDetailReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_messaging.list(parameters, opts) end

---Retrieves the messaging.
---
---`GET /legacy/reporting/batch_detail_records/messaging/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.MdrGetDetailReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.legacy.MdrGetDetailReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.legacy.MdrGetDetailReportByIdResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_messaging.retrieve(id, parameters, opts) end

---@class telnyx.legacy.reporting.batch_detail_records.speech_to_text
local legacy_reporting_batch_detail_records_speech_to_text = {}

---@class (exact) telnyx.legacy.reporting.batch_detail_records.speech_to_text.CreateParameters
---@field end_date telnyx.DateTime
---@field start_date telnyx.DateTime
---@field [string] telnyx.NoSuchName

---Creates a speech to text.
---
---`POST /legacy/reporting/batch_detail_records/speech_to_text`
---@param parameters telnyx.legacy.reporting.batch_detail_records.speech_to_text.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.SttPostDetailReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_speech_to_text.create(parameters, opts) end

---Deletes a speech to text.
---
---`DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.SttDeleteDetailReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.legacy.SttDeleteDetailReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.legacy.SttDeleteDetailReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_speech_to_text.delete(id, parameters, opts) end

---Lists speech to text.
---
---`GET /legacy/reporting/batch_detail_records/speech_to_text`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.SttGetDetailReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.legacy.SttGetDetailReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_speech_to_text.list(parameters, opts) end

---Retrieves a speech to text.
---
---`GET /legacy/reporting/batch_detail_records/speech_to_text/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.SttGetDetailReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.legacy.SttGetDetailReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.legacy.SttGetDetailReportByIdResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_speech_to_text.retrieve(id, parameters, opts) end

---@class telnyx.legacy.reporting.batch_detail_records.voice
local legacy_reporting_batch_detail_records_voice = {}

---@class (exact) telnyx.legacy.reporting.batch_detail_records.voice.CreateParameters
---@field end_time telnyx.DateTime
---@field start_time telnyx.DateTime
---@field call_types? integer[]
---@field connections? integer[]
---@field fields? string[]
---@field filters? telnyx.legacy.Filter[]
---@field include_all_metadata? boolean
---@field managed_accounts? string[]
---@field record_types? integer[]
---@field report_name? string
---@field select_all_managed_accounts? boolean
---@field source? string
---@field timezone? string
---@field [string] telnyx.NoSuchName

---Creates a voice.
---
---`POST /legacy/reporting/batch_detail_records/voice`
---@param parameters telnyx.legacy.reporting.batch_detail_records.voice.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.CdrPostDetailReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_voice.create(parameters, opts) end

---Deletes a voice.
---
---`DELETE /legacy/reporting/batch_detail_records/voice/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.CdrDeleteDetailReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.legacy.CdrDeleteDetailReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.legacy.CdrDeleteDetailReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_voice.delete(id, parameters, opts) end

---Lists voice.
---
---`GET /legacy/reporting/batch_detail_records/voice`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.CdrGetDetailReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.legacy.CdrGetDetailReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_voice.list(parameters, opts) end

---Retrieves a voice.
---
---`GET /legacy/reporting/batch_detail_records/voice/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.CdrGetDetailReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.legacy.CdrGetDetailReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.legacy.CdrGetDetailReportByIdResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_voice.retrieve(id, parameters, opts) end

---Retrieves the fields of call detail records.
---
---`GET /legacy/reporting/batch_detail_records/voice/fields`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.CdrAvailableFieldsResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.legacy.CdrAvailableFieldsResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_batch_detail_records_voice.retrieve_fields(parameters, opts) end

---@class telnyx.legacy.reporting.usage_reports
---@field messaging telnyx.legacy.reporting.usage_reports.messaging
---@field number_lookup telnyx.legacy.reporting.usage_reports.number_lookup
---@field voice telnyx.legacy.reporting.usage_reports.voice
local legacy_reporting_usage_reports = {}

---@class (exact) telnyx.legacy.reporting.usage_reports.RetrieveSpeechToTextParameters
---@field end_date? telnyx.DateTime
---@field start_date? telnyx.DateTime
---@field [string] telnyx.NoSuchName

---Retrieves the usage report of speech-to-text.
---
---`GET /legacy/reporting/usage_reports/speech_to_text`
---@param parameters? telnyx.legacy.reporting.usage_reports.RetrieveSpeechToTextParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.SttUsageReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.legacy.SttUsageReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports.retrieve_speech_to_text(parameters, opts) end

---@class telnyx.legacy.reporting.usage_reports.messaging
local legacy_reporting_usage_reports_messaging = {}

---@class (exact) telnyx.legacy.reporting.usage_reports.messaging.CreateParameters
---@field aggregation_type integer
---@field end_time? telnyx.DateTime
---@field managed_accounts? string[]
---@field profiles? string[]
---@field select_all_managed_accounts? boolean
---@field start_time? telnyx.DateTime
---@field [string] telnyx.NoSuchName

---Creates the messaging.
---
---`POST /legacy/reporting/usage_reports/messaging`
---@param parameters telnyx.legacy.reporting.usage_reports.messaging.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.MdrPostUsageReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_messaging.create(parameters, opts) end

---Deletes the messaging.
---
---`DELETE /legacy/reporting/usage_reports/messaging/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.MdrDeleteUsageReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.legacy.MdrDeleteUsageReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.legacy.MdrDeleteUsageReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_messaging.delete(id, parameters, opts) end

---@class (exact) telnyx.legacy.reporting.usage_reports.messaging.ListParameters
---@field page? integer # at least 1, default 1
---@field per_page? integer # 1 to 250, default 20
---@field [string] telnyx.NoSuchName

---Lists messaging.
---
---`GET /legacy/reporting/usage_reports/messaging`
---@param parameters? telnyx.legacy.reporting.usage_reports.messaging.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.legacy.MdrUsageReportResponseLegacy>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.legacy.MdrUsageReportResponseLegacy>?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_messaging.list(parameters, opts) end

---Retrieves the messaging.
---
---`GET /legacy/reporting/usage_reports/messaging/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.MdrGetUsageReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.legacy.MdrGetUsageReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.legacy.MdrGetUsageReportByIdResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_messaging.retrieve(id, parameters, opts) end

---@class telnyx.legacy.reporting.usage_reports.number_lookup
local legacy_reporting_usage_reports_number_lookup = {}

---@class (exact) telnyx.legacy.reporting.usage_reports.number_lookup.CreateParameters
---@field aggregation_type? 'ALL'|'BY_ORGANIZATION_MEMBER'
---@field end_date? telnyx.Date
---@field managed_accounts? string[]
---@field start_date? telnyx.Date
---@field [string] telnyx.NoSuchName

---Creates a number lookup.
---
---`POST /legacy/reporting/usage_reports/number_lookup`
---@param parameters? telnyx.legacy.reporting.usage_reports.number_lookup.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.TelcoDataPostUsageReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.legacy.TelcoDataPostUsageReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_number_lookup.create(parameters, opts) end

---Deletes a number lookup.
---
---`DELETE /legacy/reporting/usage_reports/number_lookup/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_number_lookup.delete(id, parameters, opts) end

---@class (exact) telnyx.legacy.reporting.usage_reports.number_lookup.ListParameters
---@field page? integer
---@field per_page? integer
---@field [string] telnyx.NoSuchName

---Lists number lookup.
---
---`GET /legacy/reporting/usage_reports/number_lookup`
---@param parameters? telnyx.legacy.reporting.usage_reports.number_lookup.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.legacy.TelcoDataUsageReportResponse>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.legacy.TelcoDataUsageReportResponse>?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_number_lookup.list(parameters, opts) end

---Retrieves a number lookup.
---
---`GET /legacy/reporting/usage_reports/number_lookup/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.TelcoDataGetUsageReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.legacy.TelcoDataGetUsageReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.legacy.TelcoDataGetUsageReportByIdResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_number_lookup.retrieve(id, parameters, opts) end

---@class telnyx.legacy.reporting.usage_reports.voice
local legacy_reporting_usage_reports_voice = {}

---@class (exact) telnyx.legacy.reporting.usage_reports.voice.CreateParameters
---@field end_time telnyx.DateTime
---@field start_time telnyx.DateTime
---@field aggregation_type? integer
---@field connections? integer[]
---@field managed_accounts? string[]
---@field product_breakdown? integer
---@field select_all_managed_accounts? boolean
---@field [string] telnyx.NoSuchName

---Creates a voice.
---
---`POST /legacy/reporting/usage_reports/voice`
---@param parameters telnyx.legacy.reporting.usage_reports.voice.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.CdrPostUsageReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_voice.create(parameters, opts) end

---Deletes a voice.
---
---`DELETE /legacy/reporting/usage_reports/voice/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.CdrDeleteUsageReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.legacy.CdrDeleteUsageReportResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.legacy.CdrDeleteUsageReportResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_voice.delete(id, parameters, opts) end

---@class (exact) telnyx.legacy.reporting.usage_reports.voice.ListParameters
---@field page? integer # at least 1, default 1
---@field per_page? integer # 1 to 250, default 20
---@field [string] telnyx.NoSuchName

---Lists voice.
---
---`GET /legacy/reporting/usage_reports/voice`
---@param parameters? telnyx.legacy.reporting.usage_reports.voice.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.legacy.CdrUsageReportResponseLegacy>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.legacy.CdrUsageReportResponseLegacy>?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_voice.list(parameters, opts) end

---Retrieves a voice.
---
---`GET /legacy/reporting/usage_reports/voice/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.legacy.CdrGetUsageReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.legacy.CdrGetUsageReportByIdResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.legacy.CdrGetUsageReportByIdResponse?, telnyx.Error, telnyx.Response
function legacy_reporting_usage_reports_voice.retrieve(id, parameters, opts) end

---@class telnyx.legacy.BatchCsvPaginationMeta
---@field page_number? integer
---@field page_size? integer
---@field total_pages? integer
---@field total_results? integer

---@class telnyx.legacy.CdrAvailableFieldsResponse
---@field Billing? string[]
---@field ["Interaction Data"]? string[]
---@field ["Number Information"]? string[]
---@field ["Telephony Data"]? string[]

---@class telnyx.legacy.CdrDeleteDetailReportResponse
---@field data telnyx.legacy.CdrDetailedReqResponse

---@class telnyx.legacy.CdrDeleteUsageReportResponse
---@field data telnyx.legacy.CdrUsageReportResponseLegacy

---@class telnyx.legacy.CdrDetailedReqResponse
---@field call_types? integer[]
---@field connections? integer[]
---@field created_at? string # when it was created
---@field end_time? string
---@field filters? telnyx.legacy.Filter[]
---@field id string
---@field managed_accounts? string[]
---@field record_type? string # the kind of record
---@field record_types? integer[]
---@field report_name? string
---@field report_url? string
---@field retry? integer
---@field source? string
---@field start_time? string
---@field status? integer
---@field timezone? string
---@field updated_at? string # when it last changed

---@class telnyx.legacy.CdrGetDetailReportByIdResponse
---@field data telnyx.legacy.CdrDetailedReqResponse

---@class telnyx.legacy.CdrGetDetailReportResponse
---@field data telnyx.legacy.CdrDetailedReqResponse[]
---@field meta? telnyx.legacy.BatchCsvPaginationMeta
---@field items telnyx.legacy.CdrDetailedReqResponse[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.legacy.CdrGetDetailReportResponse): boolean
---@field next_page fun(self: telnyx.legacy.CdrGetDetailReportResponse): telnyx.legacy.CdrGetDetailReportResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.legacy.CdrGetDetailReportResponse): fun(): telnyx.legacy.CdrGetDetailReportResponse?
---@field each fun(self: telnyx.legacy.CdrGetDetailReportResponse): fun(): telnyx.legacy.CdrDetailedReqResponse?

---@class telnyx.legacy.CdrGetUsageReportByIdResponse
---@field data telnyx.legacy.CdrUsageReportResponseLegacy

---@class telnyx.legacy.CdrPostDetailReportResponse
---@field data telnyx.legacy.CdrDetailedReqResponse

---@class telnyx.legacy.CdrPostUsageReportResponse
---@field data telnyx.legacy.CdrUsageReportResponseLegacy

---@class telnyx.legacy.CdrUsageReportResponseLegacy
---@field aggregation_type? integer
---@field connections? string[]
---@field created_at? string # when it was created
---@field end_time? string
---@field id string # a UUID
---@field product_breakdown? integer
---@field record_type? string # the kind of record
---@field report_url? string
---@field result? table
---@field start_time? string
---@field status? integer
---@field updated_at? string # when it last changed

---@class telnyx.legacy.Filter
---@field billing_group? string
---@field cld? string
---@field cld_filter? 'contains'|'starts_with'|'ends_with'
---@field cli? string
---@field cli_filter? 'contains'|'starts_with'|'ends_with'
---@field filter_type? 'and'|'or'
---@field tags_list? string

---@class telnyx.legacy.MdrDeleteDetailReportResponse
---@field data telnyx.legacy.MdrDetailReportResponse

---@class telnyx.legacy.MdrDeleteUsageReportResponse
---@field data telnyx.legacy.MdrUsageReportResponseLegacy

---@class telnyx.legacy.MdrDetailReportResponse
---@field connections? integer[]
---@field created_at? string # when it was created
---@field directions? ('INBOUND'|'OUTBOUND')[]
---@field end_date? string
---@field filters? telnyx.legacy.Filter[]
---@field id string # a UUID
---@field profiles? string[]
---@field record_type? string # the kind of record
---@field record_types? ('INCOMPLETE'|'COMPLETED'|'ERRORS')[]
---@field report_name? string
---@field report_url? string
---@field start_date? string
---@field status? 'PENDING'|'COMPLETE'|'FAILED'|'EXPIRED'
---@field updated_at? string # when it last changed

---@class telnyx.legacy.MdrGetDetailReportByIdResponse
---@field data telnyx.legacy.MdrDetailReportResponse

---@class telnyx.legacy.MdrGetDetailReportResponse
---@field data telnyx.legacy.MdrDetailReportResponse[]
---@field meta? telnyx.legacy.BatchCsvPaginationMeta
---@field items telnyx.legacy.MdrDetailReportResponse[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.legacy.MdrGetDetailReportResponse): boolean
---@field next_page fun(self: telnyx.legacy.MdrGetDetailReportResponse): telnyx.legacy.MdrGetDetailReportResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.legacy.MdrGetDetailReportResponse): fun(): telnyx.legacy.MdrGetDetailReportResponse?
---@field each fun(self: telnyx.legacy.MdrGetDetailReportResponse): fun(): telnyx.legacy.MdrDetailReportResponse?

---@class telnyx.legacy.MdrGetUsageReportByIdResponse
---@field data telnyx.legacy.MdrUsageReportResponseLegacy

---@class telnyx.legacy.MdrPostDetailReportResponse
---@field data telnyx.legacy.MdrDetailReportResponse

---@class telnyx.legacy.MdrPostUsageReportResponse
---@field data telnyx.legacy.MdrUsageReportResponseLegacy

---@class telnyx.legacy.MdrUsageReportResponseLegacy
---@field aggregation_type? integer
---@field connections? string[]
---@field created_at? string # when it was created
---@field end_time? string
---@field id string # a UUID
---@field profiles? string[]
---@field record_type? string # the kind of record
---@field report_url? string
---@field result? table
---@field start_time? string
---@field status? integer
---@field updated_at? string # when it last changed

---@class telnyx.legacy.SttDeleteDetailReportResponse
---@field data telnyx.legacy.SttDetailReportResponse

---@class telnyx.legacy.SttDetailReportResponse
---@field created_at? string # when it was created
---@field download_link? string
---@field end_date? string
---@field id string
---@field record_type? string # the kind of record
---@field start_date? string
---@field status? 'PENDING'|'COMPLETE'|'FAILED'|'EXPIRED'

---@class telnyx.legacy.SttGetDetailReportByIdResponse
---@field data telnyx.legacy.SttDetailReportResponse

---@class telnyx.legacy.SttGetDetailReportResponse
---@field data telnyx.legacy.SttDetailReportResponse[]
---@field items telnyx.legacy.SttDetailReportResponse[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.legacy.SttGetDetailReportResponse): boolean
---@field next_page fun(self: telnyx.legacy.SttGetDetailReportResponse): telnyx.legacy.SttGetDetailReportResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.legacy.SttGetDetailReportResponse): fun(): telnyx.legacy.SttGetDetailReportResponse?
---@field each fun(self: telnyx.legacy.SttGetDetailReportResponse): fun(): telnyx.legacy.SttDetailReportResponse?

---@class telnyx.legacy.SttPostDetailReportResponse
---@field data telnyx.legacy.SttDetailReportResponse

---@class telnyx.legacy.SttUsageReportResponse
---@field data table

---@class telnyx.legacy.TelcoDataAggregation
---@field currency? string
---@field total_cost? number
---@field total_dips? integer
---@field type? string

---@class telnyx.legacy.TelcoDataGetUsageReportByIdResponse
---@field data telnyx.legacy.TelcoDataUsageReportResponse

---@class telnyx.legacy.TelcoDataPostUsageReportResponse
---@field data telnyx.legacy.TelcoDataUsageReportResponse

---@class telnyx.legacy.TelcoDataUsageRecord
---@field aggregations? telnyx.legacy.TelcoDataAggregation[]
---@field record_type? string # the kind of record
---@field user_id? string # a UUID

---@class telnyx.legacy.TelcoDataUsageReportResponse
---@field aggregation_type? string
---@field created_at? string # when it was created
---@field end_date? string
---@field id string # a UUID
---@field managed_accounts? string[]
---@field record_type? string # the kind of record
---@field report_url? string
---@field result? telnyx.legacy.TelcoDataUsageRecord[]
---@field start_date? string
---@field status? string
---@field updated_at? string # when it last changed
