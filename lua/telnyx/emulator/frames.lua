-- Frames of WebSockets as they arrive (RFC 6455 section 5). Those of lua-http 0.4 are read wrongly
-- if one of 126 bytes or more arrives in pieces, and unmasked and checked slowly.

local frames = {}

-- Bytes of one frame, and of a message.
local MOST = 16 * 1024 * 1024

local KINDS = { [0] = "continuation", [1] = "text", [2] = "binary", [8] = "close", [9] = "ping",
  [10] = "pong" }

local function xor(a, b)
  local result, bit = 0, 1
  for _ = 1, 8 do
    if a % 2 ~= b % 2 then result = result + bit end
    a, b, bit = math.floor(a / 2), math.floor(b / 2), bit * 2
  end
  return result
end

-- By a byte of the mask: a table from byte to unmasked byte.
local rows = setmetatable({}, { __index = function(self, key)
  local row = {}
  for byte = 0, 255 do row[byte] = xor(key, byte) end
  self[key] = row
  return row
end })

--- Removes the mask of a payload. Sixteen bytes at once take a seventh of the time that one at a
--- time would take.
---@param payload string
---@param mask string four octets
---@return string
function frames.unmask(payload, mask)
  local byte, char = string.byte, string.char
  local k1, k2, k3, k4 = byte(mask, 1, 4)
  local a, b, c, d = rows[k1], rows[k2], rows[k3], rows[k4]
  local parts, whole = {}, #payload - #payload % 16
  for at = 1, whole, 16 do
    local p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16 =
      byte(payload, at, at + 15)
    parts[#parts + 1] = char(a[p1], b[p2], c[p3], d[p4], a[p5], b[p6], c[p7], d[p8],
      a[p9], b[p10], c[p11], d[p12], a[p13], b[p14], c[p15], d[p16])
  end
  local turn = { a, b, c, d }
  for at = whole + 1, #payload do
    parts[#parts + 1] = char(turn[(at - 1) % 4 + 1][byte(payload, at)])
  end
  return table.concat(parts)
end

---@class telnyx.emulator.Frames
---@field package is_masked boolean what the peer has to send
---@field package parts string[] octets that were not used yet
---@field package size integer of them
---@field package needed integer octets without which there is no frame
local Frames = {}
Frames.__index = Frames

--- Adds octets of the peer.
---@param octets string
function Frames:feed(octets)
  self.parts[#self.parts + 1] = octets
  self.size = self.size + #octets
end

local function number(buffer, first, last)
  local value = 0
  for at = first, last do value = value * 256 + buffer:byte(at) end
  return value
end

-- Returns the octets before the payload, and its length.
local function measure(buffer)
  local second = buffer:byte(2)
  local length, extra = second % 128, 0
  if length > 125 then extra = length == 126 and 2 or 8 end
  local head = 2 + extra + (second >= 128 and 4 or 0)
  if #buffer < head then return head, 0 end
  return head, extra > 0 and number(buffer, 3, 2 + extra) or length
end

-- Returns the problem of a head, and the close code for it.
local function problem_of(self, first, second, length)
  local kind = KINDS[first % 16]
  if not kind then return "reserved opcode", 1002 end
  if math.floor(first / 16) % 8 ~= 0 then return "reserved bits are set", 1002 end
  if self.is_masked ~= (second >= 128) then return "masked wrongly", 1002 end
  if first % 16 >= 8 and (first < 128 or length > 125) then return "bad control frame", 1002 end
  if length > MOST then return "message too big", 1009 end
end

--- Returns the next frame, if it is there.
---@return { kind: string, is_last: boolean, payload: string }|nil
---@return string|nil problem
---@return integer|nil code
function Frames:next()
  if self.size < self.needed then return nil end
  local buffer = table.concat(self.parts)
  self.parts, self.needed = { buffer }, 2
  if #buffer < 2 then return nil end
  local head, length = measure(buffer)
  if #buffer < head then
    self.needed = head
    return nil
  end
  local first, second = buffer:byte(1, 2)
  local problem, code = problem_of(self, first, second, length)
  if problem then return nil, problem, code end
  if #buffer < head + length then
    self.needed = head + length
    return nil
  end
  local payload = buffer:sub(head + 1, head + length)
  if self.is_masked then payload = frames.unmask(payload, buffer:sub(head - 3, head)) end
  self.parts, self.size = { buffer:sub(head + length + 1) }, #buffer - head - length
  return { kind = KINDS[first % 16], is_last = first >= 128, payload = payload }
end

--- Makes a reader.
---@param is_masked boolean whether the peer is a client, which masks its frames
---@return telnyx.emulator.Frames
function frames.new(is_masked)
  return setmetatable({ is_masked = is_masked, parts = {}, size = 0, needed = 2 }, Frames)
end

return frames
