-- Audio that carries words: makes it from a text, and recognizes the text in it.
--
-- A letter (a byte) is 60 ms: a burst of a square wave of 1 kHz for its high four bits, one for its
-- low four bits, 20 ms each, and silence. The number of half periods of a burst is the value, so
-- that words survive a change of the codec and frames of any length. Bursts of high bits have 17 or
-- more: a lost frame costs one letter, and not the letters after it. A line break is a pause.
--
-- In MP3, which cannot be decoded here, a letter is two frames of a hum; the last byte of the first
-- one, which players skip, is the letter.

local pcmu = require "telnyx.media_streams.pcmu"

local voice = {}

local SLOT, PAUSE = 0.02, 1.2

local MOST_LOW = 16

-- Samples are of three kinds: "+" and "-", a quarter of the largest amplitude, and "0", silence.
---@class telnyx.emulator.Codec
---@field rate integer usual samples per second
---@field size integer bytes of a sample
---@field pattern string captures the byte of a sample that tells its kind
---@field samples table<string, string> by kind
---@field kinds table<string, string> by that byte

local function kinds(is_loud, is_negative)
  local found = {}
  for byte = 0, 255 do
    found[string.char(byte)] = not is_loud(byte) and "0" or is_negative(byte) and "-" or "+"
  end
  return found
end

local function is_high(byte) return byte >= 128 end
local function is_low(byte) return byte < 128 end

-- G.711 A-law inverts every other bit: these are exponents of 5 to 7.
local ALAW_LOUD = { [0] = true, [2] = true, [3] = true }

---@type table<string, telnyx.emulator.Codec>
local CODECS = {
  linear16 = {
    rate = 16000, size = 2, pattern = ".(.)",
    samples = { ["+"] = "\0\32", ["-"] = "\0\224", ["0"] = "\0\0" },
    kinds = kinds(function(byte) return byte >= 16 and byte < 240 end, is_high),
  },
  linear32 = {
    rate = 16000, size = 4, pattern = "...(.)",
    samples = { ["+"] = "\0\0\128\62", ["-"] = "\0\0\128\190", ["0"] = "\0\0\0\0" },
    kinds = kinds(function(byte) return byte % 128 >= 62 end, is_high),
  },
  alaw = {
    rate = 8000, size = 1, pattern = "(.)",
    samples = { ["+"] = "\181", ["-"] = "\53", ["0"] = "\213" },
    kinds = kinds(function(byte) return ALAW_LOUD[math.floor(byte / 16) % 8] end, is_low),
  },
  mulaw = {
    rate = 8000, size = 1, pattern = "(.)",
    samples = {},
    kinds = kinds(function(byte) return math.floor((255 - byte) / 16) % 8 >= 5 end, is_low),
  },
}
for kind, sample in pairs(CODECS.linear16.samples) do
  CODECS.mulaw.samples[kind] = pcmu.linear16_to_pcmu(sample)
end

-- MPEG-2 layer III, 16 kHz, 8 kbit/s, mono: frames of 36 bytes and 36 ms. The second one has a
-- single coefficient, near 440 Hz.
local MP3_HEAD, MP3_BYTES, MP3_SECONDS = "\255\243\24\192", 36, 0.036
local MP3_SILENCE = MP3_HEAD .. ("\0"):rep(31)
local MP3_HUM = MP3_HEAD .. "\0\0\152\67\32\0\8\66\0" .. "\255\254\64" .. ("\0"):rep(19)

local ALIASES = { pcm = "linear16", PCMU = "mulaw", PCMA = "alaw", L16 = "linear16" }

--
-- Speaking
--

local function burst(half_periods, half, slot)
  local pair = ("+"):rep(half) .. ("-"):rep(half)
  local wave = pair:rep(math.ceil(half_periods / 2)):sub(1, half_periods * half)
  return wave .. ("0"):rep(slot - #wave)
end

local function samples_of(text, codec, rate)
  local half, slot = math.max(1, math.floor(rate / 2000)), math.floor(rate * SLOT)
  local letters = { ["\n"] = ("0"):rep(math.floor(rate * PAUSE)):gsub(".", codec.samples) }
  return (text:gsub(".", function(letter)
    if not letters[letter] then
      local high = math.floor(letter:byte() / 16)
      letters[letter] = (burst(MOST_LOW + 1 + high, half, slot)
        .. burst(1 + letter:byte() % 16, half, slot) .. ("0"):rep(slot)):gsub(".", codec.samples)
    end
    return letters[letter]
  end))
end

local function mp3(text)
  local pause = (MP3_SILENCE .. "\0"):rep(math.ceil(PAUSE / MP3_SECONDS))
  return (text:gsub(".", function(letter)
    return letter == "\n" and pause or MP3_HUM .. letter .. MP3_HUM .. "\0"
  end))
end

local function little_endian(number, size)
  local bytes = {}
  for i = 1, size do
    bytes[i] = string.char(number % 256)
    number = math.floor(number / 256)
  end
  return table.concat(bytes)
end

local function wav(samples, rate)
  local format = little_endian(1, 2) .. little_endian(1, 2) .. little_endian(rate, 4)
    .. little_endian(rate * 2, 4) .. little_endian(2, 2) .. little_endian(16, 2)
  return "RIFF" .. little_endian(36 + #samples, 4) .. "WAVEfmt " .. little_endian(16, 4) .. format
    .. "data" .. little_endian(#samples, 4) .. samples
end

--- Returns the usual name of a format, or nil if this module cannot make or read it.
---@param format string
---@return string|nil
function voice.known(format)
  format = ALIASES[format] or format
  return (CODECS[format] or format == "wav" or format == "mp3") and format or nil
end

--- Makes audio from a text.
---@param text string a line break is a pause of 1.2 seconds
---@param format string|nil "linear16" by default; see `voice.known`
---@param rate integer|nil samples per second; MP3 has always 16,000
---@return string bytes
function voice.say(text, format, rate)
  format = voice.known(format or "linear16")
  if format == "mp3" then return mp3(text) end
  local codec = CODECS[format] or CODECS.linear16
  rate = rate or codec.rate
  local samples = samples_of(text, codec, rate)
  return format == "wav" and wav(samples, rate) or samples
end

--
-- Listening
--

---@class telnyx.emulator.Ear
---@field package format string|nil
---@field package rate integer
---@field package rest string bytes of a sample or frame that is not complete
---@field package wave string the last burst, which may go on
---@field package high integer|nil of a letter whose low bits have not come
local Ear = {}
Ear.__index = Ear

-- Takes the end of a burst. Returns a letter, if it is one.
local function finish_burst(self)
  local wave = self.wave
  if wave == "" then return nil end
  self.wave = ""
  local half_periods = select(2, wave:gsub("%++", "")) + select(2, wave:gsub("%-+", ""))
  if half_periods > MOST_LOW then
    self.high = half_periods - MOST_LOW - 1
    return nil
  end
  local high = self.high
  self.high = nil
  return high and high < 16 and string.char(high * 16 + half_periods - 1) or nil
end

local function hear_samples(self, bytes, codec, heard)
  bytes = self.rest .. bytes
  local whole = #bytes - #bytes % codec.size
  self.rest = bytes:sub(whole + 1)
  local shape = bytes:sub(1, whole):gsub(codec.pattern, codec.kinds)
  for wave, silence in shape:gmatch("([+-]*)(0*)") do
    self.wave = self.wave .. wave
    if silence ~= "" then
      local letter = finish_burst(self)
      if letter then heard.letter(letter) end
      heard.silence(#silence / self.rate)
    end
  end
end

local function hear_mp3(self, bytes, heard)
  bytes = self.rest .. bytes
  local at = 1
  while #bytes - at + 1 >= MP3_BYTES do
    local frame = bytes:sub(at, at + MP3_BYTES - 1)
    if frame:sub(1, -2) == MP3_HUM then
      local letter = frame:sub(-1)
      if letter ~= "\0" then heard.letter(letter) end
      at = at + MP3_BYTES
    elseif frame:sub(1, -2) == MP3_SILENCE then
      heard.silence(MP3_SECONDS)
      at = at + MP3_BYTES
    else -- another MP3
      at = bytes:find(MP3_HEAD, at + 1, true) or #bytes + 1
    end
  end
  self.rest = bytes:sub(at)
end

local WAV_CODECS = { ["\1\0"] = "linear16", ["\3\0"] = "linear32", ["\6\0"] = "alaw",
  ["\7\0"] = "mulaw" }

-- Reads the header of a WAV file; the rest is samples.
local function hear_wav(self, bytes, heard)
  bytes = self.rest .. bytes
  local codec, low, high = bytes:match("^RIFF....WAVE.-fmt ....(..)..(.)(.)")
  local start = bytes:find("data....", 1)
  if not codec or not start then
    self.rest = bytes:sub(1, 65536)
    return
  end
  self.format, self.rest = WAV_CODECS[codec] or "none", ""
  self.rate = low:byte() + high:byte() * 256
  return self:listen(bytes:sub(start + 8), heard)
end

--- Takes bytes of any length.
---@param bytes string
---@param heard { letter: fun(letter: string), silence: fun(seconds: number) }
function Ear:listen(bytes, heard)
  local codec = CODECS[self.format]
  if codec then return hear_samples(self, bytes, codec, heard) end
  if self.format == "mp3" then return hear_mp3(self, bytes, heard) end
  if self.format == "wav" then return hear_wav(self, bytes, heard) end
end

--- Takes the end of the audio.
---@param heard table
function Ear:finish(heard)
  local letter = finish_burst(self)
  if letter then heard.letter(letter) end
end

--- Makes a listener for one stream of audio. It hears nothing in other formats.
---@param format string
---@param rate integer|nil
---@return telnyx.emulator.Ear
function voice.ear(format, rate)
  format = voice.known(format) or "none"
  return setmetatable({ format = format, rate = rate or (CODECS[format] or CODECS.linear16).rate,
    rest = "", wave = "" }, Ear)
end

return voice
