---@meta _
-- Types of `client.room_recordings` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.room_recordings
local room_recordings = {}

---`DELETE /room_recordings/{room_recording_id}`
---@param room_recording_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { room_recording_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function room_recordings.delete(room_recording_id, opts) end

---@class telnyx.room_recordings.DeleteBulkParameters
---@field filter_date_ended_at_eq? telnyx.Date
---@field filter_date_ended_at_gte? telnyx.Date
---@field filter_date_ended_at_lte? telnyx.Date
---@field filter_date_started_at_eq? telnyx.Date
---@field filter_date_started_at_gte? telnyx.Date
---@field filter_date_started_at_lte? telnyx.Date
---@field filter_duration_secs? integer
---@field filter_participant_id? string
---@field filter_room_id? string
---@field filter_session_id? string
---@field filter_status? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { date_ended_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, date_started_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, duration_secs?: integer, participant_id?: string, room_id?: string, session_id?: string, status?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`DELETE /room_recordings`
---@param parameters? telnyx.room_recordings.DeleteBulkParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function room_recordings.delete_bulk(parameters, opts) end

---@class telnyx.room_recordings.ListParameters
---@field filter_date_ended_at_eq? telnyx.Date
---@field filter_date_ended_at_gte? telnyx.Date
---@field filter_date_ended_at_lte? telnyx.Date
---@field filter_date_started_at_eq? telnyx.Date
---@field filter_date_started_at_gte? telnyx.Date
---@field filter_date_started_at_lte? telnyx.Date
---@field filter_duration_secs? integer
---@field filter_participant_id? string
---@field filter_room_id? string
---@field filter_session_id? string
---@field filter_status? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { date_ended_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, date_started_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, duration_secs?: integer, participant_id?: string, room_id?: string, session_id?: string, status?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /room_recordings`
---@param parameters? telnyx.room_recordings.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function room_recordings.list(parameters, opts) end

---`GET /room_recordings/{room_recording_id}`
---@param room_recording_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { room_recording_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function room_recordings.retrieve(room_recording_id, opts) end
