--- Headers of WAV audio (RIFF, Multimedia Programming Interface and Data Specifications 1.0), read
-- while the audio goes by.

local wav = {}

-- Bytes in which the audio must begin.
local LARGEST_HEADER = 64 * 1024

---@class telnyx.WavReader
---@field text string|nil what has been read of the header, while it is not complete
---@field header string|nil up to the first byte of audio
---@field bytes_per_second integer|nil once the header is complete
---@field block integer of bytes: one sample of all channels
---@field problem string|nil why this is not WAV
local Reader = {}
Reader.__index = Reader

local function number(text, position, size)
  local value = 0
  for i = position + size - 1, position, -1 do value = value * 256 + text:byte(i) end
  return value
end

-- Reads the chunk "fmt ", whose content begins at a position.
local function read_format(self, text, position)
  self.bytes_per_second = number(text, position + 8, 4)
  self.block = math.max(number(text, position + 12, 2), 1)
end

-- Goes over the chunks up to the audio; false if they are not all there.
local function find_audio(self, text)
  local position = 13
  while #text >= position + 7 do
    local name, size = text:sub(position, position + 3), number(text, position + 4, 4)
    if name == "data" then
      self.header = text:sub(1, position + 7)
      return true
    end
    local following = position + 8 + size + size % 2
    if following - 1 > #text then return false end
    if name == "fmt " and size >= 16 then read_format(self, text, position + 8) end
    position = following
  end
  return false
end

--- Reads the next bytes of the audio. Does nothing once the header is complete.
---@param bytes string
function Reader:feed(bytes)
  if self.header or self.problem then return end
  local text = self.text .. bytes
  self.text = text
  local name, kind = text:sub(1, 4), text:sub(9, 12)
  if #text >= 12 and not ((name == "RIFF" or name == "RF64") and kind == "WAVE") then
    self.problem = "the audio does not begin with a WAV header"
  elseif find_audio(self, text) then
    if not self.bytes_per_second or self.bytes_per_second == 0 then
      self.problem = "the WAV header has no sample rate"
    end
  elseif #text > LARGEST_HEADER then
    self.problem = ("the WAV header is longer than %d bytes"):format(LARGEST_HEADER)
  end
  if self.header or self.problem then self.text = nil end
end

--- Makes a reader.
---@return telnyx.WavReader
function wav.new()
  return setmetatable({ text = "", block = 1 }, Reader)
end

return wav
