---@meta _
-- Types of `client.text_to_speech` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.text_to_speech
local text_to_speech = {}

---@class telnyx.text_to_speech.CreateSpeechParameters
---@field aws? table
---@field azure? table
---@field disable_cache? boolean
---@field elevenlabs? table
---@field humain? table
---@field language? string
---@field minimax? table
---@field output_type? string
---@field provider? string
---@field resemble? table
---@field soniox? table
---@field telnyx? table
---@field text? string
---@field text_type? string
---@field voice? string
---@field voice_settings? table
---@field xai? table

---`POST /text-to-speech/speech`
---@param parameters? telnyx.text_to_speech.CreateSpeechParameters
---@param opts? telnyx.CallOptions
---@return table|string|nil, telnyx.Error?, telnyx.Response?
function text_to_speech.create_speech(parameters, opts) end

---@class telnyx.text_to_speech.GenerateSpeechParameters
---@field aws? table
---@field azure? table
---@field disable_cache? boolean
---@field elevenlabs? table
---@field humain? table
---@field language? string
---@field minimax? table
---@field output_type? string
---@field provider? string
---@field resemble? table
---@field soniox? table
---@field telnyx? table
---@field text? string
---@field text_type? string
---@field voice? string
---@field voice_settings? table
---@field xai? table

---`POST /text-to-speech/speech`
---@param parameters? telnyx.text_to_speech.GenerateSpeechParameters
---@param opts? telnyx.CallOptions
---@return table|string|nil, telnyx.Error?, telnyx.Response?
function text_to_speech.generate_speech(parameters, opts) end

---@class telnyx.text_to_speech.ListVoicesParameters
---@field api_key? string
---@field provider? string

---`GET /text-to-speech/voices`
---@param parameters? telnyx.text_to_speech.ListVoicesParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function text_to_speech.list_voices(parameters, opts) end

---@class telnyx.text_to_speech.RetrieveSpeechParameters
---@field audio_format? string
---@field disable_cache? boolean
---@field model_id? string
---@field provider? string
---@field socket_id? string
---@field voice? string
---@field voice_id? string

---`GET /text-to-speech/speech`
---@param parameters? telnyx.text_to_speech.RetrieveSpeechParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function text_to_speech.retrieve_speech(parameters, opts) end
