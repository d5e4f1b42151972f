--- PCMU, the μ-law of ITU-T G.711, to and from linear16: samples of 16 bits, the low byte first.

local mistake = require "telnyx.support.mistake"

local pcmu = {}

local BIAS, LARGEST = 132, 32635

-- Returns the sample of a byte. All bits are inverted: sign, 3 bits of exponent, 4 of mantissa.
local function decode(byte)
  local bits = 255 - byte
  local magnitude = (bits % 16 * 8 + BIAS) * 2 ^ (math.floor(bits / 16) % 8) - BIAS
  return bits >= 128 and -magnitude or magnitude
end

local function encode(sample)
  local magnitude = math.min(math.abs(sample), LARGEST) + BIAS
  local exponent = 0
  while magnitude >= 2 ^ (exponent + 8) do exponent = exponent + 1 end
  local mantissa = math.floor(magnitude / 2 ^ (exponent + 3)) % 16
  return 255 - ((sample < 0 and 128 or 0) + exponent * 16 + mantissa)
end

-- Tables from text to text, filled as they are used: string.gsub looks each item up.
local decoded = setmetatable({}, { __index = function(self, character)
  local sample = decode(character:byte()) % 65536
  self[character] = string.char(sample % 256, math.floor(sample / 256))
  return self[character]
end })

local encoded = setmetatable({}, { __index = function(self, pair)
  local low, high = pair:byte(1, 2)
  local sample = high * 256 + low
  self[pair] = string.char(encode(sample < 32768 and sample or sample - 65536))
  return self[pair]
end })

--- Decodes PCMU.
---@param audio string one byte for each sample
---@return string linear16 two bytes for each sample
function pcmu.pcmu_to_linear16(audio)
  if type(audio) ~= "string" then
    mistake.bad("audio", "media_streams.pcmu_to_linear16", mistake.expected("string", audio))
  end
  return (audio:gsub(".", decoded))
end

--- Encodes PCMU.
---@param audio string linear16, two bytes for each sample
---@return string pcmu one byte for each sample
function pcmu.linear16_to_pcmu(audio)
  local where = "media_streams.linear16_to_pcmu"
  if type(audio) ~= "string" then
    mistake.bad("audio", where, mistake.expected("string", audio))
  elseif #audio % 2 == 1 then
    mistake.bad("audio", where, ("two bytes for each sample expected, got %d bytes"):format(#audio))
  end
  return (audio:gsub("..", encoded))
end

return pcmu
