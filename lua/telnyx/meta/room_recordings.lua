---@meta _
-- Types of `client.room_recordings` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.room_recordings
local room_recordings = {}

---Deletes a room recording.
---
---`DELETE /room_recordings/{room_recording_id}`
---@param room_recording_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(room_recording_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { room_recording_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function room_recordings.delete(room_recording_id, parameters, opts) end

---@class (exact) telnyx.room_recordings.DeleteBulkParameters
---@field filter_date_ended_at_eq? telnyx.Date
---@field filter_date_ended_at_gte? telnyx.Date
---@field filter_date_ended_at_lte? telnyx.Date
---@field filter_date_started_at_eq? telnyx.Date
---@field filter_date_started_at_gte? telnyx.Date
---@field filter_date_started_at_lte? telnyx.Date
---@field filter_duration_secs? integer
---@field filter_participant_id? string # a UUID
---@field filter_room_id? string # a UUID
---@field filter_session_id? string # a UUID
---@field filter_status? string
---@field filter_type? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { date_ended_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, date_started_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, duration_secs?: integer, participant_id?: string, room_id?: string, session_id?: string, status?: string, type?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Deletes several recordings of rooms.
---
---`DELETE /room_recordings`
---@param parameters? telnyx.room_recordings.DeleteBulkParameters
---@param opts? telnyx.CallOptions
---@return telnyx.room_recordings.RoomRecordingsDeleteBulkAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.room_recordings.RoomRecordingsDeleteBulkAnswer?, telnyx.Error, telnyx.Response
function room_recordings.delete_bulk(parameters, opts) end

---@class (exact) telnyx.room_recordings.ListParameters
---@field filter_date_ended_at_eq? telnyx.Date
---@field filter_date_ended_at_gte? telnyx.Date
---@field filter_date_ended_at_lte? telnyx.Date
---@field filter_date_started_at_eq? telnyx.Date
---@field filter_date_started_at_gte? telnyx.Date
---@field filter_date_started_at_lte? telnyx.Date
---@field filter_duration_secs? integer
---@field filter_participant_id? string # a UUID
---@field filter_room_id? string # a UUID
---@field filter_session_id? string # a UUID
---@field filter_status? string
---@field filter_type? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { date_ended_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, date_started_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, duration_secs?: integer, participant_id?: string, room_id?: string, session_id?: string, status?: string, type?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists room recordings.
---
---`GET /room_recordings`
---@param parameters? telnyx.room_recordings.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.room_recordings.RoomRecording>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.room_recordings.RoomRecording>?, telnyx.Error, telnyx.Response
function room_recordings.list(parameters, opts) end

---Retrieves a room recording.
---
---`GET /room_recordings/{room_recording_id}`
---@param room_recording_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.room_recordings.RoomRecordingsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(room_recording_id: string, opts?: telnyx.CallOptions): telnyx.room_recordings.RoomRecordingsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { room_recording_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.room_recordings.RoomRecordingsRetrieveAnswer?, telnyx.Error, telnyx.Response
function room_recordings.retrieve(room_recording_id, parameters, opts) end

---@class telnyx.room_recordings.RoomRecording
---@field codec? string
---@field completed_at? string
---@field created_at? string # when it was created
---@field download_url? string
---@field duration_secs? integer # seconds
---@field ended_at? string
---@field id string # a UUID
---@field participant_id? string # a UUID
---@field record_type? string # the kind of record
---@field room_id? string # a UUID
---@field session_id? string # a UUID
---@field size_mb? number
---@field started_at? string
---@field status? 'completed'|'processing'
---@field type? 'audio'|'video'
---@field updated_at? string # when it last changed

---@class telnyx.room_recordings.RoomRecordingsDeleteBulkAnswer
---@field data telnyx.room_recordings.RoomRecordingsDeleteBulkAnswerData

---@class telnyx.room_recordings.RoomRecordingsDeleteBulkAnswerData
---@field room_recordings? integer

---@class telnyx.room_recordings.RoomRecordingsRetrieveAnswer
---@field data telnyx.room_recordings.RoomRecording
