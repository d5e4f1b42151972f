---@meta _
-- Types of `client.text_to_speech` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.text_to_speech
local text_to_speech = {}

---@class (exact) telnyx.text_to_speech.CreateSpeechParameters
---@field aws? telnyx.text_to_speech.AwsProviderParams
---@field azure? telnyx.text_to_speech.AzureProviderParams
---@field disable_cache? boolean # default false
---@field elevenlabs? telnyx.text_to_speech.ElevenLabsProviderParams
---@field humain? telnyx.text_to_speech.TextToSpeechGenerateSpeechParamsHumain
---@field language? string
---@field minimax? telnyx.text_to_speech.MinimaxProviderParams
---@field output_type? 'binary_output'|'base64_output' # default "binary_output"
---@field provider? 'elevenlabs'|'telnyx'|'aws'|'minimax'|'azure'|'resemble'|'xai'|'soniox'|'humain'
---@field resemble? telnyx.text_to_speech.ResembleProviderParams
---@field soniox? telnyx.text_to_speech.TextToSpeechGenerateSpeechParamsSoniox
---@field telnyx? telnyx.text_to_speech.TelnyxProviderParams
---@field text? string
---@field text_type? 'text'|'ssml'
---@field voice? string
---@field voice_settings? table
---@field xai? telnyx.text_to_speech.XAIProviderParams
---@field [string] telnyx.NoSuchName

---Generates speech from text.
---
---`POST /text-to-speech/speech`
---@param parameters? telnyx.text_to_speech.CreateSpeechParameters
---@param opts? telnyx.CallOptions
---@return telnyx.text_to_speech.TextToSpeechGenerateSpeechResponse|string|nil, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.text_to_speech.TextToSpeechGenerateSpeechResponse|string|nil, telnyx.Error, telnyx.Response
function text_to_speech.create_speech(parameters, opts) end

---@class (exact) telnyx.text_to_speech.GenerateSpeechParameters
---@field aws? telnyx.text_to_speech.AwsProviderParams
---@field azure? telnyx.text_to_speech.AzureProviderParams
---@field disable_cache? boolean # default false
---@field elevenlabs? telnyx.text_to_speech.ElevenLabsProviderParams
---@field humain? telnyx.text_to_speech.TextToSpeechGenerateSpeechParamsHumain
---@field language? string
---@field minimax? telnyx.text_to_speech.MinimaxProviderParams
---@field output_type? 'binary_output'|'base64_output' # default "binary_output"
---@field provider? 'elevenlabs'|'telnyx'|'aws'|'minimax'|'azure'|'resemble'|'xai'|'soniox'|'humain'
---@field resemble? telnyx.text_to_speech.ResembleProviderParams
---@field soniox? telnyx.text_to_speech.TextToSpeechGenerateSpeechParamsSoniox
---@field telnyx? telnyx.text_to_speech.TelnyxProviderParams
---@field text? string
---@field text_type? 'text'|'ssml'
---@field voice? string
---@field voice_settings? table
---@field xai? telnyx.text_to_speech.XAIProviderParams
---@field [string] telnyx.NoSuchName

---Generates speech from text.
---
---`POST /text-to-speech/speech`
---@param parameters? telnyx.text_to_speech.GenerateSpeechParameters
---@param opts? telnyx.CallOptions
---@return telnyx.text_to_speech.TextToSpeechGenerateSpeechResponse|string|nil, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.text_to_speech.TextToSpeechGenerateSpeechResponse|string|nil, telnyx.Error, telnyx.Response
function text_to_speech.generate_speech(parameters, opts) end

---@class (exact) telnyx.text_to_speech.ListVoicesParameters
---@field api_key? string
---@field provider? 'elevenlabs'|'telnyx'|'aws'|'minimax'|'azure'|'resemble'|'xai'|'soniox'|'humain'
---@field [string] telnyx.NoSuchName

---Lists the voices of text-to-speech.
---
---`GET /text-to-speech/voices`
---@param parameters? telnyx.text_to_speech.ListVoicesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.text_to_speech.VoicesResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.text_to_speech.VoicesResponse?, telnyx.Error, telnyx.Response
function text_to_speech.list_voices(parameters, opts) end

---@class telnyx.text_to_speech.RetrieveSpeechParameters
---@field audio_format? 'pcm'|'wav'|'mp3'|string
---@field disable_cache? boolean # default false
---@field model_id? string
---@field provider? 'elevenlabs'|'telnyx'|'aws'|'minimax'|'azure'|'resemble'|'xai'|'soniox'|'humain'|string # default "telnyx"
---@field socket_id? string
---@field voice? string
---@field voice_id? string
---@field [string] any

---Opens a WebSocket that generates speech.
---
---`GET /text-to-speech/speech`
---@param parameters? telnyx.text_to_speech.RetrieveSpeechParameters
---@param opts? telnyx.TextToSpeechOptions
---@return telnyx.TextToSpeechStream?, telnyx.Error, telnyx.Response
function text_to_speech.retrieve_speech(parameters, opts) end
text_to_speech.stream = text_to_speech.retrieve_speech

---@class telnyx.text_to_speech.AwsProviderParams
---@field language_code? string
---@field lexicon_names? string[]
---@field output_format? string
---@field sample_rate? string
---@field text_type? 'text'|'ssml'

---@class telnyx.text_to_speech.AzureProviderParams
---@field api_key? string
---@field deployment_id? string
---@field effect? string
---@field gender? string
---@field language_code? string # default "en-US"
---@field output_format? string # default "audio-24khz-160kbitrate-mono-mp3"
---@field region? string
---@field text_type? 'text'|'ssml' # default "text"

---@class telnyx.text_to_speech.ElevenLabsProviderParams
---@field api_key? string
---@field language_code? string
---@field voice_settings? table

---@class telnyx.text_to_speech.MinimaxProviderParams
---@field language_boost? string
---@field pitch? integer
---@field response_format? string
---@field speed? number
---@field vol? number

---@class telnyx.text_to_speech.ResembleProviderParams
---@field api_key? string
---@field format? string
---@field precision? string
---@field sample_rate? string

---@class telnyx.text_to_speech.TelnyxProviderParams
---@field emotion? 'neutral'|'happy'|'sad'|'angry'|'fearful'|'disgusted'|'surprised'
---@field response_format? string # default "mp3"
---@field sampling_rate? integer # default 24000
---@field voice_speed? number # 0.5 to 2, default 1
---@field volume? number # 0 to 2, default 1

---@class telnyx.text_to_speech.TextToSpeechGenerateSpeechParamsHumain
---@field ttfb_eagerness? number
---@field voice_id 'sara-en'|'abdulaziz-en'|'sara-ar'|'abdulaziz-ar'|'nourah-ar'|'abdullah-ar'

---@class telnyx.text_to_speech.TextToSpeechGenerateSpeechParamsSoniox
---@field audio_format? 'wav'|'mp3'|'pcm_s16le'|'pcm_mulaw'|'pcm_alaw'
---@field language? string
---@field model_id? 'tts-rt-v2'
---@field reduce_silence? boolean
---@field sample_rate? 8000|16000|24000|48000|44100
---@field speed? number
---@field voice_id string

---@class telnyx.text_to_speech.TextToSpeechGenerateSpeechResponse
---@field base64_audio? string

---@class telnyx.text_to_speech.Voice
---@field gender? string
---@field hosted? boolean
---@field language? string
---@field name? string
---@field provider? string
---@field voice_id? string

---@class telnyx.text_to_speech.VoicesResponse
---@field voices? telnyx.text_to_speech.Voice[]

---@class telnyx.text_to_speech.XAIProviderParams
---@field language? string # default "auto"
---@field output_format? 'mp3'|'wav'|'pcm'|'mulaw'|'alaw' # default "mp3"
---@field sample_rate? 8000|16000|22050|24000|44100|48000 # default 24000
---@field voice_id 'eve'|'ara'|'rex'|'sal'|'leo'
