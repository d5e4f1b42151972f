--- Audio of a text-to-speech stream that waits to be read, with marks where texts end.

local core = require "telnyx.core"

-- Bytes that wait, from which on nothing more should be received; and of one text.
local LIMIT = 1024 * 1024

-- Bytes that a mark takes beside its text.
local MARK = 200

---@class telnyx.SpeechMark the end of a text
---@field text string as the server reports it: without Markdown and emoji; "" if it reports none
---@field position integer bytes of the stream's audio before it
---@field cached boolean the server had the audio in its cache
---@field time_to_first_audio number|nil seconds that the server took

---@class telnyx.SpeechAudio
---@field has_begun boolean|nil anything has come
---@field package items table[]|string[] audio, and marks
---@field package first integer of those
---@field package last integer
---@field package waiting integer bytes of those
---@field package position integer bytes that were read
---@field package texts string[] since the last mark
---@field package text_bytes integer of those
---@field package is_streamed boolean|nil audio without a text has come since the last text
---@field package has_audio boolean|nil audio has come since the last mark
---@field package cached boolean|nil
---@field package delay number|nil milliseconds
local Audio = {}
Audio.__index = Audio

local function size_of(item)
  return type(item) == "table" and #item.text + MARK or #item
end

local function put(self, item)
  self.last = self.last + 1
  self.items[self.last] = item
  self.waiting = self.waiting + size_of(item)
end

local function begin_text(self)
  self.texts, self.text_bytes, self.is_streamed = {}, 0, nil
  self.has_audio, self.cached, self.delay = nil, nil, nil
end

-- A final message without anything before it ends no text.
local function end_text(self)
  if self.has_audio or #self.texts > 0 then
    put(self, { text = table.concat(self.texts, " "), cached = self.cached or false,
      time_to_first_audio = self.delay and self.delay / 1000 })
  end
  begin_text(self)
end

local function add_audio(self, audio)
  local bytes = core.base64_decode(audio)
  if not bytes then return "'audio': Base64 expected" end
  put(self, bytes)
  self.has_audio = true
end

local function add_text(self, text)
  self.texts[#self.texts + 1], self.is_streamed = text, nil
  self.text_bytes = self.text_bytes + #text
  if self.text_bytes > LIMIT then return "a text is longer than 1 MiB" end
end

local function filled(value)
  return type(value) == "string" and value ~= "" and value or nil
end

--- Adds what a message brings. For most voices the audio is streamed, in messages without a text;
--- the message with the text comes after it, and may have the same audio once more.
---@param message table|string
---@param kind "text"|"binary"
---@return string|nil problem
function Audio:add(message, kind)
  if type(message) ~= "table" then return ("JSON expected, got a %s message"):format(kind) end
  local audio, text = filled(message.audio), filled(message.text)
  local problem
  if audio and not (text and self.is_streamed) then problem = add_audio(self, audio) end
  if text then
    problem = problem or add_text(self, text)
  elseif audio and message.text == nil then
    self.is_streamed = true
  end
  self.cached = self.cached or message.cached == true
  if type(message.timeToFirstAudioFrameMs) == "number" then
    self.delay = self.delay or message.timeToFirstAudioFrameMs
  end
  self.has_begun = self.has_begun or audio ~= nil or message.isFinal == true
  if message.isFinal == true then end_text(self) end
  return problem
end

--- Takes what is next.
---@return string|nil audio "" with a mark; nil if nothing waits
---@return telnyx.SpeechMark|nil mark
function Audio:next()
  if self.first > self.last then return nil end
  local item = self.items[self.first]
  self.items[self.first] = nil
  self.first = self.first + 1
  self.waiting = self.waiting - size_of(item)
  if type(item) == "table" then
    item.position = self.position
    return "", item
  end
  self.position = self.position + #item
  return item
end

--- Tells whether so much waits that nothing more should be received.
---@return boolean
function Audio:is_full()
  return self.waiting >= LIMIT
end

--- Tells whether all texts that have begun have ended.
---@return boolean
function Audio:is_complete()
  return not self.has_audio and #self.texts == 0
end

--- Drops what waits.
function Audio:clear()
  self.items, self.first, self.last, self.waiting = {}, 1, 0, 0
  begin_text(self)
end

return {
  ---@return telnyx.SpeechAudio
  new = function()
    local self = setmetatable({ position = 0 }, Audio)
    self:clear()
    return self
  end,
}
