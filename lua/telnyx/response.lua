--- Responses as callers see them. Their header is parsed when it is first read.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"

local headers = lazy "telnyx.support.headers"

local response = {}

---@class telnyx.Response
---@field status integer
---@field headers table<string, string> readable in any case; repeated ones joined by commas
---@field request_id string|nil
---@field attempts integer
---@field timings telnyx.Timings|nil
---@field body string as it came

---@class telnyx.Timings in seconds since the attempt began
---@field dns number the name is resolved
---@field connect number the connection is there
---@field tls number with TLS; 0 without
---@field first_byte number the response begins
---@field total number the response is complete; of a stream, its header
---@field reused boolean the connection was there already

local HEAD = { headers = true, request_id = true, timings = true }

-- The core's responses come with an unparsed head, those of other transports with headers.
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

--- Makes a response of what a transport returned.
---@param answer table { status, headers | head, body, timings }; becomes the response
---@param attempts integer
---@return telnyx.Response
function response.new(answer, attempts)
  answer.attempts = attempts
  return setmetatable(answer, metatable)
end

return response
