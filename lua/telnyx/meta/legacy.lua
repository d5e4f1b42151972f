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

---@class telnyx.legacy.reporting.batch_detail_records.messaging.CreateParameters
---@field end_time telnyx.DateTime
---@field start_time telnyx.DateTime
---@field connections? integer[]
---@field directions? integer[]
---@field filters? table[]
---@field include_message_body? boolean
---@field managed_accounts? string[]
---@field profiles? string[]
---@field record_types? integer[]
---@field report_name? string
---@field select_all_managed_accounts? boolean
---@field timezone? string

---`POST /legacy/reporting/batch_detail_records/messaging`
---@param parameters telnyx.legacy.reporting.batch_detail_records.messaging.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_messaging.create(parameters, opts) end

---`DELETE /legacy/reporting/batch_detail_records/messaging/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_messaging.delete(id, opts) end

---`GET /legacy/reporting/batch_detail_records/messaging`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_messaging.list(opts) end

---`GET /legacy/reporting/batch_detail_records/messaging/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_messaging.retrieve(id, opts) end

---@class telnyx.legacy.reporting.batch_detail_records.speech_to_text
local legacy_reporting_batch_detail_records_speech_to_text = {}

---@class telnyx.legacy.reporting.batch_detail_records.speech_to_text.CreateParameters
---@field end_date telnyx.DateTime
---@field start_date telnyx.DateTime

---`POST /legacy/reporting/batch_detail_records/speech_to_text`
---@param parameters telnyx.legacy.reporting.batch_detail_records.speech_to_text.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_speech_to_text.create(parameters, opts) end

---`DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_speech_to_text.delete(id, opts) end

---`GET /legacy/reporting/batch_detail_records/speech_to_text`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_speech_to_text.list(opts) end

---`GET /legacy/reporting/batch_detail_records/speech_to_text/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_speech_to_text.retrieve(id, opts) end

---@class telnyx.legacy.reporting.batch_detail_records.voice
local legacy_reporting_batch_detail_records_voice = {}

---@class telnyx.legacy.reporting.batch_detail_records.voice.CreateParameters
---@field end_time telnyx.DateTime
---@field start_time telnyx.DateTime
---@field call_types? integer[]
---@field connections? integer[]
---@field fields? string[]
---@field filters? table[]
---@field include_all_metadata? boolean
---@field managed_accounts? string[]
---@field record_types? integer[]
---@field report_name? string
---@field select_all_managed_accounts? boolean
---@field source? string
---@field timezone? string

---`POST /legacy/reporting/batch_detail_records/voice`
---@param parameters telnyx.legacy.reporting.batch_detail_records.voice.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_voice.create(parameters, opts) end

---`DELETE /legacy/reporting/batch_detail_records/voice/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_voice.delete(id, opts) end

---`GET /legacy/reporting/batch_detail_records/voice`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_voice.list(opts) end

---`GET /legacy/reporting/batch_detail_records/voice/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_voice.retrieve(id, opts) end

---`GET /legacy/reporting/batch_detail_records/voice/fields`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_batch_detail_records_voice.retrieve_fields(opts) end

---@class telnyx.legacy.reporting.usage_reports
---@field messaging telnyx.legacy.reporting.usage_reports.messaging
---@field number_lookup telnyx.legacy.reporting.usage_reports.number_lookup
---@field voice telnyx.legacy.reporting.usage_reports.voice
local legacy_reporting_usage_reports = {}

---@class telnyx.legacy.reporting.usage_reports.RetrieveSpeechToTextParameters
---@field end_date? telnyx.DateTime
---@field start_date? telnyx.DateTime

---`GET /legacy/reporting/usage_reports/speech_to_text`
---@param parameters? telnyx.legacy.reporting.usage_reports.RetrieveSpeechToTextParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports.retrieve_speech_to_text(parameters, opts) end

---@class telnyx.legacy.reporting.usage_reports.messaging
local legacy_reporting_usage_reports_messaging = {}

---@class telnyx.legacy.reporting.usage_reports.messaging.CreateParameters
---@field aggregation_type integer
---@field end_time? telnyx.DateTime
---@field managed_accounts? string[]
---@field profiles? string[]
---@field select_all_managed_accounts? boolean
---@field start_time? telnyx.DateTime

---`POST /legacy/reporting/usage_reports/messaging`
---@param parameters telnyx.legacy.reporting.usage_reports.messaging.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_messaging.create(parameters, opts) end

---`DELETE /legacy/reporting/usage_reports/messaging/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_messaging.delete(id, opts) end

---@class telnyx.legacy.reporting.usage_reports.messaging.ListParameters
---@field page? integer
---@field per_page? integer

---`GET /legacy/reporting/usage_reports/messaging`
---@param parameters? telnyx.legacy.reporting.usage_reports.messaging.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_messaging.list(parameters, opts) end

---`GET /legacy/reporting/usage_reports/messaging/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_messaging.retrieve(id, opts) end

---@class telnyx.legacy.reporting.usage_reports.number_lookup
local legacy_reporting_usage_reports_number_lookup = {}

---@class telnyx.legacy.reporting.usage_reports.number_lookup.CreateParameters
---@field aggregation_type? string
---@field end_date? telnyx.Date
---@field managed_accounts? string[]
---@field start_date? telnyx.Date

---`POST /legacy/reporting/usage_reports/number_lookup`
---@param parameters? telnyx.legacy.reporting.usage_reports.number_lookup.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_number_lookup.create(parameters, opts) end

---`DELETE /legacy/reporting/usage_reports/number_lookup/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_number_lookup.delete(id, opts) end

---@class telnyx.legacy.reporting.usage_reports.number_lookup.ListParameters
---@field page? integer
---@field per_page? integer

---`GET /legacy/reporting/usage_reports/number_lookup`
---@param parameters? telnyx.legacy.reporting.usage_reports.number_lookup.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_number_lookup.list(parameters, opts) end

---`GET /legacy/reporting/usage_reports/number_lookup/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_number_lookup.retrieve(id, opts) end

---@class telnyx.legacy.reporting.usage_reports.voice
local legacy_reporting_usage_reports_voice = {}

---@class telnyx.legacy.reporting.usage_reports.voice.CreateParameters
---@field end_time telnyx.DateTime
---@field start_time telnyx.DateTime
---@field aggregation_type? integer
---@field connections? integer[]
---@field managed_accounts? string[]
---@field product_breakdown? integer
---@field select_all_managed_accounts? boolean

---`POST /legacy/reporting/usage_reports/voice`
---@param parameters telnyx.legacy.reporting.usage_reports.voice.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_voice.create(parameters, opts) end

---`DELETE /legacy/reporting/usage_reports/voice/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_voice.delete(id, opts) end

---@class telnyx.legacy.reporting.usage_reports.voice.ListParameters
---@field page? integer
---@field per_page? integer

---`GET /legacy/reporting/usage_reports/voice`
---@param parameters? telnyx.legacy.reporting.usage_reports.voice.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_voice.list(parameters, opts) end

---`GET /legacy/reporting/usage_reports/voice/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function legacy_reporting_usage_reports_voice.retrieve(id, opts) end
