--- `speech_to_text.stream`: opens streams that transcribe audio while it is sent.

local check = require "telnyx.support.check"
local options = require "telnyx.settings.options"
local mistake = require "telnyx.support.mistake"
local pace = require "telnyx.speech.pace"
local reconnect = require "telnyx.speech.reconnect"
local resources = require "telnyx.api.tables"
local streams = require "telnyx.speech.transcription_stream"
local tables = require "telnyx.support.tables"
local websocket = require "telnyx.websocket"

local ROW = resources.rows("speech_to_text").retrieve_transcription

local transcription = {
  about = "Opens a stream that transcribes audio while it is sent.",
  ids = "", parameters = ROW.query, is_open = true,
}

---@class telnyx.SpeechToTextOptions : telnyx.WebSocketOptions
---@field keep_alive number|false|nil seconds without anything sent, after which `read` keeps the
---connection alive; 5 by default with Deepgram, else false
---@field pace boolean|nil whether `write` takes as long as the audio
---@field reconnect boolean|telnyx.SpeechReconnect|nil whether to connect again
---@field on_reconnect nil|fun(err: telnyx.Error|nil, attempt: integer): boolean|nil called before
---each attempt; false ends the stream

local OWN = {
  keep_alive = function(value) return value ~= false and check.seconds(value) or nil end,
  pace = check.has_type "boolean",
  reconnect = reconnect.problem,
  on_reconnect = check.has_type "function",
}

local KNOWN = tables.merge(websocket.OPTIONS, OWN)

-- Seconds, with Deepgram: the only engine that takes notice.
local KEEP_ALIVE = 5

local function is_deepgram(engine)
  return engine == nil or tostring(engine):lower() == "deepgram"
end

local function refuse(option, name, problem)
  mistake.fail(("bad option '%s' to '%s' (%s)"):format(option, name, problem))
end

--- Opens a stream. Parameters are sent as given: the API judges them. A parameter that it refuses
--- makes the first `read` or `write` after it fail.
---
--- Shape: `speech_to_text.stream(parameters, opts)`.
---@param context telnyx.HelperContext
---@param given table parameters: `transcription_engine` ("Deepgram" by default), `model`,
---`input_format` ("mp3" by default), `sample_rate` (Hz), `language`, `interim_results`, ….
---Booleans are sent as text, a list as its name repeated
---@param opts telnyx.SpeechToTextOptions
---@return telnyx.SpeechToTextStream|nil
---@return telnyx.Error err
---@return telnyx.Response response of the handshake
function transcription.call(context, given, opts)
  local name = context.name
  options.check(KNOWN, opts, name)
  local setup = { session = context.session, name = name, path = ROW[2],
    on_reconnect = opts.on_reconnect, keep_alive = opts.keep_alive }
  if opts.keep_alive == nil and is_deepgram(given.transcription_engine) then
    setup.keep_alive = KEEP_ALIVE
  end
  if opts.pace then
    local problem
    setup.pace, problem = pace.new(given)
    if problem then refuse("pace", name, problem) end
  end
  if opts.reconnect then
    local problem = reconnect.format_problem(pace.format_of(given))
    if problem then refuse("reconnect", name, problem) end
    setup.retries = reconnect.new(opts.reconnect)
  end
  local socket_opts = tables.copy(opts)
  for option in pairs(OWN) do socket_opts[option] = nil end
  return streams.open(setup, given, socket_opts)
end

return transcription
