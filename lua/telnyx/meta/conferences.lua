---@meta _
-- Types of `client.conferences` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.conferences
---@field actions telnyx.conferences.actions
local conferences = {}

---@class telnyx.conferences.CreateParameters
---@field call_control_id string
---@field name string
---@field beep_enabled? string
---@field client_state? string
---@field comfort_noise? boolean
---@field command_id? string
---@field duration_minutes? integer
---@field hold_audio_url? string
---@field hold_media_name? string
---@field max_participants? integer
---@field region? string
---@field start_conference_on_create? boolean

---`POST /conferences`
---@param parameters telnyx.conferences.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function conferences.create(parameters, opts) end

---@class telnyx.conferences.ListParameters
---@field filter_application_name_contains? string
---@field filter_application_session_id? string
---@field filter_connection_id? string
---@field filter_failed? boolean
---@field filter_from? string
---@field filter_leg_id? string
---@field filter_name? string
---@field filter_occurred_at_eq? string
---@field filter_occurred_at_gt? string
---@field filter_occurred_at_gte? string
---@field filter_occurred_at_lt? string
---@field filter_occurred_at_lte? string
---@field filter_outbound_outbound_voice_profile_id? string
---@field filter_product? string
---@field filter_status? string
---@field filter_to? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field region? string
---@field filter? { application_name?: { contains?: string }, application_session_id?: string, connection_id?: string, failed?: boolean, from?: string, leg_id?: string, name?: string, occurred_at?: { eq?: string, gt?: string, gte?: string, lt?: string, lte?: string }, ["outbound.outbound_voice_profile_id"]?: string, product?: string, status?: string, to?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /conferences`
---@param parameters? telnyx.conferences.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function conferences.list(parameters, opts) end

---@class telnyx.conferences.ListParticipantsParameters
---@field conference_id? string
---@field filter_muted? boolean
---@field filter_on_hold? boolean
---@field filter_whispering? boolean
---@field page_number? integer
---@field page_size? integer
---@field region? string
---@field filter? { muted?: boolean, on_hold?: boolean, whispering?: boolean }
---@field page? { number?: integer, size?: integer }

---`GET /conferences/{conference_id}/participants`
---@param conference_id string
---@param parameters? telnyx.conferences.ListParticipantsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.ListParticipantsParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function conferences.list_participants(conference_id, parameters, opts) end

---@class telnyx.conferences.RetrieveParameters
---@field id? string
---@field region? string

---`GET /conferences/{id}`
---@param id string
---@param parameters? telnyx.conferences.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences.retrieve(id, parameters, opts) end

---@class telnyx.conferences.RetrieveParticipantParameters
---@field id string
---@field participant_id string

---`GET /conferences/{id}/participants/{participant_id}`
---@param parameters telnyx.conferences.RetrieveParticipantParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function conferences.retrieve_participant(parameters, opts) end

---@class telnyx.conferences.UpdateParticipantParameters
---@field id string
---@field participant_id string
---@field beep_enabled? string
---@field end_conference_on_exit? boolean
---@field soft_end_conference_on_exit? boolean

---`PATCH /conferences/{id}/participants/{participant_id}`
---@param parameters telnyx.conferences.UpdateParticipantParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function conferences.update_participant(parameters, opts) end

---@class telnyx.conferences.actions
local conferences_actions = {}

---@class telnyx.conferences.actions.EndConferenceParameters
---@field id? string
---@field command_id? string

---`POST /conferences/{id}/actions/end`
---@param id string
---@param parameters? telnyx.conferences.actions.EndConferenceParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.EndConferenceParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.end_conference(id, parameters, opts) end

---@class telnyx.conferences.actions.GatherDtmfAudioParameters
---@field id? string
---@field call_control_id string
---@field audio_url? string
---@field client_state? string
---@field gather_id? string
---@field initial_timeout_millis? integer
---@field inter_digit_timeout_millis? integer
---@field invalid_audio_url? string
---@field invalid_media_name? string
---@field maximum_digits? integer
---@field maximum_tries? integer
---@field media_name? string
---@field minimum_digits? integer
---@field stop_playback_on_dtmf? boolean
---@field terminating_digit? string
---@field timeout_millis? integer
---@field valid_digits? string

---`POST /conferences/{id}/actions/gather_using_audio`
---@param id string
---@param parameters telnyx.conferences.actions.GatherDtmfAudioParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.GatherDtmfAudioParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.gather_dtmf_audio(id, parameters, opts) end

---@class telnyx.conferences.actions.HoldParameters
---@field id? string
---@field audio_url? string
---@field call_control_ids? string[]
---@field media_name? string
---@field region? string

---`POST /conferences/{id}/actions/hold`
---@param id string
---@param parameters? telnyx.conferences.actions.HoldParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.HoldParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.hold(id, parameters, opts) end

---@class telnyx.conferences.actions.JoinParameters
---@field id? string
---@field call_control_id string
---@field beep_enabled? string
---@field client_state? string
---@field command_id? string
---@field end_conference_on_exit? boolean
---@field hold? boolean
---@field hold_audio_url? string
---@field hold_media_name? string
---@field mute? boolean
---@field region? string
---@field soft_end_conference_on_exit? boolean
---@field start_conference_on_enter? boolean
---@field supervisor_role? string
---@field whisper_call_control_ids? string[]

---`POST /conferences/{id}/actions/join`
---@param id string
---@param parameters telnyx.conferences.actions.JoinParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.JoinParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.join(id, parameters, opts) end

---@class telnyx.conferences.actions.LeaveParameters
---@field id? string
---@field call_control_id string
---@field beep_enabled? string
---@field command_id? string
---@field region? string

---`POST /conferences/{id}/actions/leave`
---@param id string
---@param parameters telnyx.conferences.actions.LeaveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.LeaveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.leave(id, parameters, opts) end

---@class telnyx.conferences.actions.MuteParameters
---@field id? string
---@field call_control_ids? string[]
---@field region? string

---`POST /conferences/{id}/actions/mute`
---@param id string
---@param parameters? telnyx.conferences.actions.MuteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.MuteParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.mute(id, parameters, opts) end

---@class telnyx.conferences.actions.PlayParameters
---@field id? string
---@field audio_url? string
---@field call_control_ids? string[]
---@field loop? any
---@field media_name? string
---@field region? string

---`POST /conferences/{id}/actions/play`
---@param id string
---@param parameters? telnyx.conferences.actions.PlayParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.PlayParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.play(id, parameters, opts) end

---@class telnyx.conferences.actions.RecordPauseParameters
---@field id? string
---@field command_id? string
---@field recording_id? string
---@field region? string

---`POST /conferences/{id}/actions/record_pause`
---@param id string
---@param parameters? telnyx.conferences.actions.RecordPauseParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.RecordPauseParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.record_pause(id, parameters, opts) end

---@class telnyx.conferences.actions.RecordResumeParameters
---@field id? string
---@field command_id? string
---@field recording_id? string
---@field region? string

---`POST /conferences/{id}/actions/record_resume`
---@param id string
---@param parameters? telnyx.conferences.actions.RecordResumeParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.RecordResumeParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.record_resume(id, parameters, opts) end

---@class telnyx.conferences.actions.RecordStartParameters
---@field id? string
---@field format string
---@field channels? string
---@field command_id? string
---@field custom_file_name? string
---@field play_beep? boolean
---@field region? string
---@field trim? string

---`POST /conferences/{id}/actions/record_start`
---@param id string
---@param parameters telnyx.conferences.actions.RecordStartParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.RecordStartParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.record_start(id, parameters, opts) end

---@class telnyx.conferences.actions.RecordStopParameters
---@field id? string
---@field client_state? string
---@field command_id? string
---@field recording_id? string
---@field region? string

---`POST /conferences/{id}/actions/record_stop`
---@param id string
---@param parameters? telnyx.conferences.actions.RecordStopParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.RecordStopParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.record_stop(id, parameters, opts) end

---@class telnyx.conferences.actions.SendDtmfParameters
---@field id? string
---@field digits string
---@field call_control_ids? string[]
---@field client_state? string
---@field duration_millis? integer

---`POST /conferences/{id}/actions/send_dtmf`
---@param id string
---@param parameters telnyx.conferences.actions.SendDtmfParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.SendDtmfParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.send_dtmf(id, parameters, opts) end

---@class telnyx.conferences.actions.SpeakParameters
---@field id? string
---@field payload string
---@field voice string
---@field call_control_ids? string[]
---@field command_id? string
---@field language? string
---@field payload_type? string
---@field region? string
---@field voice_settings? table

---`POST /conferences/{id}/actions/speak`
---@param id string
---@param parameters telnyx.conferences.actions.SpeakParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.SpeakParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.speak(id, parameters, opts) end

---@class telnyx.conferences.actions.StopParameters
---@field id? string
---@field call_control_ids? string[]
---@field region? string

---`POST /conferences/{id}/actions/stop`
---@param id string
---@param parameters? telnyx.conferences.actions.StopParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.StopParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.stop(id, parameters, opts) end

---@class telnyx.conferences.actions.UnholdParameters
---@field id? string
---@field call_control_ids string[]
---@field region? string

---`POST /conferences/{id}/actions/unhold`
---@param id string
---@param parameters telnyx.conferences.actions.UnholdParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.UnholdParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.unhold(id, parameters, opts) end

---@class telnyx.conferences.actions.UnmuteParameters
---@field id? string
---@field call_control_ids? string[]
---@field region? string

---`POST /conferences/{id}/actions/unmute`
---@param id string
---@param parameters? telnyx.conferences.actions.UnmuteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.UnmuteParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.unmute(id, parameters, opts) end

---@class telnyx.conferences.actions.UpdateParameters
---@field id? string
---@field call_control_id string
---@field supervisor_role string
---@field command_id? string
---@field region? string
---@field whisper_call_control_ids? string[]

---`POST /conferences/{id}/actions/update`
---@param id string
---@param parameters telnyx.conferences.actions.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.conferences.actions.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function conferences_actions.update(id, parameters, opts) end
