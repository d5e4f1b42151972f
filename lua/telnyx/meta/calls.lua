---@meta _
-- Types of `client.calls` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.calls
---@field actions telnyx.calls.actions
local calls = {}

---@class telnyx.calls.DialParameters
---@field connection_id string
---@field from string
---@field to any
---@field answering_machine_detection? string
---@field answering_machine_detection_config? table
---@field assistant? table
---@field audio_url? string
---@field billing_group_id? string
---@field bridge_intent? boolean
---@field bridge_on_answer? boolean
---@field client_state? string
---@field command_id? string
---@field conference_config? table
---@field conversation_relay_config? table
---@field custom_headers? table[]
---@field deepfake_detection? table
---@field dialogflow_config? table
---@field diversion? string
---@field enable_dialogflow? boolean
---@field from_display_name? string
---@field link_to? string
---@field media_encryption? string
---@field media_name? string
---@field park_after_unbridge? string
---@field preferred_codecs? string
---@field prevent_double_bridge? boolean
---@field privacy? string
---@field record? string
---@field record_channels? string
---@field record_custom_file_name? string
---@field record_format? string
---@field record_max_length? integer
---@field record_timeout_secs? integer
---@field record_track? string
---@field record_trim? string
---@field retry_on_timeout? boolean
---@field route_to_mobile? boolean
---@field send_digits_on_answer? string
---@field send_silence_when_idle? boolean
---@field sip_auth_password? string
---@field sip_auth_username? string
---@field sip_headers? table[]
---@field sip_region? string
---@field sip_transport_protocol? string
---@field sound_modifications? table
---@field stream_auth_token? string
---@field stream_bidirectional_codec? string
---@field stream_bidirectional_mode? string
---@field stream_bidirectional_sampling_rate? integer
---@field stream_bidirectional_target_legs? string
---@field stream_codec? string
---@field stream_establish_before_call_originate? boolean
---@field stream_track? string
---@field stream_url? string
---@field supervise_call_control_id? string
---@field supervisor_role? string
---@field time_limit_secs? integer
---@field timeout_secs? integer
---@field transcription? boolean
---@field transcription_config? table
---@field webhook_retries_policies? table
---@field webhook_url? string
---@field webhook_url_method? string
---@field webhook_urls? table
---@field webhook_urls_method? string

---`POST /calls`
---@param parameters telnyx.calls.DialParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function calls.dial(parameters, opts) end

---`GET /calls/{call_control_id}`
---@param call_control_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { call_control_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls.retrieve_status(call_control_id, opts) end

---@class telnyx.calls.actions
local calls_actions = {}

---@class telnyx.calls.actions.AddAiAssistantMessagesParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field messages? table[]
---@field trigger_response? boolean

---`POST /calls/{call_control_id}/actions/ai_assistant_add_messages`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.AddAiAssistantMessagesParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.AddAiAssistantMessagesParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.add_ai_assistant_messages(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.AnswerParameters
---@field call_control_id? string
---@field assistant? table
---@field billing_group_id? string
---@field client_state? string
---@field command_id? string
---@field conversation_relay_config? table
---@field custom_headers? table[]
---@field deepfake_detection? table
---@field preferred_codecs? string
---@field record? string
---@field record_channels? string
---@field record_custom_file_name? string
---@field record_format? string
---@field record_max_length? integer
---@field record_timeout_secs? integer
---@field record_track? string
---@field record_trim? string
---@field send_silence_when_idle? boolean
---@field sip_headers? table[]
---@field sound_modifications? table
---@field stream_bidirectional_codec? string
---@field stream_bidirectional_mode? string
---@field stream_bidirectional_target_legs? string
---@field stream_codec? string
---@field stream_track? string
---@field stream_url? string
---@field transcription? boolean
---@field transcription_config? table
---@field webhook_retries_policies? table
---@field webhook_url? string
---@field webhook_url_method? string
---@field webhook_urls? table
---@field webhook_urls_method? string

---`POST /calls/{call_control_id}/actions/answer`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.AnswerParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.AnswerParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.answer(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.BridgeParameters
---@field call_control_id_to_bridge? string
---@field call_control_id_to_bridge_with string
---@field client_state? string
---@field command_id? string
---@field hold_after_unbridge? boolean
---@field mute_dtmf? string
---@field park_after_unbridge? string
---@field play_ringtone? boolean
---@field prevent_double_bridge? boolean
---@field queue? string
---@field record? string
---@field record_channels? string
---@field record_custom_file_name? string
---@field record_format? string
---@field record_max_length? integer
---@field record_timeout_secs? integer
---@field record_track? string
---@field record_trim? string
---@field ringtone? string
---@field video_room_context? string
---@field video_room_id? string

---`POST /calls/{call_control_id_to_bridge}/actions/bridge`
---@param call_control_id_to_bridge string
---@param parameters telnyx.calls.actions.BridgeParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.BridgeParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.bridge(call_control_id_to_bridge, parameters, opts) end

---@class telnyx.calls.actions.EnqueueParameters
---@field call_control_id? string
---@field queue_name string
---@field client_state? string
---@field command_id? string
---@field keep_after_hangup? boolean
---@field max_size? integer
---@field max_wait_time_secs? integer

---`POST /calls/{call_control_id}/actions/enqueue`
---@param call_control_id string
---@param parameters telnyx.calls.actions.EnqueueParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.EnqueueParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.enqueue(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.GatherParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field gather_id? string
---@field initial_timeout_millis? integer
---@field inter_digit_timeout_millis? integer
---@field maximum_digits? integer
---@field minimum_digits? integer
---@field terminating_digit? string
---@field timeout_millis? integer
---@field valid_digits? string

---`POST /calls/{call_control_id}/actions/gather`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.GatherParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.GatherParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.gather(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.GatherUsingAiParameters
---@field call_control_id? string
---@field parameters table
---@field assistant? table
---@field client_state? string
---@field command_id? string
---@field gather_ended_speech? string
---@field greeting? string
---@field interruption_settings? table
---@field language? string
---@field message_history? table[]
---@field send_message_history_updates? boolean
---@field send_partial_results? boolean
---@field transcription? table
---@field user_response_timeout_ms? integer
---@field voice? string
---@field voice_settings? table

---`POST /calls/{call_control_id}/actions/gather_using_ai`
---@param call_control_id string
---@param parameters telnyx.calls.actions.GatherUsingAiParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.GatherUsingAiParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.gather_using_ai(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.GatherUsingAudioParameters
---@field call_control_id? string
---@field audio_url? string
---@field client_state? string
---@field command_id? string
---@field inter_digit_timeout_millis? integer
---@field invalid_audio_url? string
---@field invalid_media_name? string
---@field maximum_digits? integer
---@field maximum_tries? integer
---@field media_name? string
---@field minimum_digits? integer
---@field terminating_digit? string
---@field timeout_millis? integer
---@field valid_digits? string

---`POST /calls/{call_control_id}/actions/gather_using_audio`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.GatherUsingAudioParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.GatherUsingAudioParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.gather_using_audio(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.GatherUsingSpeakParameters
---@field call_control_id? string
---@field payload string
---@field voice string
---@field client_state? string
---@field command_id? string
---@field inter_digit_timeout_millis? integer
---@field invalid_payload? string
---@field language? string
---@field maximum_digits? integer
---@field maximum_tries? integer
---@field minimum_digits? integer
---@field payload_type? string
---@field service_level? string
---@field terminating_digit? string
---@field timeout_millis? integer
---@field valid_digits? string
---@field voice_settings? table

---`POST /calls/{call_control_id}/actions/gather_using_speak`
---@param call_control_id string
---@param parameters telnyx.calls.actions.GatherUsingSpeakParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.GatherUsingSpeakParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.gather_using_speak(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.HangupParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field custom_headers? table[]

---`POST /calls/{call_control_id}/actions/hangup`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.HangupParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.HangupParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.hangup(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.JoinAiAssistantParameters
---@field call_control_id? string
---@field conversation_id string
---@field participant table
---@field client_state? string
---@field command_id? string

---`POST /calls/{call_control_id}/actions/ai_assistant_join`
---@param call_control_id string
---@param parameters telnyx.calls.actions.JoinAiAssistantParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.JoinAiAssistantParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.join_ai_assistant(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.LeaveQueueParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string

---`POST /calls/{call_control_id}/actions/leave_queue`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.LeaveQueueParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.LeaveQueueParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.leave_queue(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.PauseRecordingParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field recording_id? string

---`POST /calls/{call_control_id}/actions/record_pause`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.PauseRecordingParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.PauseRecordingParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.pause_recording(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.PayParameters
---@field call_control_id? string
---@field amount? number
---@field client_state? string
---@field command_id? string
---@field connector_name? string
---@field currency? string
---@field description? string
---@field inter_digit_timeout_millis? integer
---@field language? string
---@field max_attempts? integer
---@field metadata? table
---@field parameters? table
---@field payment_method? string
---@field payment_token? string
---@field prompts? table
---@field service_level? string
---@field timeout_millis? integer
---@field transaction_type? string
---@field valid_card_types? string[]
---@field voice? string

---`POST /calls/{call_control_id}/actions/pay`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.PayParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.PayParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.pay(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.ReferParameters
---@field call_control_id? string
---@field sip_address string
---@field client_state? string
---@field command_id? string
---@field custom_headers? table[]
---@field sip_auth_password? string
---@field sip_auth_username? string
---@field sip_headers? table[]

---`POST /calls/{call_control_id}/actions/refer`
---@param call_control_id string
---@param parameters telnyx.calls.actions.ReferParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.ReferParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.refer(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.RejectParameters
---@field call_control_id? string
---@field cause string
---@field client_state? string
---@field command_id? string

---`POST /calls/{call_control_id}/actions/reject`
---@param call_control_id string
---@param parameters telnyx.calls.actions.RejectParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.RejectParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.reject(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.ResumeRecordingParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field recording_id? string

---`POST /calls/{call_control_id}/actions/record_resume`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.ResumeRecordingParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.ResumeRecordingParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.resume_recording(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.SendDtmfParameters
---@field call_control_id? string
---@field digits string
---@field client_state? string
---@field command_id? string
---@field duration_millis? integer

---`POST /calls/{call_control_id}/actions/send_dtmf`
---@param call_control_id string
---@param parameters telnyx.calls.actions.SendDtmfParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.SendDtmfParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.send_dtmf(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.SendSipInfoParameters
---@field call_control_id? string
---@field body string
---@field content_type string
---@field client_state? string
---@field command_id? string

---`POST /calls/{call_control_id}/actions/send_sip_info`
---@param call_control_id string
---@param parameters telnyx.calls.actions.SendSipInfoParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.SendSipInfoParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.send_sip_info(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.SpeakParameters
---@field call_control_id? string
---@field payload string
---@field voice string
---@field client_state? string
---@field command_id? string
---@field language? string
---@field loop? any
---@field payload_type? string
---@field service_level? string
---@field stop? string
---@field target_legs? string
---@field voice_settings? table

---`POST /calls/{call_control_id}/actions/speak`
---@param call_control_id string
---@param parameters telnyx.calls.actions.SpeakParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.SpeakParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.speak(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StartAiAssistantParameters
---@field call_control_id? string
---@field assistant? table
---@field client_state? string
---@field command_id? string
---@field greeting? string
---@field interruption_settings? table
---@field message_history? table[]
---@field participants? table[]
---@field send_message_history_updates? boolean
---@field transcription? table

---`POST /calls/{call_control_id}/actions/ai_assistant_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartAiAssistantParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StartAiAssistantParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.start_ai_assistant(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StartConversationRelayParameters
---@field call_control_id? string
---@field assistant? table
---@field client_state? string
---@field command_id? string
---@field conversation_relay_dtmf_detection? boolean
---@field conversation_relay_settings? table
---@field conversation_relay_url? string
---@field custom_parameters? table
---@field dtmf_detection? boolean
---@field greeting? string
---@field interruptible? string
---@field interruptible_greeting? string
---@field interruption_settings? table
---@field language? string
---@field languages? table[]
---@field provider? string
---@field structured_provider? table
---@field transcription? table
---@field transcription_engine? string
---@field transcription_engine_config? table
---@field tts_provider? string
---@field url? string
---@field voice? string
---@field voice_settings? table

---`POST /calls/{call_control_id}/actions/conversation_relay_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartConversationRelayParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StartConversationRelayParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.start_conversation_relay(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StartForkingParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field rx? string
---@field stream_type? string
---@field tx? string

---`POST /calls/{call_control_id}/actions/fork_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartForkingParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StartForkingParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.start_forking(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StartNoiseSuppressionParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field direction? string
---@field noise_suppression_engine? string
---@field noise_suppression_engine_config? table

---`POST /calls/{call_control_id}/actions/suppression_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartNoiseSuppressionParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StartNoiseSuppressionParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.start_noise_suppression(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StartPlaybackParameters
---@field call_control_id? string
---@field audio_type? string
---@field audio_url? string
---@field cache_audio? boolean
---@field client_state? string
---@field command_id? string
---@field loop? any
---@field media_name? string
---@field overlay? boolean
---@field playback_content? string
---@field stop? string
---@field target_legs? string

---`POST /calls/{call_control_id}/actions/playback_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartPlaybackParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StartPlaybackParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.start_playback(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StartRecordingParameters
---@field call_control_id? string
---@field channels string
---@field format string
---@field client_state? string
---@field command_id? string
---@field custom_file_name? string
---@field max_length? integer
---@field play_beep? boolean
---@field recording_track? string
---@field timeout_secs? integer
---@field transcription? boolean
---@field transcription_engine? string
---@field transcription_language? string
---@field transcription_max_speaker_count? integer
---@field transcription_min_speaker_count? integer
---@field transcription_profanity_filter? boolean
---@field transcription_speaker_diarization? boolean
---@field trim? string

---`POST /calls/{call_control_id}/actions/record_start`
---@param call_control_id string
---@param parameters telnyx.calls.actions.StartRecordingParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StartRecordingParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.start_recording(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StartSiprecParameters
---@field call_control_id? string
---@field client_state? string
---@field connector_name? string
---@field include_metadata_custom_headers? boolean
---@field secure? boolean
---@field session_timeout_secs? integer
---@field sip_transport? string
---@field siprec_track? string

---`POST /calls/{call_control_id}/actions/siprec_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartSiprecParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StartSiprecParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.start_siprec(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StartStreamingParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field custom_parameters? table[]
---@field dialogflow_config? table
---@field enable_dialogflow? boolean
---@field stream_auth_token? string
---@field stream_bidirectional_codec? string
---@field stream_bidirectional_mode? string
---@field stream_bidirectional_sampling_rate? integer
---@field stream_bidirectional_target_legs? string
---@field stream_codec? string
---@field stream_track? string
---@field stream_url? string

---`POST /calls/{call_control_id}/actions/streaming_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartStreamingParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StartStreamingParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.start_streaming(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StartTranscriptionParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field transcription_engine? string
---@field transcription_engine_config? table
---@field transcription_tracks? string

---`POST /calls/{call_control_id}/actions/transcription_start`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StartTranscriptionParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StartTranscriptionParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.start_transcription(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StopAiAssistantParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string

---`POST /calls/{call_control_id}/actions/ai_assistant_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopAiAssistantParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StopAiAssistantParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.stop_ai_assistant(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StopConversationRelayParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string

---`POST /calls/{call_control_id}/actions/conversation_relay_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopConversationRelayParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StopConversationRelayParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.stop_conversation_relay(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StopForkingParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field stream_type? string

---`POST /calls/{call_control_id}/actions/fork_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopForkingParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StopForkingParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.stop_forking(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StopGatherParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string

---`POST /calls/{call_control_id}/actions/gather_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopGatherParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StopGatherParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.stop_gather(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StopNoiseSuppressionParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string

---`POST /calls/{call_control_id}/actions/suppression_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopNoiseSuppressionParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StopNoiseSuppressionParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.stop_noise_suppression(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StopPlaybackParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field overlay? boolean
---@field stop? string

---`POST /calls/{call_control_id}/actions/playback_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopPlaybackParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StopPlaybackParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.stop_playback(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StopRecordingParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field recording_id? string

---`POST /calls/{call_control_id}/actions/record_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopRecordingParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StopRecordingParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.stop_recording(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StopSiprecParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string

---`POST /calls/{call_control_id}/actions/siprec_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopSiprecParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StopSiprecParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.stop_siprec(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StopStreamingParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string
---@field stream_id? string

---`POST /calls/{call_control_id}/actions/streaming_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopStreamingParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StopStreamingParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.stop_streaming(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.StopTranscriptionParameters
---@field call_control_id? string
---@field client_state? string
---@field command_id? string

---`POST /calls/{call_control_id}/actions/transcription_stop`
---@param call_control_id string
---@param parameters? telnyx.calls.actions.StopTranscriptionParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.StopTranscriptionParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.stop_transcription(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.SwitchSupervisorRoleParameters
---@field call_control_id? string
---@field role string

---`POST /calls/{call_control_id}/actions/switch_supervisor_role`
---@param call_control_id string
---@param parameters telnyx.calls.actions.SwitchSupervisorRoleParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.SwitchSupervisorRoleParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.switch_supervisor_role(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.TransferParameters
---@field call_control_id? string
---@field to string
---@field answering_machine_detection? string
---@field answering_machine_detection_config? table
---@field audio_url? string
---@field client_state? string
---@field command_id? string
---@field custom_headers? table[]
---@field diversion? string
---@field early_media? boolean
---@field from? string
---@field from_display_name? string
---@field media_encryption? string
---@field media_name? string
---@field mute_dtmf? string
---@field park_after_unbridge? string
---@field preferred_codecs? string
---@field privacy? string
---@field record? string
---@field record_channels? string
---@field record_custom_file_name? string
---@field record_format? string
---@field record_max_length? integer
---@field record_timeout_secs? integer
---@field record_track? string
---@field record_trim? string
---@field route_to_mobile? boolean
---@field send_digits_on_answer? string
---@field sip_auth_password? string
---@field sip_auth_username? string
---@field sip_headers? table[]
---@field sip_region? string
---@field sip_transport_protocol? string
---@field sound_modifications? table
---@field target_leg_client_state? string
---@field time_limit_secs? integer
---@field timeout_secs? integer
---@field webhook_retries_policies? table
---@field webhook_url? string
---@field webhook_url_method? string
---@field webhook_urls? table
---@field webhook_urls_method? string

---`POST /calls/{call_control_id}/actions/transfer`
---@param call_control_id string
---@param parameters telnyx.calls.actions.TransferParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.TransferParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.transfer(call_control_id, parameters, opts) end

---@class telnyx.calls.actions.UpdateClientStateParameters
---@field call_control_id? string
---@field client_state string

---`PUT /calls/{call_control_id}/actions/client_state_update`
---@param call_control_id string
---@param parameters telnyx.calls.actions.UpdateClientStateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.calls.actions.UpdateClientStateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function calls_actions.update_client_state(call_control_id, parameters, opts) end
