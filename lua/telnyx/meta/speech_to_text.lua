---@meta _
-- Types of `client.speech_to_text` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.speech_to_text
local speech_to_text = {}

---@class (exact) telnyx.speech_to_text.ListProvidersParameters
---@field provider? 'telnyx'|'azure'|'xai'|'soniox'|'deepgram'|'speechmatics'|'assemblyai'|'parakeet'|'humain'|'reson8'|'cohere'|'openai'|'google'
---@field service_type? telnyx.speech_to_text.STTServiceType
---@field [string] telnyx.NoSuchName

---Lists the providers of speech-to-text.
---
---`GET /speech-to-text/providers`
---@param parameters? telnyx.speech_to_text.ListProvidersParameters
---@param opts? telnyx.CallOptions
---@return telnyx.speech_to_text.STTProvidersResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.speech_to_text.STTProvidersResponse?, telnyx.Error, telnyx.Response
function speech_to_text.list_providers(parameters, opts) end

---@class telnyx.speech_to_text.RetrieveTranscriptionParameters
---@field input_format 'wav'|'mp3'|'linear16'|'linear32'|string
---@field transcription_engine 'Google'|'Telnyx'|'Deepgram'|'Azure'|'xAI'|'Speechmatics'|'Soniox'|'Parakeet'|'Humain'|'Reson8'|'Cohere'|string
---@field endpointing? integer
---@field interim_results? boolean
---@field keyterm? string
---@field keywords? string
---@field language? string
---@field model? 'phone_call'|'deepgram/nova-3'|'deepgram/nova-2'|'xai/grok-stt'|'soniox/stt-rt-v4'|'nvidia/parakeet-v3'|'omi-health/omi-med-stt-v1'|'humain/realtime'|'reson8/turns'|'cohere/ar-stt'|'openai/whisper-large-v3-turbo'|'default'|'speechmatics/standard'|'latest_long'|'latest_short'|'command_and_search'|'video'|'medical_conversation'|'medical_dictation'|'openai/whisper-tiny'|'fast'|string
---@field redact? string
---@field sample_rate? number
---@field [string] any

---Opens a WebSocket that transcribes audio.
---
---`GET /speech-to-text/transcription`
---@param parameters telnyx.speech_to_text.RetrieveTranscriptionParameters
---@param opts? telnyx.SpeechToTextOptions
---@return telnyx.SpeechToTextStream?, telnyx.Error, telnyx.Response
function speech_to_text.retrieve_transcription(parameters, opts) end
speech_to_text.stream = speech_to_text.retrieve_transcription

---@class telnyx.speech_to_text.STTProvider
---@field hosted boolean
---@field model string
---@field provider string
---@field service_types telnyx.speech_to_text.STTProviderServiceType[]

---@class telnyx.speech_to_text.STTProviderServiceType
---@field languages string[]
---@field type telnyx.speech_to_text.STTServiceType

---@class telnyx.speech_to_text.STTProvidersMeta
---@field total integer

---@class telnyx.speech_to_text.STTProvidersResponse
---@field data telnyx.speech_to_text.STTProvider[]
---@field meta telnyx.speech_to_text.STTProvidersMeta
---@field items telnyx.speech_to_text.STTProvider[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.speech_to_text.STTProvidersResponse): boolean
---@field next_page fun(self: telnyx.speech_to_text.STTProvidersResponse): telnyx.speech_to_text.STTProvidersResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.speech_to_text.STTProvidersResponse): fun(): telnyx.speech_to_text.STTProvidersResponse?
---@field each fun(self: telnyx.speech_to_text.STTProvidersResponse): fun(): telnyx.speech_to_text.STTProvider?

---@alias telnyx.speech_to_text.STTServiceType 'streaming'|'file_based'|'in_call'|'ai_assistant'
