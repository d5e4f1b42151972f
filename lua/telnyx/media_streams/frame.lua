--- Text messages of WebSockets that are JSON objects, one member of which names their kind.

local core = require "telnyx.core"
local errors = require "telnyx.response.error"
local mistake = require "telnyx.support.mistake"

local frame = {}

--- Parses a message. Raises at the caller's line if it is not a string.
---@param text string
---@param where string the function's name in messages: "media_streams.parse"
---@param member string the one that names the kind: "event"
---@return table|nil
---@return telnyx.Error err kind "decode"
function frame.parse(text, where, member)
  if type(text) ~= "string" then mistake.bad("text", where, mistake.expected("string", text)) end
  local value, problem = core.json_decode(text)
  if type(value) == "table" and type(value[member]) == "string" then return value end
  return nil, errors.of(where, "decode", problem or ("object with '%s' expected"):format(member))
end

--- Writes a message.
---@param value table
---@return string
function frame.encode(value)
  return assert(core.json_encode(value))
end

return frame
