--- Decoder for event streams: text/event-stream as the HTML standard defines it, in whatever pieces
-- it arrives. https://html.spec.whatwg.org/multipage/server-sent-events.html

local event_stream = {}

local byte, find, sub = string.byte, string.find, string.sub
local concat = table.concat

-- Bytes of one event, or of one line.
local LONGEST_EVENT = 16 * 1024 * 1024

local BYTE_ORDER_MARK = "\239\187\191"
local LF, CR = 10, 13

---@class telnyx.event_stream.Event
---@field event string its type, "message" when it has none
---@field data string its lines of data, joined by line feeds
---@field id string|nil the last event id, which stays until there is another

---@class telnyx.event_stream.Decoder
---@field retry number|nil seconds that the server wants to pass before a new connection
local Decoder = {}
Decoder.__index = Decoder

-- Appends to a list of strings that are going to be one. A piece takes those before it in that are
-- not longer, so that there are few of them and none is copied often.
local function append(pieces, piece, separator)
  local top = #pieces
  while top > 0 and #pieces[top] <= #piece do
    piece = pieces[top] .. separator .. piece
    pieces[top] = nil
    top = top - 1
  end
  pieces[top + 1] = piece
end

--- Takes the next piece of the stream, of any length.
---@param chunk string
function Decoder:feed(chunk)
  if chunk == "" then return end
  local rest = self.after_cr and byte(chunk) == LF and sub(chunk, 2) or chunk
  self.after_cr = byte(chunk, -1) == CR
  if find(rest, "\r", 1, true) then rest = rest:gsub("\r\n?", "\n") end
  self.has_line = self.has_line or find(rest, "\n", 1, true) ~= nil
  self.waiting = self.waiting + #rest
  append(self.pieces, rest, "")
end

-- What has been fed becomes text to read lines from. There is a whole line in it.
local function take_in(self, position)
  local text = sub(self.text, position) .. concat(self.pieces)
  self.pieces, self.waiting, self.has_line = {}, 0, false
  if not self.has_begun then
    self.has_begun = true
    if sub(text, 1, 3) == BYTE_ORDER_MARK then text = sub(text, 4) end
  end
  self.text = text
  return text
end

local function take_data(self, value)
  self.size = self.size + #value + 1
  local data = self.data
  if data[1] then append(data, value, "\n") else data[1] = value end
end

local FIELDS = {
  data = take_data,
  event = function(self, value) self.type = value end,
  id = function(self, value)
    if not find(value, "\0", 1, true) then self.id = value end
  end,
  retry = function(self, value)
    if find(value, "^%d+$") then self.retry = tonumber(value) / 1000 end
  end,
}

-- The event that a blank line ends, nil when it has no data.
local function dispatch(self)
  local data, name, id = self.data, self.type, self.id
  self.type = nil
  if not data[1] then return nil end
  local text = data[1]
  if data[2] then text, self.data = concat(data, "\n"), {} else data[1] = nil end
  self.size = 0
  return { event = name and name ~= "" and name or "message", data = text,
    id = id ~= "" and id or nil }
end

--- The next event that has arrived as a whole.
---@return telnyx.event_stream.Event|nil event nil when more has to be fed
---@return string|nil problem when the stream cannot be read on: an event is too long
function Decoder:next()
  local text, position, event = self.text, self.position, nil
  repeat
    local stop = find(text, "\n", position, true)
    if not stop then
      if not self.has_line then break end
      text, position = take_in(self, position), 1
    else
      if stop == position then
        event = dispatch(self)
      else
        local take, _, last = take_data, find(text, "^data: ?", position)
        if not last then  -- few lines are no data
          local name
          _, last, name = find(text, "^([^:\n]*):? ?", position)
          take = FIELDS[name]
        end
        if take then take(self, sub(text, last + 1, stop - 1)) end
      end
      position = stop + 1
    end
  until event or self.size > LONGEST_EVENT
  self.position = position
  if event then return event end
  if self.size > LONGEST_EVENT or #text - position + self.waiting >= LONGEST_EVENT then
    return nil, ("an event of more than %d bytes"):format(LONGEST_EVENT)
  end
end

--- Ends the stream. An event that has begun is dropped, as the standard wants it.
---@return boolean is_cut whether one has
function Decoder:finish()
  return self.position <= #self.text or self.waiting > 0 or self.data[1] ~= nil
end

--- Makes a decoder.
---@return telnyx.event_stream.Decoder
function event_stream.new()
  return setmetatable({
    pieces = {},       -- fed, and not in `text` yet
    waiting = 0,       -- their bytes
    has_line = false,  -- whether a line ends in them
    after_cr = false,  -- a line feed that comes next belongs to the line end before it
    has_begun = false,
    text = "",         -- lines end in line feeds alone
    position = 1,      -- read up to here
    data = {},         -- of the event at hand
    size = 0,          -- its bytes
  }, Decoder)
end

return event_stream
