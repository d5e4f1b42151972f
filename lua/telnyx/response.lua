--- Responses as callers see them. Their header is parsed on first use.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"

local headers = lazy "telnyx.support.headers"

local response = {}

---@class telnyx.Response
---@field status integer
---@field headers table<string, string> names in any case; repeated values joined by commas
---@field request_id string|nil
---@field attempts integer
---@field timings telnyx.Timings|nil
---@field body string as received

---@class telnyx.Timings seconds from the start of the attempt
---@field dns number until the name was resolved
---@field connect number until the connection was made
---@field tls number until TLS was established; 0 without TLS
---@field first_byte number until the response began
---@field total number until the response was complete; for a stream, its header
---@field reused boolean an existing connection was used

local HEAD = { headers = true, request_id = true, timings = true }

-- The core's responses have an unparsed head, those of other transports have headers.
local function read_head(self)
  local head = rawget(self, "head")
  if head then
    local fields, timings = core.head(head)
    rawset(self, "headers", headers.readable(fields))
    rawset(self, "timings", timings)
    rawset(self, "head", nil)
  end
  rawset(self, "request_id", rawget(self, "headers")["x-request-id"])
end

local metatable = {
  __index = function(self, name)
    if not HEAD[name] then return nil end
    read_head(self)
    return rawget(self, name)
  end,
  __pairs = function(self)
    read_head(self)
    return next, self
  end,
}

--- Makes a response from the result of a transport.
---@param answer table { status, headers | head, body, timings }; becomes the response
---@param attempts integer
---@return telnyx.Response
function response.new(answer, attempts)
  answer.attempts = attempts
  return setmetatable(answer, metatable)
end

return response
