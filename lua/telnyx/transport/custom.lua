--- Transports written by users, for tests or for protocols that libcurl lacks.

local headers = require "telnyx.support.headers"
local mistake = require "telnyx.support.mistake"
local spelling = require "telnyx.support.spelling"
local tables = require "telnyx.support.tables"

local custom = {}

local BODIES = { ["nil"] = true, string = true, ["function"] = true }
-- The kinds of failures.
local KINDS = { cancelled = true, config = true, connection = true, decode = true, limit = true,
  timeout = true, tls = true }

local FUNCTIONS = { send = true, sleep = true, now = true }

--- Checks the option `transport`: a function, or { send [, sleep] [, now] }.
---@param own any
---@return string|nil problem
function custom.problem(own)
  if type(own) == "function" then return end
  if type(own) ~= "table" then return mistake.expected("function or table", own) end
  for name, value in pairs(own) do
    if not FUNCTIONS[name] then
      return ("unknown field '%s'%s"):format(tostring(name), spelling.hint(name, FUNCTIONS))
    elseif type(value) ~= "function" then
      return ("'%s': %s"):format(name, mistake.expected("function", value))
    end
  end
  if not own.send then return "'send': " .. mistake.expected("function", nil) end
end

-- A transport may return only a message, in place of the kind.
local function failure(kind, message)
  if KINDS[kind] or type(kind) == "table" then return kind, message end
  return "connection", message or kind
end

local function check(answer)
  local problem
  if type(answer) ~= "table" then
    problem = mistake.expected("table", answer)
  elseif type(answer.status) ~= "number" then
    problem = "'status': " .. mistake.expected("number", answer.status)
  elseif not BODIES[type(answer.body)] then
    problem = "'body': " .. mistake.expected("string or function", answer.body)
  elseif answer.headers ~= nil and type(answer.headers) ~= "table" then
    problem = "'headers': " .. mistake.expected("table", answer.headers)
  end
  if problem then mistake.fail(("bad result of 'transport' (%s)"):format(problem)) end
end

local function is_success(status)
  return status >= 200 and status <= 299
end

local function reader_of_text(text)
  return {
    read = function()
      local chunk = text
      text = nil
      return chunk ~= "" and chunk or nil
    end,
    close = function() text = nil end,
  }
end

local function reader_of_function(next_chunk)
  local ended = false
  return {
    read = function()
      if ended then return nil end
      local chunk, kind, message = next_chunk()
      ended = chunk == nil
      if ended and kind then return nil, failure(kind, message) end
      return chunk
    end,
    close = function() ended = true end,
  }
end

local function reader_of(body)
  return type(body) == "function" and reader_of_function(body) or reader_of_text(body)
end

-- Reports how much of a response has arrived. Only the transport knows how much was sent.
local function with_progress(reader, on_progress, total)
  local downloaded = 0
  return {
    read = function()
      local chunk, kind, message = reader.read()
      if chunk then
        downloaded = downloaded + #chunk
        on_progress { uploaded = 0, downloaded = downloaded, download_total = total }
      end
      return chunk, kind, message
    end,
    close = reader.close,
  }
end

-- Reads the whole body from a function that returns chunks.
local function collect(next_chunk)
  local chunks = {}
  while true do
    local chunk, kind, message = next_chunk()
    if kind then return nil, failure(kind, message) end
    if not chunk then return table.concat(chunks) end
    chunks[#chunks + 1] = chunk
  end
end

--- Makes a transport from a function that takes { method, url, headers, body, form, timeout,
-- connect_timeout, operation, stream } and returns { status, headers, body }, or nil, kind,
-- message, sent. The body of the response is a string, or a function that returns its chunks, then
-- nil (nil, kind, message after a failure). `form` is a list of telnyx.Part.
---@param own function|table the function, or { send = function }
---@return telnyx.Transport
function custom.transport(own)
  local send = type(own) == "table" and own.send or own
  return function(request, call)
    local given = tables.copy(request)
    given.headers = tables.copy(request.headers)
    given.operation = call.operation
    local answer, kind, message, sent = send(given)
    if not answer then
      kind, message = failure(kind, message)
      -- by default, the server may have received the request
      if sent == nil then sent = "maybe" end
      return nil, kind, message, sent
    end
    check(answer)
    local result = { status = answer.status, headers = headers.from_transport(answer.headers),
      timings = answer.timings }
    local body = answer.body or ""
    if request.stream and is_success(answer.status) then
      result.reader = reader_of(body)
      local on_progress = call.options.on_progress
      if on_progress then
        result.reader = with_progress(result.reader, on_progress,
          tonumber(result.headers["content-length"]))
      end
      return result
    end
    if type(body) == "function" then body, kind, message = collect(body) end
    if not body then return nil, kind, message, true end
    result.body = body
    return result
  end
end

return custom
