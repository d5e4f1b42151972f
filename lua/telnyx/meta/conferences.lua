---@meta _
-- Types of `client.conferences` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.conferences
---@field actions telnyx.conferences.actions
local conferences = {}

---@class (exact) telnyx.conferences.CreateParameters
---@field call_control_id string # identifies the call, for commands
---@field name string
---@field beep_enabled? 'always'|'never'|'on_enter'|'on_exit' # default "never"
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field comfort_noise? boolean # default true
---@field command_id? string # a command of the same id is ignored
---@field duration_minutes? integer # minutes
---@field hold_audio_url? string
---@field hold_media_name? string
---@field max_participants? integer
---@field region? 'Australia'|'Europe'|'Middle East'|'US'
---@field start_conference_on_create? boolean
---@field [string] telnyx.NoSuchName

---Creates a conference.
---
---`POST /conferences`
---@param parameters telnyx.conferences.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesCreateAnswer?, telnyx.Error, telnyx.Response
function conferences.create(parameters, opts) end

---@class (exact) telnyx.conferences.ListParameters
---@field filter_application_name_contains? string # default "null"
---@field filter_application_session_id? string # a UUID
---@field filter_connection_id? string
---@field filter_failed? boolean
---@field filter_from? string
---@field filter_leg_id? string # a UUID
---@field filter_name? string
---@field filter_occurred_at_eq? string
---@field filter_occurred_at_gt? string
---@field filter_occurred_at_gte? string
---@field filter_occurred_at_lt? string
---@field filter_occurred_at_lte? string
---@field filter_outbound_outbound_voice_profile_id? string
---@field filter_product? 'call_control'|'fax'|'texml'
---@field filter_status? 'init'|'in_progress'|'completed'
---@field filter_to? string
---@field filter_type? 'command'|'webhook'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field region? 'Australia'|'Europe'|'Middle East'|'US'
---@field filter? { application_name?: { contains?: string, [string]: telnyx.NoSuchName }, application_session_id?: string, connection_id?: string, failed?: boolean, from?: string, leg_id?: string, name?: string, occurred_at?: { eq?: string, gt?: string, gte?: string, lt?: string, lte?: string, [string]: telnyx.NoSuchName }, ["outbound.outbound_voice_profile_id"]?: string, product?: 'call_control'|'fax'|'texml', status?: 'init'|'in_progress'|'completed', to?: string, type?: 'command'|'webhook', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists conferences.
---
---`GET /conferences`
---@param parameters? telnyx.conferences.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.conferences.Conference>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.conferences.Conference>?, telnyx.Error, telnyx.Response
function conferences.list(parameters, opts) end

---@class (exact) telnyx.conferences.ListParticipantsParameters
---@field conference_id? string
---@field filter_muted? boolean
---@field filter_on_hold? boolean
---@field filter_whispering? boolean
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field region? 'Australia'|'Europe'|'Middle East'|'US'
---@field filter? { muted?: boolean, on_hold?: boolean, whispering?: boolean, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the participants of a conference.
---
---`GET /conferences/{conference_id}/participants`
---@param conference_id string
---@param parameters? telnyx.conferences.ListParticipantsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.conferences.Participant>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.ListParticipantsParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.conferences.Participant>?, telnyx.Error, telnyx.Response
---@overload fun(conference_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.conferences.Participant>?, telnyx.Error, telnyx.Response
function conferences.list_participants(conference_id, parameters, opts) end

---@class (exact) telnyx.conferences.RetrieveParameters
---@field id? string
---@field region? 'Australia'|'Europe'|'Middle East'|'US'
---@field [string] telnyx.NoSuchName

---Retrieves a conference.
---
---`GET /conferences/{id}`
---@param id string
---@param parameters? telnyx.conferences.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.conferences.ConferencesRetrieveAnswer?, telnyx.Error, telnyx.Response
function conferences.retrieve(id, parameters, opts) end

---@class (exact) telnyx.conferences.RetrieveParticipantParameters
---@field id string
---@field participant_id string
---@field [string] telnyx.NoSuchName

---Retrieves a participant of a conference.
---
---`GET /conferences/{id}/participants/{participant_id}`
---@param parameters telnyx.conferences.RetrieveParticipantParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferenceParticipantResource?, telnyx.Error, telnyx.Response
function conferences.retrieve_participant(parameters, opts) end

---@class (exact) telnyx.conferences.UpdateParticipantParameters
---@field id string
---@field participant_id string
---@field beep_enabled? 'always'|'never'|'on_enter'|'on_exit'
---@field end_conference_on_exit? boolean
---@field soft_end_conference_on_exit? boolean
---@field [string] telnyx.NoSuchName

---Updates a participant of a conference.
---
---`PATCH /conferences/{id}/participants/{participant_id}`
---@param parameters telnyx.conferences.UpdateParticipantParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferenceParticipantResource?, telnyx.Error, telnyx.Response
function conferences.update_participant(parameters, opts) end

---@class telnyx.conferences.actions
local conferences_actions = {}

---@class (exact) telnyx.conferences.actions.EndConferenceParameters
---@field id? string
---@field command_id? string # a command of the same id is ignored
---@field [string] telnyx.NoSuchName

---Ends a conference.
---
---`POST /conferences/{id}/actions/end`
---@param id string
---@param parameters? telnyx.conferences.actions.EndConferenceParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsEndConferenceAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.EndConferenceParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsEndConferenceAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.conferences.ConferencesActionsEndConferenceAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.end_conference(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.GatherDtmfAudioParameters
---@field id? string
---@field call_control_id string # identifies the call, for commands
---@field audio_url? string
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field gather_id? string # at most 100 characters
---@field initial_timeout_millis? integer # milliseconds
---@field inter_digit_timeout_millis? integer # milliseconds, default 5000
---@field invalid_audio_url? string
---@field invalid_media_name? string
---@field maximum_digits? integer # at least 1, default 128
---@field maximum_tries? integer # at least 1, default 3
---@field media_name? string
---@field minimum_digits? integer # at least 1, default 1
---@field stop_playback_on_dtmf? boolean # default true
---@field terminating_digit? string # default "#"
---@field timeout_millis? integer # milliseconds, default 60000
---@field valid_digits? string # default "0123456789#*"
---@field [string] telnyx.NoSuchName

---Plays audio to a participant and collects digits.
---
---`POST /conferences/{id}/actions/gather_using_audio`
---@param id string
---@param parameters telnyx.conferences.actions.GatherDtmfAudioParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsGatherDtmfAudioAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.GatherDtmfAudioParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsGatherDtmfAudioAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.gather_dtmf_audio(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.HoldParameters
---@field id? string
---@field audio_url? string
---@field call_control_ids? string[]
---@field media_name? string
---@field region? telnyx.conferences.ConferenceRegion
---@field [string] telnyx.NoSuchName

---Puts participants of a conference on hold.
---
---`POST /conferences/{id}/actions/hold`
---@param id string
---@param parameters? telnyx.conferences.actions.HoldParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsHoldAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.HoldParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsHoldAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.conferences.ConferencesActionsHoldAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.hold(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.JoinParameters
---@field id? string
---@field call_control_id string # identifies the call, for commands
---@field beep_enabled? 'always'|'never'|'on_enter'|'on_exit'
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field end_conference_on_exit? boolean
---@field hold? boolean
---@field hold_audio_url? string
---@field hold_media_name? string
---@field mute? boolean
---@field region? telnyx.conferences.ConferenceRegion
---@field soft_end_conference_on_exit? boolean
---@field start_conference_on_enter? boolean
---@field supervisor_role? 'barge'|'monitor'|'none'|'whisper'
---@field whisper_call_control_ids? string[]
---@field [string] telnyx.NoSuchName

---Adds a call to a conference.
---
---`POST /conferences/{id}/actions/join`
---@param id string
---@param parameters telnyx.conferences.actions.JoinParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsJoinAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.JoinParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsJoinAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.join(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.LeaveParameters
---@field id? string
---@field call_control_id string # identifies the call, for commands
---@field beep_enabled? 'always'|'never'|'on_enter'|'on_exit'
---@field command_id? string # a command of the same id is ignored
---@field region? telnyx.conferences.ConferenceRegion
---@field [string] telnyx.NoSuchName

---Takes a call out of a conference.
---
---`POST /conferences/{id}/actions/leave`
---@param id string
---@param parameters telnyx.conferences.actions.LeaveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsLeaveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.LeaveParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsLeaveAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.leave(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.MuteParameters
---@field id? string
---@field call_control_ids? string[]
---@field region? telnyx.conferences.ConferenceRegion
---@field [string] telnyx.NoSuchName

---Mutes participants of a conference.
---
---`POST /conferences/{id}/actions/mute`
---@param id string
---@param parameters? telnyx.conferences.actions.MuteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsMuteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.MuteParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsMuteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.conferences.ConferencesActionsMuteAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.mute(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.PlayParameters
---@field id? string
---@field audio_url? string
---@field call_control_ids? string[]
---@field loop? telnyx.shared.Loopcount
---@field media_name? string
---@field region? telnyx.conferences.ConferenceRegion
---@field [string] telnyx.NoSuchName

---Plays audio to participants of a conference.
---
---`POST /conferences/{id}/actions/play`
---@param id string
---@param parameters? telnyx.conferences.actions.PlayParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsPlayAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.PlayParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsPlayAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.conferences.ConferencesActionsPlayAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.play(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.RecordPauseParameters
---@field id? string
---@field command_id? string # a command of the same id is ignored
---@field recording_id? string
---@field region? telnyx.conferences.ConferenceRegion
---@field [string] telnyx.NoSuchName

---Pauses the recording of a conference.
---
---`POST /conferences/{id}/actions/record_pause`
---@param id string
---@param parameters? telnyx.conferences.actions.RecordPauseParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsRecordPauseAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.RecordPauseParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsRecordPauseAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.conferences.ConferencesActionsRecordPauseAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.record_pause(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.RecordResumeParameters
---@field id? string
---@field command_id? string # a command of the same id is ignored
---@field recording_id? string
---@field region? telnyx.conferences.ConferenceRegion
---@field [string] telnyx.NoSuchName

---Resumes the recording of a conference.
---
---`POST /conferences/{id}/actions/record_resume`
---@param id string
---@param parameters? telnyx.conferences.actions.RecordResumeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsRecordResumeAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.RecordResumeParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsRecordResumeAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.conferences.ConferencesActionsRecordResumeAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.record_resume(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.RecordStartParameters
---@field id? string
---@field format 'wav'|'mp3'
---@field channels? 'single'|'dual' # default "single"
---@field command_id? string # a command of the same id is ignored
---@field custom_file_name? string # 1 to 40 characters
---@field play_beep? boolean
---@field region? telnyx.conferences.ConferenceRegion
---@field trim? 'trim-silence'
---@field [string] telnyx.NoSuchName

---Starts recording a conference.
---
---`POST /conferences/{id}/actions/record_start`
---@param id string
---@param parameters telnyx.conferences.actions.RecordStartParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsRecordStartAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.RecordStartParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsRecordStartAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.record_start(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.RecordStopParameters
---@field id? string
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field recording_id? string # a UUID
---@field region? telnyx.conferences.ConferenceRegion
---@field [string] telnyx.NoSuchName

---Stops recording a conference.
---
---`POST /conferences/{id}/actions/record_stop`
---@param id string
---@param parameters? telnyx.conferences.actions.RecordStopParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsRecordStopAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.RecordStopParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsRecordStopAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.conferences.ConferencesActionsRecordStopAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.record_stop(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.SendDtmfParameters
---@field id? string
---@field digits string
---@field call_control_ids? string[]
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field duration_millis? integer # milliseconds, 100 to 500, default 250
---@field [string] telnyx.NoSuchName

---Sends DTMF tones to participants of a conference.
---
---`POST /conferences/{id}/actions/send_dtmf`
---@param id string
---@param parameters telnyx.conferences.actions.SendDtmfParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsSendDtmfAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.SendDtmfParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsSendDtmfAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.send_dtmf(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.SpeakParameters
---@field id? string
---@field payload string
---@field voice string
---@field call_control_ids? string[]
---@field command_id? string # a command of the same id is ignored
---@field language? 'arb'|'cmn-CN'|'cy-GB'|'da-DK'|'de-DE'|'en-AU'|'en-GB'|'en-GB-WLS'|'en-IN'|'en-US'|'es-ES'|'es-MX'|'es-US'|'fr-CA'|'fr-FR'|'hi-IN'|'is-IS'|'it-IT'|'ja-JP'|'ko-KR'|'nb-NO'|'nl-NL'|'pl-PL'|'pt-BR'|'pt-PT'|'ro-RO'|'ru-RU'|'sv-SE'|'tr-TR'
---@field payload_type? 'text'|'ssml' # default "text"
---@field region? telnyx.conferences.ConferenceRegion
---@field voice_settings? telnyx.shared.ElevenLabsVoiceSettings|telnyx.shared.TelnyxVoiceSettings|telnyx.shared.AWSVoiceSettings|telnyx.shared.MinimaxVoiceSettings|telnyx.shared.AzureVoiceSettings|telnyx.shared.ResembleVoiceSettings|telnyx.shared.InworldVoiceSettings|telnyx.shared.XAIVoiceSettings|telnyx.shared.SonioxVoiceSettings
---@field [string] telnyx.NoSuchName

---Speaks a text to participants of a conference.
---
---`POST /conferences/{id}/actions/speak`
---@param id string
---@param parameters telnyx.conferences.actions.SpeakParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsSpeakAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.SpeakParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsSpeakAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.speak(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.StopParameters
---@field id? string
---@field call_control_ids? string[]
---@field region? telnyx.conferences.ConferenceRegion
---@field [string] telnyx.NoSuchName

---Stops the audio that participants of a conference hear.
---
---`POST /conferences/{id}/actions/stop`
---@param id string
---@param parameters? telnyx.conferences.actions.StopParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsStopAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.StopParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsStopAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.conferences.ConferencesActionsStopAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.stop(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.UnholdParameters
---@field id? string
---@field call_control_ids string[]
---@field region? telnyx.conferences.ConferenceRegion
---@field [string] telnyx.NoSuchName

---Takes participants of a conference off hold.
---
---`POST /conferences/{id}/actions/unhold`
---@param id string
---@param parameters telnyx.conferences.actions.UnholdParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsUnholdAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.UnholdParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsUnholdAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.unhold(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.UnmuteParameters
---@field id? string
---@field call_control_ids? string[]
---@field region? telnyx.conferences.ConferenceRegion
---@field [string] telnyx.NoSuchName

---Unmutes participants of a conference.
---
---`POST /conferences/{id}/actions/unmute`
---@param id string
---@param parameters? telnyx.conferences.actions.UnmuteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsUnmuteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.UnmuteParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsUnmuteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.conferences.ConferencesActionsUnmuteAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.unmute(id, parameters, opts) end

---@class (exact) telnyx.conferences.actions.UpdateParameters
---@field id? string
---@field call_control_id string # identifies the call, for commands
---@field supervisor_role 'barge'|'monitor'|'none'|'whisper'
---@field command_id? string # a command of the same id is ignored
---@field region? telnyx.conferences.ConferenceRegion
---@field whisper_call_control_ids? string[]
---@field [string] telnyx.NoSuchName

---Changes the role of a supervisor in a conference.
---
---`POST /conferences/{id}/actions/update`
---@param id string
---@param parameters telnyx.conferences.actions.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.conferences.ConferencesActionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.conferences.actions.UpdateParameters, opts?: telnyx.CallOptions): telnyx.conferences.ConferencesActionsUpdateAnswer?, telnyx.Error, telnyx.Response
function conferences_actions.update(id, parameters, opts) end

---@class telnyx.conferences.Conference
---@field connection_id? string
---@field created_at string # when it was created
---@field end_reason? 'all_left'|'ended_via_api'|'host_left'|'time_exceeded'
---@field ended_by? telnyx.conferences.ConferenceEndedBy
---@field expires_at string
---@field id string
---@field name string
---@field record_type 'conference' # the kind of record
---@field region? string
---@field status? 'init'|'in_progress'|'completed'
---@field updated_at? string # when it last changed

---@class telnyx.conferences.ConferenceCommandResult
---@field result string

---@class telnyx.conferences.ConferenceEndedBy
---@field call_control_id? string # identifies the call, for commands
---@field call_session_id? string # identifies all legs of the call

---@class telnyx.conferences.ConferenceParticipant
---@field call_control_id? string # identifies the call, for commands
---@field call_leg_id? string # identifies this leg of the call, in webhooks
---@field conference_id? string
---@field created_at? string # when it was created
---@field end_conference_on_exit? boolean
---@field id string
---@field label? string
---@field muted? boolean
---@field on_hold? boolean
---@field soft_end_conference_on_exit? boolean
---@field status? 'joining'|'joined'|'left'
---@field updated_at? string # when it last changed
---@field whisper_call_control_ids? string[]

---@class telnyx.conferences.ConferenceParticipantResource
---@field data telnyx.conferences.ConferenceParticipant

---@alias telnyx.conferences.ConferenceRegion 'Australia'|'Europe'|'Middle East'|'US'

---@class telnyx.conferences.ConferencesActionsEndConferenceAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsGatherDtmfAudioAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsHoldAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsJoinAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsLeaveAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsMuteAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsPlayAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsRecordPauseAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsRecordResumeAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsRecordStartAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsRecordStopAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsSendDtmfAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsSpeakAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsStopAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsUnholdAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsUnmuteAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesActionsUpdateAnswer
---@field data telnyx.conferences.ConferenceCommandResult

---@class telnyx.conferences.ConferencesCreateAnswer
---@field data telnyx.conferences.Conference

---@class telnyx.conferences.ConferencesRetrieveAnswer
---@field data telnyx.conferences.Conference

---@class telnyx.conferences.Participant
---@field call_control_id string # identifies the call, for commands
---@field call_leg_id string # identifies this leg of the call, in webhooks
---@field conference telnyx.conferences.ParticipantConference
---@field created_at string # when it was created
---@field end_conference_on_exit boolean
---@field id string
---@field muted boolean
---@field on_hold boolean
---@field record_type 'participant' # the kind of record
---@field soft_end_conference_on_exit boolean
---@field status 'joining'|'joined'|'left'
---@field updated_at string # when it last changed
---@field whisper_call_control_ids string[]

---@class telnyx.conferences.ParticipantConference
---@field id string
---@field name? string
