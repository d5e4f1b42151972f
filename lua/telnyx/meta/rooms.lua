---@meta _
-- Types of `client.rooms` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.rooms
---@field actions telnyx.rooms.actions
---@field sessions telnyx.rooms.sessions
local rooms = {}

---@class (exact) telnyx.rooms.CreateParameters
---@field enable_recording? boolean # default false
---@field max_participants? integer # 2 to 50, default 10
---@field unique_name? string
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Creates a room.
---
---`POST /rooms`
---@param parameters? telnyx.rooms.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rooms.RoomsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.rooms.RoomsCreateAnswer?, telnyx.Error, telnyx.Response
function rooms.create(parameters, opts) end

---Deletes a room.
---
---`DELETE /rooms/{room_id}`
---@param room_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(room_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { room_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function rooms.delete(room_id, parameters, opts) end

---@class (exact) telnyx.rooms.ListParameters
---@field filter_date_created_at_eq? telnyx.Date
---@field filter_date_created_at_gte? telnyx.Date
---@field filter_date_created_at_lte? telnyx.Date
---@field filter_date_updated_at_eq? telnyx.Date
---@field filter_date_updated_at_gte? telnyx.Date
---@field filter_date_updated_at_lte? telnyx.Date
---@field filter_unique_name? string
---@field include_sessions? boolean
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { date_created_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, date_updated_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, unique_name?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists rooms.
---
---`GET /rooms`
---@param parameters? telnyx.rooms.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.rooms.Room>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.rooms.Room>?, telnyx.Error, telnyx.Response
function rooms.list(parameters, opts) end

---@class (exact) telnyx.rooms.RetrieveParameters
---@field room_id? string
---@field include_sessions? boolean
---@field [string] telnyx.NoSuchName

---Retrieves a room.
---
---`GET /rooms/{room_id}`
---@param room_id string
---@param parameters? telnyx.rooms.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rooms.RoomsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rooms.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.rooms.RoomsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(room_id: string, opts: telnyx.CallOptions): telnyx.rooms.RoomsRetrieveAnswer?, telnyx.Error, telnyx.Response
function rooms.retrieve(room_id, parameters, opts) end

---@class (exact) telnyx.rooms.UpdateParameters
---@field room_id? string
---@field enable_recording? boolean # default false
---@field max_participants? integer # 2 to 50, default 10
---@field unique_name? string
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Updates a room.
---
---`PATCH /rooms/{room_id}`
---@param room_id string
---@param parameters? telnyx.rooms.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rooms.RoomsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rooms.UpdateParameters, opts?: telnyx.CallOptions): telnyx.rooms.RoomsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(room_id: string, opts: telnyx.CallOptions): telnyx.rooms.RoomsUpdateAnswer?, telnyx.Error, telnyx.Response
function rooms.update(room_id, parameters, opts) end

---@class telnyx.rooms.actions
local rooms_actions = {}

---@class (exact) telnyx.rooms.actions.GenerateJoinClientTokenParameters
---@field room_id? string
---@field refresh_token_ttl_secs? integer # seconds, 60 to 86400, default 3600
---@field token_ttl_secs? integer # seconds, 10 to 3600, default 600
---@field [string] telnyx.NoSuchName

---Creates a token to join a room with.
---
---`POST /rooms/{room_id}/actions/generate_join_client_token`
---@param room_id string
---@param parameters? telnyx.rooms.actions.GenerateJoinClientTokenParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rooms.RoomsActionsGenerateJoinClientTokenAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rooms.actions.GenerateJoinClientTokenParameters, opts?: telnyx.CallOptions): telnyx.rooms.RoomsActionsGenerateJoinClientTokenAnswer?, telnyx.Error, telnyx.Response
---@overload fun(room_id: string, opts: telnyx.CallOptions): telnyx.rooms.RoomsActionsGenerateJoinClientTokenAnswer?, telnyx.Error, telnyx.Response
function rooms_actions.generate_join_client_token(room_id, parameters, opts) end

---@class (exact) telnyx.rooms.actions.RefreshClientTokenParameters
---@field room_id? string
---@field refresh_token string
---@field token_ttl_secs? integer # seconds, 10 to 3600, default 600
---@field [string] telnyx.NoSuchName

---Refreshes a token of a room.
---
---`POST /rooms/{room_id}/actions/refresh_client_token`
---@param room_id string
---@param parameters telnyx.rooms.actions.RefreshClientTokenParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rooms.RoomsActionsRefreshClientTokenAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rooms.actions.RefreshClientTokenParameters, opts?: telnyx.CallOptions): telnyx.rooms.RoomsActionsRefreshClientTokenAnswer?, telnyx.Error, telnyx.Response
function rooms_actions.refresh_client_token(room_id, parameters, opts) end

---@class telnyx.rooms.sessions
---@field actions telnyx.rooms.sessions.actions
local rooms_sessions = {}

---@class (exact) telnyx.rooms.sessions.List0Parameters
---@field filter_active? boolean
---@field filter_date_created_at_eq? telnyx.Date
---@field filter_date_created_at_gte? telnyx.Date
---@field filter_date_created_at_lte? telnyx.Date
---@field filter_date_ended_at_eq? telnyx.Date
---@field filter_date_ended_at_gte? telnyx.Date
---@field filter_date_ended_at_lte? telnyx.Date
---@field filter_date_updated_at_eq? telnyx.Date
---@field filter_date_updated_at_gte? telnyx.Date
---@field filter_date_updated_at_lte? telnyx.Date
---@field filter_room_id? string
---@field include_participants? boolean
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { active?: boolean, date_created_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, date_ended_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, date_updated_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, room_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the sessions of all rooms.
---
---`GET /room_sessions`
---@param parameters? telnyx.rooms.sessions.List0Parameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.rooms.RoomSession>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.rooms.RoomSession>?, telnyx.Error, telnyx.Response
function rooms_sessions.list_0(parameters, opts) end

---@class (exact) telnyx.rooms.sessions.List1Parameters
---@field room_id? string
---@field filter_active? boolean
---@field filter_date_created_at_eq? telnyx.Date
---@field filter_date_created_at_gte? telnyx.Date
---@field filter_date_created_at_lte? telnyx.Date
---@field filter_date_ended_at_eq? telnyx.Date
---@field filter_date_ended_at_gte? telnyx.Date
---@field filter_date_ended_at_lte? telnyx.Date
---@field filter_date_updated_at_eq? telnyx.Date
---@field filter_date_updated_at_gte? telnyx.Date
---@field filter_date_updated_at_lte? telnyx.Date
---@field include_participants? boolean
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { active?: boolean, date_created_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, date_ended_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, date_updated_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the sessions of a room.
---
---`GET /rooms/{room_id}/sessions`
---@param room_id string
---@param parameters? telnyx.rooms.sessions.List1Parameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.rooms.RoomSession>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rooms.sessions.List1Parameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.rooms.RoomSession>?, telnyx.Error, telnyx.Response
---@overload fun(room_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.rooms.RoomSession>?, telnyx.Error, telnyx.Response
function rooms_sessions.list_1(room_id, parameters, opts) end

---@class (exact) telnyx.rooms.sessions.RetrieveParameters
---@field room_session_id? string
---@field include_participants? boolean
---@field [string] telnyx.NoSuchName

---Retrieves a session.
---
---`GET /room_sessions/{room_session_id}`
---@param room_session_id string
---@param parameters? telnyx.rooms.sessions.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rooms.RoomsSessionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rooms.sessions.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.rooms.RoomsSessionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(room_session_id: string, opts: telnyx.CallOptions): telnyx.rooms.RoomsSessionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function rooms_sessions.retrieve(room_session_id, parameters, opts) end

---@class (exact) telnyx.rooms.sessions.RetrieveParticipantsParameters
---@field room_session_id? string
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
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { context?: string, date_joined_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, date_left_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, date_updated_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves the participants of a session.
---
---`GET /room_sessions/{room_session_id}/participants`
---@param room_session_id string
---@param parameters? telnyx.rooms.sessions.RetrieveParticipantsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.RoomParticipant>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rooms.sessions.RetrieveParticipantsParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.shared.RoomParticipant>?, telnyx.Error, telnyx.Response
---@overload fun(room_session_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.RoomParticipant>?, telnyx.Error, telnyx.Response
function rooms_sessions.retrieve_participants(room_session_id, parameters, opts) end

---@class telnyx.rooms.sessions.actions
local rooms_sessions_actions = {}

---Ends a session of a room.
---
---`POST /room_sessions/{room_session_id}/actions/end`
---@param room_session_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rooms.RoomsSessionsActionsEndAnswer?, telnyx.Error, telnyx.Response
---@overload fun(room_session_id: string, opts?: telnyx.CallOptions): telnyx.rooms.RoomsSessionsActionsEndAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { room_session_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.rooms.RoomsSessionsActionsEndAnswer?, telnyx.Error, telnyx.Response
function rooms_sessions_actions.end_(room_session_id, parameters, opts) end
rooms_sessions_actions["end"] = rooms_sessions_actions.end_

---@class (exact) telnyx.rooms.sessions.actions.KickParameters
---@field room_session_id? string
---@field exclude? string[]
---@field participants? 'all'|string[]
---@field [string] telnyx.NoSuchName

---Removes participants from a session.
---
---`POST /room_sessions/{room_session_id}/actions/kick`
---@param room_session_id string
---@param parameters? telnyx.rooms.sessions.actions.KickParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rooms.RoomsSessionsActionsKickAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rooms.sessions.actions.KickParameters, opts?: telnyx.CallOptions): telnyx.rooms.RoomsSessionsActionsKickAnswer?, telnyx.Error, telnyx.Response
---@overload fun(room_session_id: string, opts: telnyx.CallOptions): telnyx.rooms.RoomsSessionsActionsKickAnswer?, telnyx.Error, telnyx.Response
function rooms_sessions_actions.kick(room_session_id, parameters, opts) end

---@class (exact) telnyx.rooms.sessions.actions.MuteParameters
---@field room_session_id? string
---@field exclude? string[]
---@field participants? 'all'|string[]
---@field [string] telnyx.NoSuchName

---Mutes participants of a session.
---
---`POST /room_sessions/{room_session_id}/actions/mute`
---@param room_session_id string
---@param parameters? telnyx.rooms.sessions.actions.MuteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rooms.RoomsSessionsActionsMuteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rooms.sessions.actions.MuteParameters, opts?: telnyx.CallOptions): telnyx.rooms.RoomsSessionsActionsMuteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(room_session_id: string, opts: telnyx.CallOptions): telnyx.rooms.RoomsSessionsActionsMuteAnswer?, telnyx.Error, telnyx.Response
function rooms_sessions_actions.mute(room_session_id, parameters, opts) end

---@class (exact) telnyx.rooms.sessions.actions.UnmuteParameters
---@field room_session_id? string
---@field exclude? string[]
---@field participants? 'all'|string[]
---@field [string] telnyx.NoSuchName

---Unmutes participants of a session.
---
---`POST /room_sessions/{room_session_id}/actions/unmute`
---@param room_session_id string
---@param parameters? telnyx.rooms.sessions.actions.UnmuteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rooms.RoomsSessionsActionsUnmuteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rooms.sessions.actions.UnmuteParameters, opts?: telnyx.CallOptions): telnyx.rooms.RoomsSessionsActionsUnmuteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(room_session_id: string, opts: telnyx.CallOptions): telnyx.rooms.RoomsSessionsActionsUnmuteAnswer?, telnyx.Error, telnyx.Response
function rooms_sessions_actions.unmute(room_session_id, parameters, opts) end

---@class telnyx.rooms.Room
---@field active_session_id? string # a UUID
---@field created_at? string # when it was created
---@field enable_recording? boolean # default false
---@field id string # a UUID
---@field max_participants? integer
---@field record_type? string # the kind of record
---@field sessions? telnyx.rooms.RoomSession[]
---@field unique_name? string
---@field updated_at? string # when it last changed
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30

---@class telnyx.rooms.RoomSession
---@field active? boolean
---@field created_at? string # when it was created
---@field ended_at? string
---@field id string # a UUID
---@field participants? telnyx.shared.RoomParticipant[]
---@field record_type? string # the kind of record
---@field room_id? string # a UUID
---@field updated_at? string # when it last changed

---@class telnyx.rooms.RoomsActionsGenerateJoinClientTokenAnswer
---@field data telnyx.rooms.RoomsActionsGenerateJoinClientTokenAnswerData

---@class telnyx.rooms.RoomsActionsGenerateJoinClientTokenAnswerData
---@field refresh_token? string
---@field refresh_token_expires_at? string
---@field token? string
---@field token_expires_at? string

---@class telnyx.rooms.RoomsActionsRefreshClientTokenAnswer
---@field data telnyx.rooms.RoomsActionsRefreshClientTokenAnswerData

---@class telnyx.rooms.RoomsActionsRefreshClientTokenAnswerData
---@field token? string
---@field token_expires_at? string

---@class telnyx.rooms.RoomsCreateAnswer
---@field data telnyx.rooms.Room

---@class telnyx.rooms.RoomsRetrieveAnswer
---@field data telnyx.rooms.Room

---@class telnyx.rooms.RoomsSessionsActionsEndAnswer
---@field data telnyx.rooms.RoomsSessionsActionsEndAnswerData

---@class telnyx.rooms.RoomsSessionsActionsEndAnswerData
---@field result? string

---@class telnyx.rooms.RoomsSessionsActionsKickAnswer
---@field data telnyx.rooms.RoomsSessionsActionsKickAnswerData

---@class telnyx.rooms.RoomsSessionsActionsKickAnswerData
---@field result? string

---@class telnyx.rooms.RoomsSessionsActionsMuteAnswer
---@field data telnyx.rooms.RoomsSessionsActionsMuteAnswerData

---@class telnyx.rooms.RoomsSessionsActionsMuteAnswerData
---@field result? string

---@class telnyx.rooms.RoomsSessionsActionsUnmuteAnswer
---@field data telnyx.rooms.RoomsSessionsActionsUnmuteAnswerData

---@class telnyx.rooms.RoomsSessionsActionsUnmuteAnswerData
---@field result? string

---@class telnyx.rooms.RoomsSessionsRetrieveAnswer
---@field data telnyx.rooms.RoomSession

---@class telnyx.rooms.RoomsUpdateAnswer
---@field data telnyx.rooms.Room
