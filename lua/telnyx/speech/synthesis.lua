--- `text_to_speech.stream`: opens streams that speak texts while they are being written.

local options = require "telnyx.settings.options"
local resources = require "telnyx.api.tables"
local streams = require "telnyx.speech.synthesis_stream"
local tables = require "telnyx.support.tables"
local websocket = require "telnyx.websocket"

local ROW = resources.rows("text_to_speech").retrieve_speech

-- The guide knows more than the description of the API.
local MORE = { inactivity_timeout = "integer", language = "string", sample_rate = "integer",
  text_type = "string", voice_settings = "object" }

local synthesis = {
  about = "Opens a stream that speaks texts while they are being written.",
  ids = "", parameters = tables.merge(ROW.query, MORE), is_open = true,
}

---@class telnyx.TextToSpeechOptions : telnyx.WebSocketOptions

--- Opens a stream. Parameters are sent as given: the API judges them.
---
--- Shape: `text_to_speech.stream(parameters, opts)`.
---@param context telnyx.HelperContext
---@param given table parameters: `voice` ("Telnyx.NaturalHD.astra"), `audio_format` ("mp3" by
---default), `sample_rate` (Hz), `language`, `text_type`, `disable_cache`, `inactivity_timeout`
---(seconds), …; `voice_settings` goes into the first message: `{ voice_speed = 1.2 }`
---@param opts telnyx.TextToSpeechOptions
---@return telnyx.TextToSpeechStream|nil
---@return telnyx.Error err
---@return telnyx.Response response of the handshake
function synthesis.call(context, given, opts)
  options.check(websocket.OPTIONS, opts, context.name)
  return streams.open(context.session, context.name, ROW[2], given, opts)
end

return synthesis
