--- Upgrades: requests after which the connection carries another protocol (RFC 9110 section 7.8).
-- libcurl connects, also through proxies; the request is written and its response read here.

local core = require "telnyx.core"
local headers = require "telnyx.support.headers"
local hub = require "telnyx.driver.hub"
local url = require "telnyx.support.url"

local upgrade = {}

-- Bytes of a refusal's body that are read.
local LARGEST_BODY = 1024 * 1024

-- Reads in a row without waiting. Then a read waits for this many seconds, so that a server that
-- sends without a pause does not keep the event loop from its other coroutines.
local READS, PAUSE = 16, 0.001

local DEFAULT_PORTS = { http = 80, https = 443 }

--
-- Channels
--

---@class telnyx.Channel a connection whose octets the program reads and writes
---@field transfer telnyx.core.Transfer
---@field pool telnyx.core.Pool
---@field wait_for telnyx.Wait of the driver
---@field call telnyx.Call that opened it
---@field early string|nil octets that arrived with the head of the response
---@field reads integer in a row without waiting
---@field ended table|nil kind, message, sent, timings: why it ended
local Channel = {}
Channel.__index = Channel

-- Takes the reason of the end, which also releases the memory.
local function finish(self)
  if not self.ended then
    local _, kind, message, sent, timings = self.transfer:result(true)
    self.ended = { kind, message, sent, timings }
  end
  return nil, self.ended[1], self.ended[2]
end

--- Returns the next octets; waits for them.
---@param ends number|nil until this time of `core.now`
---@param is_once boolean|nil waits until anything happens: another coroutine may take the octets
---@return string|nil octets
---@return string|nil kind of the failure that ended the connection; nil if the time passed
---@return string|nil message
function Channel:read(ends, is_once)
  local early, transfer = self.early, self.transfer
  self.early = nil
  if early then return early end
  if self.reads >= READS and not (ends and ends <= core.now()) then
    self.reads = 0
    self.wait_for(self.pool, PAUSE, transfer)
  end
  self.reads = self.reads + 1
  local has_waited = false
  while not self.ended do
    local left = ends and ends - core.now()
    local is_late = left and left <= 0
    local octets = transfer:read(is_late)
    if octets then
      hub.wake(self.pool, transfer)
      return octets
    end
    if transfer:done() then break end
    if is_late or has_waited and is_once then return nil end
    self.reads, has_waited = 0, true
    self.wait_for(self.pool, left, transfer)
  end
  return finish(self)
end

--- Queues octets to be sent, and sends what can be sent at once.
---@param octets string
function Channel:write(octets)
  if self.ended then return end
  self.transfer:send(octets)
  if self.transfer:done() then hub.notice(self.pool) end
end

--- Returns the number of octets that wait to be sent.
---@return integer
function Channel:queued()
  return self.ended and 0 or self.transfer:queued()
end

--- Waits until something has happened: octets arrived, queued ones were sent, the end.
---@param seconds number at most
function Channel:wait(seconds)
  if self.ended or self.transfer:done() then return end
  self.wait_for(self.pool, seconds, self.transfer)
end

--- Tells whether the connection has ended; what it received before may still be unread.
---@return boolean
function Channel:is_over()
  return self.ended ~= nil or self.transfer:done()
end

--- Closes the connection, and wakes the coroutines that wait for it. May be called again.
function Channel:close()
  if self.ended then return end
  self.transfer:cancel()
  hub.notice(self.pool)  -- before `finish` takes the transfer from those that have ended
  finish(self)
end

--
-- The request
--

local function host_of(origin)
  if origin.port == DEFAULT_PORTS[origin.scheme] then return origin.host end
  return ("%s:%d"):format(origin.host, origin.port)
end

-- Returns the text of a request.
local function write(request)
  local origin = url.split(request.url)  ---@cast origin telnyx.Origin
  local target = origin.rest:gsub("#.*$", "")
  if target:sub(1, 1) ~= "/" then target = "/" .. target end
  local fields, names = { Host = host_of(origin), Connection = "Upgrade" }, {}
  for name, value in pairs(request.headers) do fields[name] = value end
  for name in pairs(fields) do names[#names + 1] = name end
  table.sort(names)
  local lines = { ("%s %s HTTP/1.1"):format(request.method, target) }
  for _, name in ipairs(names) do lines[#lines + 1] = name .. ": " .. tostring(fields[name]) end
  return table.concat(lines, "\r\n") .. "\r\n\r\n"
end

--
-- The response
--

-- Returns the status and the fields of a head; nil if it is not one of HTTP/1.
local function parse(head)
  local status, rest = head:match("^HTTP/1%.%d (%d%d%d)[^\n]*\n(.*)$")
  if not status then return nil end
  local fields = {}
  for line in rest:gmatch("([^\n]-)\r?\n") do
    local name, value = line:match("^([%w!#$%%&'*+.^_`|~-]+):[ \t]*(.-)[ \t]*$")
    if not name or value:find("[%z\r]") then return nil end
    name = name:lower()
    local separator = name == "set-cookie" and "\n" or ", "
    fields[name] = fields[name] and fields[name] .. separator .. value or value
  end
  return tonumber(status), fields
end

-- Returns the status, the fields and what follows them.
local function read_head(self, ends, limit)
  local text = ""
  while true do
    local _, last = text:find("\r?\n\r?\n")
    if last and last <= limit then
      local head = text:sub(1, last):gsub("\r?\n$", "")
      text = text:sub(last + 1)
      local status, fields = parse(head)
      if not status then return nil, "connection", "the response is not of HTTP/1.1" end
      -- 100 and 103 precede the response
      if status == 101 or status >= 200 then return status, fields, text end
      limit = limit - last  -- for all heads together
    elseif #text > limit then
      return nil, "limit", "the headers are longer than 'max_header_bytes' allows"
    elseif #text >= 5 and text:sub(1, 5) ~= "HTTP/" then
      return nil, "connection", "the response is not of HTTP/1.1"
    else
      local octets, kind, message = self:read(ends)
      if not octets then return nil, kind or "timeout", message end
      text = text .. octets
    end
  end
end

-- Decodes a chunked body as far as it has arrived.
---@return string body
---@return boolean is_over complete or broken
local function join_chunks(text)
  local chunks, position = {}, 1
  while true do
    local size, start = text:match("^(%x+)[^\n]*\n()", position)
    size = size and tonumber(size, 16)
    if not size then return table.concat(chunks), text:find("\n", position, true) ~= nil end
    -- digits above all integers may read as a negative one
    if size <= 0 then return table.concat(chunks), true end
    chunks[#chunks + 1] = text:sub(start, start + size - 1)
    if start + size > #text then return table.concat(chunks), false end
    position = text:match("^\r?\n()", start + size)
    if not position then return table.concat(chunks), #text > start + size + 1 end
  end
end

local function body_so_far(fields, text)
  if (fields["transfer-encoding"] or ""):lower():find("chunked", 1, true) then
    return join_chunks(text)
  end
  local length = tonumber((fields["content-length"] or ""):match("^%d+$"))
  if not length then return text, false end
  length = math.min(length, LARGEST_BODY)
  return text:sub(1, length), #text >= length
end

-- The status says enough, so a body that is cut or late is taken as it is.
local function read_body(self, fields, text, ends)
  while true do
    local body, is_complete = body_so_far(fields, text)
    if is_complete or #text >= LARGEST_BODY then return body:sub(1, LARGEST_BODY) end
    local octets = self:read(ends)
    if not octets then return body end
    text = text .. octets
  end
end

local function fail(self, kind, message, limit)
  if kind == "timeout" and not message then
    message = ("no response came within %.4g s"):format(limit)
  end
  local ended = self.ended
  local sent, timings = "maybe", nil
  if ended then sent, timings = ended[3], ended[4] end
  self:close()
  return nil, kind, message, sent, timings
end

--- Sends a request for an upgrade. A response with the status 101 has a `channel`.
---@param pool telnyx.core.Pool
---@param wait telnyx.Wait
---@param request telnyx.Request without a body
---@param call telnyx.Call
---@param largest_head integer bytes
---@return table|nil answer
---@return string|nil kind
---@return string|nil message
---@return boolean|string|nil sent
---@return table|nil timings of a failure
function upgrade.send(pool, wait, request, call, largest_head)
  local transfer, problem = pool:start { url = request.url, channel = true,
    connect_timeout = request.connect_timeout }
  if not transfer then return nil, "config", problem, false end
  local self = setmetatable({ pool = pool, transfer = transfer, wait_for = wait, call = call,
    reads = 0 }, Channel)
  local ends = core.now() + request.timeout
  self:write(write(request))
  local status, fields, rest = read_head(self, ends, largest_head)
  if not status then return fail(self, fields, rest, request.timeout) end
  ---@cast fields table
  local answer = { status = status, headers = headers.readable(fields), body = "" }
  if status == 101 then
    answer.channel, self.early = self, rest ~= "" and rest or nil
  else
    answer.body = read_body(self, fields, rest, ends)
    self:close()
  end
  return answer
end

return upgrade
