--- Audio that no connection has sent yet, to be sent by the next one.

local backlog = {}

---@class telnyx.SpeechBacklog
---@field bytes integer kept
---@field accepted integer bytes of audio since the beginning
---@field package block integer bytes that belong together
---@field package wav telnyx.WavReader|nil
---@field package entries table<integer, telnyx.SpeechBacklogEntry>
---@field package first integer
---@field package last integer
local Backlog = {}
Backlog.__index = Backlog

---@class telnyx.SpeechBacklogEntry
---@field bytes string
---@field offset integer bytes of audio before it
---@field connection telnyx.SpeechConnection|nil that was given the bytes
---@field ends integer|nil octets that it has to have sent

--- Makes an empty backlog.
---@param block integer bytes of one sample of all channels: audio is resumed at a multiple of it
---@param wav telnyx.WavReader|nil of WAV audio, whose header each connection needs
---@return telnyx.SpeechBacklog
function backlog.new(block, wav)
  return setmetatable({ bytes = 0, accepted = 0, block = block, wav = wav, entries = {},
    first = 1, last = 0 }, Backlog)
end

--- Adds audio.
---@param bytes string
---@param connection telnyx.SpeechConnection|nil that was given it
function Backlog:add(bytes, connection)
  self.last = self.last + 1
  self.entries[self.last] = { bytes = bytes, offset = self.accepted, connection = connection,
    ends = connection and connection.sent }
  self.bytes = self.bytes + #bytes
  self.accepted = self.accepted + #bytes
end

local function drop_first(self)
  self.bytes = self.bytes - #self.entries[self.first].bytes
  self.entries[self.first] = nil
  self.first = self.first + 1
end

--- Drops the audio that a connection has sent.
---@param connection telnyx.SpeechConnection
function Backlog:prune(connection)
  local sent = connection.sent - connection:queued()
  while self.first <= self.last do
    local entry = self.entries[self.first]
    if entry.connection ~= connection or entry.ends > sent then return end
    drop_first(self)
  end
end

-- Returns the bytes to begin with, and the offset of the first byte of audio to follow them: a
-- sample that was sent in part is left out.
local function beginning(self)
  local entry = self.entries[self.first]
  local offset = entry and entry.offset or self.accepted
  local head = self.wav and (self.wav.header or self.wav.text) or ""
  local block = self.wav and self.wav.block or self.block
  if offset <= #head then return head, #head end
  return head, #head + math.ceil((offset - #head) / block) * block
end

--- Sends what is kept through a new connection.
---@param connection telnyx.SpeechConnection
---@return boolean|nil ok
---@return telnyx.Error err
function Backlog:resume(connection)
  local head, start = beginning(self)
  if head ~= "" then
    local ok, err = connection:send_binary(head)
    if not ok then return nil, err end
  end
  local index = self.first
  while index <= self.last do  -- another coroutine may add some meanwhile
    local entry = self.entries[index]
    local bytes = entry.bytes:sub(math.max(start - entry.offset, 0) + 1)
    if bytes ~= "" then
      local ok, err = connection:send_binary(bytes)
      if not ok then return nil, err end
    end
    entry.connection, entry.ends = connection, connection.sent
    index = index + 1
  end
  self:prune(connection)
  return true
end

return backlog
