---@meta _
-- Types of `client.meeting_sessions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.meeting_sessions
---@field actions telnyx.meeting_sessions.actions
---@field artifacts telnyx.meeting_sessions.artifacts
local meeting_sessions = {}

---@class (exact) telnyx.meeting_sessions.CreateParameters
---@field meeting_url string
---@field assistant? telnyx.meeting_sessions.MeetingSessionCreateParamsAssistant
---@field avatar? telnyx.meeting_sessions.MeetingSessionCreateParamsAvatar
---@field barge_in? boolean
---@field bot_name? string
---@field camera_image? telnyx.meeting_sessions.MeetingSessionCreateParamsMeetingSessionCameraImageBase64Source|telnyx.meeting_sessions.MeetingSessionCreateParamsMeetingSessionCameraImageURLSource
---@field chat_on_enter? string
---@field idempotency_key? string
---@field join_at? telnyx.DateTime
---@field metadata? table
---@field speak_on_enter? string
---@field summarize_on_end? boolean
---@field voice? string
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Sends an agent to a meeting.
---
---`POST /meeting_sessions`
---@param parameters telnyx.meeting_sessions.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.MeetingSessionResponse?, telnyx.Error, telnyx.Response
function meeting_sessions.create(parameters, opts) end

---Deletes a meeting session.
---
---`DELETE /meeting_sessions/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.MeetingSessionResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionResponse?, telnyx.Error, telnyx.Response
function meeting_sessions.delete(id, parameters, opts) end

---Deletes the recording media of a meeting session.
---
---`DELETE /meeting_sessions/{id}/recording_media`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.MeetingSessionDeleteRecordingMediaResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionDeleteRecordingMediaResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionDeleteRecordingMediaResponse?, telnyx.Error, telnyx.Response
function meeting_sessions.delete_recording_media(id, parameters, opts) end

---@class (exact) telnyx.meeting_sessions.ListParameters
---@field status? 'failed'|'active'|'joining'|'scheduled'|'waiting_for_admission'|'leaving'|'ended'|'admission_denied'
---@field [string] telnyx.NoSuchName

---Lists meeting sessions.
---
---`GET /meeting_sessions`
---@param parameters? telnyx.meeting_sessions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.MeetingSessionListResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionListResponse?, telnyx.Error, telnyx.Response
function meeting_sessions.list(parameters, opts) end

---Retrieves a meeting session.
---
---`GET /meeting_sessions/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.MeetingSessionResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionResponse?, telnyx.Error, telnyx.Response
function meeting_sessions.retrieve(id, parameters, opts) end

---@class (exact) telnyx.meeting_sessions.RetrieveEventsParameters
---@field id? string
---@field after? integer
---@field limit? integer
---@field [string] telnyx.NoSuchName

---Retrieves the events of a meeting session.
---
---`GET /meeting_sessions/{id}/events`
---@param id string
---@param parameters? telnyx.meeting_sessions.RetrieveEventsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.meeting_sessions.RetrieveEventsParameters, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponse?, telnyx.Error, telnyx.Response
function meeting_sessions.retrieve_events(id, parameters, opts) end

---Retrieves the recordings of a meeting session.
---
---`GET /meeting_sessions/{id}/recordings`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponse?, telnyx.Error, telnyx.Response
function meeting_sessions.retrieve_recordings(id, parameters, opts) end

---@class (exact) telnyx.meeting_sessions.RetrieveTranscriptParameters
---@field id? string
---@field after? integer
---@field limit? integer
---@field wait_seconds? integer # seconds
---@field [string] telnyx.NoSuchName

---Retrieves the transcript of a meeting session.
---
---`GET /meeting_sessions/{id}/transcript`
---@param id string
---@param parameters? telnyx.meeting_sessions.RetrieveTranscriptParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.meeting_sessions.RetrieveTranscriptParameters, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponse?, telnyx.Error, telnyx.Response
function meeting_sessions.retrieve_transcript(id, parameters, opts) end

---@class (exact) telnyx.meeting_sessions.UpdateParameters
---@field id? string
---@field bot_name? string
---@field join_at? telnyx.DateTime
---@field [string] telnyx.NoSuchName

---Updates a meeting session.
---
---`PATCH /meeting_sessions/{id}`
---@param id string
---@param parameters? telnyx.meeting_sessions.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.MeetingSessionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.meeting_sessions.UpdateParameters, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionResponse?, telnyx.Error, telnyx.Response
function meeting_sessions.update(id, parameters, opts) end

---@class telnyx.meeting_sessions.actions
local meeting_sessions_actions = {}

---@class (exact) telnyx.meeting_sessions.actions.SendChatParameters
---@field id? string
---@field text string
---@field [string] telnyx.NoSuchName

---Sends a chat message to a meeting.
---
---`POST /meeting_sessions/{id}/actions/send_chat`
---@param id string
---@param parameters telnyx.meeting_sessions.actions.SendChatParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.ActionAcceptedResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.meeting_sessions.actions.SendChatParameters, opts?: telnyx.CallOptions): telnyx.meeting_sessions.ActionAcceptedResponse?, telnyx.Error, telnyx.Response
function meeting_sessions_actions.send_chat(id, parameters, opts) end

---@class (exact) telnyx.meeting_sessions.actions.SpeakParameters
---@field id? string
---@field text string
---@field interrupt? boolean
---@field voice? string
---@field [string] telnyx.NoSuchName

---Speaks a text in a meeting.
---
---`POST /meeting_sessions/{id}/actions/speak`
---@param id string
---@param parameters telnyx.meeting_sessions.actions.SpeakParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.ActionAcceptedResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.meeting_sessions.actions.SpeakParameters, opts?: telnyx.CallOptions): telnyx.meeting_sessions.ActionAcceptedResponse?, telnyx.Error, telnyx.Response
function meeting_sessions_actions.speak(id, parameters, opts) end

---Stops speaking in a meeting.
---
---`POST /meeting_sessions/{id}/actions/stop_speaking`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.ActionAcceptedResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.meeting_sessions.ActionAcceptedResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.meeting_sessions.ActionAcceptedResponse?, telnyx.Error, telnyx.Response
function meeting_sessions_actions.stop_speaking(id, parameters, opts) end

---@class telnyx.meeting_sessions.artifacts
local meeting_sessions_artifacts = {}

---@class (exact) telnyx.meeting_sessions.artifacts.CreateParameters
---@field id? string
---@field type 'summary'|'action_items'|'decisions'|'topics'|'open_questions'
---@field prompt? string
---@field [string] telnyx.NoSuchName

---Creates an artifact of a meeting session.
---
---`POST /meeting_sessions/{id}/artifacts`
---@param id string
---@param parameters telnyx.meeting_sessions.artifacts.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.MeetingSessionArtifactResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.meeting_sessions.artifacts.CreateParameters, opts?: telnyx.CallOptions): telnyx.meeting_sessions.MeetingSessionArtifactResponse?, telnyx.Error, telnyx.Response
function meeting_sessions_artifacts.create(id, parameters, opts) end

---Lists the artifacts of a meeting session.
---
---`GET /meeting_sessions/{id}/artifacts`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.ArtifactListResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.meeting_sessions.ArtifactListResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.meeting_sessions.ArtifactListResponse?, telnyx.Error, telnyx.Response
function meeting_sessions_artifacts.list(id, parameters, opts) end

---@class (exact) telnyx.meeting_sessions.artifacts.RetrieveParameters
---@field id string
---@field artifact_id string
---@field [string] telnyx.NoSuchName

---Retrieves an artifact of a meeting session.
---
---`GET /meeting_sessions/{id}/artifacts/{artifact_id}`
---@param parameters telnyx.meeting_sessions.artifacts.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.meeting_sessions.MeetingSessionArtifactResponse?, telnyx.Error, telnyx.Response
function meeting_sessions_artifacts.retrieve(parameters, opts) end

---@class telnyx.meeting_sessions.ActionAcceptedResponse
---@field data telnyx.meeting_sessions.ActionAcceptedResponseData

---@class telnyx.meeting_sessions.ActionAcceptedResponseData
---@field accepted boolean

---@class telnyx.meeting_sessions.ArtifactListResponse
---@field data telnyx.meeting_sessions.MeetingSessionArtifact[]
---@field items telnyx.meeting_sessions.MeetingSessionArtifact[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.meeting_sessions.ArtifactListResponse): boolean
---@field next_page fun(self: telnyx.meeting_sessions.ArtifactListResponse): telnyx.meeting_sessions.ArtifactListResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.meeting_sessions.ArtifactListResponse): fun(): telnyx.meeting_sessions.ArtifactListResponse?
---@field each fun(self: telnyx.meeting_sessions.ArtifactListResponse): fun(): telnyx.meeting_sessions.MeetingSessionArtifact?

---@class telnyx.meeting_sessions.MeetingSession
---@field account_id string
---@field assistant? telnyx.meeting_sessions.MeetingSessionAssistant
---@field assistant_state 'starting'|'failed'|'connected'|'ended'
---@field assistant_state_changed_at? string
---@field avatar? telnyx.meeting_sessions.MeetingSessionAvatar
---@field avatar_state 'starting'|'disconnected'|'connected'|'degraded'
---@field avatar_state_changed_at? string
---@field bot_name string
---@field config telnyx.meeting_sessions.MeetingSessionConfig
---@field created_at string # when it was created
---@field ended_at? string
---@field failure_reason? string
---@field id string
---@field join_at? string
---@field joined_at? string
---@field meeting_url string
---@field metadata table
---@field platform 'unknown'|'zoom'|'google_meet'|'teams'|'webex'
---@field provider string
---@field recording boolean
---@field status 'failed'|'active'|'joining'|'scheduled'|'waiting_for_admission'|'leaving'|'ended'|'admission_denied'
---@field status_detail? string
---@field updated_at string # when it last changed
---@field webhook_url? string # where events are sent

---@class telnyx.meeting_sessions.MeetingSessionArtifact
---@field content? telnyx.meeting_sessions.MeetingSessionArtifactContent
---@field created_at string # when it was created
---@field failure_reason? string
---@field id string
---@field model_provenance? telnyx.meeting_sessions.MeetingSessionArtifactModelProvenance
---@field prompt? string
---@field session_id string
---@field status 'pending'|'failed'|'completed'
---@field type 'custom'|'summary'|'action_items'|'decisions'|'topics'|'open_questions'
---@field updated_at string # when it last changed

---@class telnyx.meeting_sessions.MeetingSessionArtifactContent
---@field text string

---@class telnyx.meeting_sessions.MeetingSessionArtifactModelProvenance
---@field model string
---@field provider string

---@class telnyx.meeting_sessions.MeetingSessionArtifactResponse
---@field data telnyx.meeting_sessions.MeetingSessionArtifact

---@class telnyx.meeting_sessions.MeetingSessionAssistant
---@field audio_gate 'half_duplex'|'full_duplex'
---@field dynamic_variables? table<string, string>
---@field id string
---@field leave_on_end boolean

---@class telnyx.meeting_sessions.MeetingSessionAvatar
---@field avatar_id string
---@field provider 'anam'

---@class telnyx.meeting_sessions.MeetingSessionConfig
---@field barge_in boolean
---@field chat_on_enter? string
---@field speak_on_enter? string
---@field summarize_on_end boolean
---@field voice? string

---@class telnyx.meeting_sessions.MeetingSessionCreateParamsAssistant
---@field audio_gate? 'half_duplex'|'full_duplex'
---@field dynamic_variables? table<string, string>
---@field id string
---@field leave_on_end? boolean

---@class telnyx.meeting_sessions.MeetingSessionCreateParamsAvatar
---@field api_key string
---@field avatar_id string
---@field provider 'anam'

---@class telnyx.meeting_sessions.MeetingSessionCreateParamsMeetingSessionCameraImageBase64Source
---@field base64_data string
---@field format 'jpeg'

---@class telnyx.meeting_sessions.MeetingSessionCreateParamsMeetingSessionCameraImageURLSource
---@field format 'jpeg'
---@field url string

---@class telnyx.meeting_sessions.MeetingSessionDeleteRecordingMediaResponse
---@field data telnyx.meeting_sessions.MeetingSessionDeleteRecordingMediaResponseData

---@class telnyx.meeting_sessions.MeetingSessionDeleteRecordingMediaResponseData
---@field deletion_status 'requested'|'already_in_progress'
---@field meeting_session_id string
---@field provider 'recall'
---@field scope 'provider_recording_media'

---@class telnyx.meeting_sessions.MeetingSessionListResponse
---@field data telnyx.meeting_sessions.MeetingSession[]
---@field items telnyx.meeting_sessions.MeetingSession[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.meeting_sessions.MeetingSessionListResponse): boolean
---@field next_page fun(self: telnyx.meeting_sessions.MeetingSessionListResponse): telnyx.meeting_sessions.MeetingSessionListResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.meeting_sessions.MeetingSessionListResponse): fun(): telnyx.meeting_sessions.MeetingSessionListResponse?
---@field each fun(self: telnyx.meeting_sessions.MeetingSessionListResponse): fun(): telnyx.meeting_sessions.MeetingSession?

---@class telnyx.meeting_sessions.MeetingSessionResponse
---@field data telnyx.meeting_sessions.MeetingSession

---@class telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponse
---@field data telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponseData[]
---@field items telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponseData[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponse): boolean
---@field next_page fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponse): telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponse): fun(): telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponse?
---@field each fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponse): fun(): telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponseData?

---@class telnyx.meeting_sessions.MeetingSessionRetrieveEventsResponseData
---@field occurred_at string
---@field payload table
---@field seq number
---@field type string

---@class telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponse
---@field data telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponseData[]
---@field items telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponseData[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponse): boolean
---@field next_page fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponse): telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponse): fun(): telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponse?
---@field each fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponse): fun(): telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponseData?

---@class telnyx.meeting_sessions.MeetingSessionRetrieveRecordingsResponseData
---@field expires_at? string
---@field type string
---@field url string

---@class telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponse
---@field data telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponseData[]
---@field meta telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponseMeta
---@field items telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponseData[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponse): boolean
---@field next_page fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponse): telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponse): fun(): telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponse?
---@field each fun(self: telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponse): fun(): telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponseData?

---@class telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponseData
---@field confidence? number
---@field occurred_at string
---@field relative_ts? number
---@field seq number
---@field speaker_label? string
---@field text string

---@class telnyx.meeting_sessions.MeetingSessionRetrieveTranscriptResponseMeta
---@field next_after? number
