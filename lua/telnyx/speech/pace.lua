--- The speed of audio: how many bytes make a second, and when the next ones are due.

local core = require "telnyx.core"

local pace = {}

-- Bytes of a sample.
local SAMPLES = { linear16 = 2, s16le = 2, linear32 = 4, f32le = 4, mulaw = 1, alaw = 1 }

-- The API's defaults. The other formats have none that all engines know.
local DEFAULT_RATES = { mulaw = 8000, alaw = 8000 }

-- More channels than any audio has.
local MANY = 1000

-- Seconds by which the sender may be late and still catch up. After a longer pause, time starts
-- anew: audio that was recorded meanwhile would otherwise be sent as fast as it can be written.
local LATEST = 1

---@class telnyx.Pace
---@field bytes_per_second number|nil of WAV audio, known once its header has been read
---@field due number time of `core.now` at which the next bytes are due; 0 before the first ones
local Pace = {}
Pace.__index = Pace

--- Returns the name of the format in parameters, as the API writes it.
---@param parameters table
---@return string|nil
function pace.format_of(parameters)
  local format = parameters.input_format
  return type(format) == "string" and format:lower():gsub("-", "_") or nil
end

--- Returns the bytes of one sample of all channels of a raw format. If the number of channels makes
--- no sense, the API says so.
---@param parameters table
---@return integer|nil
function pace.block_of(parameters)
  local sample, channels = SAMPLES[pace.format_of(parameters)], tonumber(parameters.channels)
  local is_count = channels and channels >= 1 and channels < MANY and channels % 1 == 0
  return sample and sample * (is_count and channels or 1)
end

--- Makes a pace for the audio that parameters describe.
---@param parameters table
---@return telnyx.Pace|nil
---@return string|nil problem
function pace.new(parameters)
  local format = pace.format_of(parameters)
  local self = setmetatable({ due = 0 }, Pace)
  if format == "wav" then return self end
  local block = pace.block_of(parameters)
  if not block then
    return nil, ("the duration of %s is unknown: wav, linear16, linear32, mulaw or alaw expected "
      .. "as 'input_format'"):format(format and "'" .. format .. "'" or "the default format")
  end
  local given = parameters.sample_rate
  local rate = given == nil and DEFAULT_RATES[format] or tonumber(given)
  if not rate or not (rate > 0 and rate < math.huge) then
    return nil, given == nil and ("'sample_rate' is needed for '%s'"):format(format)
      or ("'sample_rate': positive number expected, got '%s'"):format(tostring(given))
  end
  self.bytes_per_second = rate * block
  return self
end

--- Takes account of bytes that have been sent.
---@param count integer
function Pace:add(count)
  if not self.bytes_per_second then return end
  local now = core.now()
  if self.due == 0 then self.due = now end
  self.due = math.max(self.due, now - LATEST) + count / self.bytes_per_second
end

return pace
