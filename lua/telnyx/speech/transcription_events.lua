--- Events of transcriptions: decoded from messages, and kept until they are read.

local events = {}

-- Unread events from which on a partial one replaces the partial one before it.
local MANY = 100

-- Bytes of messages that may be unread, and of texts that are remembered.
local LARGEST = 16 * 1024 * 1024

-- About how many bytes an event takes besides its message, and a text besides its letters.
local EVENT, TEXT = 256, 16

---@class telnyx.SpeechEvent
---@field kind "partial"|"final"|"boundary"|"other" the text of a partial event is replaced by that
---of the next one; "boundary" is a pause; "other" is a message without a transcript
---@field text string "" if the event has none
---@field confidence number|nil 0 to 1
---@field raw table|string the message; a string if it is not a JSON object

---@class telnyx.SpeechEvents
---@field package entries table<integer, { event: telnyx.SpeechEvent, length: integer }>
---@field package first integer
---@field package last integer
---@field package unread integer bytes
---@field package texts string[]|nil of final events; nil if they are too long
---@field package remembered integer bytes
local Events = {}
Events.__index = Events

-- Messages may have no type, so their members decide.
local function decode(message)
  if type(message) ~= "table" then return { kind = "other", text = "", raw = message } end
  local text, confidence = message.transcript, message.confidence
  local event = { kind = "other", text = type(text) == "string" and text or "", raw = message,
    confidence = type(confidence) == "number" and confidence or nil }
  if message.utterance_end == true then
    event.kind = "boundary"
  elseif type(text) == "string" or message.is_final ~= nil then
    event.kind = message.is_final == true and "final" or "partial"
  end
  return event
end

local function remember(self, event)
  if event.kind ~= "final" or event.text == "" or not self.texts then return end
  self.texts[#self.texts + 1] = event.text
  self.remembered = self.remembered + #event.text + TEXT
  if self.remembered > LARGEST then self.texts = nil end
end

local function is_partial(entry)
  return entry ~= nil and entry.event.kind == "partial"
end

--- Adds the event of a message.
---@param message table|string
---@param length integer its bytes
---@return string|nil problem
function Events:add(message, length)
  local entry = { event = decode(message), length = length + EVENT }
  remember(self, entry.event)
  local before = self.entries[self.last]
  if is_partial(entry) and is_partial(before) and self.last - self.first >= MANY then
    self.unread = self.unread - before.length
  else
    self.last = self.last + 1
  end
  self.entries[self.last] = entry
  self.unread = self.unread + entry.length
  if self.unread > LARGEST then return "more than 16 MiB of events have not been read" end
end

--- Takes the oldest event.
---@return telnyx.SpeechEvent|nil
function Events:next()
  local entry = self.entries[self.first]
  if not entry then return nil end
  self.entries[self.first] = nil
  self.first = self.first + 1
  self.unread = self.unread - entry.length
  return entry.event
end

--- Drops the unread events.
function Events:clear()
  self.entries, self.first, self.last, self.unread = {}, 1, 0, 0
end

--- Returns the texts of the final events, joined by spaces; nil if they are longer than 16 MiB.
---@return string|nil
function Events:transcript()
  return self.texts and table.concat(self.texts, " ")
end

--- Makes an empty queue.
---@return telnyx.SpeechEvents
function events.new()
  local self = setmetatable({ texts = {}, remembered = 0 }, Events)
  self:clear()
  return self
end

return events
