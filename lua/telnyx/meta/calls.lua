---@meta _
-- Types of `client.calls` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.calls
---@field actions telnyx.calls.actions
local calls = {}

---@class (exact) telnyx.calls.DialParameters
---@field connection_id string # the connection or application to use
---@field from string # the number to call from, in +E.164
---@field to any # one or more numbers in +E.164, or SIP URIs, to call
---@field answering_machine_detection? 'premium'|'detect'|'detect_beep'|'detect_words'|'greeting_end'|'disabled' # whether to detect voicemail, and how; default "disabled"
---@field answering_machine_detection_config? telnyx.calls.CallsDialAnsweringMachineDetectionConfig # how answering machines are told from people
---@field assistant? telnyx.calls.CallAssistantRequest # the AI assistant, by id or with its settings
---@field audio_url? string # the URL of an MP3 or WAV file
---@field billing_group_id? string # the billing group that is charged; a UUID
---@field bridge_intent? boolean # whether the call is meant to be bridged; default false
---@field bridge_on_answer? boolean # whether to bridge when it is answered; default false
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field conference_config? telnyx.calls.CallsDialConferenceConfig # the conference to join when it is answered
---@field conversation_relay_config? telnyx.calls.ConversationRelayEmbeddedConfig # the settings of the relay
---@field custom_headers? telnyx.calls.CustomSipHeader[] # SIP headers of your own
---@field deepfake_detection? telnyx.calls.CallsDialDeepfakeDetection # whether to detect synthetic voices, and how
---@field dialogflow_config? telnyx.calls.DialogflowConfig # the settings of Dialogflow
---@field diversion? string # the SIP Diversion header
---@field enable_dialogflow? boolean # whether Dialogflow gets the audio; default false
---@field from_display_name? string # the name that the called party sees
---@field link_to? string # the call to share a session with
---@field media_encryption? 'disabled'|'SRTP'|'DTLS' # how the media are encrypted; default "disabled"
---@field media_name? string # the name of an uploaded media file, in place of a URL
---@field park_after_unbridge? string # self: keep the call when the other party hangs up
---@field preferred_codecs? string # codecs in order of preference, with commas between
---@field prevent_double_bridge? boolean # whether to refuse a call that is bridged already; default false
---@field privacy? 'id'|'none' # id: hide the caller's number
---@field record? 'record-from-answer' # record-from-answer records the call
---@field record_channels? 'single'|'dual' # single or dual; default "dual"
---@field record_custom_file_name? string # the name of the recording's file; 1 to 40 characters
---@field record_format? 'wav'|'mp3' # wav or mp3; default "mp3"
---@field record_max_length? integer # how long a recording may be; default 0
---@field record_timeout_secs? integer # how much silence ends the recording; seconds, default 0
---@field record_track? 'both'|'inbound'|'outbound' # both, inbound or outbound; default "both"
---@field record_trim? 'trim-silence' # trim-silence cuts silence off
---@field retry_on_timeout? boolean # whether to try again after a timeout; default true
---@field route_to_mobile? boolean # whether the call goes to a mobile network
---@field send_digits_on_answer? string # digits to send when the call is answered
---@field send_silence_when_idle? boolean # whether silence is sent when nothing plays; default false
---@field sip_auth_password? string # the password of SIP authentication
---@field sip_auth_username? string # the user name of SIP authentication
---@field sip_headers? telnyx.calls.SipHeader[] # SIP headers to send
---@field sip_region? 'US'|'Europe'|'Canada'|'Australia'|'Middle East' # the region that the call leaves from; default "US"
---@field sip_transport_protocol? 'UDP'|'TCP'|'TLS' # UDP, TCP or TLS; default "UDP"
---@field sound_modifications? telnyx.calls.SoundModifications # how the voice is changed
---@field stream_auth_token? string # sent to the WebSocket as a token; at most 4000 characters
---@field stream_bidirectional_codec? telnyx.calls.StreamBidirectionalCodec # the codec of media that come back; default "PCMU"
---@field stream_bidirectional_mode? telnyx.calls.StreamBidirectionalMode # mp3 or rtp: how media come back; default "mp3"
---@field stream_bidirectional_sampling_rate? telnyx.calls.StreamBidirectionalSamplingRate # the sampling rate of media that come back; default 8000
---@field stream_bidirectional_target_legs? telnyx.calls.StreamBidirectionalTargetLegs # who hears media that come back; default "opposite"
---@field stream_codec? telnyx.calls.StreamCodec # the codec of the stream; default "default"
---@field stream_establish_before_call_originate? boolean # whether to connect the stream before calling; default false
---@field stream_track? 'inbound_track'|'outbound_track'|'both_tracks' # which side to stream; default "inbound_track"
---@field stream_url? string # the WebSocket that gets the media
---@field supervise_call_control_id? string # the call to supervise
---@field supervisor_role? 'barge'|'whisper'|'monitor' # barge, whisper or monitor; default "barge"
---@field time_limit_secs? integer # how long the call may last; seconds, 30 to 14400, default 14400
---@field timeout_secs? integer # how long to let it ring; seconds, default 30
---@field transcription? boolean # how speech becomes text; on a call, whether to transcribe it; default false
---@field transcription_config? telnyx.calls.TranscriptionStartRequest # how to transcribe
---@field webhook_retries_policies? table<string, telnyx.calls.CallsDialWebhookRetriesPoliciesValue> # how webhooks are repeated, by the kind of event
---@field webhook_url? string # where events are sent
---@field webhook_url_method? 'POST'|'GET' # the HTTP method of webhooks; default "POST"
---@field webhook_urls? table # where events are sent, by the kind of event
---@field webhook_urls_method? 'POST'|'GET' # the HTTP method of those webhooks; default "POST"
---@field [string] telnyx.NoSuchName

---Places a call.
---
---`POST /calls`
---@param parameters telnyx.calls.DialParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsDialAnswer?, telnyx.Error, telnyx.Response
function calls.dial(parameters, opts) end

---Retrieves the status of a call.
---
---`GET /calls/{call_control_id}`
---@param call_control_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsRetrieveStatusAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts?: telnyx.CallOptions): telnyx.calls.CallsRetrieveStatusAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { call_control_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.calls.CallsRetrieveStatusAnswer?, telnyx.Error, telnyx.Response
function calls.retrieve_status(call_control_id, parameters, opts) end

---@class telnyx.calls.actions
local calls_actions = {}

---@class (exact) telnyx.calls.actions.AddAiAssistantMessagesParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field messages? (telnyx.calls.UserMessage|telnyx.calls.AssistantMessage|telnyx.calls.ToolMessage|telnyx.calls.SystemMessage|telnyx.calls.DeveloperMessage)[] # the messages
---@field trigger_response? boolean # whether the assistant answers at once
---@field [string] telnyx.NoSuchName

---Adds messages to the AI assistant on a call.
---
---`POST /calls/{call_control_id}/actions/ai_assistant_add_messages`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.AddAiAssistantMessagesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsAddAiAssistantMessagesAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.AddAiAssistantMessagesParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsAddAiAssistantMessagesAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsAddAiAssistantMessagesAnswer?, telnyx.Error, telnyx.Response
function calls_actions.add_ai_assistant_messages(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.AnswerParameters
---@field call_control_id? string # identifies the call, for commands
---@field assistant? telnyx.calls.CallAssistantRequest # the AI assistant, by id or with its settings
---@field billing_group_id? string # the billing group that is charged; a UUID
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field conversation_relay_config? telnyx.calls.ConversationRelayEmbeddedConfig # the settings of the relay
---@field custom_headers? telnyx.calls.CustomSipHeader[] # SIP headers of your own
---@field deepfake_detection? telnyx.calls.CallsActionsAnswerDeepfakeDetection # whether to detect synthetic voices, and how
---@field preferred_codecs? 'G722,PCMU,PCMA,G729,OPUS,VP8,H264' # codecs in order of preference, with commas between
---@field record? 'record-from-answer' # record-from-answer records the call
---@field record_channels? 'single'|'dual' # single or dual; default "dual"
---@field record_custom_file_name? string # the name of the recording's file; 1 to 40 characters
---@field record_format? 'wav'|'mp3' # wav or mp3; default "mp3"
---@field record_max_length? integer # how long a recording may be; default 0
---@field record_timeout_secs? integer # how much silence ends the recording; seconds, default 0
---@field record_track? 'both'|'inbound'|'outbound' # both, inbound or outbound; default "both"
---@field record_trim? 'trim-silence' # trim-silence cuts silence off
---@field send_silence_when_idle? boolean # whether silence is sent when nothing plays; default false
---@field sip_headers? telnyx.calls.SipHeader[] # SIP headers to send
---@field sound_modifications? telnyx.calls.SoundModifications # how the voice is changed
---@field stream_bidirectional_codec? telnyx.calls.StreamBidirectionalCodec # the codec of media that come back; default "PCMU"
---@field stream_bidirectional_mode? telnyx.calls.StreamBidirectionalMode # mp3 or rtp: how media come back; default "mp3"
---@field stream_bidirectional_target_legs? telnyx.calls.StreamBidirectionalTargetLegs # who hears media that come back; default "opposite"
---@field stream_codec? telnyx.calls.StreamCodec # the codec of the stream; default "default"
---@field stream_track? 'inbound_track'|'outbound_track'|'both_tracks' # which side to stream; default "inbound_track"
---@field stream_url? string # the WebSocket that gets the media
---@field transcription? boolean # how speech becomes text; on a call, whether to transcribe it; default false
---@field transcription_config? telnyx.calls.TranscriptionStartRequest # how to transcribe
---@field webhook_retries_policies? table<string, telnyx.calls.CallsActionsAnswerWebhookRetriesPoliciesValue> # how webhooks are repeated, by the kind of event
---@field webhook_url? string # where events are sent
---@field webhook_url_method? 'POST'|'GET' # the HTTP method of webhooks; default "POST"
---@field webhook_urls? table # where events are sent, by the kind of event
---@field webhook_urls_method? 'POST'|'GET' # the HTTP method of those webhooks; default "POST"
---@field [string] telnyx.NoSuchName

---Answers an incoming call.
---
---`POST /calls/{call_control_id}/actions/answer`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.AnswerParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsAnswerAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.AnswerParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsAnswerAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsAnswerAnswer?, telnyx.Error, telnyx.Response
function calls_actions.answer(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.BridgeParameters
---@field call_control_id_to_bridge? string # the call to connect with
---@field call_control_id_to_bridge_with string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field hold_after_unbridge? boolean # whether the call is put on hold when the other party hangs up
---@field mute_dtmf? 'none'|'both'|'self'|'opposite' # whether digits are hidden from the other party; default "none"
---@field park_after_unbridge? string # self: keep the call when the other party hangs up
---@field play_ringtone? boolean # whether the caller hears a ringtone; default false
---@field prevent_double_bridge? boolean # whether to refuse a call that is bridged already; default false
---@field queue? string # the queue to join or to take a call from
---@field record? 'record-from-answer' # record-from-answer records the call
---@field record_channels? 'single'|'dual' # single or dual; default "dual"
---@field record_custom_file_name? string # the name of the recording's file; 1 to 40 characters
---@field record_format? 'wav'|'mp3' # wav or mp3; default "mp3"
---@field record_max_length? integer # how long a recording may be; default 0
---@field record_timeout_secs? integer # how much silence ends the recording; seconds, default 0
---@field record_track? 'both'|'inbound'|'outbound' # both, inbound or outbound; default "both"
---@field record_trim? 'trim-silence' # trim-silence cuts silence off
---@field ringtone? 'at'|'au'|'be'|'bg'|'br'|'ch'|'cl'|'cn'|'cz'|'de'|'dk'|'ee'|'es'|'fi'|'fr'|'gr'|'hu'|'il'|'in'|'it'|'jp'|'lt'|'mx'|'my'|'nl'|'no'|'nz'|'ph'|'pl'|'pt'|'ru'|'se'|'sg'|'th'|'tw'|'uk'|'us-old'|'us'|'ve'|'za' # the country whose ringtone is played; default "us"
---@field video_room_context? string # more for the video room, as JSON
---@field video_room_id? string # the video room to join; a UUID
---@field [string] telnyx.NoSuchName

---Connects two calls.
---
---`POST /calls/{call_control_id_to_bridge}/actions/bridge`
---@param call_control_id_to_bridge string
---@param parameters telnyx.calls.actions.BridgeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsBridgeAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.BridgeParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsBridgeAnswer?, telnyx.Error, telnyx.Response
function calls_actions.bridge(call_control_id_to_bridge, parameters, opts) end

---@class (exact) telnyx.calls.actions.EnqueueParameters
---@field call_control_id? string # identifies the call, for commands
---@field queue_name string # the name of the queue
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field keep_after_hangup? boolean # whether the place is kept when the caller hangs up; default false
---@field max_size? integer # how many calls may wait; default 100
---@field max_wait_time_secs? integer # how long a call may wait; seconds
---@field [string] telnyx.NoSuchName

---Puts a call into a queue.
---
---`POST /calls/{call_control_id}/actions/enqueue`
---@param call_control_id string
---@param parameters telnyx.calls.actions.EnqueueParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsEnqueueAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.EnqueueParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsEnqueueAnswer?, telnyx.Error, telnyx.Response
function calls_actions.enqueue(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.GatherParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field gather_id? string # identifies this input, in webhooks; 1 to 40 characters
---@field initial_timeout_millis? integer # how long to wait for the first digit; milliseconds, default 5000
---@field inter_digit_timeout_millis? integer # how long to wait between digits; milliseconds, default 5000
---@field maximum_digits? integer # how many digits to collect at most; default 128
---@field minimum_digits? integer # how many digits to collect at least; default 1
---@field terminating_digit? string # the digit that ends the input; default "#"
---@field timeout_millis? integer # how long to wait for the first digit; milliseconds, default 60000
---@field valid_digits? string # the digits that count; default "0123456789#*"
---@field [string] telnyx.NoSuchName

---Collects the digits that are pressed on a call.
---
---`POST /calls/{call_control_id}/actions/gather`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.GatherParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsGatherAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.GatherParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsGatherAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsGatherAnswer?, telnyx.Error, telnyx.Response
function calls_actions.gather(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.GatherUsingAiParameters
---@field call_control_id? string # identifies the call, for commands
---@field parameters table # a JSON schema of what it takes
---@field assistant? telnyx.calls.Assistant_ # the AI assistant, by id or with its settings
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field gather_ended_speech? string # what is said at the end; at most 3000 characters
---@field greeting? string # what is said first
---@field interruption_settings? telnyx.calls.InterruptionSettings_ # when the caller may interrupt
---@field language? telnyx.calls.GoogleTranscriptionLanguage # the language, such as en-US
---@field message_history? telnyx.calls.CallsActionsGatherUsingAiMessageHistoryItem[] # the conversation so far
---@field send_message_history_updates? boolean # whether webhooks tell every new message
---@field send_partial_results? boolean # whether webhooks tell every answer
---@field transcription? telnyx.calls.TranscriptionConfig # how speech becomes text; on a call, whether to transcribe it
---@field user_response_timeout_ms? integer # how long to wait for an answer; milliseconds, default 10000
---@field voice? telnyx.calls.VoiceConfig # the voice to speak with; default "Telnyx.KokoroTTS.af"
---@field voice_settings? telnyx.shared.ElevenLabsVoiceSettings|telnyx.shared.TelnyxVoiceSettings|telnyx.shared.AWSVoiceSettings|telnyx.shared.AzureVoiceSettings|telnyx.shared.ResembleVoiceSettings|telnyx.shared.XAIVoiceSettings|telnyx.shared.SonioxVoiceSettings # the provider's settings of the voice
---@field [string] telnyx.NoSuchName

---Collects answers on a call by an AI conversation.
---
---`POST /calls/{call_control_id}/actions/gather_using_ai`
---@param call_control_id string
---@param parameters telnyx.calls.actions.GatherUsingAiParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsGatherUsingAiAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.GatherUsingAiParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsGatherUsingAiAnswer?, telnyx.Error, telnyx.Response
function calls_actions.gather_using_ai(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.GatherUsingAudioParameters
---@field call_control_id? string # identifies the call, for commands
---@field audio_url? string # the URL of an MP3 or WAV file
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field inter_digit_timeout_millis? integer # how long to wait between digits; milliseconds, default 5000
---@field invalid_audio_url? string # what to play after wrong digits, a URL
---@field invalid_media_name? string # what to play after wrong digits, an uploaded file
---@field maximum_digits? integer # how many digits to collect at most; default 128
---@field maximum_tries? integer # how often to ask again; default 3
---@field media_name? string # the name of an uploaded media file, in place of a URL
---@field minimum_digits? integer # how many digits to collect at least; default 1
---@field terminating_digit? string # the digit that ends the input; default "#"
---@field timeout_millis? integer # how long to wait for the first digit; milliseconds, default 60000
---@field valid_digits? string # the digits that count; default "0123456789#*"
---@field [string] telnyx.NoSuchName

---Plays audio on a call and collects digits.
---
---`POST /calls/{call_control_id}/actions/gather_using_audio`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.GatherUsingAudioParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsGatherUsingAudioAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.GatherUsingAudioParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsGatherUsingAudioAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsGatherUsingAudioAnswer?, telnyx.Error, telnyx.Response
function calls_actions.gather_using_audio(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.GatherUsingSpeakParameters
---@field call_control_id? string # identifies the call, for commands
---@field payload string # what is said, plain text or SSML
---@field voice string # the voice to speak with
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field inter_digit_timeout_millis? integer # how long to wait between digits; milliseconds, default 5000
---@field invalid_payload? string # what to say after wrong digits
---@field language? 'arb'|'cmn-CN'|'cy-GB'|'da-DK'|'de-DE'|'en-AU'|'en-GB'|'en-GB-WLS'|'en-IN'|'en-US'|'es-ES'|'es-MX'|'es-US'|'fr-CA'|'fr-FR'|'hi-IN'|'is-IS'|'it-IT'|'ja-JP'|'ko-KR'|'nb-NO'|'nl-NL'|'pl-PL'|'pt-BR'|'pt-PT'|'ro-RO'|'ru-RU'|'sv-SE'|'tr-TR' # the language, such as en-US
---@field maximum_digits? integer # how many digits to collect at most; default 128
---@field maximum_tries? integer # how often to ask again; default 3
---@field minimum_digits? integer # how many digits to collect at least; default 1
---@field payload_type? 'text'|'ssml' # text or ssml; default "text"
---@field service_level? 'basic'|'premium' # basic or premium voices; default "premium"
---@field terminating_digit? string # the digit that ends the input; default "#"
---@field timeout_millis? integer # how long to wait for the first digit; milliseconds, default 60000
---@field valid_digits? string # the digits that count; default "0123456789#*"
---@field voice_settings? telnyx.shared.ElevenLabsVoiceSettings|telnyx.shared.TelnyxVoiceSettings|telnyx.shared.AWSVoiceSettings|telnyx.shared.MinimaxVoiceSettings|telnyx.shared.AzureVoiceSettings|telnyx.shared.ResembleVoiceSettings|telnyx.shared.InworldVoiceSettings|telnyx.shared.XAIVoiceSettings|telnyx.shared.SonioxVoiceSettings # the provider's settings of the voice
---@field [string] telnyx.NoSuchName

---Speaks a text on a call and collects digits.
---
---`POST /calls/{call_control_id}/actions/gather_using_speak`
---@param call_control_id string
---@param parameters telnyx.calls.actions.GatherUsingSpeakParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsGatherUsingSpeakAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.GatherUsingSpeakParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsGatherUsingSpeakAnswer?, telnyx.Error, telnyx.Response
function calls_actions.gather_using_speak(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.HangupParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field custom_headers? telnyx.calls.CustomSipHeader[] # SIP headers of your own
---@field [string] telnyx.NoSuchName

---Hangs up a call.
---
---`POST /calls/{call_control_id}/actions/hangup`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.HangupParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsHangupAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.HangupParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsHangupAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsHangupAnswer?, telnyx.Error, telnyx.Response
function calls_actions.hangup(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.JoinAiAssistantParameters
---@field call_control_id? string # identifies the call, for commands
---@field conversation_id string # identifies the conversation
---@field participant telnyx.calls.AIAssistantJoinParticipant # who joins
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field [string] telnyx.NoSuchName

---Adds a call to the conversation of an AI assistant.
---
---`POST /calls/{call_control_id}/actions/ai_assistant_join`
---@param call_control_id string
---@param parameters telnyx.calls.actions.JoinAiAssistantParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsJoinAiAssistantAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.JoinAiAssistantParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsJoinAiAssistantAnswer?, telnyx.Error, telnyx.Response
function calls_actions.join_ai_assistant(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.LeaveQueueParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field [string] telnyx.NoSuchName

---Takes a call out of its queue.
---
---`POST /calls/{call_control_id}/actions/leave_queue`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.LeaveQueueParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsLeaveQueueAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.LeaveQueueParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsLeaveQueueAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsLeaveQueueAnswer?, telnyx.Error, telnyx.Response
function calls_actions.leave_queue(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.PauseRecordingParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field recording_id? string # identifies the recording; a UUID
---@field [string] telnyx.NoSuchName

---Pauses the recording of a call.
---
---`POST /calls/{call_control_id}/actions/record_pause`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.PauseRecordingParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsPauseRecordingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.PauseRecordingParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsPauseRecordingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsPauseRecordingAnswer?, telnyx.Error, telnyx.Response
function calls_actions.pause_recording(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.PayParameters
---@field call_control_id? string # identifies the call, for commands
---@field amount? number # the amount
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field connector_name? string # the SIPREC connector
---@field currency? 'USD'|'usd' # the currency, in three letters
---@field description? string # what it is for
---@field inter_digit_timeout_millis? integer # how long to wait between digits; milliseconds
---@field language? string # the language, such as en-US
---@field max_attempts? integer # how often to ask
---@field metadata? table # any names and values to keep with it
---@field parameters? table # a JSON schema of what it takes
---@field payment_method? 'credit-card'|'ach-debit' # how to pay
---@field payment_token? string # the payment's token
---@field prompts? telnyx.calls.ActionPayParamsPrompts # what is said
---@field service_level? string # basic or premium voices
---@field timeout_millis? integer # how long to wait for the first digit; milliseconds
---@field transaction_type? 'charge'|'tokenize' # charge or tokenize
---@field valid_card_types? ('visa'|'mastercard'|'amex'|'optima'|'discover'|'diners-club'|'jcb'|'maestro'|'enroute')[] # the cards that are taken
---@field voice? string # the voice to speak with
---@field [string] telnyx.NoSuchName

---Collects a payment on a call.
---
---`POST /calls/{call_control_id}/actions/pay`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.PayParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.ActionPayResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.PayParameters, opts?: telnyx.CallOptions): telnyx.calls.ActionPayResponse?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.ActionPayResponse?, telnyx.Error, telnyx.Response
function calls_actions.pay(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.ReferParameters
---@field call_control_id? string # identifies the call, for commands
---@field sip_address string # the SIP URI to refer to
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field custom_headers? telnyx.calls.CustomSipHeader[] # SIP headers of your own
---@field sip_auth_password? string # the password of SIP authentication
---@field sip_auth_username? string # the user name of SIP authentication
---@field sip_headers? telnyx.calls.SipHeader[] # SIP headers to send
---@field [string] telnyx.NoSuchName

---Refers a call to another SIP address.
---
---`POST /calls/{call_control_id}/actions/refer`
---@param call_control_id string
---@param parameters telnyx.calls.actions.ReferParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsReferAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.ReferParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsReferAnswer?, telnyx.Error, telnyx.Response
function calls_actions.refer(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.RejectParameters
---@field call_control_id? string # identifies the call, for commands
---@field cause 'CALL_REJECTED'|'USER_BUSY' # the reason of the rejection
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field [string] telnyx.NoSuchName

---Rejects an incoming call.
---
---`POST /calls/{call_control_id}/actions/reject`
---@param call_control_id string
---@param parameters telnyx.calls.actions.RejectParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsRejectAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.RejectParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsRejectAnswer?, telnyx.Error, telnyx.Response
function calls_actions.reject(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.ResumeRecordingParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field recording_id? string # identifies the recording; a UUID
---@field [string] telnyx.NoSuchName

---Resumes the recording of a call.
---
---`POST /calls/{call_control_id}/actions/record_resume`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.ResumeRecordingParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsResumeRecordingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.ResumeRecordingParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsResumeRecordingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsResumeRecordingAnswer?, telnyx.Error, telnyx.Response
function calls_actions.resume_recording(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.SendDtmfParameters
---@field call_control_id? string # identifies the call, for commands
---@field digits string # the digits to send; w and W wait
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field duration_millis? integer # how long each digit sounds; milliseconds, default 250
---@field [string] telnyx.NoSuchName

---Sends DTMF tones on a call.
---
---`POST /calls/{call_control_id}/actions/send_dtmf`
---@param call_control_id string
---@param parameters telnyx.calls.actions.SendDtmfParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsSendDtmfAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.SendDtmfParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsSendDtmfAnswer?, telnyx.Error, telnyx.Response
function calls_actions.send_dtmf(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.SendSipInfoParameters
---@field call_control_id? string # identifies the call, for commands
---@field body string # the text of the message
---@field content_type string # the media type
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field [string] telnyx.NoSuchName

---Sends a SIP INFO message on a call.
---
---`POST /calls/{call_control_id}/actions/send_sip_info`
---@param call_control_id string
---@param parameters telnyx.calls.actions.SendSipInfoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsSendSipInfoAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.SendSipInfoParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsSendSipInfoAnswer?, telnyx.Error, telnyx.Response
function calls_actions.send_sip_info(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.SpeakParameters
---@field call_control_id? string # identifies the call, for commands
---@field payload string # what is said, plain text or SSML
---@field voice string # the voice to speak with
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field language? 'arb'|'cmn-CN'|'cy-GB'|'da-DK'|'de-DE'|'en-AU'|'en-GB'|'en-GB-WLS'|'en-IN'|'en-US'|'es-ES'|'es-MX'|'es-US'|'fr-CA'|'fr-FR'|'hi-IN'|'is-IS'|'it-IT'|'ja-JP'|'ko-KR'|'nb-NO'|'nl-NL'|'pl-PL'|'pt-BR'|'pt-PT'|'ro-RO'|'ru-RU'|'sv-SE'|'tr-TR' # the language, such as en-US
---@field loop? telnyx.shared.Loopcount # how many times to play it, or infinity
---@field payload_type? 'text'|'ssml' # text or ssml; default "text"
---@field service_level? 'basic'|'premium' # basic or premium voices; default "premium"
---@field stop? string # what to stop: current or all
---@field target_legs? 'self'|'opposite'|'both' # who hears it: self, opposite or both; default "self"
---@field voice_settings? telnyx.shared.ElevenLabsVoiceSettings|telnyx.shared.TelnyxVoiceSettings|telnyx.shared.AWSVoiceSettings|telnyx.shared.MinimaxVoiceSettings|telnyx.shared.AzureVoiceSettings|telnyx.shared.ResembleVoiceSettings|telnyx.shared.InworldVoiceSettings|telnyx.shared.XAIVoiceSettings|telnyx.shared.SonioxVoiceSettings # the provider's settings of the voice
---@field [string] telnyx.NoSuchName

---Speaks a text on a call.
---
---`POST /calls/{call_control_id}/actions/speak`
---@param call_control_id string
---@param parameters telnyx.calls.actions.SpeakParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsSpeakAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.SpeakParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsSpeakAnswer?, telnyx.Error, telnyx.Response
function calls_actions.speak(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StartAiAssistantParameters
---@field call_control_id? string # identifies the call, for commands
---@field assistant? telnyx.calls.CallAssistantRequest # the AI assistant, by id or with its settings
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field greeting? string # what is said first
---@field interruption_settings? telnyx.calls.InterruptionSettings_ # when the caller may interrupt
---@field message_history? (telnyx.calls.UserMessage|telnyx.calls.AssistantMessage|telnyx.calls.ToolMessage|telnyx.calls.SystemMessage|telnyx.calls.DeveloperMessage)[] # the conversation so far
---@field participants? telnyx.calls.AIAssistantJoinParticipant[] # who takes part
---@field send_message_history_updates? boolean # whether webhooks tell every new message; default false
---@field transcription? telnyx.calls.TranscriptionConfig # how speech becomes text; on a call, whether to transcribe it
---@field [string] telnyx.NoSuchName

---Starts an AI assistant on a call.
---
---`POST /calls/{call_control_id}/actions/ai_assistant_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartAiAssistantParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStartAiAssistantAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StartAiAssistantParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStartAiAssistantAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStartAiAssistantAnswer?, telnyx.Error, telnyx.Response
function calls_actions.start_ai_assistant(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StartConversationRelayParameters
---@field call_control_id? string # identifies the call, for commands
---@field assistant? telnyx.calls.ConversationRelayAssistant # the AI assistant, by id or with its settings
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field conversation_relay_dtmf_detection? boolean # whether digits are sent on; default false
---@field conversation_relay_settings? telnyx.calls.ConversationRelaySettings # the settings of the relay
---@field conversation_relay_url? string # the WebSocket that gets the conversation
---@field custom_parameters? table # names and values for the other side
---@field dtmf_detection? boolean # whether digits are sent on; default false
---@field greeting? string # what is said first
---@field interruptible? telnyx.calls.ConversationRelayInterruptible # what may interrupt: any, speech, dtmf or none; default "any"
---@field interruptible_greeting? telnyx.calls.ConversationRelayInterruptible # what may interrupt the greeting; default "any"
---@field interruption_settings? telnyx.calls.ConversationRelayInterruptionSettings # when the caller may interrupt
---@field language? string # the language, such as en-US; default "en"
---@field languages? telnyx.calls.ConversationRelayLanguage[] # the languages, with their voices
---@field provider? string # the provider
---@field structured_provider? telnyx.calls.ConversationRelayStructuredProvider # the provider, with its settings
---@field transcription? table # how speech becomes text; on a call, whether to transcribe it; deprecated
---@field transcription_engine? 'Google'|'Telnyx'|'Deepgram'|'Azure'|'xAI'|'AssemblyAI'|'Speechmatics'|'Soniox'|'A'|'B' # the engine that transcribes; default "Google"
---@field transcription_engine_config? telnyx.calls.ConversationRelayTranscriptionEngineConfig # the engine's settings
---@field tts_provider? string # the provider of speech
---@field url? string # the URL
---@field voice? telnyx.calls.VoiceConfig # the voice to speak with; default "Telnyx.KokoroTTS.af"
---@field voice_settings? telnyx.shared.ElevenLabsVoiceSettings|telnyx.shared.TelnyxVoiceSettings|telnyx.shared.AWSVoiceSettings|telnyx.shared.MinimaxVoiceSettings|telnyx.shared.AzureVoiceSettings|telnyx.shared.ResembleVoiceSettings|telnyx.shared.InworldVoiceSettings|telnyx.shared.XAIVoiceSettings|telnyx.shared.SonioxVoiceSettings # the provider's settings of the voice
---@field [string] telnyx.NoSuchName

---Starts relaying the conversation of a call.
---
---`POST /calls/{call_control_id}/actions/conversation_relay_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartConversationRelayParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStartConversationRelayAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StartConversationRelayParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStartConversationRelayAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStartConversationRelayAnswer?, telnyx.Error, telnyx.Response
function calls_actions.start_conversation_relay(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StartForkingParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field rx? string # where received media go, ip:port
---@field stream_type? 'decrypted' # raw or decrypted; default "decrypted"
---@field tx? string # where sent media go, ip:port
---@field [string] telnyx.NoSuchName

---Starts forking the media of a call.
---
---`POST /calls/{call_control_id}/actions/fork_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartForkingParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStartForkingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StartForkingParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStartForkingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStartForkingAnswer?, telnyx.Error, telnyx.Response
function calls_actions.start_forking(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StartNoiseSuppressionParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field direction? telnyx.calls.NoiseSuppressionDirection # inbound or outbound; default "inbound"
---@field noise_suppression_engine? telnyx.calls.NoiseSuppressionEngine # the engine; default "Denoiser"
---@field noise_suppression_engine_config? telnyx.calls.NoiseSuppressionEngineConfig # the engine's settings
---@field [string] telnyx.NoSuchName

---Starts suppressing noise on a call.
---
---`POST /calls/{call_control_id}/actions/suppression_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartNoiseSuppressionParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStartNoiseSuppressionAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StartNoiseSuppressionParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStartNoiseSuppressionAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStartNoiseSuppressionAnswer?, telnyx.Error, telnyx.Response
function calls_actions.start_noise_suppression(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StartPlaybackParameters
---@field call_control_id? string # identifies the call, for commands
---@field audio_type? 'mp3'|'wav' # mp3 or wav; default "mp3"
---@field audio_url? string # the URL of an MP3 or WAV file
---@field cache_audio? boolean # whether a played file is kept for the next time; default true
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field loop? telnyx.shared.Loopcount # how many times to play it, or infinity
---@field media_name? string # the name of an uploaded media file, in place of a URL
---@field overlay? boolean # whether it is mixed with what is playing; default false
---@field playback_content? string # the audio itself, as Base64
---@field stop? string # what to stop: current or all
---@field target_legs? string # who hears it: self, opposite or both; default "self"
---@field [string] telnyx.NoSuchName

---Starts playing audio on a call.
---
---`POST /calls/{call_control_id}/actions/playback_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartPlaybackParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStartPlaybackAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StartPlaybackParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStartPlaybackAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStartPlaybackAnswer?, telnyx.Error, telnyx.Response
function calls_actions.start_playback(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StartRecordingParameters
---@field call_control_id? string # identifies the call, for commands
---@field channels 'single'|'dual' # single or dual
---@field format 'wav'|'mp3' # wav or mp3
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field custom_file_name? string # the name of the recording's file; 1 to 40 characters
---@field max_length? integer # how long the recording may be; default 0
---@field play_beep? boolean # whether a beep is played first
---@field recording_track? 'both'|'inbound'|'outbound' # both, inbound or outbound; default "both"
---@field timeout_secs? integer # how long to let it ring; seconds, default 0
---@field transcription? boolean # how speech becomes text; on a call, whether to transcribe it; default false
---@field transcription_engine? 'A'|'B'|'deepgram/nova-3' # the engine that transcribes; default "A"
---@field transcription_language? telnyx.calls.TranscriptionLanguage # the language that is spoken; default "en-US"
---@field transcription_max_speaker_count? integer # how many speakers to tell apart at most; default 6
---@field transcription_min_speaker_count? integer # how many speakers to tell apart at least; default 2
---@field transcription_profanity_filter? boolean # whether to mask profanity; default false
---@field transcription_speaker_diarization? boolean # whether to tell speakers apart; default false
---@field trim? 'trim-silence' # trim-silence cuts silence off
---@field [string] telnyx.NoSuchName

---Starts recording a call.
---
---`POST /calls/{call_control_id}/actions/record_start`
---@param call_control_id string
---@param parameters telnyx.calls.actions.StartRecordingParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStartRecordingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StartRecordingParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStartRecordingAnswer?, telnyx.Error, telnyx.Response
function calls_actions.start_recording(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StartSiprecParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field connector_name? string # the SIPREC connector
---@field include_metadata_custom_headers? boolean # whether custom headers are in the metadata
---@field secure? boolean # whether SRTP is used
---@field session_timeout_secs? integer # how often the session is refreshed; seconds, default 1800
---@field sip_transport? 'udp'|'tcp'|'tls' # UDP, TCP or TLS; default "udp"
---@field siprec_track? 'inbound_track'|'outbound_track'|'both_tracks' # which side to send; default "both_tracks"
---@field [string] telnyx.NoSuchName

---Starts a SIPREC session on a call.
---
---`POST /calls/{call_control_id}/actions/siprec_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartSiprecParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStartSiprecAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StartSiprecParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStartSiprecAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStartSiprecAnswer?, telnyx.Error, telnyx.Response
function calls_actions.start_siprec(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StartStreamingParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field custom_parameters? telnyx.calls.CallsActionsStartStreamingCustomParametersItem[] # names and values for the other side
---@field dialogflow_config? telnyx.calls.DialogflowConfig # the settings of Dialogflow
---@field enable_dialogflow? boolean # whether Dialogflow gets the audio; default false
---@field stream_auth_token? string # sent to the WebSocket as a token; at most 4000 characters
---@field stream_bidirectional_codec? telnyx.calls.StreamBidirectionalCodec # the codec of media that come back; default "PCMU"
---@field stream_bidirectional_mode? telnyx.calls.StreamBidirectionalMode # mp3 or rtp: how media come back; default "mp3"
---@field stream_bidirectional_sampling_rate? telnyx.calls.StreamBidirectionalSamplingRate # the sampling rate of media that come back; default 8000
---@field stream_bidirectional_target_legs? telnyx.calls.StreamBidirectionalTargetLegs # who hears media that come back; default "opposite"
---@field stream_codec? telnyx.calls.StreamCodec # the codec of the stream; default "default"
---@field stream_track? 'inbound_track'|'outbound_track'|'both_tracks' # which side to stream; default "inbound_track"
---@field stream_url? string # the WebSocket that gets the media
---@field [string] telnyx.NoSuchName

---Starts streaming the media of a call.
---
---`POST /calls/{call_control_id}/actions/streaming_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartStreamingParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStartStreamingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StartStreamingParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStartStreamingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStartStreamingAnswer?, telnyx.Error, telnyx.Response
function calls_actions.start_streaming(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StartTranscriptionParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field transcription_engine? 'Google'|'Telnyx'|'Deepgram'|'Azure'|'xAI'|'AssemblyAI'|'Speechmatics'|'Soniox'|'A'|'B'|'Parakeet'|'Humain'|'Reson8'|'Cohere' # the engine that transcribes; default "Google"
---@field transcription_engine_config? telnyx.calls.TranscriptionEngineGoogleConfig|telnyx.calls.TranscriptionEngineTelnyxConfig|telnyx.calls.TranscriptionEngineAzureConfig|telnyx.calls.TranscriptionEngineXaiConfig|telnyx.calls.TranscriptionEngineAssemblyaiConfig|telnyx.calls.TranscriptionEngineSpeechmaticsConfig|telnyx.calls.TranscriptionEngineSonioxConfig|telnyx.calls.TranscriptionEngineParakeetConfig|telnyx.calls.TranscriptionEngineHumainConfig|telnyx.calls.TranscriptionEngineReson8Config|telnyx.calls.TranscriptionEngineCohereConfig|telnyx.calls.TranscriptionEngineAConfig|telnyx.calls.TranscriptionEngineBConfig|telnyx.calls.DeepgramNova2Config_|telnyx.calls.DeepgramNova3Config_ # the engine's settings
---@field transcription_tracks? string # inbound, outbound or both; default "inbound"
---@field [string] telnyx.NoSuchName

---Starts transcribing a call.
---
---`POST /calls/{call_control_id}/actions/transcription_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartTranscriptionParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStartTranscriptionAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StartTranscriptionParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStartTranscriptionAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStartTranscriptionAnswer?, telnyx.Error, telnyx.Response
function calls_actions.start_transcription(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StopAiAssistantParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field [string] telnyx.NoSuchName

---Stops the AI assistant on a call.
---
---`POST /calls/{call_control_id}/actions/ai_assistant_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopAiAssistantParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStopAiAssistantAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StopAiAssistantParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStopAiAssistantAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStopAiAssistantAnswer?, telnyx.Error, telnyx.Response
function calls_actions.stop_ai_assistant(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StopConversationRelayParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field [string] telnyx.NoSuchName

---Stops relaying the conversation of a call.
---
---`POST /calls/{call_control_id}/actions/conversation_relay_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopConversationRelayParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStopConversationRelayAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StopConversationRelayParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStopConversationRelayAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStopConversationRelayAnswer?, telnyx.Error, telnyx.Response
function calls_actions.stop_conversation_relay(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StopForkingParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field stream_type? 'raw'|'decrypted' # raw or decrypted; default "raw"
---@field [string] telnyx.NoSuchName

---Stops forking the media of a call.
---
---`POST /calls/{call_control_id}/actions/fork_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopForkingParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStopForkingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StopForkingParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStopForkingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStopForkingAnswer?, telnyx.Error, telnyx.Response
function calls_actions.stop_forking(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StopGatherParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field [string] telnyx.NoSuchName

---Stops collecting digits on a call.
---
---`POST /calls/{call_control_id}/actions/gather_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopGatherParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStopGatherAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StopGatherParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStopGatherAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStopGatherAnswer?, telnyx.Error, telnyx.Response
function calls_actions.stop_gather(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StopNoiseSuppressionParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field [string] telnyx.NoSuchName

---Stops suppressing noise on a call.
---
---`POST /calls/{call_control_id}/actions/suppression_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopNoiseSuppressionParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStopNoiseSuppressionAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StopNoiseSuppressionParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStopNoiseSuppressionAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStopNoiseSuppressionAnswer?, telnyx.Error, telnyx.Response
function calls_actions.stop_noise_suppression(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StopPlaybackParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field overlay? boolean # whether it is mixed with what is playing; default false
---@field stop? string # what to stop: current or all; default "all"
---@field [string] telnyx.NoSuchName

---Stops playing audio on a call.
---
---`POST /calls/{call_control_id}/actions/playback_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopPlaybackParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStopPlaybackAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StopPlaybackParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStopPlaybackAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStopPlaybackAnswer?, telnyx.Error, telnyx.Response
function calls_actions.stop_playback(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StopRecordingParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field recording_id? string # identifies the recording; a UUID
---@field [string] telnyx.NoSuchName

---Stops recording a call.
---
---`POST /calls/{call_control_id}/actions/record_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopRecordingParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStopRecordingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StopRecordingParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStopRecordingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStopRecordingAnswer?, telnyx.Error, telnyx.Response
function calls_actions.stop_recording(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StopSiprecParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field [string] telnyx.NoSuchName

---Stops the SIPREC session on a call.
---
---`POST /calls/{call_control_id}/actions/siprec_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopSiprecParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStopSiprecAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StopSiprecParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStopSiprecAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStopSiprecAnswer?, telnyx.Error, telnyx.Response
function calls_actions.stop_siprec(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StopStreamingParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field stream_id? string # identifies the stream; a UUID
---@field [string] telnyx.NoSuchName

---Stops streaming the media of a call.
---
---`POST /calls/{call_control_id}/actions/streaming_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopStreamingParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStopStreamingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StopStreamingParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStopStreamingAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStopStreamingAnswer?, telnyx.Error, telnyx.Response
function calls_actions.stop_streaming(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.StopTranscriptionParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field [string] telnyx.NoSuchName

---Stops transcribing a call.
---
---`POST /calls/{call_control_id}/actions/transcription_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopTranscriptionParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsStopTranscriptionAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.StopTranscriptionParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsStopTranscriptionAnswer?, telnyx.Error, telnyx.Response
---@overload fun(call_control_id: string, opts: telnyx.CallOptions): telnyx.calls.CallsActionsStopTranscriptionAnswer?, telnyx.Error, telnyx.Response
function calls_actions.stop_transcription(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.SwitchSupervisorRoleParameters
---@field call_control_id? string # identifies the call, for commands
---@field role 'barge'|'whisper'|'monitor' # the new role: barge, whisper or monitor
---@field [string] telnyx.NoSuchName

---Changes the role of a supervisor on a call.
---
---`POST /calls/{call_control_id}/actions/switch_supervisor_role`
---@param call_control_id string
---@param parameters telnyx.calls.actions.SwitchSupervisorRoleParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsSwitchSupervisorRoleAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.SwitchSupervisorRoleParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsSwitchSupervisorRoleAnswer?, telnyx.Error, telnyx.Response
function calls_actions.switch_supervisor_role(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.TransferParameters
---@field call_control_id? string # identifies the call, for commands
---@field to string # the number in +E.164, or SIP URI, to transfer to
---@field answering_machine_detection? 'premium'|'detect'|'detect_beep'|'detect_words'|'greeting_end'|'disabled' # whether to detect voicemail, and how; default "disabled"
---@field answering_machine_detection_config? telnyx.calls.CallsActionsTransferAnsweringMachineDetectionConfig # how answering machines are told from people
---@field audio_url? string # the URL of an MP3 or WAV file
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field custom_headers? telnyx.calls.CustomSipHeader[] # SIP headers of your own
---@field diversion? string # the SIP Diversion header
---@field early_media? boolean # whether audio before the answer is passed on; default true
---@field from? string # the number that the new party sees
---@field from_display_name? string # the name that the called party sees
---@field media_encryption? 'disabled'|'SRTP'|'DTLS' # how the media are encrypted; default "disabled"
---@field media_name? string # the name of an uploaded media file, in place of a URL
---@field mute_dtmf? 'none'|'both'|'self'|'opposite' # whether digits are hidden from the other party; default "none"
---@field park_after_unbridge? string # self: keep the call when the other party hangs up
---@field preferred_codecs? string # codecs in order of preference, with commas between
---@field privacy? 'id'|'none' # id: hide the caller's number
---@field record? 'record-from-answer' # record-from-answer records the call
---@field record_channels? 'single'|'dual' # single or dual; default "dual"
---@field record_custom_file_name? string # the name of the recording's file; 1 to 40 characters
---@field record_format? 'wav'|'mp3' # wav or mp3; default "mp3"
---@field record_max_length? integer # how long a recording may be; default 0
---@field record_timeout_secs? integer # how much silence ends the recording; seconds, default 0
---@field record_track? 'both'|'inbound'|'outbound' # both, inbound or outbound; default "both"
---@field record_trim? 'trim-silence' # trim-silence cuts silence off
---@field route_to_mobile? boolean # whether the call goes to a mobile network
---@field send_digits_on_answer? string # digits to send when the call is answered
---@field sip_auth_password? string # the password of SIP authentication
---@field sip_auth_username? string # the user name of SIP authentication
---@field sip_headers? telnyx.calls.SipHeader[] # SIP headers to send
---@field sip_region? 'US'|'Europe'|'Canada'|'Australia'|'Middle East' # the region that the call leaves from; default "US"
---@field sip_transport_protocol? 'UDP'|'TCP'|'TLS' # UDP, TCP or TLS; default "UDP"
---@field sound_modifications? telnyx.calls.SoundModifications # how the voice is changed
---@field target_leg_client_state? string # Base64 for the webhooks of the other leg
---@field time_limit_secs? integer # how long the call may last; seconds, 30 to 14400, default 14400
---@field timeout_secs? integer # how long to let it ring; seconds, default 30
---@field webhook_retries_policies? table<string, telnyx.calls.CallsActionsTransferWebhookRetriesPoliciesValue> # how webhooks are repeated, by the kind of event
---@field webhook_url? string # where events are sent
---@field webhook_url_method? 'POST'|'GET' # the HTTP method of webhooks; default "POST"
---@field webhook_urls? table # where events are sent, by the kind of event
---@field webhook_urls_method? 'POST'|'GET' # the HTTP method of those webhooks; default "POST"
---@field [string] telnyx.NoSuchName

---Transfers a call to another number or address.
---
---`POST /calls/{call_control_id}/actions/transfer`
---@param call_control_id string
---@param parameters telnyx.calls.actions.TransferParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsTransferAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.TransferParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsTransferAnswer?, telnyx.Error, telnyx.Response
function calls_actions.transfer(call_control_id, parameters, opts) end

---@class (exact) telnyx.calls.actions.UpdateClientStateParameters
---@field call_control_id? string # identifies the call, for commands
---@field client_state string # Base64 that comes back in every webhook of the call
---@field [string] telnyx.NoSuchName

---Sets the client state of a call.
---
---`PUT /calls/{call_control_id}/actions/client_state_update`
---@param call_control_id string
---@param parameters telnyx.calls.actions.UpdateClientStateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.calls.CallsActionsUpdateClientStateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.calls.actions.UpdateClientStateParameters, opts?: telnyx.CallOptions): telnyx.calls.CallsActionsUpdateClientStateAnswer?, telnyx.Error, telnyx.Response
function calls_actions.update_client_state(call_control_id, parameters, opts) end

---@class telnyx.calls.AIAssistantJoinParticipant
---@field id string # identifies it
---@field name? string # the name
---@field on_hangup? 'continue_conversation'|'end_conversation' # default "continue_conversation"
---@field role 'user' # the new role: barge, whisper or monitor

---@class telnyx.calls.ActionPayParamsPrompts
---@field ["bank-account-number"]? string|telnyx.calls.PayPromptValuePayPromptList[]
---@field ["bank-routing-number"]? string|telnyx.calls.PayPromptValuePayPromptList[]
---@field ["expiration-date"]? string|telnyx.calls.PayPromptValuePayPromptList[]
---@field ["payment-card-number"]? string|telnyx.calls.PayPromptValuePayPromptList[]
---@field ["postal-code"]? string|telnyx.calls.PayPromptValuePayPromptList[]
---@field ["security-code"]? string|telnyx.calls.PayPromptValuePayPromptList[]

---@class telnyx.calls.ActionPayResponse
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.AssistantMessage
---@field content? string # what the message says
---@field metadata? telnyx.calls.MessageMetadata # any names and values to keep with it
---@field role 'assistant' # the new role: barge, whisper or monitor
---@field tool_calls? telnyx.calls.ToolCall[] # the tools that the model wants called

---@class telnyx.calls.Assistant_
---@field instructions? string # the system prompt; {{variables}} are filled in
---@field model? string # the model, such as openai/gpt-4o; default "Qwen/Qwen3-235B-A22B"
---@field openai_api_key_ref? string
---@field tools? (telnyx.calls.BookAppointmentTool|telnyx.calls.CheckAvailabilityTool|telnyx.calls.WebhookTool_|telnyx.calls.HangupTool_|telnyx.calls.TransferTool_|telnyx.calls.CallControlRetrievalTool)[] # the tools that it can use

---@alias telnyx.calls.AzureTranscriptionLanguage 'af'|'am'|'ar'|'bg'|'bn'|'bs'|'ca'|'cs'|'cy'|'da'|'de'|'el'|'en'|'es'|'et'|'eu'|'fa'|'fi'|'fr'|'ga'|'gl'|'gu'|'he'|'hi'|'hr'|'hu'|'hy'|'id'|'is'|'it'|'ja'|'ka'|'kk'|'km'|'kn'|'ko'|'lo'|'lt'|'lv'|'mk'|'ml'|'mn'|'mr'|'ms'|'mt'|'my'|'nb'|'ne'|'nl'|'pl'|'ps'|'pt'|'ro'|'ru'|'si'|'sk'|'sl'|'so'|'sq'|'sr'|'sv'|'sw'|'ta'|'te'|'th'|'tr'|'uk'|'ur'|'uz'|'vi'|'wuu'|'yue'|'zh'|'zu'|'auto'

---@alias telnyx.calls.AzureTranscriptionRegion 'australiaeast'|'centralindia'|'eastus'|'northcentralus'|'westeurope'|'westus2'

---@class telnyx.calls.BookAppointmentTool
---@field book_appointment telnyx.calls.BookAppointmentToolParams
---@field type 'book_appointment' # the kind

---@class telnyx.calls.BookAppointmentToolParams
---@field api_key_ref string # the name of the integration secret with the provider's key
---@field attendee_name? string
---@field attendee_timezone? string
---@field event_type_id integer

---@class telnyx.calls.Call
---@field call_control_id string # identifies the call, for commands
---@field call_duration? integer # how long the call took
---@field call_leg_id string # identifies this leg of the call, in webhooks
---@field call_session_id string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field end_time? string # when it ends
---@field is_alive boolean # whether the call goes on
---@field record_type 'call' # the kind of record
---@field start_time? string # when it begins

---@class telnyx.calls.CallAssistantRequest
---@field dynamic_variables? table<string, string|number|boolean> # values of {{variables}}
---@field external_llm? telnyx.calls.CallAssistantRequestExternalLlm # a model of your own
---@field fallback_config? telnyx.calls.CallAssistantRequestFallbackConfig # the model to use if the first fails
---@field greeting? string # what is said first; at most 3000 characters
---@field id string # identifies it
---@field instructions? string # the system prompt; {{variables}} are filled in
---@field llm_api_key_ref? string # the name of the integration secret with the model's key
---@field mcp_servers? table[] # the MCP servers that it can use
---@field model? string # the model, such as openai/gpt-4o
---@field name? string # the name
---@field observability_settings? table # where traces go
---@field openai_api_key_ref? string # deprecated
---@field tools? (telnyx.calls.BookAppointmentTool|telnyx.calls.CheckAvailabilityTool|telnyx.calls.WebhookTool_|telnyx.calls.HangupTool_|telnyx.calls.TransferTool_|telnyx.calls.CallControlRetrievalTool)[] # the tools that it can use
---@field voice_settings? telnyx.calls.VoiceSettings_ # the provider's settings of the voice

---@class telnyx.calls.CallAssistantRequestExternalLlm
---@field authentication_method? 'token'|'certificate' # how the model's server is authorized: by a key or a certificate; default "token"
---@field base_url? string # where the server of the model is
---@field certificate_ref? string # the integration secret with the certificate
---@field forward_metadata? boolean # whether the model's server gets the conversation's metadata; default false
---@field llm_api_key_ref? string # the name of the integration secret with the model's key
---@field model? string # the model, such as openai/gpt-4o
---@field token_retrieval_url? string # where tokens are fetched

---@class telnyx.calls.CallAssistantRequestFallbackConfig
---@field external_llm? telnyx.calls.CallAssistantRequestFallbackConfigExternalLlm # a model of your own
---@field llm_api_key_ref? string # the name of the integration secret with the model's key
---@field model? string # the model, such as openai/gpt-4o

---@class telnyx.calls.CallAssistantRequestFallbackConfigExternalLlm
---@field authentication_method? 'token'|'certificate' # how the model's server is authorized: by a key or a certificate; default "token"
---@field base_url? string # where the server of the model is
---@field certificate_ref? string # the integration secret with the certificate
---@field forward_metadata? boolean # whether the model's server gets the conversation's metadata; default false
---@field llm_api_key_ref? string # the name of the integration secret with the model's key
---@field model? string # the model, such as openai/gpt-4o
---@field token_retrieval_url? string # where tokens are fetched

---@class telnyx.calls.CallControlBucketIds
---@field bucket_ids string[] # the buckets with the documents
---@field max_num_results? integer # how many results at most

---@class telnyx.calls.CallControlCommandResult
---@field result? string # "ok" where the command was accepted

---@class telnyx.calls.CallControlCommandResultWithConversationId
---@field conversation_id? string # identifies the conversation; a UUID
---@field result? string # "ok" where the command was accepted

---@class telnyx.calls.CallControlCommandResultWithConversationRelayId
---@field conversation_relay_id? string # identifies the relay
---@field result? string # "ok" where the command was accepted

---@class telnyx.calls.CallControlCommandResultWithRecordingId
---@field recording_id? string # identifies the recording; a UUID
---@field result? string # "ok" where the command was accepted

---@class telnyx.calls.CallControlRetrievalTool
---@field retrieval telnyx.calls.CallControlBucketIds # looks things up in documents
---@field type 'retrieval' # the kind

---@class telnyx.calls.CallControlTransferToolParams
---@field from string # the sending phone number, in +E.164
---@field targets telnyx.calls.CallControlTransferToolParamsTargets1Item[]|string # where the call may go

---@class telnyx.calls.CallControlTransferToolParamsTargets1Item
---@field name? string # the name
---@field to string # the receiving phone number, in +E.164

---@class telnyx.calls.CallControlWebhookToolParams
---@field body_parameters? telnyx.calls.CallControlWebhookToolParamsBodyParameters # JSON Schema of the body's fields
---@field description string # what it is for
---@field headers? telnyx.calls.CallControlWebhookToolParamsHeadersItem[] # the headers to send
---@field method? 'GET'|'POST'|'PUT'|'DELETE'|'PATCH' # the HTTP method; default "POST"
---@field name string # the name
---@field path_parameters? telnyx.calls.CallControlWebhookToolParamsPathParameters # JSON Schema of the path's placeholders
---@field query_parameters? telnyx.calls.CallControlWebhookToolParamsQueryParameters # JSON Schema of the query's parameters
---@field url string # the URL

---@class telnyx.calls.CallControlWebhookToolParamsBodyParameters
---@field properties? table # the fields, by name
---@field required? string[] # the names of required fields
---@field type? 'object' # the kind

---@class telnyx.calls.CallControlWebhookToolParamsHeadersItem
---@field name? string # the name
---@field value? string # the value

---@class telnyx.calls.CallControlWebhookToolParamsPathParameters
---@field properties? table # the fields, by name
---@field required? string[] # the names of required fields
---@field type? 'object' # the kind

---@class telnyx.calls.CallControlWebhookToolParamsQueryParameters
---@field properties? table # the fields, by name
---@field required? string[] # the names of required fields
---@field type? 'object' # the kind

---@class telnyx.calls.CallWithRecordingId
---@field call_control_id string # identifies the call, for commands
---@field call_duration? integer # how long the call took
---@field call_leg_id string # identifies this leg of the call, in webhooks
---@field call_session_id string # identifies all legs of the call
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field end_time? string # when it ends
---@field is_alive boolean # whether the call goes on
---@field record_type 'call' # the kind of record
---@field recording_id? string # identifies the recording; a UUID
---@field start_time? string # when it begins

---@class telnyx.calls.CallsActionsAddAiAssistantMessagesAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsAnswerAnswer
---@field data telnyx.calls.CallControlCommandResultWithRecordingId # the items

---@class telnyx.calls.CallsActionsAnswerDeepfakeDetection
---@field enabled boolean # whether it is on; default false
---@field rtp_timeout? integer # 5 to 120, default 30
---@field timeout? integer # 5 to 60, default 15

---@class telnyx.calls.CallsActionsAnswerWebhookRetriesPoliciesValue
---@field retries_ms? integer[] # milliseconds, at most 5 items

---@class telnyx.calls.CallsActionsBridgeAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsEnqueueAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsGatherAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsGatherUsingAiAnswer
---@field data telnyx.calls.CallControlCommandResultWithConversationId # the items

---@class telnyx.calls.CallsActionsGatherUsingAiMessageHistoryItem
---@field content? string # what the message says
---@field role? 'assistant'|'user' # the new role: barge, whisper or monitor

---@class telnyx.calls.CallsActionsGatherUsingAudioAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsGatherUsingSpeakAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsHangupAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsJoinAiAssistantAnswer
---@field data telnyx.calls.CallControlCommandResultWithConversationId # the items

---@class telnyx.calls.CallsActionsLeaveQueueAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsPauseRecordingAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsReferAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsRejectAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsResumeRecordingAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsSendDtmfAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsSendSipInfoAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsSpeakAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStartAiAssistantAnswer
---@field data telnyx.calls.CallControlCommandResultWithConversationId # the items

---@class telnyx.calls.CallsActionsStartConversationRelayAnswer
---@field data telnyx.calls.CallControlCommandResultWithConversationRelayId # the items

---@class telnyx.calls.CallsActionsStartForkingAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStartNoiseSuppressionAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStartPlaybackAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStartRecordingAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStartSiprecAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStartStreamingAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStartStreamingCustomParametersItem
---@field name? string # the name
---@field value? string # the value

---@class telnyx.calls.CallsActionsStartTranscriptionAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStopAiAssistantAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStopConversationRelayAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStopForkingAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStopGatherAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStopNoiseSuppressionAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStopPlaybackAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStopRecordingAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStopSiprecAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStopStreamingAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsStopTranscriptionAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsSwitchSupervisorRoleAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsTransferAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsActionsTransferAnsweringMachineDetectionConfig
---@field after_greeting_silence_millis? integer # silence after the greeting that means a person; milliseconds, default 800
---@field beep_detection_profile? 'both'|'freq_only'
---@field beep_max_frequency_hz? number # hertz
---@field beep_min_frequency_hz? number # hertz
---@field beep_min_tone_duration_millis? number # milliseconds
---@field beep_spectral_confirmation? boolean
---@field beep_spectral_min_purity? number
---@field beep_spectral_reject_fax_cng? boolean
---@field beep_spectral_window_millis? number # milliseconds
---@field between_words_silence_millis? integer # the shortest silence between two words; milliseconds, default 50
---@field greeting_duration_millis? integer # a greeting longer than this means a machine; milliseconds, default 3500
---@field greeting_silence_duration_millis? integer # silence that ends the greeting; milliseconds, default 1500
---@field greeting_total_analysis_time_millis? integer # how long to look for the end of the greeting; milliseconds, default 5000
---@field initial_silence_millis? integer # silence at the start that means a machine; milliseconds, default 3500
---@field maximum_number_of_words? integer # a greeting of more words means a machine; default 5
---@field maximum_word_length_millis? integer # the longest sound that counts as one word; milliseconds, default 3500
---@field silence_threshold? integer # sound below this level is silence; default 256
---@field total_analysis_time_millis? integer # how long to analyse the sound; milliseconds, default 3500

---@class telnyx.calls.CallsActionsTransferWebhookRetriesPoliciesValue
---@field retries_ms? integer[] # milliseconds, at most 5 items

---@class telnyx.calls.CallsActionsUpdateClientStateAnswer
---@field data telnyx.calls.CallControlCommandResult # the items

---@class telnyx.calls.CallsDialAnswer
---@field data telnyx.calls.CallWithRecordingId # the items

---@class telnyx.calls.CallsDialAnsweringMachineDetectionConfig
---@field after_greeting_silence_millis? integer # silence after the greeting that means a person; milliseconds, default 800
---@field beep_detection_profile? 'both'|'freq_only'
---@field beep_max_frequency_hz? number # hertz
---@field beep_min_frequency_hz? number # hertz
---@field beep_min_tone_duration_millis? number # milliseconds
---@field beep_spectral_confirmation? boolean
---@field beep_spectral_min_purity? number
---@field beep_spectral_reject_fax_cng? boolean
---@field beep_spectral_window_millis? number # milliseconds
---@field between_words_silence_millis? integer # the shortest silence between two words; milliseconds, default 50
---@field greeting_duration_millis? integer # a greeting longer than this means a machine; milliseconds, default 3500
---@field greeting_silence_duration_millis? integer # silence that ends the greeting; milliseconds, default 1500
---@field greeting_total_analysis_time_millis? integer # how long to look for the end of the greeting; milliseconds, default 5000
---@field initial_silence_millis? integer # silence at the start that means a machine; milliseconds, default 3500
---@field maximum_number_of_words? integer # a greeting of more words means a machine; default 5
---@field maximum_word_length_millis? integer # the longest sound that counts as one word; milliseconds, default 3500
---@field silence_threshold? integer # sound below this level is silence; default 256
---@field total_analysis_time_millis? integer # how long to analyse the sound; milliseconds, default 3500

---@class telnyx.calls.CallsDialConferenceConfig
---@field beep_enabled? 'always'|'never'|'on_enter'|'on_exit'
---@field conference_name? string
---@field early_media? boolean # whether audio before the answer is passed on; default true
---@field end_conference_on_exit? boolean
---@field hold? boolean
---@field hold_audio_url? string
---@field hold_media_name? string
---@field id? string # identifies it; a UUID
---@field mute? boolean
---@field soft_end_conference_on_exit? boolean
---@field start_conference_on_create? boolean
---@field start_conference_on_enter? boolean
---@field supervisor_role? 'barge'|'monitor'|'none'|'whisper' # barge, whisper or monitor
---@field whisper_call_control_ids? string[]

---@class telnyx.calls.CallsDialDeepfakeDetection
---@field enabled boolean # whether it is on; default false
---@field rtp_timeout? integer # 5 to 120, default 30
---@field timeout? integer # 5 to 60, default 15

---@class telnyx.calls.CallsDialWebhookRetriesPoliciesValue
---@field retries_ms? integer[] # milliseconds, at most 5 items

---@class telnyx.calls.CallsRetrieveStatusAnswer
---@field data telnyx.calls.Call # the items

---@class telnyx.calls.CheckAvailabilityTool
---@field check_availability telnyx.calls.CheckAvailabilityToolParams
---@field type 'check_availability' # the kind

---@class telnyx.calls.CheckAvailabilityToolParams
---@field api_key_ref string # the name of the integration secret with the provider's key
---@field event_type_id integer

---@class telnyx.calls.ConversationRelayAssistant
---@field dynamic_variables? table<string, string> # values of {{variables}}

---@class telnyx.calls.ConversationRelayEmbeddedConfig
---@field custom_parameters? table # names and values for the other side
---@field dtmf_detection? boolean # whether digits are sent on; default false
---@field greeting? string # what is said first
---@field interruptible? telnyx.calls.ConversationRelayInterruptible # what may interrupt: any, speech, dtmf or none; default "any"
---@field interruptible_greeting? telnyx.calls.ConversationRelayInterruptible # what may interrupt the greeting; default "any"
---@field interruption_settings? telnyx.calls.ConversationRelayInterruptionSettings # when the caller may interrupt
---@field language? string # the language, such as en-US; default "en"
---@field languages? telnyx.calls.ConversationRelayLanguage[] # the languages, with their voices
---@field provider? string # the provider
---@field structured_provider? telnyx.calls.ConversationRelayStructuredProvider # the provider, with its settings
---@field transcription_engine? 'Google'|'Telnyx'|'Deepgram'|'Azure'|'xAI'|'AssemblyAI'|'Speechmatics'|'Soniox'|'A'|'B' # the engine that transcribes; default "Google"
---@field transcription_engine_config? telnyx.calls.ConversationRelayTranscriptionEngineConfig # the engine's settings
---@field tts_provider? string # the provider of speech
---@field url string # the URL
---@field voice? telnyx.calls.VoiceConfig # the voice to speak with; default "Telnyx.KokoroTTS.af"
---@field voice_settings? telnyx.shared.ElevenLabsVoiceSettings|telnyx.shared.TelnyxVoiceSettings|telnyx.shared.AWSVoiceSettings|telnyx.shared.MinimaxVoiceSettings|telnyx.shared.AzureVoiceSettings|telnyx.shared.ResembleVoiceSettings|telnyx.shared.InworldVoiceSettings|telnyx.shared.XAIVoiceSettings|telnyx.shared.SonioxVoiceSettings # the provider's settings of the voice

---@alias telnyx.calls.ConversationRelayInterruptible 'none'|'any'|'speech'|'dtmf'

---@class telnyx.calls.ConversationRelayInterruptionSettings
---@field enable? boolean # whether the caller may interrupt
---@field interruptible? telnyx.calls.ConversationRelayInterruptible # what may interrupt: any, speech, dtmf or none; default "any"
---@field interruptible_greeting? telnyx.calls.ConversationRelayInterruptible # what may interrupt the greeting; default "any"
---@field welcome_greeting_interruptible? telnyx.calls.ConversationRelayInterruptible # default "any"

---@class telnyx.calls.ConversationRelayLanguage
---@field language string # the language, such as en-US
---@field speech_model? string
---@field transcription_engine? 'Google'|'Telnyx'|'Deepgram'|'Azure'|'xAI'|'AssemblyAI'|'Speechmatics'|'Soniox'|'A'|'B' # the engine that transcribes; default "Google"
---@field transcription_engine_config? telnyx.calls.ConversationRelayTranscriptionEngineConfig # the engine's settings
---@field transcription_provider? string
---@field tts_provider? string # the provider of speech
---@field voice? string # the voice to speak with
---@field voice_settings? telnyx.shared.ElevenLabsVoiceSettings|telnyx.shared.TelnyxVoiceSettings|telnyx.shared.AWSVoiceSettings|telnyx.shared.MinimaxVoiceSettings|telnyx.shared.AzureVoiceSettings|telnyx.shared.ResembleVoiceSettings|telnyx.shared.InworldVoiceSettings|telnyx.shared.XAIVoiceSettings|telnyx.shared.SonioxVoiceSettings # the provider's settings of the voice

---@class telnyx.calls.ConversationRelaySettings
---@field dtmf_detection? boolean # whether digits are sent on; default false
---@field interruptible? telnyx.calls.ConversationRelayInterruptible # what may interrupt: any, speech, dtmf or none; default "any"
---@field interruptible_greeting? telnyx.calls.ConversationRelayInterruptible # what may interrupt the greeting; default "any"
---@field languages? telnyx.calls.ConversationRelayLanguage[] # the languages, with their voices
---@field url string # the URL

---@alias telnyx.calls.ConversationRelayStructuredProvider table

---@alias telnyx.calls.ConversationRelayTranscriptionEngineConfig table

---@class telnyx.calls.CustomSipHeader
---@field name string # the name
---@field value string # the value

---@class telnyx.calls.DeepgramNova2Config_
---@field hints? string[]
---@field interim_results? boolean # whether results come before the end of speech
---@field keywords_boosting? table<string, number>
---@field language? 'bg'|'ca'|'cs'|'et'|'fi'|'fr'|'el'|'hi'|'hu'|'id'|'it'|'ja'|'lv'|'lt'|'ms'|'no'|'pl'|'ro'|'ru'|'sk'|'tr'|'uk'|'vi'|'auto_detect'|'zh-CN'|'zh-Hans'|'zh-TW'|'zh-Hant'|'zh-HK'|'da-DK'|'nl-BE'|'en-US'|'en-AU'|'en-GB'|'en-NZ'|'en-IN'|'fr-CA'|'de-CH'|'ko-KR'|'pt-BR'|'pt-PT'|'es-419'|'sv-SE'|'th-TH' # the language, such as en-US
---@field smart_format? boolean # format dates, numbers and the like
---@field transcription_engine 'deepgram/nova-2' # the engine that transcribes
---@field transcription_model 'deepgram/nova-2'
---@field utterance_end_ms? number # milliseconds

---@class telnyx.calls.DeepgramNova3Config_
---@field interim_results? boolean # whether results come before the end of speech
---@field keyterms? string[]
---@field keywords_boosting? table<string, number>
---@field language? 'nl'|'fr'|'de'|'es'|'auto_detect'|'da-DK'|'en-US'|'en-AU'|'en-GB'|'en-NZ'|'en-IN'|'fr-CA'|'pt-BR'|'pt-PT'|'es-419'|'sv-SE' # the language, such as en-US
---@field smart_format? boolean # format dates, numbers and the like
---@field transcription_engine 'deepgram/nova-3' # the engine that transcribes
---@field transcription_model 'deepgram/nova-3'
---@field utterance_end_ms? number # milliseconds

---@class telnyx.calls.DeveloperMessage
---@field content string # what the message says
---@field metadata? telnyx.calls.MessageMetadata # any names and values to keep with it
---@field role 'developer' # the new role: barge, whisper or monitor

---@class telnyx.calls.DialogflowConfig
---@field analyze_sentiment? boolean # default false
---@field partial_automated_agent_reply? boolean # default false

---@alias telnyx.calls.GoogleTranscriptionLanguage 'af'|'sq'|'am'|'ar'|'hy'|'az'|'eu'|'bn'|'bs'|'bg'|'my'|'ca'|'yue'|'zh'|'hr'|'cs'|'da'|'nl'|'en'|'et'|'fil'|'fi'|'fr'|'gl'|'ka'|'de'|'el'|'gu'|'iw'|'hi'|'hu'|'is'|'id'|'it'|'ja'|'jv'|'kn'|'kk'|'km'|'ko'|'lo'|'lv'|'lt'|'mk'|'ms'|'ml'|'mr'|'mn'|'ne'|'no'|'fa'|'pl'|'pt'|'pa'|'ro'|'ru'|'rw'|'sr'|'si'|'sk'|'sl'|'ss'|'st'|'es'|'su'|'sw'|'sv'|'ta'|'te'|'th'|'tn'|'tr'|'ts'|'uk'|'ur'|'uz'|'ve'|'vi'|'xh'|'zu'

---@class telnyx.calls.HangupToolParams_
---@field description? string # what it is for; default "This tool is used to hang up the call."

---@class telnyx.calls.HangupTool_
---@field hangup telnyx.calls.HangupToolParams_ # ends the call
---@field type 'hangup' # the kind

---@class telnyx.calls.InterruptionSettings_
---@field enable? boolean # whether the caller may interrupt; default true

---@alias telnyx.calls.MessageMetadata table

---@alias telnyx.calls.NoiseSuppressionDirection 'inbound'|'outbound'|'both'

---@alias telnyx.calls.NoiseSuppressionEngine 'Denoiser'|'DeepFilterNet'|'Krisp'|'AiCoustics'|'aic_l_quail'|'aic_l_rook'|'aic_s_quail'|'aic_s_rook'|'quail_voice_focus_s'|'quail_voice_focus_xs'

---@class telnyx.calls.NoiseSuppressionEngineConfig
---@field attenuation_limit? integer # how much noise is suppressed; 0 to 100, default 100
---@field enhancement_level? number # how strongly noise is removed; 0 to 1
---@field family? 'sparrow'|'quail' # the family of models
---@field mode? 'standard'|'advanced' # how it works
---@field model? 'krisp-viva-tel-v2.kef'|'krisp-viva-tel-lite-v1.kef'|'krisp-viva-pro-v1.kef'|'krisp-viva-ss-v1.kef' # the model, such as openai/gpt-4o
---@field size? 's'|'l'|'xs'|'xxs'|'vf_l'|'vf_1_1_l' # the size
---@field suppression_level? number # 0 to 100
---@field voice_gain? number # 0.1 to 4

---@class telnyx.calls.PayPromptValuePayPromptList
---@field attempt? string
---@field card_type? 'visa'|'mastercard'|'amex'|'optima'|'discover'|'diners-club'|'jcb'|'maestro'|'enroute'
---@field error_type? 'timeout'|'invalid-card-number'|'invalid-card-type'|'invalid-date'|'invalid-security-code'|'invalid-postal-code'|'invalid-bank-routing-number'|'invalid-bank-account-number'|'input-matching-failed'
---@field text string # the text

---@class telnyx.calls.SipHeader
---@field name 'User-to-User' # the name
---@field value string # the value

---@class telnyx.calls.SoundModifications
---@field octaves? number
---@field pitch? number
---@field semitone? number
---@field track? string # default "outbound"

---@alias telnyx.calls.SpeechmaticsTranscriptionLanguage 'en'|'ba'|'eu'|'gl'|'ga'|'mt'|'mn'|'sw'|'ug'|'cy'|'ar_en'|'cmn_en'|'en_ms'|'en_ta'|'tl'|'es-bilingual-en'|'cmn_en_ms_ta'

---@alias telnyx.calls.StreamBidirectionalCodec 'PCMU'|'PCMA'|'G722'|'OPUS'|'AMR-WB'|'L16'

---@alias telnyx.calls.StreamBidirectionalMode 'mp3'|'rtp'

---@alias telnyx.calls.StreamBidirectionalSamplingRate 8000|16000|22050|24000|48000

---@alias telnyx.calls.StreamBidirectionalTargetLegs 'both'|'self'|'opposite'

---@alias telnyx.calls.StreamCodec 'PCMU'|'PCMA'|'G722'|'OPUS'|'AMR-WB'|'L16'|'default'

---@class telnyx.calls.SystemMessage
---@field content string # what the message says
---@field metadata? telnyx.calls.MessageMetadata # any names and values to keep with it
---@field role 'system' # the new role: barge, whisper or monitor

---@alias telnyx.calls.TelnyxTranscriptionLanguage 'en'|'zh'|'de'|'es'|'ru'|'ko'|'fr'|'ja'|'pt'|'tr'|'pl'|'ca'|'nl'|'ar'|'sv'|'it'|'id'|'hi'|'fi'|'vi'|'he'|'uk'|'el'|'ms'|'cs'|'ro'|'da'|'hu'|'ta'|'no'|'th'|'ur'|'hr'|'bg'|'lt'|'la'|'mi'|'ml'|'cy'|'sk'|'te'|'fa'|'lv'|'bn'|'sr'|'az'|'sl'|'kn'|'et'|'mk'|'br'|'eu'|'is'|'hy'|'ne'|'mn'|'bs'|'kk'|'sq'|'sw'|'gl'|'mr'|'pa'|'si'|'km'|'sn'|'yo'|'so'|'af'|'oc'|'ka'|'be'|'tg'|'sd'|'gu'|'am'|'yi'|'lo'|'uz'|'fo'|'ht'|'ps'|'tk'|'nn'|'mt'|'sa'|'lb'|'my'|'bo'|'tl'|'mg'|'as'|'tt'|'haw'|'ln'|'ha'|'ba'|'jw'|'su'|'auto_detect'

---@class telnyx.calls.ToolCall
---@field function telnyx.calls.ToolCallFunction # the function that the model wants called
---@field id string # identifies it
---@field type 'function' # the kind

---@class telnyx.calls.ToolCallFunction
---@field name string # the name

---@class telnyx.calls.ToolMessage
---@field content string # what the message says
---@field metadata? telnyx.calls.MessageMetadata # any names and values to keep with it
---@field role 'tool' # the new role: barge, whisper or monitor
---@field tool_call_id string

---@class telnyx.calls.TranscriptionConfig
---@field language? string # the language, such as en-US; default "auto"
---@field model? 'deepgram/flux'|'deepgram/nova-3'|'deepgram/nova-2'|'azure/fast'|'assemblyai/universal-3-5-pro'|'assemblyai/universal-streaming'|'xai/grok-stt'|'soniox/stt-rt-v4'|'nvidia/parakeet-v3'|'omi-health/omi-med-stt-v1'|'humain/realtime'|'reson8/turns'|'cohere/ar-stt'|'distil-whisper/distil-large-v2'|'openai/whisper-large-v3-turbo'|'flux'|'speechmatics/standard'|'speechmatics/enhanced'|'azure/realtime'|'google/latest_long' # the model, such as openai/gpt-4o; default "distil-whisper/distil-large-v2"

---@class telnyx.calls.TranscriptionEngineAConfig
---@field enable_speaker_diarization? boolean # default false
---@field hints? string[]
---@field interim_results? boolean # whether results come before the end of speech; default false
---@field language? telnyx.calls.GoogleTranscriptionLanguage # the language, such as en-US; default "en"
---@field max_speaker_count? integer # default 6
---@field min_speaker_count? integer # default 2
---@field model? 'latest_long'|'latest_short'|'command_and_search'|'phone_call'|'video'|'default'|'medical_conversation'|'medical_dictation' # the model, such as openai/gpt-4o
---@field profanity_filter? boolean # default false
---@field speech_context? telnyx.calls.TranscriptionEngineAConfigSpeechContextItem[]
---@field transcription_engine? 'A' # the engine that transcribes
---@field use_enhanced? boolean # default false

---@class telnyx.calls.TranscriptionEngineAConfigSpeechContextItem
---@field boost? number # 0 to 20, default 1
---@field phrases? string[]

---@class telnyx.calls.TranscriptionEngineAssemblyaiConfig
---@field interim_results? boolean # whether results come before the end of speech; default false
---@field transcription_engine? 'AssemblyAI' # the engine that transcribes
---@field transcription_model? 'assemblyai/universal-3-5-pro'|'assemblyai/universal-streaming' # default "assemblyai/universal-streaming"

---@class telnyx.calls.TranscriptionEngineAzureConfig
---@field api_key_ref? string # the name of the integration secret with the provider's key
---@field language? telnyx.calls.AzureTranscriptionLanguage # the language, such as en-US; default "en"
---@field region telnyx.calls.AzureTranscriptionRegion # the region
---@field transcription_engine 'Azure' # the engine that transcribes

---@class telnyx.calls.TranscriptionEngineBConfig
---@field language? telnyx.calls.TelnyxTranscriptionLanguage # the language, such as en-US; default "en"
---@field transcription_engine? 'B' # the engine that transcribes
---@field transcription_model? 'openai/whisper-tiny'|'openai/whisper-large-v3-turbo' # default "openai/whisper-tiny"

---@class telnyx.calls.TranscriptionEngineCohereConfig
---@field language? 'ar'|'en' # the language, such as en-US
---@field transcription_engine? 'Cohere' # the engine that transcribes
---@field transcription_model? 'cohere/ar-stt'

---@class telnyx.calls.TranscriptionEngineGoogleConfig
---@field enable_speaker_diarization? boolean # default false
---@field hints? string[]
---@field interim_results? boolean # whether results come before the end of speech; default false
---@field language? telnyx.calls.GoogleTranscriptionLanguage # the language, such as en-US; default "en"
---@field max_speaker_count? integer # default 6
---@field min_speaker_count? integer # default 2
---@field model? 'latest_long'|'latest_short'|'command_and_search'|'phone_call'|'video'|'default'|'medical_conversation'|'medical_dictation' # the model, such as openai/gpt-4o
---@field profanity_filter? boolean # default false
---@field speech_context? telnyx.calls.TranscriptionEngineGoogleConfigSpeechContextItem[]
---@field transcription_engine? 'Google' # the engine that transcribes
---@field use_enhanced? boolean # default false

---@class telnyx.calls.TranscriptionEngineGoogleConfigSpeechContextItem
---@field boost? number # 0 to 20, default 1
---@field phrases? string[]

---@class telnyx.calls.TranscriptionEngineHumainConfig
---@field language? 'auto'|'ar'|'en'|'codeswitch' # the language, such as en-US
---@field transcription_engine? 'Humain' # the engine that transcribes
---@field transcription_model? 'humain/realtime'

---@class telnyx.calls.TranscriptionEngineParakeetConfig
---@field interim_results? boolean # whether results come before the end of speech; default false
---@field transcription_engine? 'Parakeet' # the engine that transcribes
---@field transcription_model? 'nvidia/parakeet-v3'|'omi-health/omi-med-stt-v1' # default "nvidia/parakeet-v3"

---@class telnyx.calls.TranscriptionEngineReson8Config
---@field language? 'auto'|'nl'|'en'|'fr'|'de'|'it'|'pl'|'pt'|'es'|'sv'|'fy' # the language, such as en-US
---@field transcription_engine? 'Reson8' # the engine that transcribes
---@field transcription_model? 'reson8/turns'

---@class telnyx.calls.TranscriptionEngineSonioxConfig
---@field enable_endpoint_detection? boolean # whether ends of speech are detected; default false
---@field interim_results? boolean # whether results come before the end of speech; default false
---@field language? string # the language, such as en-US; default "auto"
---@field max_endpoint_delay_ms? integer # the longest delay before the end of speech is reported; milliseconds, 500 to 3000
---@field transcription_engine 'Soniox' # the engine that transcribes
---@field transcription_model? 'soniox/stt-rt-v4' # default "soniox/stt-rt-v4"

---@class telnyx.calls.TranscriptionEngineSpeechmaticsConfig
---@field interim_results? boolean # whether results come before the end of speech; default false
---@field language? telnyx.calls.SpeechmaticsTranscriptionLanguage # the language, such as en-US; default "en"
---@field transcription_engine? 'Speechmatics' # the engine that transcribes
---@field transcription_model? 'speechmatics/standard' # default "speechmatics/standard"

---@class telnyx.calls.TranscriptionEngineTelnyxConfig
---@field language? telnyx.calls.TelnyxTranscriptionLanguage # the language, such as en-US; default "en"
---@field transcription_engine? 'Telnyx' # the engine that transcribes
---@field transcription_model? 'openai/whisper-tiny'|'openai/whisper-large-v3-turbo' # default "openai/whisper-tiny"

---@class telnyx.calls.TranscriptionEngineXaiConfig
---@field interim_results? boolean # whether results come before the end of speech; default false
---@field language? telnyx.calls.XaiTranscriptionLanguage # the language, such as en-US; default "en"
---@field transcription_engine? 'xAI' # the engine that transcribes
---@field transcription_model? 'xai/grok-stt' # default "xai/grok-stt"

---@alias telnyx.calls.TranscriptionLanguage 'af'|'af-ZA'|'am'|'am-ET'|'ar'|'ar-AE'|'ar-BH'|'ar-DZ'|'ar-EG'|'ar-IL'|'ar-IQ'|'ar-JO'|'ar-KW'|'ar-LB'|'ar-MA'|'ar-MR'|'ar-OM'|'ar-PS'|'ar-QA'|'ar-SA'|'ar-TN'|'ar-YE'|'as'|'auto_detect'|'az'|'az-AZ'|'ba'|'be'|'bg'|'bg-BG'|'bn'|'bn-BD'|'bn-IN'|'bo'|'br'|'bs'|'bs-BA'|'ca'|'ca-ES'|'cs'|'cs-CZ'|'cy'|'da'|'da-DK'|'de'|'de-AT'|'de-CH'|'de-DE'|'el'|'el-GR'|'en'|'en-AU'|'en-CA'|'en-GB'|'en-GH'|'en-HK'|'en-IE'|'en-IN'|'en-KE'|'en-NG'|'en-NZ'|'en-PH'|'en-PK'|'en-SG'|'en-TZ'|'en-US'|'en-ZA'|'es'|'es-419'|'es-AR'|'es-BO'|'es-CL'|'es-CO'|'es-CR'|'es-DO'|'es-EC'|'es-ES'|'es-GT'|'es-HN'|'es-MX'|'es-NI'|'es-PA'|'es-PE'|'es-PR'|'es-PY'|'es-SV'|'es-US'|'es-UY'|'es-VE'|'et'|'et-EE'|'eu'|'eu-ES'|'fa'|'fa-IR'|'fi'|'fi-FI'|'fil-PH'|'fo'|'fr'|'fr-BE'|'fr-CA'|'fr-CH'|'fr-FR'|'gl'|'gl-ES'|'gu'|'gu-IN'|'ha'|'haw'|'he'|'hi'|'hi-IN'|'hr'|'hr-HR'|'ht'|'hu'|'hu-HU'|'hy'|'hy-AM'|'id'|'id-ID'|'is'|'is-IS'|'it'|'it-CH'|'it-IT'|'iw-IL'|'ja'|'ja-JP'|'jv-ID'|'jw'|'ka'|'ka-GE'|'kk'|'kk-KZ'|'km'|'km-KH'|'kn'|'kn-IN'|'ko'|'ko-KR'|'la'|'lb'|'ln'|'lo'|'lo-LA'|'lt'|'lt-LT'|'lv'|'lv-LV'|'mg'|'mi'|'mk'|'mk-MK'|'ml'|'ml-IN'|'mn'|'mn-MN'|'mr'|'mr-IN'|'ms'|'ms-MY'|'mt'|'my'|'my-MM'|'ne'|'ne-NP'|'nl'|'nl-BE'|'nl-NL'|'nn'|'no'|'no-NO'|'oc'|'pa'|'pa-Guru-IN'|'pl'|'pl-PL'|'ps'|'pt'|'pt-BR'|'pt-PT'|'ro'|'ro-RO'|'ru'|'ru-RU'|'rw-RW'|'sa'|'sd'|'si'|'si-LK'|'sk'|'sk-SK'|'sl'|'sl-SI'|'sn'|'so'|'sq'|'sq-AL'|'sr'|'sr-RS'|'ss-latn-za'|'st-ZA'|'su'|'su-ID'|'sv'|'sv-SE'|'sw'|'sw-KE'|'sw-TZ'|'ta'|'ta-IN'|'ta-LK'|'ta-MY'|'ta-SG'|'te'|'te-IN'|'tg'|'th'|'th-TH'|'tk'|'tl'|'tn-latn-za'|'tr'|'tr-TR'|'ts-ZA'|'tt'|'uk'|'uk-UA'|'ur'|'ur-IN'|'ur-PK'|'uz'|'uz-UZ'|'ve-ZA'|'vi'|'vi-VN'|'xh-ZA'|'yi'|'yo'|'yue-Hant-HK'|'zh'|'zh-TW'|'zu-ZA'

---@class telnyx.calls.TranscriptionStartRequest
---@field client_state? string # Base64 that comes back in every webhook of the call
---@field command_id? string # a command of the same id is ignored
---@field transcription_engine? 'Google'|'Telnyx'|'Deepgram'|'Azure'|'xAI'|'AssemblyAI'|'Speechmatics'|'Soniox'|'A'|'B'|'Parakeet'|'Humain'|'Reson8'|'Cohere' # the engine that transcribes; default "Google"
---@field transcription_engine_config? telnyx.calls.TranscriptionEngineGoogleConfig|telnyx.calls.TranscriptionEngineTelnyxConfig|telnyx.calls.TranscriptionEngineAzureConfig|telnyx.calls.TranscriptionEngineXaiConfig|telnyx.calls.TranscriptionEngineAssemblyaiConfig|telnyx.calls.TranscriptionEngineSpeechmaticsConfig|telnyx.calls.TranscriptionEngineSonioxConfig|telnyx.calls.TranscriptionEngineParakeetConfig|telnyx.calls.TranscriptionEngineHumainConfig|telnyx.calls.TranscriptionEngineReson8Config|telnyx.calls.TranscriptionEngineCohereConfig|telnyx.calls.TranscriptionEngineAConfig|telnyx.calls.TranscriptionEngineBConfig|telnyx.calls.DeepgramNova2Config_|telnyx.calls.DeepgramNova3Config_ # the engine's settings
---@field transcription_tracks? string # inbound, outbound or both; default "inbound"

---@class telnyx.calls.TransferTool_
---@field transfer telnyx.calls.CallControlTransferToolParams # connects the call to somebody else
---@field type 'transfer' # the kind

---@class telnyx.calls.UserMessage
---@field content string # what the message says
---@field metadata? telnyx.calls.MessageMetadata # any names and values to keep with it
---@field role 'user' # the new role: barge, whisper or monitor

---@alias telnyx.calls.VoiceConfig string

---@class telnyx.calls.VoiceSettingsMediaName
---@field type 'media_name' # the kind
---@field value string # the value

---@class telnyx.calls.VoiceSettingsMediaURL
---@field type 'media_url' # the kind
---@field value string # the value

---@class telnyx.calls.VoiceSettingsPredefinedMedia
---@field type 'predefined_media' # the kind
---@field value 'silence'|'office' # the value
---@field volume? number # how loud it is

---@class telnyx.calls.VoiceSettings_
---@field api_key_ref? string # the name of the integration secret with the provider's key
---@field background_audio? telnyx.calls.VoiceSettingsPredefinedMedia|telnyx.calls.VoiceSettingsMediaURL|telnyx.calls.VoiceSettingsMediaName # what is heard behind the voice
---@field expressive_mode? boolean # whether the voice shows feelings
---@field language_boost? 'auto'|'Chinese'|'Chinese,Yue'|'English'|'Arabic'|'Russian'|'Spanish'|'French'|'Portuguese'|'German'|'Turkish'|'Dutch'|'Ukrainian'|'Vietnamese'|'Indonesian'|'Japanese'|'Italian'|'Korean'|'Thai'|'Polish'|'Romanian'|'Greek'|'Czech'|'Finnish'|'Hindi'|'Bulgarian'|'Danish'|'Hebrew'|'Malay'|'Persian'|'Slovak'|'Swedish'|'Croatian'|'Filipino'|'Hungarian'|'Norwegian'|'Slovenian'|'Catalan'|'Nynorsk'|'Tamil'|'Afrikaans' # the language to prefer
---@field similarity_boost? number # how close it stays to the original voice
---@field speed? number # how fast the voice speaks
---@field style? number # how much the style of the voice is exaggerated
---@field temperature? number # how varied the voice is
---@field use_speaker_boost? boolean # whether it is made more like the original voice
---@field voice string # the voice to speak with
---@field voice_speed? number # how fast the voice speaks

---@class telnyx.calls.WebhookTool_
---@field timeout_ms? number # how long to wait; milliseconds
---@field type 'webhook' # the kind
---@field webhook telnyx.calls.CallControlWebhookToolParams # calls a URL

---@alias telnyx.calls.XaiTranscriptionLanguage 'ar'|'cs'|'da'|'de'|'en'|'es'|'fa'|'fil'|'fr'|'hi'|'id'|'it'|'ja'|'ko'|'mk'|'ms'|'nl'|'pl'|'pt'|'ro'|'ru'|'sv'|'th'|'tr'|'vi'
