--- Formats of streams: decoders that turn the chunks of a response into events.
--
-- Each has `feed(chunk)`; `next()`, which returns an event, nil if more chunks are needed, or nil
-- and a problem; and `finish()` for the end of the response. That returns nil between events, "cut"
-- in the middle of one, and "unterminated" if only the end of the last event is missing.

local core = require "telnyx.core"
local headers = require "telnyx.support.headers"

local formats = {}

local find = string.find

---@class telnyx.StreamFormat
---@field feed fun(self: telnyx.StreamFormat, chunk: string)
---@field next fun(self: telnyx.StreamFormat): telnyx.Event|nil, string|nil, string|nil event; nil;
---or nil, a problem and the text that caused it
---@field finish fun(self: telnyx.StreamFormat): "unterminated"|"cut"|nil
---@field is_text boolean|nil the events are plain text, never parsed
---@field is_document boolean|nil the only event is a whole JSON document

--
-- Plain text: each chunk is an event
--

-- Returns the position up to which all UTF-8 sequences are complete.
local function last_complete(text)
  local start = find(text, "[\192-\255][\128-\191]*$", -3)
  if not start then return #text end
  local lead = text:byte(start)
  local length = lead >= 240 and 4 or lead >= 224 and 3 or 2
  return #text - start + 1 < length and start - 1 or #text
end

local Text = { is_text = true }
Text.__index = Text

function Text:feed(chunk)
  local text = self.rest .. chunk
  local stop = last_complete(text)
  self.ready, self.rest = text:sub(1, stop), text:sub(stop + 1)
end

function Text:next()
  local text = self.ready
  self.ready = ""
  if text ~= "" then return { event = "text", data = text } end
end

function Text:finish()
  self.ready, self.rest = self.rest, ""
end

--
-- One JSON document: the only event
--

local Document = { is_document = true }
Document.__index = Document

function Document:feed(chunk)
  self.size = self.size + #chunk
  self.chunks[#self.chunks + 1] = chunk
end

function Document:next()
  local text = self.text
  self.text = nil
  if text then return { event = "message", data = text } end
  if self.limit > 0 and self.size > self.limit then
    return nil, ("more than %d bytes"):format(self.limit)
  end
end

function Document:finish()
  if self.size > 0 then self.text = table.concat(self.chunks) end
end

--
-- Any other media type, like the HTML page of a proxy. Its start is enough for the error.
--

local ENOUGH = 64 * 1024

local FIRST_WORDS = 80

local Unexpected = {}
Unexpected.__index = Unexpected

function Unexpected:feed(chunk)
  self.text = self.text .. chunk
  if #self.text >= ENOUGH then self:finish() end
end

function Unexpected:next()
  if not self.is_complete then return end
  local words = self.text:gsub("%s+", " ")
  if #words > FIRST_WORDS then
    words = words:sub(1, FIRST_WORDS):gsub("[\192-\255][\128-\191]*$", "") .. "…"
  end
  return nil, ("%s expected, got %s: '%s'"):format(self.expected, self.media_type, words), self.text
end

function Unexpected:finish()
  self.is_complete = self.text ~= ""
end

--- Chooses the format of a response by its Content-Type.
---@param content_type string|nil the header's value
---@param expected "events"|"text" what the operation streams
---@param max_bytes integer|nil the longest document; 0 or nil for no limit
---@return telnyx.StreamFormat
function formats.of(content_type, expected, max_bytes)
  local media_type = headers.media_type(content_type)
  if headers.is_json(media_type) then
    return setmetatable({ chunks = {}, size = 0, limit = max_bytes or 0 }, Document)
  end
  if expected == "text" and media_type ~= "text/html" then
    return setmetatable({ ready = "", rest = "" }, Text)
  end
  if expected == "events" and (not media_type or media_type == "text/event-stream") then
    return core.event_stream()
  end
  return setmetatable({ text = "", media_type = media_type,
    expected = expected == "events" and "text/event-stream" or "text/plain" }, Unexpected)
end

return formats
