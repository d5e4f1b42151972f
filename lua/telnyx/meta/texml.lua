---@meta _
-- Types of `client.texml` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.texml
---@field accounts telnyx.texml.accounts
---@field calls telnyx.texml.calls
---@field parse telnyx.texml.parse
---@field response telnyx.texml.response
local texml = {}

---@class (exact) telnyx.texml.InitiateAiCallParameters
---@field connection_id? string
---@field ai_assistant_id string
---@field from string
---@field to string
---@field ai_assistant_dynamic_variables? table
---@field ai_assistant_version? string
---@field async_amd? boolean # default false
---@field async_amd_status_callback? string
---@field async_amd_status_callback_method? 'GET'|'POST' # default "POST"
---@field caller_id? string
---@field conversation_callback? string
---@field conversation_callback_method? 'GET'|'POST' # default "POST"
---@field conversation_callbacks? string[]
---@field custom_headers? telnyx.texml.TexmlInitiateAiCallCustomHeadersItem[]
---@field detection_mode? 'Premium'|'Regular'|'PremiumCallScreening' # default "Regular"
---@field machine_detection? 'Enable'|'Disable'|'DetectMessageEnd' # default "Disable"
---@field machine_detection_beep_max_frequency? number
---@field machine_detection_beep_min_frequency? number
---@field machine_detection_beep_min_tone_duration? number
---@field machine_detection_beep_profile? 'both'|'freq_only'
---@field machine_detection_beep_spectral_confirmation? boolean
---@field machine_detection_beep_spectral_min_purity? number
---@field machine_detection_beep_spectral_reject_fax_cng? boolean
---@field machine_detection_beep_spectral_window? number
---@field machine_detection_prompt_end_timeout? integer # 1000 to 120000
---@field machine_detection_silence_timeout? integer # default 3500
---@field machine_detection_speech_end_threshold? integer # default 800
---@field machine_detection_speech_threshold? integer # default 3500
---@field machine_detection_timeout? integer # 500 to 60000, default 30000
---@field passports? string
---@field preferred_codecs? string
---@field record? boolean
---@field recording_channels? 'mono'|'dual'
---@field recording_status_callback? string
---@field recording_status_callback_event? string
---@field recording_status_callback_method? 'GET'|'POST'
---@field recording_timeout? integer # default 0
---@field recording_track? 'inbound'|'outbound'|'both'
---@field send_recording_url? telnyx.texml.SendRecordingUrl # default true
---@field sip_auth_password? string
---@field sip_auth_username? string
---@field sip_region? 'US'|'Europe'|'Canada'|'Australia'|'Middle East' # default "US"
---@field status_callback? string
---@field status_callback_event? string # default "completed"
---@field status_callback_method? 'GET'|'POST' # default "POST"
---@field status_callbacks? string[]
---@field time_limit? integer # 30 to 14400, default 14400
---@field timeout_seconds? integer # 5 to 120, default 30
---@field trim? 'trim-silence'|'do-not-trim'
---@field [string] telnyx.NoSuchName

---Places a call that an AI assistant leads.
---
---`POST /texml/ai_calls/{connection_id}`
---@param connection_id string
---@param parameters telnyx.texml.InitiateAiCallParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.InitiateAICallResult?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.texml.InitiateAiCallParameters, opts?: telnyx.CallOptions): telnyx.texml.InitiateAICallResult?, telnyx.Error, telnyx.Response
function texml.initiate_ai_call(connection_id, parameters, opts) end

---@class (exact) telnyx.texml.SecretsParameters
---@field name string
---@field value string
---@field [string] telnyx.NoSuchName

---Creates a secret that TeXML can name.
---
---`POST /texml/secrets`
---@param parameters telnyx.texml.SecretsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlSecretsAnswer?, telnyx.Error, telnyx.Response
function texml.secrets(parameters, opts) end

---@class telnyx.texml.accounts
---@field calls telnyx.texml.accounts.calls
---@field conferences telnyx.texml.accounts.conferences
---@field queues telnyx.texml.accounts.queues
---@field recordings telnyx.texml.accounts.recordings
---@field transcriptions telnyx.texml.accounts.transcriptions
local texml_accounts = {}

---@class (exact) telnyx.texml.accounts.RetrieveRecordingsJsonParameters
---@field account_sid? string
---@field date_created? telnyx.DateTime
---@field page? integer
---@field page_size? integer
---@field [string] telnyx.NoSuchName

---Lists TeXML recordings.
---
---`GET /texml/Accounts/{account_sid}/Recordings.json`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.RetrieveRecordingsJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlGetCallRecordingsResponseBody?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.texml.accounts.RetrieveRecordingsJsonParameters, opts?: telnyx.CallOptions): telnyx.texml.TexmlGetCallRecordingsResponseBody?, telnyx.Error, telnyx.Response
---@overload fun(account_sid: string, opts: telnyx.CallOptions): telnyx.texml.TexmlGetCallRecordingsResponseBody?, telnyx.Error, telnyx.Response
function texml_accounts.retrieve_recordings_json(account_sid, parameters, opts) end

---@class (exact) telnyx.texml.accounts.RetrieveTranscriptionsJsonParameters
---@field account_sid? string
---@field page_size? integer
---@field page_token? string
---@field [string] telnyx.NoSuchName

---Lists TeXML transcriptions.
---
---`GET /texml/Accounts/{account_sid}/Transcriptions.json`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.RetrieveTranscriptionsJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlAccountsRetrieveTranscriptionsJsonAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.texml.accounts.RetrieveTranscriptionsJsonParameters, opts?: telnyx.CallOptions): telnyx.texml.TexmlAccountsRetrieveTranscriptionsJsonAnswer?, telnyx.Error, telnyx.Response
---@overload fun(account_sid: string, opts: telnyx.CallOptions): telnyx.texml.TexmlAccountsRetrieveTranscriptionsJsonAnswer?, telnyx.Error, telnyx.Response
function texml_accounts.retrieve_transcriptions_json(account_sid, parameters, opts) end

---@class telnyx.texml.accounts.calls
---@field recordings telnyx.texml.accounts.calls.recordings
---@field recordings_json telnyx.texml.accounts.calls.recordings_json
---@field siprec telnyx.texml.accounts.calls.siprec
---@field streams telnyx.texml.accounts.calls.streams
local texml_accounts_calls = {}

---@class (exact) telnyx.texml.accounts.calls.CallsParameters
---@field account_sid? string
---@field application_sid? string
---@field async_amd? boolean # default false
---@field async_amd_status_callback? string
---@field async_amd_status_callback_method? 'GET'|'POST' # default "POST"
---@field caller_id? string
---@field cancel_playback_on_detect_message_end? boolean # default true
---@field cancel_playback_on_machine_detection? boolean # default true
---@field custom_headers? telnyx.texml.TexmlAccountsCallsCallsCustomHeadersItem[]
---@field deepfake_detection? 'Enable'
---@field deepfake_detection_callback_method? 'GET'|'POST' # default "POST"
---@field deepfake_detection_callback_url? string
---@field detection_mode? 'Premium'|'Regular'|'PremiumCallScreening' # default "Regular"
---@field fallback_url? string
---@field from? string
---@field machine_detection? 'Enable'|'Disable'|'DetectMessageEnd' # default "Disable"
---@field machine_detection_beep_max_frequency? number
---@field machine_detection_beep_min_frequency? number
---@field machine_detection_beep_min_tone_duration? number
---@field machine_detection_beep_profile? 'both'|'freq_only'
---@field machine_detection_beep_spectral_confirmation? boolean
---@field machine_detection_beep_spectral_min_purity? number
---@field machine_detection_beep_spectral_reject_fax_cng? boolean
---@field machine_detection_beep_spectral_window? number
---@field machine_detection_prompt_end_timeout? integer # 1000 to 120000
---@field machine_detection_silence_timeout? integer # default 3500
---@field machine_detection_speech_end_threshold? integer # default 800
---@field machine_detection_speech_threshold? integer # default 3500
---@field machine_detection_timeout? integer # 500 to 60000, default 30000
---@field media_encryption? 'disabled'|'SRTP'|'DTLS' # default "disabled"
---@field preferred_codecs? string
---@field record? boolean
---@field recording_channels? 'mono'|'dual'
---@field recording_status_callback? string
---@field recording_status_callback_event? string
---@field recording_status_callback_method? 'GET'|'POST'
---@field recording_timeout? integer # default 0
---@field recording_track? 'inbound'|'outbound'|'both'
---@field send_recording_url? telnyx.texml.SendRecordingUrl # default true
---@field sip_auth_password? string
---@field sip_auth_username? string
---@field sip_region? 'US'|'Europe'|'Canada'|'Australia'|'Middle East' # default "US"
---@field status_callback? string
---@field status_callback_event? string # default "completed"
---@field status_callback_method? 'GET'|'POST' # default "POST"
---@field supervise_call_sid? string
---@field supervising_role? 'barge'|'whisper'|'monitor' # default "barge"
---@field texml? string
---@field time_limit? integer # 30 to 14400, default 14400
---@field timeout? integer # 5 to 120, default 30
---@field to? string
---@field trim? 'trim-silence'|'do-not-trim'
---@field url? string
---@field url_method? 'GET'|'POST' # default "POST"
---@field body? table
---@field [string] telnyx.NoSuchName

---Places a TeXML call.
---
---`POST /texml/Accounts/{account_sid}/Calls`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.calls.CallsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.InitiateCallResult?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.texml.accounts.calls.CallsParameters, opts?: telnyx.CallOptions): telnyx.texml.InitiateCallResult?, telnyx.Error, telnyx.Response
---@overload fun(account_sid: string, opts: telnyx.CallOptions): telnyx.texml.InitiateCallResult?, telnyx.Error, telnyx.Response
function texml_accounts_calls.calls(account_sid, parameters, opts) end

---@class (exact) telnyx.texml.accounts.calls.RetrieveParameters
---@field account_sid string
---@field call_sid string
---@field [string] telnyx.NoSuchName

---Retrieves a TeXML call.
---
---`GET /texml/Accounts/{account_sid}/Calls/{call_sid}`
---@param parameters telnyx.texml.accounts.calls.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.CallResource?, telnyx.Error, telnyx.Response
function texml_accounts_calls.retrieve(parameters, opts) end

---@class (exact) telnyx.texml.accounts.calls.RetrieveCallsParameters
---@field account_sid? string
---@field end_time? string
---@field end_time_gt? string
---@field end_time_lt? string
---@field from? string
---@field page? integer
---@field page_size? integer
---@field page_token? string
---@field start_time? string
---@field start_time_gt? string
---@field start_time_lt? string
---@field status? 'canceled'|'completed'|'failed'|'busy'|'no-answer'
---@field to? string
---@field [string] telnyx.NoSuchName

---Lists TeXML calls.
---
---`GET /texml/Accounts/{account_sid}/Calls`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.calls.RetrieveCallsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.CallResourceIndex?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.texml.accounts.calls.RetrieveCallsParameters, opts?: telnyx.CallOptions): telnyx.texml.CallResourceIndex?, telnyx.Error, telnyx.Response
---@overload fun(account_sid: string, opts: telnyx.CallOptions): telnyx.texml.CallResourceIndex?, telnyx.Error, telnyx.Response
function texml_accounts_calls.retrieve_calls(account_sid, parameters, opts) end

---@class (exact) telnyx.texml.accounts.calls.SiprecJsonParameters
---@field account_sid string
---@field call_sid string
---@field connector_name? string
---@field include_metadata_custom_headers? boolean
---@field name? string
---@field secure? boolean
---@field session_timeout_secs? integer # default 1800
---@field sip_transport? 'udp'|'tcp'|'tls' # default "udp"
---@field status_callback? string
---@field status_callback_method? 'GET'|'POST'
---@field track? 'both_tracks'|'inbound_track'|'outbound_track'
---@field [string] telnyx.NoSuchName

---Starts a SIPREC session of a TeXML call.
---
---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec.json`
---@param parameters telnyx.texml.accounts.calls.SiprecJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlCreateSiprecSessionResponseBody?, telnyx.Error, telnyx.Response
function texml_accounts_calls.siprec_json(parameters, opts) end

---@class (exact) telnyx.texml.accounts.calls.StreamsJsonParameters
---@field account_sid string
---@field call_sid string
---@field bidirectional_codec? telnyx.texml.TexmlBidirectionalStreamCodec # default "PCMU"
---@field bidirectional_mode? telnyx.texml.TexmlBidirectionalStreamMode # default "mp3"
---@field name? telnyx.texml.StreamName
---@field status_callback? telnyx.texml.TexmlStatusCallback # a URL
---@field status_callback_method? telnyx.texml.TexmlStatusCallbackMethod # default "POST"
---@field track? telnyx.texml.StreamTrack # default "inbound_track"
---@field url? telnyx.texml.TexmlStreamUrl
---@field [string] telnyx.NoSuchName

---Starts streaming the media of a TeXML call.
---
---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams.json`
---@param parameters telnyx.texml.accounts.calls.StreamsJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlCreateCallStreamingResponseBody?, telnyx.Error, telnyx.Response
function texml_accounts_calls.streams_json(parameters, opts) end

---@class (exact) telnyx.texml.accounts.calls.UpdateParameters
---@field account_sid string
---@field call_sid string
---@field fallback_method? 'GET'|'POST'
---@field fallback_url? string
---@field method? 'GET'|'POST'
---@field status? string
---@field status_callback? string
---@field status_callback_method? 'GET'|'POST'
---@field texml? string
---@field url? string
---@field [string] telnyx.NoSuchName

---Changes a TeXML call in progress.
---
---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}`
---@param parameters telnyx.texml.accounts.calls.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.CallResource?, telnyx.Error, telnyx.Response
function texml_accounts_calls.update(parameters, opts) end

---@class telnyx.texml.accounts.calls.recordings
local texml_accounts_calls_recordings = {}

---@class (exact) telnyx.texml.accounts.calls.recordings.RecordingSidJsonParameters
---@field account_sid string
---@field call_sid string
---@field recording_sid string
---@field status? 'in-progress'|'paused'|'stopped'
---@field [string] telnyx.NoSuchName

---Pauses, resumes or stops a recording.
---
---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings/{recording_sid}.json`
---@param parameters telnyx.texml.accounts.calls.recordings.RecordingSidJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlCreateCallRecordingResponseBody?, telnyx.Error, telnyx.Response
function texml_accounts_calls_recordings.recording_sid_json(parameters, opts) end

---@class telnyx.texml.accounts.calls.recordings_json
local texml_accounts_calls_recordings_json = {}

---@class (exact) telnyx.texml.accounts.calls.recordings_json.RecordingsJsonParameters
---@field account_sid string
---@field call_sid string
---@field play_beep? telnyx.texml.PlayBeep # default true
---@field recording_channels? telnyx.texml.TexmlRecordingChannels # default "dual"
---@field recording_status_callback? telnyx.texml.TexmlStatusCallback # a URL
---@field recording_status_callback_event? telnyx.texml.RecordingStatusCallbackEvent
---@field recording_status_callback_method? telnyx.texml.TexmlStatusCallbackMethod # default "POST"
---@field recording_track? telnyx.texml.RecordingTrack
---@field send_recording_url? telnyx.texml.SendRecordingUrl # default true
---@field [string] telnyx.NoSuchName

---Starts recording a TeXML call.
---
---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json`
---@param parameters telnyx.texml.accounts.calls.recordings_json.RecordingsJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlCreateCallRecordingResponseBody?, telnyx.Error, telnyx.Response
function texml_accounts_calls_recordings_json.recordings_json(parameters, opts) end

---@class (exact) telnyx.texml.accounts.calls.recordings_json.RetrieveRecordingsJsonParameters
---@field account_sid string
---@field call_sid string
---@field [string] telnyx.NoSuchName

---Lists the recordings of a TeXML call.
---
---`GET /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json`
---@param parameters telnyx.texml.accounts.calls.recordings_json.RetrieveRecordingsJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlGetCallRecordingsResponseBody?, telnyx.Error, telnyx.Response
function texml_accounts_calls_recordings_json.retrieve_recordings_json(parameters, opts) end

---@class telnyx.texml.accounts.calls.siprec
local texml_accounts_calls_siprec = {}

---@class (exact) telnyx.texml.accounts.calls.siprec.SiprecSidJsonParameters
---@field account_sid string
---@field call_sid string
---@field siprec_sid string
---@field status? 'stopped'
---@field [string] telnyx.NoSuchName

---Stops a SIPREC session of a TeXML call.
---
---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec/{siprec_sid}.json`
---@param parameters telnyx.texml.accounts.calls.siprec.SiprecSidJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlUpdateSiprecSessionResponseBody?, telnyx.Error, telnyx.Response
function texml_accounts_calls_siprec.siprec_sid_json(parameters, opts) end

---@class telnyx.texml.accounts.calls.streams
local texml_accounts_calls_streams = {}

---@class (exact) telnyx.texml.accounts.calls.streams.StreamingSidJsonParameters
---@field account_sid string
---@field call_sid string
---@field streaming_sid string
---@field status? telnyx.texml.StreamStatus # default "stopped"
---@field [string] telnyx.NoSuchName

---Stops streaming the media of a TeXML call.
---
---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams/{streaming_sid}.json`
---@param parameters telnyx.texml.accounts.calls.streams.StreamingSidJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlUpdateCallStreamingResponseBody?, telnyx.Error, telnyx.Response
function texml_accounts_calls_streams.streaming_sid_json(parameters, opts) end

---@class telnyx.texml.accounts.conferences
---@field participants telnyx.texml.accounts.conferences.participants
local texml_accounts_conferences = {}

---@class (exact) telnyx.texml.accounts.conferences.RetrieveParameters
---@field account_sid string
---@field conference_sid string
---@field [string] telnyx.NoSuchName

---Retrieves a TeXML conference.
---
---`GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}`
---@param parameters telnyx.texml.accounts.conferences.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.ConferenceResource?, telnyx.Error, telnyx.Response
function texml_accounts_conferences.retrieve(parameters, opts) end

---@class (exact) telnyx.texml.accounts.conferences.RetrieveConferencesParameters
---@field account_sid? string
---@field date_created? string
---@field date_updated? string
---@field friendly_name? string
---@field page? integer
---@field page_size? integer
---@field page_token? string
---@field status? 'init'|'in-progress'|'completed'
---@field [string] telnyx.NoSuchName

---Lists TeXML conferences.
---
---`GET /texml/Accounts/{account_sid}/Conferences`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.conferences.RetrieveConferencesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.ConferenceResourceIndex?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.texml.accounts.conferences.RetrieveConferencesParameters, opts?: telnyx.CallOptions): telnyx.texml.ConferenceResourceIndex?, telnyx.Error, telnyx.Response
---@overload fun(account_sid: string, opts: telnyx.CallOptions): telnyx.texml.ConferenceResourceIndex?, telnyx.Error, telnyx.Response
function texml_accounts_conferences.retrieve_conferences(account_sid, parameters, opts) end

---@class (exact) telnyx.texml.accounts.conferences.RetrieveRecordingsParameters
---@field account_sid string
---@field conference_sid string
---@field [string] telnyx.NoSuchName

---Lists the recordings of a conference.
---
---`GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings`
---@param parameters telnyx.texml.accounts.conferences.RetrieveRecordingsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.ConferenceRecordingResourceIndex?, telnyx.Error, telnyx.Response
function texml_accounts_conferences.retrieve_recordings(parameters, opts) end

---@class (exact) telnyx.texml.accounts.conferences.RetrieveRecordingsJsonParameters
---@field account_sid string
---@field conference_sid string
---@field [string] telnyx.NoSuchName

---Lists the recordings of a conference.
---
---`GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings.json`
---@param parameters telnyx.texml.accounts.conferences.RetrieveRecordingsJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlGetCallRecordingsResponseBody?, telnyx.Error, telnyx.Response
function texml_accounts_conferences.retrieve_recordings_json(parameters, opts) end

---@class (exact) telnyx.texml.accounts.conferences.UpdateParameters
---@field account_sid string
---@field conference_sid string
---@field announce_method? 'GET'|'POST'
---@field announce_url? string
---@field status? string
---@field [string] telnyx.NoSuchName

---Updates a TeXML conference.
---
---`POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}`
---@param parameters telnyx.texml.accounts.conferences.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.ConferenceResource?, telnyx.Error, telnyx.Response
function texml_accounts_conferences.update(parameters, opts) end

---@class telnyx.texml.accounts.conferences.participants
local texml_accounts_conferences_participants = {}

---@class (exact) telnyx.texml.accounts.conferences.participants.DeleteParameters
---@field account_sid string
---@field conference_sid string
---@field call_sid_or_participant_label string
---@field [string] telnyx.NoSuchName

---Removes a participant from a conference.
---
---`DELETE /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
---@param parameters telnyx.texml.accounts.conferences.participants.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function texml_accounts_conferences_participants.delete(parameters, opts) end

---@class (exact) telnyx.texml.accounts.conferences.participants.ParticipantsParameters
---@field account_sid string
---@field conference_sid string
---@field amd_status_callback? string
---@field amd_status_callback_method? 'GET'|'POST'
---@field application_sid? string
---@field beep? 'true'|'false'|'onEnter'|'onExit'
---@field call_sid_to_coach? string
---@field caller_id? string
---@field cancel_playback_on_detect_message_end? boolean # default true
---@field cancel_playback_on_machine_detection? boolean # default true
---@field coaching? boolean
---@field conference_record? 'true'|'false'|'record-from-start'|'do-not-record'
---@field conference_recording_status_callback? string
---@field conference_recording_status_callback_event? string
---@field conference_recording_status_callback_method? 'GET'|'POST'
---@field conference_recording_timeout? integer # default 0
---@field conference_status_callback? string
---@field conference_status_callback_event? string
---@field conference_status_callback_method? 'GET'|'POST'
---@field conference_trim? 'trim-silence'|'do-not-trim'
---@field custom_headers? telnyx.texml.TexmlAccountsConferencesParticipantsParticipantsCustomHeadersItem[]
---@field early_media? boolean # default false
---@field end_conference_on_exit? boolean
---@field from? string
---@field label? string
---@field machine_detection? 'Enable'|'DetectMessageEnd'
---@field machine_detection_beep_max_frequency? number
---@field machine_detection_beep_min_frequency? number
---@field machine_detection_beep_min_tone_duration? number
---@field machine_detection_beep_profile? 'both'|'freq_only'
---@field machine_detection_beep_spectral_confirmation? boolean
---@field machine_detection_beep_spectral_min_purity? number
---@field machine_detection_beep_spectral_reject_fax_cng? boolean
---@field machine_detection_beep_spectral_window? number
---@field machine_detection_silence_timeout? integer # default 3500
---@field machine_detection_speech_end_threshold? integer # default 800
---@field machine_detection_speech_threshold? integer # default 3500
---@field machine_detection_timeout? integer
---@field max_participants? integer
---@field muted? boolean
---@field preferred_codecs? string
---@field record? boolean
---@field recording_channels? 'mono'|'dual'
---@field recording_status_callback? string
---@field recording_status_callback_event? string
---@field recording_status_callback_method? 'GET'|'POST'
---@field recording_track? 'inbound'|'outbound'|'both'
---@field sip_auth_password? string
---@field sip_auth_username? string
---@field start_conference_on_enter? boolean
---@field status_callback? string
---@field status_callback_event? string
---@field status_callback_method? 'GET'|'POST'
---@field time_limit? integer
---@field timeout_seconds? integer
---@field to? string
---@field trim? 'trim-silence'|'do-not-trim'
---@field wait_url? string
---@field [string] telnyx.NoSuchName

---Calls a participant into a conference.
---
---`POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants`
---@param parameters telnyx.texml.accounts.conferences.participants.ParticipantsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.NewParticipantResource?, telnyx.Error, telnyx.Response
function texml_accounts_conferences_participants.participants(parameters, opts) end

---@class (exact) telnyx.texml.accounts.conferences.participants.RetrieveParameters
---@field account_sid string
---@field conference_sid string
---@field call_sid_or_participant_label string
---@field [string] telnyx.NoSuchName

---Retrieves a participant of a conference.
---
---`GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
---@param parameters telnyx.texml.accounts.conferences.participants.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.ParticipantResource?, telnyx.Error, telnyx.Response
function texml_accounts_conferences_participants.retrieve(parameters, opts) end

---@class (exact) telnyx.texml.accounts.conferences.participants.RetrieveParticipantsParameters
---@field account_sid string
---@field conference_sid string
---@field [string] telnyx.NoSuchName

---Lists the participants of a conference.
---
---`GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants`
---@param parameters telnyx.texml.accounts.conferences.participants.RetrieveParticipantsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.ParticipantResourceIndex?, telnyx.Error, telnyx.Response
function texml_accounts_conferences_participants.retrieve_participants(parameters, opts) end

---@class (exact) telnyx.texml.accounts.conferences.participants.UpdateParameters
---@field account_sid string
---@field conference_sid string
---@field call_sid_or_participant_label string
---@field announce_method? 'GET'|'POST'
---@field announce_url? string
---@field beep_on_exit? boolean
---@field call_sid_to_coach? string
---@field coaching? boolean
---@field end_conference_on_exit? boolean
---@field hold? boolean
---@field hold_method? 'GET'|'POST'
---@field hold_url? string
---@field muted? boolean
---@field wait_url? string
---@field [string] telnyx.NoSuchName

---Updates a participant of a conference.
---
---`POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
---@param parameters telnyx.texml.accounts.conferences.participants.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.ParticipantResource?, telnyx.Error, telnyx.Response
function texml_accounts_conferences_participants.update(parameters, opts) end

---@class telnyx.texml.accounts.queues
local texml_accounts_queues = {}

---@class (exact) telnyx.texml.accounts.queues.CreateParameters
---@field account_sid? string
---@field friendly_name? string
---@field max_size? integer
---@field [string] telnyx.NoSuchName

---Creates a TeXML queue.
---
---`POST /texml/Accounts/{account_sid}/Queues`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.queues.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.QueueResource?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.texml.accounts.queues.CreateParameters, opts?: telnyx.CallOptions): telnyx.texml.QueueResource?, telnyx.Error, telnyx.Response
---@overload fun(account_sid: string, opts: telnyx.CallOptions): telnyx.texml.QueueResource?, telnyx.Error, telnyx.Response
function texml_accounts_queues.create(account_sid, parameters, opts) end

---@class (exact) telnyx.texml.accounts.queues.DeleteParameters
---@field account_sid string
---@field queue_sid string
---@field [string] telnyx.NoSuchName

---Deletes a TeXML queue.
---
---`DELETE /texml/Accounts/{account_sid}/Queues/{queue_sid}`
---@param parameters telnyx.texml.accounts.queues.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function texml_accounts_queues.delete(parameters, opts) end

---@class (exact) telnyx.texml.accounts.queues.ListParameters
---@field account_sid? string
---@field date_created? string
---@field date_updated? string
---@field page? integer
---@field page_size? integer
---@field page_token? string
---@field [string] telnyx.NoSuchName

---Lists TeXML queues.
---
---`GET /texml/Accounts/{account_sid}/Queues`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.queues.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.texml.QueueResource>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.texml.accounts.queues.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.texml.QueueResource>?, telnyx.Error, telnyx.Response
---@overload fun(account_sid: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.texml.QueueResource>?, telnyx.Error, telnyx.Response
function texml_accounts_queues.list(account_sid, parameters, opts) end

---@class (exact) telnyx.texml.accounts.queues.RetrieveParameters
---@field account_sid string
---@field queue_sid string
---@field [string] telnyx.NoSuchName

---Retrieves a TeXML queue.
---
---`GET /texml/Accounts/{account_sid}/Queues/{queue_sid}`
---@param parameters telnyx.texml.accounts.queues.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.QueueResource?, telnyx.Error, telnyx.Response
function texml_accounts_queues.retrieve(parameters, opts) end

---@class (exact) telnyx.texml.accounts.queues.UpdateParameters
---@field account_sid string
---@field queue_sid string
---@field max_size? integer
---@field [string] telnyx.NoSuchName

---Updates a TeXML queue.
---
---`POST /texml/Accounts/{account_sid}/Queues/{queue_sid}`
---@param parameters telnyx.texml.accounts.queues.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.QueueResource?, telnyx.Error, telnyx.Response
function texml_accounts_queues.update(parameters, opts) end

---@class telnyx.texml.accounts.recordings
---@field json telnyx.texml.accounts.recordings.json

---@class telnyx.texml.accounts.recordings.json
local texml_accounts_recordings_json = {}

---@class (exact) telnyx.texml.accounts.recordings.json.DeleteRecordingSidJsonParameters
---@field account_sid string
---@field recording_sid string
---@field [string] telnyx.NoSuchName

---Deletes a TeXML recording.
---
---`DELETE /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json`
---@param parameters telnyx.texml.accounts.recordings.json.DeleteRecordingSidJsonParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function texml_accounts_recordings_json.delete_recording_sid_json(parameters, opts) end

---@class (exact) telnyx.texml.accounts.recordings.json.RetrieveRecordingSidJsonParameters
---@field account_sid string
---@field recording_sid string
---@field [string] telnyx.NoSuchName

---Retrieves a TeXML recording.
---
---`GET /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json`
---@param parameters telnyx.texml.accounts.recordings.json.RetrieveRecordingSidJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlGetCallRecordingResponseBody?, telnyx.Error, telnyx.Response
function texml_accounts_recordings_json.retrieve_recording_sid_json(parameters, opts) end

---@class telnyx.texml.accounts.transcriptions
---@field json telnyx.texml.accounts.transcriptions.json

---@class telnyx.texml.accounts.transcriptions.json
local texml_accounts_transcriptions_json = {}

---@class (exact) telnyx.texml.accounts.transcriptions.json.DeleteRecordingTranscriptionSidJsonParameters
---@field account_sid string
---@field recording_transcription_sid string
---@field [string] telnyx.NoSuchName

---Deletes a TeXML transcription.
---
---`DELETE /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`
---@param parameters telnyx.texml.accounts.transcriptions.json.DeleteRecordingTranscriptionSidJsonParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function texml_accounts_transcriptions_json.delete_recording_transcription_sid_json(parameters, opts) end

---@class (exact) telnyx.texml.accounts.transcriptions.json.RetrieveRecordingTranscriptionSidJsonParameters
---@field account_sid string
---@field recording_transcription_sid string
---@field [string] telnyx.NoSuchName

---Retrieves a TeXML transcription.
---
---`GET /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`
---@param parameters telnyx.texml.accounts.transcriptions.json.RetrieveRecordingTranscriptionSidJsonParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.TexmlRecordingTranscription?, telnyx.Error, telnyx.Response
function texml_accounts_transcriptions_json.retrieve_recording_transcription_sid_json(parameters, opts) end

---@class telnyx.texml.calls
local texml_calls = {}

---@class (exact) telnyx.texml.calls.CreateParameters
---@field connection_id? string
---@field from string
---@field to string
---@field method? 'GET'|'POST'
---@field texml? string
---@field url? string
---@field [string] telnyx.NoSuchName

---Places a TeXML call through a connection.
---
---`POST /texml/calls/{connection_id}`
---@param connection_id string
---@param parameters telnyx.texml.calls.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.texml.CallCreateResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.texml.calls.CreateParameters, opts?: telnyx.CallOptions): telnyx.texml.CallCreateResponse?, telnyx.Error, telnyx.Response
function texml_calls.create(connection_id, parameters, opts) end

---@alias telnyx.texml.AccountSid string

---@alias telnyx.texml.CallControlId string

---@class telnyx.texml.CallCreateResponse
---@field call_sid string
---@field from string
---@field status 'queued'
---@field to string

---@class telnyx.texml.CallResource
---@field account_sid? string
---@field answered_by? 'human'|'machine'|'not_sure'
---@field caller_name? string
---@field date_created? string
---@field date_updated? string
---@field direction? 'inbound'|'outbound'
---@field duration? string
---@field end_time? string
---@field from? string
---@field from_formatted? string
---@field price? string
---@field price_unit? string
---@field sid? string
---@field start_time? string
---@field status? 'ringing'|'in-progress'|'canceled'|'completed'|'failed'|'busy'|'no-answer'
---@field to? string
---@field to_formatted? string
---@field uri? string

---@class telnyx.texml.CallResourceIndex
---@field calls? telnyx.texml.CallResource[]
---@field end? integer
---@field first_page_uri? string
---@field next_page_uri? string
---@field page? integer
---@field page_size? integer
---@field start? integer
---@field uri? string

---@class telnyx.texml.ConferenceRecordingResource
---@field account_sid? string
---@field call_sid? string
---@field channels? integer
---@field conference_sid? string
---@field date_created? string
---@field date_updated? string
---@field duration? integer
---@field error_code? string
---@field media_url? string
---@field sid? string
---@field source? 'DialVerb'|'Conference'|'OutboundAPI'|'Trunking'|'RecordVerb'|'StartCallRecordingAPI'|'StartConferenceRecordingAPI'
---@field start_time? string
---@field status? 'processing'|'absent'|'completed'|'deleted'
---@field subresource_uris? table
---@field uri? string

---@class telnyx.texml.ConferenceRecordingResourceIndex
---@field end? integer
---@field first_page_uri? string
---@field next_page_uri? string
---@field page? integer
---@field page_size? integer
---@field participants? table[]
---@field recordings? telnyx.texml.ConferenceRecordingResource[]
---@field start? integer
---@field uri? string

---@class telnyx.texml.ConferenceResource
---@field account_sid? string
---@field api_version? string
---@field call_sid_ending_conference? string
---@field date_created? string
---@field date_updated? string
---@field friendly_name? string
---@field reason_conference_ended? 'participant-with-end-conference-on-exit-left'|'last-participant-left'|'conference-ended-via-api'|'time-exceeded'
---@field region? string
---@field sid? string
---@field status? 'init'|'in-progress'|'completed'
---@field subresource_uris? table
---@field uri? string

---@class telnyx.texml.ConferenceResourceIndex
---@field conferences? telnyx.texml.ConferenceResource[]
---@field end? integer
---@field first_page_uri? string
---@field next_page_uri? string
---@field page? integer
---@field page_size? integer
---@field start? integer
---@field uri? string

---@alias telnyx.texml.ConferenceSid string|nil

---@class telnyx.texml.CreateTeXMLSecretResult
---@field name? string
---@field value? 'REDACTED'

---@alias telnyx.texml.DateTimeRFC2822 string

---@class telnyx.texml.InitiateAICallResult
---@field call_sid? string
---@field from? string
---@field status? string
---@field to? string

---@class telnyx.texml.InitiateCallResult
---@field from? string
---@field status? string
---@field to? string

---@class telnyx.texml.NewParticipantResource
---@field account_sid? string
---@field call_sid? string
---@field coaching? boolean
---@field coaching_call_sid? string
---@field conference_sid? string # a UUID
---@field end_conference_on_exit? boolean
---@field hold? boolean
---@field muted? boolean
---@field status? 'connecting'|'connected'|'completed'
---@field uri? string

---@class telnyx.texml.ParticipantResource
---@field account_sid? string
---@field api_version? string
---@field call_sid? string
---@field call_sid_legacy? string
---@field coaching? boolean
---@field coaching_call_sid? string
---@field coaching_call_sid_legacy? string
---@field conference_sid? string # a UUID
---@field date_created? string
---@field date_updated? string
---@field end_conference_on_exit? boolean
---@field hold? boolean
---@field muted? boolean
---@field status? 'connecting'|'connected'|'completed'
---@field uri? string

---@class telnyx.texml.ParticipantResourceIndex
---@field end? integer
---@field first_page_uri? string
---@field next_page_uri? string
---@field page? integer
---@field page_size? integer
---@field participants? telnyx.texml.ParticipantResource[]
---@field start? integer
---@field uri? string

---@alias telnyx.texml.PlayBeep boolean

---@class telnyx.texml.QueueResource
---@field account_sid? string
---@field average_wait_time? integer
---@field current_size? integer
---@field date_created? string
---@field date_updated? string
---@field max_size? integer
---@field sid? string
---@field subresource_uris? table
---@field uri? string

---@alias telnyx.texml.RecordingSource 'StartCallRecordingAPI'|'StartConferenceRecordingAPI'|'OutboundAPI'|'DialVerb'|'Conference'|'RecordVerb'|'Trunking'

---@alias telnyx.texml.RecordingStatusCallbackEvent string

---@alias telnyx.texml.RecordingTrack 'inbound'|'outbound'|'both'

---@alias telnyx.texml.SendRecordingUrl boolean

---@alias telnyx.texml.StreamName string

---@alias telnyx.texml.StreamStatus 'stopped'

---@alias telnyx.texml.StreamTrack 'inbound_track'|'outbound_track'|'both_tracks'

---@class telnyx.texml.TexmlAccountsCallsCallsCustomHeadersItem
---@field name string
---@field value string

---@class telnyx.texml.TexmlAccountsConferencesParticipantsParticipantsCustomHeadersItem
---@field name string
---@field value string

---@class telnyx.texml.TexmlAccountsRetrieveTranscriptionsJsonAnswer
---@field end? integer
---@field first_page_uri? string # a URL
---@field next_page_uri? string
---@field page? integer
---@field page_size? integer
---@field previous_page_uri? string # a URL
---@field start? integer
---@field transcriptions? telnyx.texml.TexmlRecordingTranscription[]
---@field uri? string

---@alias telnyx.texml.TexmlBidirectionalStreamCodec 'PCMU'|'PCMA'|'G722'

---@alias telnyx.texml.TexmlBidirectionalStreamMode 'mp3'|'rtp'

---@class telnyx.texml.TexmlCreateCallRecordingResponseBody
---@field account_sid? telnyx.texml.AccountSid
---@field call_sid? telnyx.texml.CallControlId
---@field channels? telnyx.texml.TwimlRecordingChannels # default 2
---@field conference_sid? telnyx.texml.ConferenceSid # a UUID
---@field date_created? telnyx.texml.DateTimeRFC2822
---@field date_updated? telnyx.texml.DateTimeRFC2822
---@field duration? telnyx.texml.TexmlRecordingDuration
---@field error_code? telnyx.texml.TexmlErrorCode
---@field price? telnyx.texml.TexmlRecordingPrice
---@field price_unit? telnyx.texml.TexmlPriceUnit
---@field sid? telnyx.texml.TexmlSid
---@field source? telnyx.texml.RecordingSource
---@field start_time? telnyx.texml.DateTimeRFC2822
---@field track? telnyx.texml.RecordingTrack
---@field uri? string

---@class telnyx.texml.TexmlCreateCallStreamingResponseBody
---@field account_sid? telnyx.texml.AccountSid
---@field call_sid? telnyx.texml.CallControlId
---@field date_updated? telnyx.texml.DateTimeRFC2822
---@field name? string
---@field sid? telnyx.texml.TexmlSid
---@field status? 'in-progress'
---@field uri? string

---@class telnyx.texml.TexmlCreateSiprecSessionResponseBody
---@field account_sid? string
---@field call_sid? string
---@field date_created? string
---@field date_updated? string
---@field error_code? string
---@field sid? string
---@field start_time? string
---@field status? 'in-progress'|'stopped'
---@field track? 'both_tracks'|'inbound_track'|'outbound_track'
---@field uri? string

---@alias telnyx.texml.TexmlErrorCode string|nil

---@class telnyx.texml.TexmlGetCallRecordingResponseBody
---@field account_sid? telnyx.texml.AccountSid
---@field call_sid? telnyx.texml.CallControlId
---@field channels? telnyx.texml.TwimlRecordingChannels # default 2
---@field conference_sid? telnyx.texml.ConferenceSid # a UUID
---@field date_created? telnyx.texml.DateTimeRFC2822
---@field date_updated? telnyx.texml.DateTimeRFC2822
---@field duration? telnyx.texml.TexmlRecordingDuration
---@field error_code? telnyx.texml.TexmlErrorCode
---@field media_url? telnyx.texml.TexmlRecordingMediaUrl # a URL
---@field sid? telnyx.texml.TexmlSid
---@field source? telnyx.texml.RecordingSource
---@field start_time? telnyx.texml.DateTimeRFC2822
---@field status? telnyx.texml.TexmlRecordingStatus
---@field subresources_uris? telnyx.texml.TexmlRecordingSubresourcesUris
---@field uri? string

---@class telnyx.texml.TexmlGetCallRecordingsResponseBody
---@field end? integer
---@field first_page_uri? string # a URL
---@field next_page_uri? string
---@field page? integer
---@field page_size? integer
---@field previous_page_uri? string # a URL
---@field recordings? telnyx.texml.TexmlGetCallRecordingResponseBody[]
---@field start? integer
---@field uri? string

---@class telnyx.texml.TexmlInitiateAiCallCustomHeadersItem
---@field name string
---@field value string

---@alias telnyx.texml.TexmlPriceUnit string|nil

---@alias telnyx.texml.TexmlRecordingChannels 'single'|'dual'

---@alias telnyx.texml.TexmlRecordingDuration string|nil

---@alias telnyx.texml.TexmlRecordingMediaUrl string

---@alias telnyx.texml.TexmlRecordingPrice string|nil

---@alias telnyx.texml.TexmlRecordingStatus 'in-progress'|'completed'|'paused'|'stopped'

---@class telnyx.texml.TexmlRecordingSubresourcesUris
---@field transcriptions? string # a URL

---@class telnyx.texml.TexmlRecordingTranscription
---@field account_sid? telnyx.texml.AccountSid
---@field api_version? string
---@field call_sid? telnyx.texml.CallControlId
---@field date_created? telnyx.texml.DateTimeRFC2822
---@field date_updated? telnyx.texml.DateTimeRFC2822
---@field duration? telnyx.texml.TexmlRecordingDuration
---@field recording_sid? telnyx.texml.TexmlSid
---@field sid? telnyx.texml.TexmlSid
---@field status? 'in-progress'|'completed'
---@field transcription_text? string
---@field uri? string

---@class telnyx.texml.TexmlSecretsAnswer
---@field data telnyx.texml.CreateTeXMLSecretResult

---@alias telnyx.texml.TexmlSid string

---@alias telnyx.texml.TexmlStatusCallback string

---@alias telnyx.texml.TexmlStatusCallbackMethod 'GET'|'POST'

---@alias telnyx.texml.TexmlStreamUrl string

---@class telnyx.texml.TexmlUpdateCallStreamingResponseBody
---@field account_sid? telnyx.texml.AccountSid
---@field call_sid? telnyx.texml.CallControlId
---@field date_updated? telnyx.texml.DateTimeRFC2822
---@field sid? telnyx.texml.TexmlSid
---@field status? 'stopped'
---@field uri? string

---@class telnyx.texml.TexmlUpdateSiprecSessionResponseBody
---@field account_sid? string
---@field call_sid? string
---@field date_updated? string
---@field error_code? string
---@field sid? string
---@field status? 'in-progress'|'stopped'
---@field uri? string

---@alias telnyx.texml.TwimlRecordingChannels 1|2
