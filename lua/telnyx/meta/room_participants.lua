---@meta _
-- Types of `client.room_participants` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.room_participants
local room_participants = {}

---@class (exact) telnyx.room_participants.ListParameters
---@field filter_context? string
---@field filter_date_joined_at_eq? telnyx.Date
---@field filter_date_joined_at_gte? telnyx.Date
---@field filter_date_joined_at_lte? telnyx.Date
---@field filter_date_left_at_eq? telnyx.Date
---@field filter_date_left_at_gte? telnyx.Date
---@field filter_date_left_at_lte? telnyx.Date
---@field filter_date_updated_at_eq? telnyx.Date
---@field filter_date_updated_at_gte? telnyx.Date
---@field filter_date_updated_at_lte? telnyx.Date
---@field filter_session_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { context?: string, date_joined_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, date_left_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, date_updated_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, session_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists room participants.
---
---`GET /room_participants`
---@param parameters? telnyx.room_participants.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.RoomParticipant>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.RoomParticipant>?, telnyx.Error, telnyx.Response
function room_participants.list(parameters, opts) end

---Retrieves a room participant.
---
---`GET /room_participants/{room_participant_id}`
---@param room_participant_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.room_participants.RoomParticipantsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(room_participant_id: string, opts?: telnyx.CallOptions): telnyx.room_participants.RoomParticipantsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { room_participant_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.room_participants.RoomParticipantsRetrieveAnswer?, telnyx.Error, telnyx.Response
function room_participants.retrieve(room_participant_id, parameters, opts) end

---@class telnyx.room_participants.RoomParticipantsRetrieveAnswer
---@field data telnyx.shared.RoomParticipant
