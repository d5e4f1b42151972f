---@meta _
-- Types of `client.texml` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.texml
---@field accounts telnyx.texml.accounts
---@field calls telnyx.texml.calls
local texml = {}

---@class telnyx.texml.InitiateAiCallParameters
---@field connection_id? string
---@field ai_assistant_id string
---@field from string
---@field to string
---@field ai_assistant_dynamic_variables? table
---@field ai_assistant_version? string
---@field async_amd? boolean
---@field async_amd_status_callback? string
---@field async_amd_status_callback_method? string
---@field caller_id? string
---@field conversation_callback? string
---@field conversation_callback_method? string
---@field conversation_callbacks? string[]
---@field custom_headers? table[]
---@field detection_mode? string
---@field machine_detection? string
---@field machine_detection_beep_max_frequency? number
---@field machine_detection_beep_min_frequency? number
---@field machine_detection_beep_min_tone_duration? number
---@field machine_detection_beep_profile? string
---@field machine_detection_beep_spectral_confirmation? boolean
---@field machine_detection_beep_spectral_min_purity? number
---@field machine_detection_beep_spectral_reject_fax_cng? boolean
---@field machine_detection_beep_spectral_window? number
---@field machine_detection_prompt_end_timeout? integer
---@field machine_detection_silence_timeout? integer
---@field machine_detection_speech_end_threshold? integer
---@field machine_detection_speech_threshold? integer
---@field machine_detection_timeout? integer
---@field passports? string
---@field preferred_codecs? string
---@field record? boolean
---@field recording_channels? string
---@field recording_status_callback? string
---@field recording_status_callback_event? string
---@field recording_status_callback_method? string
---@field recording_timeout? integer
---@field recording_track? string
---@field send_recording_url? boolean
---@field sip_auth_password? string
---@field sip_auth_username? string
---@field sip_region? string
---@field status_callback? string
---@field status_callback_event? string
---@field status_callback_method? string
---@field status_callbacks? string[]
---@field time_limit? integer
---@field timeout_seconds? integer
---@field trim? string

---`POST /texml/ai_calls/{connection_id}`
---@param connection_id string
---@param parameters telnyx.texml.InitiateAiCallParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.texml.InitiateAiCallParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function texml.initiate_ai_call(connection_id, parameters, opts) end

---@class telnyx.texml.SecretsParameters
---@field name string
---@field value string

---`POST /texml/secrets`
---@param parameters telnyx.texml.SecretsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml.secrets(parameters, opts) end

---@class telnyx.texml.accounts
---@field calls telnyx.texml.accounts.calls
---@field conferences telnyx.texml.accounts.conferences
---@field queues telnyx.texml.accounts.queues
---@field recordings telnyx.texml.accounts.recordings
---@field transcriptions telnyx.texml.accounts.transcriptions
local texml_accounts = {}

---@class telnyx.texml.accounts.RetrieveRecordingsJsonParameters
---@field account_sid? string
---@field date_created? telnyx.DateTime
---@field page? integer
---@field page_size? integer

---`GET /texml/Accounts/{account_sid}/Recordings.json`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.RetrieveRecordingsJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.texml.accounts.RetrieveRecordingsJsonParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function texml_accounts.retrieve_recordings_json(account_sid, parameters, opts) end

---@class telnyx.texml.accounts.RetrieveTranscriptionsJsonParameters
---@field account_sid? string
---@field page_size? integer
---@field page_token? string

---`GET /texml/Accounts/{account_sid}/Transcriptions.json`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.RetrieveTranscriptionsJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.texml.accounts.RetrieveTranscriptionsJsonParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function texml_accounts.retrieve_transcriptions_json(account_sid, parameters, opts) end

---@class telnyx.texml.accounts.calls
---@field recordings telnyx.texml.accounts.calls.recordings
---@field recordings_json telnyx.texml.accounts.calls.recordings_json
---@field siprec telnyx.texml.accounts.calls.siprec
---@field streams telnyx.texml.accounts.calls.streams
local texml_accounts_calls = {}

---@class telnyx.texml.accounts.calls.CallsParameters
---@field account_sid? string
---@field application_sid? string
---@field async_amd? boolean
---@field async_amd_status_callback? string
---@field async_amd_status_callback_method? string
---@field caller_id? string
---@field cancel_playback_on_detect_message_end? boolean
---@field cancel_playback_on_machine_detection? boolean
---@field custom_headers? table[]
---@field deepfake_detection? string
---@field deepfake_detection_callback_method? string
---@field deepfake_detection_callback_url? string
---@field detection_mode? string
---@field fallback_url? string
---@field from? string
---@field machine_detection? string
---@field machine_detection_beep_max_frequency? number
---@field machine_detection_beep_min_frequency? number
---@field machine_detection_beep_min_tone_duration? number
---@field machine_detection_beep_profile? string
---@field machine_detection_beep_spectral_confirmation? boolean
---@field machine_detection_beep_spectral_min_purity? number
---@field machine_detection_beep_spectral_reject_fax_cng? boolean
---@field machine_detection_beep_spectral_window? number
---@field machine_detection_prompt_end_timeout? integer
---@field machine_detection_silence_timeout? integer
---@field machine_detection_speech_end_threshold? integer
---@field machine_detection_speech_threshold? integer
---@field machine_detection_timeout? integer
---@field media_encryption? string
---@field preferred_codecs? string
---@field record? boolean
---@field recording_channels? string
---@field recording_status_callback? string
---@field recording_status_callback_event? string
---@field recording_status_callback_method? string
---@field recording_timeout? integer
---@field recording_track? string
---@field send_recording_url? boolean
---@field sip_auth_password? string
---@field sip_auth_username? string
---@field sip_region? string
---@field status_callback? string
---@field status_callback_event? string
---@field status_callback_method? string
---@field supervise_call_sid? string
---@field supervising_role? string
---@field texml? string
---@field time_limit? integer
---@field timeout? integer
---@field to? string
---@field trim? string
---@field url? string
---@field url_method? string
---@field body? table

---`POST /texml/Accounts/{account_sid}/Calls`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.calls.CallsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.texml.accounts.calls.CallsParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function texml_accounts_calls.calls(account_sid, parameters, opts) end

---@class telnyx.texml.accounts.calls.RetrieveParameters
---@field account_sid string
---@field call_sid string

---`GET /texml/Accounts/{account_sid}/Calls/{call_sid}`
---@param parameters telnyx.texml.accounts.calls.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_calls.retrieve(parameters, opts) end

---@class telnyx.texml.accounts.calls.RetrieveCallsParameters
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
---@field status? string
---@field to? string

---`GET /texml/Accounts/{account_sid}/Calls`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.calls.RetrieveCallsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.texml.accounts.calls.RetrieveCallsParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function texml_accounts_calls.retrieve_calls(account_sid, parameters, opts) end

---@class telnyx.texml.accounts.calls.SiprecJsonParameters
---@field account_sid string
---@field call_sid string
---@field connector_name? string
---@field include_metadata_custom_headers? boolean
---@field name? string
---@field secure? boolean
---@field session_timeout_secs? integer
---@field sip_transport? string
---@field status_callback? string
---@field status_callback_method? string
---@field track? string

---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec.json`
---@param parameters telnyx.texml.accounts.calls.SiprecJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_calls.siprec_json(parameters, opts) end

---@class telnyx.texml.accounts.calls.StreamsJsonParameters
---@field account_sid string
---@field call_sid string
---@field bidirectional_codec? string
---@field bidirectional_mode? string
---@field name? string
---@field status_callback? string
---@field status_callback_method? string
---@field track? string
---@field url? string

---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams.json`
---@param parameters telnyx.texml.accounts.calls.StreamsJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_calls.streams_json(parameters, opts) end

---@class telnyx.texml.accounts.calls.UpdateParameters
---@field account_sid string
---@field call_sid string
---@field fallback_method? string
---@field fallback_url? string
---@field method? string
---@field status? string
---@field status_callback? string
---@field status_callback_method? string
---@field texml? string
---@field url? string

---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}`
---@param parameters telnyx.texml.accounts.calls.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_calls.update(parameters, opts) end

---@class telnyx.texml.accounts.calls.recordings
local texml_accounts_calls_recordings = {}

---@class telnyx.texml.accounts.calls.recordings.RecordingSidJsonParameters
---@field account_sid string
---@field call_sid string
---@field recording_sid string
---@field status? string

---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings/{recording_sid}.json`
---@param parameters telnyx.texml.accounts.calls.recordings.RecordingSidJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_calls_recordings.recording_sid_json(parameters, opts) end

---@class telnyx.texml.accounts.calls.recordings_json
local texml_accounts_calls_recordings_json = {}

---@class telnyx.texml.accounts.calls.recordings_json.RecordingsJsonParameters
---@field account_sid string
---@field call_sid string
---@field play_beep? boolean
---@field recording_channels? string
---@field recording_status_callback? string
---@field recording_status_callback_event? string
---@field recording_status_callback_method? string
---@field recording_track? string
---@field send_recording_url? boolean

---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json`
---@param parameters telnyx.texml.accounts.calls.recordings_json.RecordingsJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_calls_recordings_json.recordings_json(parameters, opts) end

---@class telnyx.texml.accounts.calls.recordings_json.RetrieveRecordingsJsonParameters
---@field account_sid string
---@field call_sid string

---`GET /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json`
---@param parameters telnyx.texml.accounts.calls.recordings_json.RetrieveRecordingsJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_calls_recordings_json.retrieve_recordings_json(parameters, opts) end

---@class telnyx.texml.accounts.calls.siprec
local texml_accounts_calls_siprec = {}

---@class telnyx.texml.accounts.calls.siprec.SiprecSidJsonParameters
---@field account_sid string
---@field call_sid string
---@field siprec_sid string
---@field status? string

---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec/{siprec_sid}.json`
---@param parameters telnyx.texml.accounts.calls.siprec.SiprecSidJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_calls_siprec.siprec_sid_json(parameters, opts) end

---@class telnyx.texml.accounts.calls.streams
local texml_accounts_calls_streams = {}

---@class telnyx.texml.accounts.calls.streams.StreamingSidJsonParameters
---@field account_sid string
---@field call_sid string
---@field streaming_sid string
---@field status? string

---`POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams/{streaming_sid}.json`
---@param parameters telnyx.texml.accounts.calls.streams.StreamingSidJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_calls_streams.streaming_sid_json(parameters, opts) end

---@class telnyx.texml.accounts.conferences
---@field participants telnyx.texml.accounts.conferences.participants
local texml_accounts_conferences = {}

---@class telnyx.texml.accounts.conferences.RetrieveParameters
---@field account_sid string
---@field conference_sid string

---`GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}`
---@param parameters telnyx.texml.accounts.conferences.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_conferences.retrieve(parameters, opts) end

---@class telnyx.texml.accounts.conferences.RetrieveConferencesParameters
---@field account_sid? string
---@field date_created? string
---@field date_updated? string
---@field friendly_name? string
---@field page? integer
---@field page_size? integer
---@field page_token? string
---@field status? string

---`GET /texml/Accounts/{account_sid}/Conferences`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.conferences.RetrieveConferencesParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.texml.accounts.conferences.RetrieveConferencesParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function texml_accounts_conferences.retrieve_conferences(account_sid, parameters, opts) end

---@class telnyx.texml.accounts.conferences.RetrieveRecordingsParameters
---@field account_sid string
---@field conference_sid string

---`GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings`
---@param parameters telnyx.texml.accounts.conferences.RetrieveRecordingsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_conferences.retrieve_recordings(parameters, opts) end

---@class telnyx.texml.accounts.conferences.RetrieveRecordingsJsonParameters
---@field account_sid string
---@field conference_sid string

---`GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings.json`
---@param parameters telnyx.texml.accounts.conferences.RetrieveRecordingsJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_conferences.retrieve_recordings_json(parameters, opts) end

---@class telnyx.texml.accounts.conferences.UpdateParameters
---@field account_sid string
---@field conference_sid string
---@field announce_method? string
---@field announce_url? string
---@field status? string

---`POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}`
---@param parameters telnyx.texml.accounts.conferences.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_conferences.update(parameters, opts) end

---@class telnyx.texml.accounts.conferences.participants
local texml_accounts_conferences_participants = {}

---@class telnyx.texml.accounts.conferences.participants.DeleteParameters
---@field account_sid string
---@field conference_sid string
---@field call_sid_or_participant_label string

---`DELETE /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
---@param parameters telnyx.texml.accounts.conferences.participants.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function texml_accounts_conferences_participants.delete(parameters, opts) end

---@class telnyx.texml.accounts.conferences.participants.ParticipantsParameters
---@field account_sid string
---@field conference_sid string
---@field amd_status_callback? string
---@field amd_status_callback_method? string
---@field application_sid? string
---@field beep? string
---@field call_sid_to_coach? string
---@field caller_id? string
---@field cancel_playback_on_detect_message_end? boolean
---@field cancel_playback_on_machine_detection? boolean
---@field coaching? boolean
---@field conference_record? string
---@field conference_recording_status_callback? string
---@field conference_recording_status_callback_event? string
---@field conference_recording_status_callback_method? string
---@field conference_recording_timeout? integer
---@field conference_status_callback? string
---@field conference_status_callback_event? string
---@field conference_status_callback_method? string
---@field conference_trim? string
---@field custom_headers? table[]
---@field early_media? boolean
---@field end_conference_on_exit? boolean
---@field from? string
---@field label? string
---@field machine_detection? string
---@field machine_detection_beep_max_frequency? number
---@field machine_detection_beep_min_frequency? number
---@field machine_detection_beep_min_tone_duration? number
---@field machine_detection_beep_profile? string
---@field machine_detection_beep_spectral_confirmation? boolean
---@field machine_detection_beep_spectral_min_purity? number
---@field machine_detection_beep_spectral_reject_fax_cng? boolean
---@field machine_detection_beep_spectral_window? number
---@field machine_detection_silence_timeout? integer
---@field machine_detection_speech_end_threshold? integer
---@field machine_detection_speech_threshold? integer
---@field machine_detection_timeout? integer
---@field max_participants? integer
---@field muted? boolean
---@field preferred_codecs? string
---@field record? boolean
---@field recording_channels? string
---@field recording_status_callback? string
---@field recording_status_callback_event? string
---@field recording_status_callback_method? string
---@field recording_track? string
---@field sip_auth_password? string
---@field sip_auth_username? string
---@field start_conference_on_enter? boolean
---@field status_callback? string
---@field status_callback_event? string
---@field status_callback_method? string
---@field time_limit? integer
---@field timeout_seconds? integer
---@field to? string
---@field trim? string
---@field wait_url? string

---`POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants`
---@param parameters telnyx.texml.accounts.conferences.participants.ParticipantsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_conferences_participants.participants(parameters, opts) end

---@class telnyx.texml.accounts.conferences.participants.RetrieveParameters
---@field account_sid string
---@field conference_sid string
---@field call_sid_or_participant_label string

---`GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
---@param parameters telnyx.texml.accounts.conferences.participants.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_conferences_participants.retrieve(parameters, opts) end

---@class telnyx.texml.accounts.conferences.participants.RetrieveParticipantsParameters
---@field account_sid string
---@field conference_sid string

---`GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants`
---@param parameters telnyx.texml.accounts.conferences.participants.RetrieveParticipantsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_conferences_participants.retrieve_participants(parameters, opts) end

---@class telnyx.texml.accounts.conferences.participants.UpdateParameters
---@field account_sid string
---@field conference_sid string
---@field call_sid_or_participant_label string
---@field announce_method? string
---@field announce_url? string
---@field beep_on_exit? boolean
---@field call_sid_to_coach? string
---@field coaching? boolean
---@field end_conference_on_exit? boolean
---@field hold? boolean
---@field hold_method? string
---@field hold_url? string
---@field muted? boolean
---@field wait_url? string

---`POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
---@param parameters telnyx.texml.accounts.conferences.participants.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_conferences_participants.update(parameters, opts) end

---@class telnyx.texml.accounts.queues
local texml_accounts_queues = {}

---@class telnyx.texml.accounts.queues.CreateParameters
---@field account_sid? string
---@field friendly_name? string
---@field max_size? integer

---`POST /texml/Accounts/{account_sid}/Queues`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.queues.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.texml.accounts.queues.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function texml_accounts_queues.create(account_sid, parameters, opts) end

---@class telnyx.texml.accounts.queues.DeleteParameters
---@field account_sid string
---@field queue_sid string

---`DELETE /texml/Accounts/{account_sid}/Queues/{queue_sid}`
---@param parameters telnyx.texml.accounts.queues.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function texml_accounts_queues.delete(parameters, opts) end

---@class telnyx.texml.accounts.queues.ListParameters
---@field account_sid? string
---@field date_created? string
---@field date_updated? string
---@field page? integer
---@field page_size? integer
---@field page_token? string

---`GET /texml/Accounts/{account_sid}/Queues`
---@param account_sid string
---@param parameters? telnyx.texml.accounts.queues.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.texml.accounts.queues.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function texml_accounts_queues.list(account_sid, parameters, opts) end

---@class telnyx.texml.accounts.queues.RetrieveParameters
---@field account_sid string
---@field queue_sid string

---`GET /texml/Accounts/{account_sid}/Queues/{queue_sid}`
---@param parameters telnyx.texml.accounts.queues.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_queues.retrieve(parameters, opts) end

---@class telnyx.texml.accounts.queues.UpdateParameters
---@field account_sid string
---@field queue_sid string
---@field max_size? integer

---`POST /texml/Accounts/{account_sid}/Queues/{queue_sid}`
---@param parameters telnyx.texml.accounts.queues.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_queues.update(parameters, opts) end

---@class telnyx.texml.accounts.recordings
---@field json telnyx.texml.accounts.recordings.json

---@class telnyx.texml.accounts.recordings.json
local texml_accounts_recordings_json = {}

---@class telnyx.texml.accounts.recordings.json.DeleteRecordingSidJsonParameters
---@field account_sid string
---@field recording_sid string

---`DELETE /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json`
---@param parameters telnyx.texml.accounts.recordings.json.DeleteRecordingSidJsonParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function texml_accounts_recordings_json.delete_recording_sid_json(parameters, opts) end

---@class telnyx.texml.accounts.recordings.json.RetrieveRecordingSidJsonParameters
---@field account_sid string
---@field recording_sid string

---`GET /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json`
---@param parameters telnyx.texml.accounts.recordings.json.RetrieveRecordingSidJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_recordings_json.retrieve_recording_sid_json(parameters, opts) end

---@class telnyx.texml.accounts.transcriptions
---@field json telnyx.texml.accounts.transcriptions.json

---@class telnyx.texml.accounts.transcriptions.json
local texml_accounts_transcriptions_json = {}

---@class telnyx.texml.accounts.transcriptions.json.DeleteRecordingTranscriptionSidJsonParameters
---@field account_sid string
---@field recording_transcription_sid string

---`DELETE /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`
---@param parameters telnyx.texml.accounts.transcriptions.json.DeleteRecordingTranscriptionSidJsonParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function texml_accounts_transcriptions_json.delete_recording_transcription_sid_json(parameters, opts) end

---@class telnyx.texml.accounts.transcriptions.json.RetrieveRecordingTranscriptionSidJsonParameters
---@field account_sid string
---@field recording_transcription_sid string

---`GET /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`
---@param parameters telnyx.texml.accounts.transcriptions.json.RetrieveRecordingTranscriptionSidJsonParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function texml_accounts_transcriptions_json.retrieve_recording_transcription_sid_json(parameters, opts) end

---@class telnyx.texml.calls
local texml_calls = {}

---@class telnyx.texml.calls.CreateParameters
---@field connection_id? string
---@field from string
---@field to string
---@field method? string
---@field texml? string
---@field url? string

---`POST /texml/calls/{connection_id}`
---@param connection_id string
---@param parameters telnyx.texml.calls.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.texml.calls.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function texml_calls.create(connection_id, parameters, opts) end
