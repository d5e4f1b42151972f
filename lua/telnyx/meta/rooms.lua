---@meta _
-- Types of `client.rooms` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.rooms
---@field actions telnyx.rooms.actions
---@field sessions telnyx.rooms.sessions
local rooms = {}

---@class telnyx.rooms.CreateParameters
---@field enable_recording? boolean
---@field max_participants? integer
---@field unique_name? string
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer

---`POST /rooms`
---@param parameters? telnyx.rooms.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function rooms.create(parameters, opts) end

---`DELETE /rooms/{room_id}`
---@param room_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { room_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function rooms.delete(room_id, opts) end

---@class telnyx.rooms.ListParameters
---@field filter_date_created_at_eq? telnyx.Date
---@field filter_date_created_at_gte? telnyx.Date
---@field filter_date_created_at_lte? telnyx.Date
---@field filter_date_updated_at_eq? telnyx.Date
---@field filter_date_updated_at_gte? telnyx.Date
---@field filter_date_updated_at_lte? telnyx.Date
---@field filter_unique_name? string
---@field include_sessions? boolean
---@field page_number? integer
---@field page_size? integer
---@field filter? { date_created_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, date_updated_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, unique_name?: string }
---@field page? { number?: integer, size?: integer }

---`GET /rooms`
---@param parameters? telnyx.rooms.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function rooms.list(parameters, opts) end

---@class telnyx.rooms.RetrieveParameters
---@field room_id? string
---@field include_sessions? boolean

---`GET /rooms/{room_id}`
---@param room_id string
---@param parameters? telnyx.rooms.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rooms.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rooms.retrieve(room_id, parameters, opts) end

---@class telnyx.rooms.UpdateParameters
---@field room_id? string
---@field enable_recording? boolean
---@field max_participants? integer
---@field unique_name? string
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer

---`PATCH /rooms/{room_id}`
---@param room_id string
---@param parameters? telnyx.rooms.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rooms.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rooms.update(room_id, parameters, opts) end

---@class telnyx.rooms.actions
local rooms_actions = {}

---@class telnyx.rooms.actions.GenerateJoinClientTokenParameters
---@field room_id? string
---@field refresh_token_ttl_secs? integer
---@field token_ttl_secs? integer

---`POST /rooms/{room_id}/actions/generate_join_client_token`
---@param room_id string
---@param parameters? telnyx.rooms.actions.GenerateJoinClientTokenParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rooms.actions.GenerateJoinClientTokenParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rooms_actions.generate_join_client_token(room_id, parameters, opts) end

---@class telnyx.rooms.actions.RefreshClientTokenParameters
---@field room_id? string
---@field refresh_token string
---@field token_ttl_secs? integer

---`POST /rooms/{room_id}/actions/refresh_client_token`
---@param room_id string
---@param parameters telnyx.rooms.actions.RefreshClientTokenParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rooms.actions.RefreshClientTokenParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rooms_actions.refresh_client_token(room_id, parameters, opts) end

---@class telnyx.rooms.sessions
---@field actions telnyx.rooms.sessions.actions
local rooms_sessions = {}

---@class telnyx.rooms.sessions.List0Parameters
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
---@field page_number? integer
---@field page_size? integer
---@field filter? { active?: boolean, date_created_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, date_ended_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, date_updated_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, room_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /room_sessions`
---@param parameters? telnyx.rooms.sessions.List0Parameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function rooms_sessions.list_0(parameters, opts) end

---@class telnyx.rooms.sessions.List1Parameters
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
---@field page_number? integer
---@field page_size? integer
---@field filter? { active?: boolean, date_created_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, date_ended_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, date_updated_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date } }
---@field page? { number?: integer, size?: integer }

---`GET /rooms/{room_id}/sessions`
---@param room_id string
---@param parameters? telnyx.rooms.sessions.List1Parameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rooms.sessions.List1Parameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function rooms_sessions.list_1(room_id, parameters, opts) end

---@class telnyx.rooms.sessions.RetrieveParameters
---@field room_session_id? string
---@field include_participants? boolean

---`GET /room_sessions/{room_session_id}`
---@param room_session_id string
---@param parameters? telnyx.rooms.sessions.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rooms.sessions.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rooms_sessions.retrieve(room_session_id, parameters, opts) end

---@class telnyx.rooms.sessions.RetrieveParticipantsParameters
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
---@field page_number? integer
---@field page_size? integer
---@field filter? { context?: string, date_joined_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, date_left_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, date_updated_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date } }
---@field page? { number?: integer, size?: integer }

---`GET /room_sessions/{room_session_id}/participants`
---@param room_session_id string
---@param parameters? telnyx.rooms.sessions.RetrieveParticipantsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rooms.sessions.RetrieveParticipantsParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function rooms_sessions.retrieve_participants(room_session_id, parameters, opts) end

---@class telnyx.rooms.sessions.actions
local rooms_sessions_actions = {}

---`POST /room_sessions/{room_session_id}/actions/end`
---@param room_session_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { room_session_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
rooms_sessions_actions["end"] = function(room_session_id, opts) end
rooms_sessions_actions.end_ = rooms_sessions_actions["end"]

---@class telnyx.rooms.sessions.actions.KickParameters
---@field room_session_id? string
---@field exclude? string[]
---@field participants? any

---`POST /room_sessions/{room_session_id}/actions/kick`
---@param room_session_id string
---@param parameters? telnyx.rooms.sessions.actions.KickParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rooms.sessions.actions.KickParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rooms_sessions_actions.kick(room_session_id, parameters, opts) end

---@class telnyx.rooms.sessions.actions.MuteParameters
---@field room_session_id? string
---@field exclude? string[]
---@field participants? any

---`POST /room_sessions/{room_session_id}/actions/mute`
---@param room_session_id string
---@param parameters? telnyx.rooms.sessions.actions.MuteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rooms.sessions.actions.MuteParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rooms_sessions_actions.mute(room_session_id, parameters, opts) end

---@class telnyx.rooms.sessions.actions.UnmuteParameters
---@field room_session_id? string
---@field exclude? string[]
---@field participants? any

---`POST /room_sessions/{room_session_id}/actions/unmute`
---@param room_session_id string
---@param parameters? telnyx.rooms.sessions.actions.UnmuteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.rooms.sessions.actions.UnmuteParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function rooms_sessions_actions.unmute(room_session_id, parameters, opts) end
