---@meta _
-- Types of `client.recording_transcriptions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.recording_transcriptions
local recording_transcriptions = {}

---Deletes a recording transcription.
---
---`DELETE /recording_transcriptions/{recording_transcription_id}`
---@param recording_transcription_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.recording_transcriptions.RecordingTranscriptionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(recording_transcription_id: string, opts?: telnyx.CallOptions): telnyx.recording_transcriptions.RecordingTranscriptionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { recording_transcription_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.recording_transcriptions.RecordingTranscriptionsDeleteAnswer?, telnyx.Error, telnyx.Response
function recording_transcriptions.delete(recording_transcription_id, parameters, opts) end

---@class (exact) telnyx.recording_transcriptions.ListParameters
---@field filter_created_at_gte? string
---@field filter_created_at_lte? string
---@field filter_recording_id? string # a UUID
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { created_at?: { gte?: string, lte?: string, [string]: telnyx.NoSuchName }, recording_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists recording transcriptions.
---
---`GET /recording_transcriptions`
---@param parameters? telnyx.recording_transcriptions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.recording_transcriptions.RecordingTranscription>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.recording_transcriptions.RecordingTranscription>?, telnyx.Error, telnyx.Response
function recording_transcriptions.list(parameters, opts) end

---Retrieves a recording transcription.
---
---`GET /recording_transcriptions/{recording_transcription_id}`
---@param recording_transcription_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.recording_transcriptions.RecordingTranscriptionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(recording_transcription_id: string, opts?: telnyx.CallOptions): telnyx.recording_transcriptions.RecordingTranscriptionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { recording_transcription_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.recording_transcriptions.RecordingTranscriptionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function recording_transcriptions.retrieve(recording_transcription_id, parameters, opts) end

---@class telnyx.recording_transcriptions.RecordingTranscription
---@field created_at? string # when it was created
---@field duration_millis? integer # milliseconds
---@field id string
---@field record_type? 'recording_transcription' # the kind of record
---@field recording_id? string
---@field status? 'in-progress'|'completed'
---@field transcription_text? string
---@field updated_at? string # when it last changed

---@class telnyx.recording_transcriptions.RecordingTranscriptionsDeleteAnswer
---@field data telnyx.recording_transcriptions.RecordingTranscription

---@class telnyx.recording_transcriptions.RecordingTranscriptionsRetrieveAnswer
---@field data telnyx.recording_transcriptions.RecordingTranscription
