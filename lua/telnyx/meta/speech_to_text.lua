---@meta _
-- Types of `client.speech_to_text` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.speech_to_text
local speech_to_text = {}

---@class telnyx.speech_to_text.ListProvidersParameters
---@field provider? string
---@field service_type? string

---`GET /speech-to-text/providers`
---@param parameters? telnyx.speech_to_text.ListProvidersParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function speech_to_text.list_providers(parameters, opts) end

---@class telnyx.speech_to_text.RetrieveTranscriptionParameters
---@field input_format string
---@field transcription_engine string
---@field endpointing? integer
---@field interim_results? boolean
---@field keyterm? string
---@field keywords? string
---@field language? string
---@field model? string
---@field redact? string
---@field sample_rate? number

---`GET /speech-to-text/transcription`
---@param parameters telnyx.speech_to_text.RetrieveTranscriptionParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function speech_to_text.retrieve_transcription(parameters, opts) end
