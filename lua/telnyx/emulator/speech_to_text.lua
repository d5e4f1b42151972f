-- Speech to text: a WebSocket that returns the words of audio made by `telnyx.emulator.speech`.

local json = require "telnyx.emulator.json"
local shapes = require "telnyx.emulator.shapes"
local text = require "telnyx.emulator.text"

local IDLE_TIMEOUT = 20

-- Seconds of silence: the end of an utterance, by default; and the pause that Deepgram reports.
local ENDPOINTING, UTTERANCE_END = 0.1, 1.0

-- The silence that ends the last letter of a word.
local LETTER_END = 0.04

local CONFIDENCE, PARTIAL_CONFIDENCE = 0.98, 0.8

local ENGINES = {}
for _, name in ipairs { "AssemblyAI", "Azure", "Deepgram", "Google", "Humain", "Parakeet", "Reson8",
  "Soniox", "Speechmatics", "Telnyx", "xAI" } do
  ENGINES[name:lower()] = name
end

-- The engines that end the transcription when told to; others ignore it.
local CLOSES = { Deepgram = true, Soniox = true, Speechmatics = true }

-- Rates allowed; true for any.
local FORMATS = {
  alaw = true, amr_nb = { 8000 }, amr_wb = { 16000 }, flac = true, g729 = { 8000 },
  linear16 = true, linear32 = true, mp3 = true, mulaw = true, ogg = true, ogg_opus = true,
  opus = { 8000, 12000, 16000, 24000, 44100, 48000 }, speex = { 8000, 16000, 32000 }, wav = true,
  webm = true, webm_opus = true,
}

local NEEDS_RATE = { linear16 = true, linear32 = true, opus = true }

local WITHOUT_FLUX = { amr_nb = true, amr_wb = true, flac = true, g729 = true, mp3 = true,
  speex = true, webm = true, webm_opus = true }

local TITLES = {
  ["40001"] = "Invalid input_format", ["40002"] = "Unsupported input_format",
  ["40003"] = "Missing sample_rate", ["40004"] = "Invalid sample_rate",
  ["40005"] = "Unsupported sample_rate", ["40006"] = "Unsupported input_format",
  ["40007"] = "Invalid transcription_engine",
}

local function contains(list, value)
  for _, member in ipairs(list) do
    if member == value then return true end
  end
  return false
end

local function rate_problem(engine, format, given)
  local rate = tonumber(given)
  if given == nil then
    local is_needed = NEEDS_RATE[format] or engine == "Google" and format ~= "wav"
      and format ~= "flac"
    if is_needed then
      return "40003", "sample_rate", ("sample_rate is required for '%s' with %s"):format(format,
        engine)
    end
  elseif not given:find("^%d+$") or rate == 0 then
    return "40004", "sample_rate",
      ("sample_rate must be a positive integer, got '%s'"):format(given)
  elseif FORMATS[format] ~= true and not contains(FORMATS[format], rate) then
    return "40005", "sample_rate", ("%s does not support the sample rate %s"):format(format, given)
  end
end

-- Reads the parameters. Returns the settings, or nil, and the code, name and detail of a problem.
local function settings_of(query)
  local engine = ENGINES[(query.transcription_engine or "Deepgram"):lower()]
  if not engine then
    return nil, "40007", "transcription_engine",
      ("unknown transcription_engine '%s'"):format(query.transcription_engine)
  end
  local is_flux = (query.model or ""):find("flux", 1, true) ~= nil
  local format = (query.input_format or is_flux and "wav" or "mp3"):gsub("-", "_")
  if FORMATS[format] == nil then
    local names = "mp3, wav, webm, ogg, flac, ogg_opus, webm_opus, linear16, linear32, mulaw, "
      .. "alaw, opus, amr_nb, amr_wb, g729, speex"
    return nil, "40001", "input_format",
      ("unknown input_format '%s', expected one of %s"):format(query.input_format, names)
  elseif is_flux and WITHOUT_FLUX[format] then
    return nil, "40006", "input_format", ("the Flux model does not support '%s'"):format(format)
  elseif engine == "Azure" and format == "flac" then
    return nil, "40002", "input_format", ("%s does not support '%s'"):format(engine, format)
  end
  local code, parameter, detail = rate_problem(engine, format, query.sample_rate)
  if code then return nil, code, parameter, detail end
  local endpointing = tonumber((query.endpointing or ""):match("^%d+$"))
  return {
    engine = engine, format = format, rate = tonumber(query.sample_rate),
    has_partials = query.interim_results == "true",
    -- nil: no utterance ends by itself
    endpointing = query.endpointing ~= "false"
      and (endpointing and endpointing / 1000 or ENDPOINTING) + LETTER_END or nil,
  }
end

---@class telnyx.emulator.Recognizer
---@field package socket telnyx.emulator.Socket
---@field package settings table
---@field package words string of the utterance, heard so far
---@field package silence number seconds since the last letter
---@field package reported string|nil the last partial transcript
---@field package is_in_utterance boolean its end was not reported yet
local Recognizer = {}
Recognizer.__index = Recognizer

local function is_deepgram(self)
  return self.settings.engine == "Deepgram"
end

local function when(condition, value)
  if condition then return value end
end

local function send_result(self, transcript, fields)
  -- a letter of several bytes may have lost some
  fields.transcript = text.to_utf8(transcript)
  self.socket:send(shapes.typed(self.socket, "transcript", fields))
end

--- Sends the words so far, if they are wanted and new.
function Recognizer:send_partial()
  if not self.settings.has_partials or self.words == self.reported then return end
  self.reported = self.words
  send_result(self, self.words, { is_final = false, confidence = PARTIAL_CONFIDENCE,
    speech_final = when(is_deepgram(self), false) })
end

--- Sends the final transcript of what was heard.
---@param is_end boolean the speaker stopped
function Recognizer:send_final(is_end)
  local words = self.words:gsub("%s+$", "")
  self.words, self.reported = "", nil
  send_result(self, words, { is_final = true, confidence = words ~= "" and CONFIDENCE or 0,
    speech_final = when(is_deepgram(self), is_end) })
end

--- Takes a letter that was heard.
---@param letter string a byte
function Recognizer:hear_letter(letter)
  if letter == " " then self:send_partial() end
  if self.words ~= "" and self.silence >= UTTERANCE_END then letter = " " .. letter end
  self.words, self.silence, self.is_in_utterance = self.words .. letter, 0, true
end

--- Takes a silence, which may end the utterance.
---@param seconds number
function Recognizer:hear_silence(seconds)
  self.silence = self.silence + seconds
  if not self.is_in_utterance or not self.settings.endpointing then return end
  if self.words ~= "" and self.silence >= self.settings.endpointing then self:send_final(true) end
  if self.silence >= math.max(UTTERANCE_END, self.settings.endpointing) then
    self.is_in_utterance = false
    if is_deepgram(self) then
      send_result(self, "", { is_final = true, speech_final = true, utterance_end = true })
    end
  end
end

-- Acts on a text message. Returns true at the end.
local function control(recognizer, ear, heard, content)
  local message = json.decode(content)
  local kind = json.is_object(message) and message.type
  if kind == "Finalize" and is_deepgram(recognizer) then
    ear:finish(heard)
    recognizer:send_final(false)
  elseif kind == "CloseStream" and CLOSES[recognizer.settings.engine] then
    ear:finish(heard)
    if recognizer.words ~= "" then recognizer:send_final(true) end
    return true
  end
  -- "KeepAlive" has been received, which is its purpose; anything else is ignored
end

local function recognize(socket, settings)
  local ear = require "telnyx.emulator.voice".ear(settings.format, settings.rate)
  local recognizer = setmetatable({ socket = socket, settings = settings, words = "", silence = 0,
    is_in_utterance = false }, Recognizer)
  local heard = {
    letter = function(letter) recognizer:hear_letter(letter) end,
    silence = function(seconds) recognizer:hear_silence(seconds) end,
  }
  local is_done
  repeat
    local message, kind = socket:receive(socket.fault.idle_timeout or IDLE_TIMEOUT)
    if kind == "binary" then
      ear:listen(message, heard)
    elseif kind == "text" then
      is_done = control(recognizer, ear, heard, message)
    elseif kind == "timeout" then
      return socket:close(1011, "no audio within the idle timeout")
    end
  until is_done or not kind
  socket:close()
end

--- Handles a request. Parameters are checked after the handshake, as the API does.
---@param request table
---@return table response
return function(request)
  local settings, code, parameter, detail = settings_of(request.query)
  return { status = 101, session = function(socket)
    if settings then return recognize(socket, settings) end
    socket:send(shapes.problem(socket, { code = code, title = TITLES[code],
      detail = text.to_utf8(detail), source = { parameter = parameter } }))
    socket:close(1008, TITLES[code])
  end }
end
