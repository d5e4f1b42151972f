--- Media streams of calls: the frames between Telnyx and your WebSocket server, their order, and
-- PCMU. It neither listens nor sends: docs/guide/media_streams.md.

local core = require "telnyx.core"
local check = require "telnyx.support.check"
local errors = require "telnyx.response.error"
local frame = require "telnyx.media_streams.frame"
local mistake = require "telnyx.support.mistake"
local new_order = require "telnyx.media_streams.order"
local pcmu = require "telnyx.media_streams.pcmu"

local media_streams = {}

---@class telnyx.media_streams.Frame
---@field event "connected"|"start"|"media"|"dtmf"|"mark"|"error"|"stop"|string
---@field stream_id string|nil
---@field sequence_number integer|nil
---@field auth_token string|nil of "connected"
---@field start table|nil call_control_id, from, to, client_state, custom_parameters, media_format
---@field track string|nil of "media": "inbound" or "outbound"
---@field chunk integer|nil of "media", counts in each track
---@field timestamp integer|nil of "media", milliseconds
---@field audio string|nil of "media", bytes in the codec of the stream
---@field digit string|nil of "dtmf"
---@field name string|nil of "mark"
---@field missing integer|nil chunks lost before this one, see `order`

local TOKEN = "x-telnyx-streaming-auth-token"

-- Returns a count, which Telnyx sends as text.
local function count_of(value)
  local number = tonumber(value)
  return number and check.count(number) == nil and number or nil
end

-- Adds what is inside of a frame, by event. Each may return a problem.
local ADD = {}

function ADD.connected(found)
  local token = type(found.connected) == "table" and found.connected[TOKEN]
  found.auth_token = type(token) == "string" and token or nil
end

function ADD.media(found)
  local media = found.media
  if type(media) ~= "table" or type(media.payload) ~= "string" then
    return "'media.payload': string expected"
  end
  if media.track ~= nil and media.track ~= "inbound" and media.track ~= "outbound" then
    return "'media.track': 'inbound' or 'outbound' expected"
  end
  found.track = media.track
  found.chunk, found.timestamp = count_of(media.chunk), count_of(media.timestamp)
  found.audio = core.base64_decode(media.payload)
  if not found.audio then return "'media.payload': Base64 expected" end
end

function ADD.start(found)
  if type(found.start) ~= "table" then return "'start': object expected" end
end

function ADD.dtmf(found)
  found.digit = type(found.dtmf) == "table" and found.dtmf.digit or nil
end

function ADD.mark(found)
  found.name = type(found.mark) == "table" and found.mark.name or nil
end

--- Parses a frame that Telnyx sent. It has the members of the JSON as sent, and those of the class;
-- numbers that are sent as text are numbers. Unknown events are no errors.
---@param text string a text message of the WebSocket
---@return telnyx.media_streams.Frame|nil
---@return telnyx.Error err kind "decode"
function media_streams.parse(text)
  local where = "media_streams.parse"
  local found, err = frame.parse(text, where, "event")
  if not found then return nil, err end
  found.sequence_number = count_of(found.sequence_number)
  local problem = ADD[found.event] and ADD[found.event](found)
  if problem then return nil, errors.of(where, "decode", problem) end
  return found
end

--- Makes a frame of audio to play.
---@param audio string in the codec of the stream, 20 milliseconds to 30 seconds; in mode "mp3" an
---MP3 file
---@return string text
function media_streams.media(audio)
  if type(audio) ~= "string" or audio == "" then
    mistake.bad("audio", "media_streams.media", audio == "" and "must not be empty"
      or mistake.expected("string", audio))
  end
  return frame.encode { event = "media", media = { payload = core.base64_encode(audio) } }
end

--- Iterates over frames for a longer audio.
---@param audio string in the codec of the stream
---@param bytes integer|nil of each frame; 160 by default, 20 milliseconds of PCMU. A shorter rest
---is part of the last frame.
---@return fun(): string|nil
function media_streams.frames(audio, bytes)
  local where = "media_streams.frames"
  if type(audio) ~= "string" then mistake.bad("audio", where, mistake.expected("string", audio)) end
  bytes = bytes or 160
  local problem = check.whole_number(1)(bytes)
  if problem then mistake.bad("bytes", where, problem) end
  local at = 1
  return function()
    if at > #audio then return nil end
    local last = #audio - at + 1 < 2 * bytes and #audio or at + bytes - 1
    local text = media_streams.media(audio:sub(at, last))
    at = last + 1
    return text
  end
end

--- Makes a mark: it comes back when the audio before it has been played, or was cleared.
---@param name string
---@return string text
function media_streams.mark(name)
  local problem = check.filled_text(name) or check.utf8(name)
  if problem then mistake.bad("name", "media_streams.mark", problem) end
  return frame.encode { event = "mark", mark = { name = name } }
end

--- Makes a frame that stops the playback and drops what is queued, as when the caller speaks.
---@return string text
function media_streams.clear()
  return frame.encode { event = "clear" }
end

--- Makes a buffer that puts the frames of one stream into order: `order:push(frame)` returns those
--- that can be used.
---@param depth integer|nil frames of a track to hold while one is missing, 10 by default
---@return telnyx.media_streams.Order
function media_streams.order(depth)
  local problem = depth ~= nil and check.count(depth)
  if problem then mistake.bad("depth", "media_streams.order", problem) end
  return new_order(depth)
end

media_streams.pcmu_to_linear16 = pcmu.pcmu_to_linear16
media_streams.linear16_to_pcmu = pcmu.linear16_to_pcmu

return media_streams
