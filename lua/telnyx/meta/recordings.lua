---@meta _
-- Types of `client.recordings` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.recordings
---@field actions telnyx.recordings.actions
local recordings = {}

---Deletes a recording.
---
---`DELETE /recordings/{recording_id}`
---@param recording_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.recordings.RecordingResponse?, telnyx.Error, telnyx.Response
---@overload fun(recording_id: string, opts?: telnyx.CallOptions): telnyx.recordings.RecordingResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { recording_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.recordings.RecordingResponse?, telnyx.Error, telnyx.Response
function recordings.delete(recording_id, parameters, opts) end

---@class (exact) telnyx.recordings.ListParameters
---@field filter_call_control_id? string
---@field filter_call_leg_id? string # a UUID
---@field filter_call_session_id? string # a UUID
---@field filter_conference_id? string
---@field filter_conference_region? string
---@field filter_connection_id? string
---@field filter_created_at_gte? string
---@field filter_created_at_lte? string
---@field filter_end_time_gte? string
---@field filter_end_time_lte? string
---@field filter_from? string
---@field filter_sip_call_id? string
---@field filter_start_time_gte? string
---@field filter_start_time_lte? string
---@field filter_to? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { call_control_id?: string, call_leg_id?: string, call_session_id?: string, conference_id?: string, conference_region?: string, connection_id?: string, created_at?: { gte?: string, lte?: string, [string]: telnyx.NoSuchName }, end_time?: { gte?: string, lte?: string, [string]: telnyx.NoSuchName }, from?: string, sip_call_id?: string, start_time?: { gte?: string, lte?: string, [string]: telnyx.NoSuchName }, to?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists recordings.
---
---`GET /recordings`
---@param parameters? telnyx.recordings.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.recordings.RecordingResponseData>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.recordings.RecordingResponseData>?, telnyx.Error, telnyx.Response
function recordings.list(parameters, opts) end

---Retrieves a recording.
---
---`GET /recordings/{recording_id}`
---@param recording_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.recordings.RecordingResponse?, telnyx.Error, telnyx.Response
---@overload fun(recording_id: string, opts?: telnyx.CallOptions): telnyx.recordings.RecordingResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { recording_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.recordings.RecordingResponse?, telnyx.Error, telnyx.Response
function recordings.retrieve(recording_id, parameters, opts) end

---@class telnyx.recordings.actions
local recordings_actions = {}

---@class (exact) telnyx.recordings.actions.DeleteParameters
---@field ids string[]
---@field [string] telnyx.NoSuchName

---Deletes a recording.
---
---`POST /recordings/actions/delete`
---@param parameters telnyx.recordings.actions.DeleteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.recordings.RecordingsActionsDeleteAnswer?, telnyx.Error, telnyx.Response
function recordings_actions.delete(parameters, opts) end

---@class telnyx.recordings.RecordingResponse
---@field data telnyx.recordings.RecordingResponseData

---@class telnyx.recordings.RecordingResponseData
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field call_session_id? string # identifies all legs of the call
---@field channels? 'single'|'dual'
---@field conference_id? string
---@field connection_id? string
---@field created_at? string # when it was created
---@field download_urls? telnyx.recordings.RecordingResponseDataDownloadUrls
---@field duration_millis? integer # milliseconds
---@field from? string
---@field id string
---@field initiated_by? string
---@field record_type? 'recording' # the kind of record
---@field recording_ended_at? string
---@field recording_started_at? string
---@field source? 'conference'|'call'
---@field status? 'completed'
---@field to? string
---@field updated_at? string # when it last changed

---@class telnyx.recordings.RecordingResponseDataDownloadUrls
---@field mp3? string
---@field wav? string

---@class telnyx.recordings.RecordingsActionsDeleteAnswer
---@field status? 'ok'
