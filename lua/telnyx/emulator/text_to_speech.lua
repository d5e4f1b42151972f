-- Text to speech: a WebSocket that returns audio whose length follows the text, and which the
-- emulator's speech to text understands.

local core = require "telnyx.core"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local shapes = require "telnyx.emulator.shapes"
local text = require "telnyx.emulator.text"

local INACTIVITY_TIMEOUT = 20

-- Letters in one chunk of audio.
local CHUNK = 20

-- A chunk has whole samples, and whole frames of MP3: its bytes are a multiple of this.
local ALIGNMENT = 72

local LOWEST_RATE, HIGHEST_RATE = 8000, 48000

local PROVIDERS = {}
for _, name in ipairs { "aws", "azure", "elevenlabs", "fishaudio", "humain", "inworld", "minimax",
  "murfai", "qwen", "resemble", "rime", "telnyx", "xai" } do
  PROVIDERS[name] = true
end

-- Voices whose audio is sent without text, as it is made; a chunk with the text follows.
local STREAMED = { inworld = true, minimax = true, resemble = true, rime = true }
local STREAMED_MODELS = { natural = true, naturalhd = true, qwen3tts = true }

-- Returns provider and model of a voice as parameters name it, in lower case.
local function voice_of(query)
  local voice = query.voice
  if not voice and query.voice_id then
    voice = (query.provider or "telnyx") .. "." .. (query.model_id and query.model_id .. "." or "")
      .. query.voice_id
  end
  local provider, rest = (voice or ""):lower():match("^([^.]+)%.(.+)$")
  return PROVIDERS[provider] and provider, rest and rest:match("^[^.]+")
end

-- Reads the parameters. Returns the settings, or nil and a response.
local function settings_of(query)
  local provider, model = voice_of(query)
  local format, rate = query.audio_format or "mp3", query.sample_rate
  local seconds = (query.inactivity_timeout or ""):match("^%d+$")
  if not provider then
    return nil, errors.bad_request("A voice is needed, as 'Telnyx.NaturalHD.astra'.",
      "/query/voice")
  elseif provider == "telnyx" and model == "ultra" then
    return nil, errors.forbidden("Telnyx.Ultra is not available over WebSocket.", "/query/voice")
  elseif not require "telnyx.emulator.voice".known(format) then
    return nil, errors.bad_request("The emulator makes mp3, linear16, wav, mulaw and alaw, not '"
      .. text.to_utf8(format) .. "'.", "/query/audio_format")
  elseif rate and not (rate:find("^%d+$") and tonumber(rate) >= LOWEST_RATE
    and tonumber(rate) <= HIGHEST_RATE) then
    return nil, errors.bad_request("The sample rate is from 8000 to 48000.", "/query/sample_rate")
  end
  return {
    format = format, rate = tonumber(rate),
    inactivity_timeout = tonumber(seconds) or INACTIVITY_TIMEOUT,
    is_streamed = STREAMED[provider] or provider == "telnyx" and STREAMED_MODELS[model] or false,
  }
end

---@class telnyx.emulator.Speaker
---@field package socket telnyx.emulator.Socket
---@field package settings table
---@field package has_begun boolean|nil the first frame was a space; nil before it has come
---@field package buffer string text that is not complete yet
---@field package frames table[] that wait to be sent
---@field package is_ending boolean nothing is to come
local Speaker = {}
Speaker.__index = Speaker

function Speaker:put(kind, frame)
  frame.isFinal = kind == "final"
  self.frames[#self.frames + 1] = shapes.typed(self.socket, kind, frame)
end

--- Puts the frames of a text into the queue.
function Speaker:synthesize(words)
  local settings, voice = self.settings, require "telnyx.emulator.voice"
  local audio = voice.say(words, settings.format, settings.rate)
  local size = math.ceil(#audio / math.ceil(#words / CHUNK) / ALIGNMENT) * ALIGNMENT
  for at = 1, #audio, size do
    self:put("audio_chunk", {
      audio = core.base64_encode(audio:sub(at, at + size - 1)), cached = false,
      text = settings.is_streamed and json.null or at == 1 and words or "",
      timeToFirstAudioFrameMs = at == 1 and 50 or nil,
    })
  end
  if settings.is_streamed then
    self:put("audio_chunk", { audio = json.null, text = words, cached = false })
  end
  self:put("final", { audio = json.null, text = "" })
end

-- Speaks the sentences that are complete, or everything.
function Speaker:speak(is_all)
  local complete = is_all and self.buffer or self.buffer:match("^.*[.!?]%s") or ""
  self.buffer = self.buffer:sub(#complete + 1)
  if complete:find("%S") then self:synthesize(complete) end
end

-- Acts on a message. Returns a problem.
function Speaker:take(content)
  local message = json.decode(content)
  if not json.is_object(message) then return "Error in audio response: not a JSON object" end
  if message.force == true then self.buffer, self.frames = "", {} end
  local words = message.text
  if type(words) ~= "string" then
    return not message.force and "Error in audio response: 'text' is missing" or nil
  end
  local is_last = words == "" and not message.flush
  -- without a space as the first frame no audio ever comes
  if self.has_begun == nil then
    self.has_begun = words == " "
  elseif self.has_begun then
    self.buffer = self.buffer .. words
    self:speak(message.flush == true or is_last)
  end
  if not is_last then return end
  self.is_ending = true
  if #self.frames == 0 then self:put("final", { audio = json.null, text = "" }) end
end

local function speak(socket, settings)
  local speaker = setmetatable({ socket = socket, settings = settings, buffer = "", frames = {},
    is_ending = false }, Speaker)
  repeat
    local has_frames = #speaker.frames > 0
    if has_frames then socket:send(table.remove(speaker.frames, 1)) end
    local patience = socket.fault.idle_timeout or settings.inactivity_timeout
    local message, kind = socket:receive(has_frames and socket.stream_delay or patience)
    if kind == "text" then
      local problem = speaker:take(message)
      if problem then
        socket:send(shapes.typed(socket, "error", { error = problem }))
        return socket:close(1008)
      end
    elseif kind == "timeout" and not has_frames then
      break
    end
  until not kind or speaker.is_ending and #speaker.frames == 0
  socket:close()
end

--- Handles a request. Parameters are checked in the handshake, as the API does.
---@param request table
---@return table response
return function(request)
  local settings, problem = settings_of(request.query)
  if not settings then return problem end
  return { status = 101, session = function(socket) return speak(socket, settings) end }
end
