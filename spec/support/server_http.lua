-- HTTP/1.1 for the spec server: a parser of requests from a socket, and a formatter of responses.
-- It accepts any request: judging them is up to the specs.

local http = { fills = 0 } -- number of reads so far

local Connection = {}
Connection.__index = Connection

local function keep_going(_, _, code) return code end

--- Creates a connection that reads through its own buffer.
---@param raw userdata  a cqueues socket
---@return table connection
function http.connection(raw)
  raw:setmode("bn", "bn")
  raw:onerror(keep_going)
  return setmetatable({ socket = raw, buffer = "", received = "", requests = 0 }, Connection)
end

-- The bytes remembered per connection: more than enough to count requests.
local REMEMBERED = 65536

--- Reads into the buffer; false at the end of the stream.
function Connection:fill()
  local data = self.socket:read(-65536)
  http.fills = http.fills + 1
  if not data then return false end
  self.buffer = self.buffer .. data
  if #self.received < REMEMBERED then self.received = self.received .. data end
  return true
end

--- Writes the text; false when the client has disconnected.
function Connection:write(text)
  return (self.socket:write(text)) ~= nil
end

function Connection:line()
  local from = 1
  while true do
    local stop = self.buffer:find("\n", from, true)
    if stop then
      local line = self.buffer:sub(1, stop)
      self.buffer = self.buffer:sub(stop + 1)
      return (line:gsub("\r?\n$", ""))
    end
    from = #self.buffer + 1
    if not self:fill() then return nil end
  end
end

function Connection:bytes(count)
  local parts, left = {}, count
  while left > #self.buffer do
    parts[#parts + 1] = self.buffer
    left = left - #self.buffer
    self.buffer = ""
    if not self:fill() then return nil end
  end
  parts[#parts + 1] = self.buffer:sub(1, left)
  self.buffer = self.buffer:sub(left + 1)
  return table.concat(parts)
end

local function read_headers(connection, headers)
  while true do
    local line = connection:line()
    if not line then return nil end
    if line == "" then return headers end
    local name, value = line:match("^([^:]*):[ \t]*(.-)[ \t]*$")
    headers[#headers + 1] = { name or line, value or "" }
  end
end

local function read_chunks(connection, trailers)
  local parts = {}
  while true do
    local line = connection:line()
    local size = line and tonumber(line:match("^%x+"), 16)
    if not size then return nil end
    if size == 0 then
      return read_headers(connection, trailers) and table.concat(parts)
    end
    parts[#parts + 1] = connection:bytes(size)
    if not parts[#parts] or not connection:line() then return nil end
  end
end

local function find(headers, name)
  for _, header in ipairs(headers) do
    if header[1]:lower() == name then return header[2] end
  end
  return nil
end

--- Reads one request up to the empty line; nil and "client" when the client closes first.
---@param connection table
---@return table|nil request, string|nil reason
function http.read_head(connection)
  local line = connection:line()
  if not line then return nil, "client" end
  local method, target, version = line:match("^(%S+) (.*) HTTP/(%S+)$")
  local path, query = (target or line):match("^([^?]*)%??(.*)$")
  local request = {
    method = method, target = target or line, version = version, path = path,
    query = (target or line):find("?", 1, true) and query or nil, body = "",
  }
  request.headers = read_headers(connection, {})
  if not request.headers then return nil, "client" end
  request.chunked = find(request.headers, "transfer-encoding") == "chunked"
  return request
end

--- Reads the body of that request; nil and "client" as above.
---@param connection table
---@param request table
---@return table|nil request, string|nil reason
function http.read_body(connection, request)
  if request.chunked then
    request.trailers = {}
    request.body = read_chunks(connection, request.trailers)
  else
    request.body = connection:bytes(tonumber(find(request.headers, "content-length")) or 0)
  end
  if not request.body then return nil, "client" end
  return request
end

--- Tells whether the client waits for "100 Continue" before it sends the body.
---@param request table
---@return boolean
function http.expects_continue(request)
  return find(request.headers, "expect") == "100-continue"
end

local function to_list(headers)
  local list = {}
  for name, value in pairs(headers or {}) do
    if type(name) == "string" then list[#list + 1] = { name, value } end
  end
  for _, header in ipairs(headers or {}) do list[#list + 1] = header end
  return list
end

local function add_headers(parts, headers)
  for _, header in ipairs(headers) do
    parts[#parts + 1] = header[1] .. ": " .. header[2] .. "\r\n"
  end
  parts[#parts + 1] = "\r\n"
end

--- Formats a response to a request of the given method.
---@param reply table  as in spec.support.server
---@param method string|nil
---@return string
function http.format_reply(reply, method)
  local status = reply.status or 200
  local headers = to_list(reply.headers)
  local body = reply.body or ""
  local bodiless = method == "HEAD" or status == 204 or status == 304 or status < 200
  if reply.chunks then
    headers[#headers + 1] = { "transfer-encoding", "chunked" }
  elseif not find(headers, "content-length") and status ~= 204 and status >= 200 then
    headers[#headers + 1] = { "content-length", ("%d"):format(#body) }
  end
  if not find(headers, "content-type") and body ~= "" then
    headers[#headers + 1] = { "content-type", "application/json" }
  end
  if reply.close then headers[#headers + 1] = { "connection", "close" } end
  local parts = { ("HTTP/1.1 %d %s\r\n"):format(status, reply.reason or "Status") }
  add_headers(parts, headers)
  if bodiless then return table.concat(parts) end
  for _, chunk in ipairs(reply.chunks or {}) do
    parts[#parts + 1] = ("%x\r\n%s\r\n"):format(#chunk, chunk)
  end
  if reply.chunks then
    parts[#parts + 1] = "0\r\n"
    add_headers(parts, to_list(reply.trailers))
  else
    parts[#parts + 1] = body
  end
  return table.concat(parts)
end

return http
