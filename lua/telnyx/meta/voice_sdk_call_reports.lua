---@meta _
-- Types of `client.voice_sdk_call_reports` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.voice_sdk_call_reports
local voice_sdk_call_reports = {}

---@class (exact) telnyx.voice_sdk_call_reports.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 20
---@field sort? 'asc'|'desc'|'created_at'|'-created_at' # default "desc"
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists voice SDK call reports.
---
---`GET /voice_sdk_call_reports`
---@param parameters? telnyx.voice_sdk_call_reports.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.voice_sdk_call_reports.VoiceSdkCallReport>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.voice_sdk_call_reports.VoiceSdkCallReport>?, telnyx.Error, telnyx.Response
function voice_sdk_call_reports.list(parameters, opts) end

---Retrieves a voice SDK call report.
---
---`GET /voice_sdk_call_reports/{call_id}`
---@param call_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.voice_sdk_call_reports.VoiceSdkCallReportsResponse?, telnyx.Error, telnyx.Response
---@overload fun(call_id: string, opts?: telnyx.CallOptions): telnyx.voice_sdk_call_reports.VoiceSdkCallReportsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { call_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.voice_sdk_call_reports.VoiceSdkCallReportsResponse?, telnyx.Error, telnyx.Response
function voice_sdk_call_reports.retrieve(call_id, parameters, opts) end

---@class telnyx.voice_sdk_call_reports.VoiceSdkCallReport
---@field call_id? string # a UUID
---@field call_report_id? string
---@field created_at? string # when it was created
---@field flushReason? table
---@field logs? telnyx.voice_sdk_call_reports.VoiceSdkCallReportLogs
---@field organization_id? string # the organization that it belongs to; a UUID
---@field segment? integer
---@field stats? telnyx.voice_sdk_call_reports.VoiceSdkCallReportStats
---@field stored_at? string
---@field summary? table
---@field telnyx_leg_id? string
---@field telnyx_session_id? string
---@field user_agent? string
---@field user_id? string # a UUID
---@field version? string
---@field voice_sdk_id? string
---@field voice_sdk_id_decoded? table
---@field voice_sdk_session_id? string

---@class telnyx.voice_sdk_call_reports.VoiceSdkCallReportLogEntry
---@field context? table
---@field level? 'debug'|'info'|'warn'|'error'
---@field message? string
---@field timestamp? string

---@alias telnyx.voice_sdk_call_reports.VoiceSdkCallReportLogs telnyx.voice_sdk_call_reports.VoiceSdkCallReportLogEntry[]|telnyx.voice_sdk_call_reports.VoiceSdkCallReportLogs2

---@class telnyx.voice_sdk_call_reports.VoiceSdkCallReportLogs2
---@field entries? telnyx.voice_sdk_call_reports.VoiceSdkCallReportLogEntry[]

---@alias telnyx.voice_sdk_call_reports.VoiceSdkCallReportStats table[]|telnyx.voice_sdk_call_reports.VoiceSdkCallReportStats2

---@class telnyx.voice_sdk_call_reports.VoiceSdkCallReportStats2
---@field audio? table
---@field connection? table
---@field ice? table
---@field transport? table

---@alias telnyx.voice_sdk_call_reports.VoiceSdkCallReportsResponse telnyx.voice_sdk_call_reports.VoiceSdkCallReport[]
