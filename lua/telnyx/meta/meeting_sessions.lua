---@meta _
-- Types of `client.meeting_sessions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.meeting_sessions
---@field actions telnyx.meeting_sessions.actions
---@field artifacts telnyx.meeting_sessions.artifacts
local meeting_sessions = {}

---@class telnyx.meeting_sessions.CreateParameters
---@field meeting_url string
---@field assistant? table
---@field avatar? table
---@field barge_in? boolean
---@field bot_name? string
---@field camera_image? table
---@field chat_on_enter? string
---@field idempotency_key? string
---@field join_at? telnyx.DateTime
---@field metadata? table
---@field speak_on_enter? string
---@field summarize_on_end? boolean
---@field voice? string
---@field webhook_url? string

---`POST /meeting_sessions`
---@param parameters telnyx.meeting_sessions.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function meeting_sessions.create(parameters, opts) end

---`DELETE /meeting_sessions/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions.delete(id, opts) end

---`DELETE /meeting_sessions/{id}/recording_media`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions.delete_recording_media(id, opts) end

---@class telnyx.meeting_sessions.ListParameters
---@field status? string

---`GET /meeting_sessions`
---@param parameters? telnyx.meeting_sessions.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function meeting_sessions.list(parameters, opts) end

---`GET /meeting_sessions/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions.retrieve(id, opts) end

---@class telnyx.meeting_sessions.RetrieveEventsParameters
---@field id? string
---@field after? integer
---@field limit? integer

---`GET /meeting_sessions/{id}/events`
---@param id string
---@param parameters? telnyx.meeting_sessions.RetrieveEventsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.meeting_sessions.RetrieveEventsParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions.retrieve_events(id, parameters, opts) end

---`GET /meeting_sessions/{id}/recordings`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions.retrieve_recordings(id, opts) end

---@class telnyx.meeting_sessions.RetrieveTranscriptParameters
---@field id? string
---@field after? integer
---@field limit? integer
---@field wait_seconds? integer

---`GET /meeting_sessions/{id}/transcript`
---@param id string
---@param parameters? telnyx.meeting_sessions.RetrieveTranscriptParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.meeting_sessions.RetrieveTranscriptParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions.retrieve_transcript(id, parameters, opts) end

---@class telnyx.meeting_sessions.UpdateParameters
---@field id? string
---@field bot_name? string
---@field join_at? telnyx.DateTime

---`PATCH /meeting_sessions/{id}`
---@param id string
---@param parameters? telnyx.meeting_sessions.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.meeting_sessions.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions.update(id, parameters, opts) end

---@class telnyx.meeting_sessions.actions
local meeting_sessions_actions = {}

---@class telnyx.meeting_sessions.actions.SendChatParameters
---@field id? string
---@field text string

---`POST /meeting_sessions/{id}/actions/send_chat`
---@param id string
---@param parameters telnyx.meeting_sessions.actions.SendChatParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.meeting_sessions.actions.SendChatParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions_actions.send_chat(id, parameters, opts) end

---@class telnyx.meeting_sessions.actions.SpeakParameters
---@field id? string
---@field text string
---@field interrupt? boolean
---@field voice? string

---`POST /meeting_sessions/{id}/actions/speak`
---@param id string
---@param parameters telnyx.meeting_sessions.actions.SpeakParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.meeting_sessions.actions.SpeakParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions_actions.speak(id, parameters, opts) end

---`POST /meeting_sessions/{id}/actions/stop_speaking`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions_actions.stop_speaking(id, opts) end

---@class telnyx.meeting_sessions.artifacts
local meeting_sessions_artifacts = {}

---@class telnyx.meeting_sessions.artifacts.CreateParameters
---@field id? string
---@field type string
---@field prompt? string

---`POST /meeting_sessions/{id}/artifacts`
---@param id string
---@param parameters telnyx.meeting_sessions.artifacts.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.meeting_sessions.artifacts.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions_artifacts.create(id, parameters, opts) end

---`GET /meeting_sessions/{id}/artifacts`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function meeting_sessions_artifacts.list(id, opts) end

---@class telnyx.meeting_sessions.artifacts.RetrieveParameters
---@field id string
---@field artifact_id string

---`GET /meeting_sessions/{id}/artifacts/{artifact_id}`
---@param parameters telnyx.meeting_sessions.artifacts.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function meeting_sessions_artifacts.retrieve(parameters, opts) end
