---@meta _
-- Types of `client.recording_transcriptions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.recording_transcriptions
local recording_transcriptions = {}

---`DELETE /recording_transcriptions/{recording_transcription_id}`
---@param recording_transcription_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { recording_transcription_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function recording_transcriptions.delete(recording_transcription_id, opts) end

---@class telnyx.recording_transcriptions.ListParameters
---@field filter_created_at_gte? string
---@field filter_created_at_lte? string
---@field filter_recording_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { created_at?: { gte?: string, lte?: string }, recording_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /recording_transcriptions`
---@param parameters? telnyx.recording_transcriptions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function recording_transcriptions.list(parameters, opts) end

---`GET /recording_transcriptions/{recording_transcription_id}`
---@param recording_transcription_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { recording_transcription_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function recording_transcriptions.retrieve(recording_transcription_id, opts) end
