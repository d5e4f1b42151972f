--- A transport of the user's own, for tests and for what libcurl does not do.

local argument = require "telnyx.argument"
local headers = require "telnyx.headers"

local custom = {}

local FUNCTIONS = { send = true, sleep = true, now = true }

--- What is wrong with the option `transport`: a function, or { send [, sleep] [, now] }.
---@param own any
---@return string|nil problem
function custom.problem(own)
  if type(own) == "function" then return end
  if type(own) ~= "table" then return argument.expected("function or table", own) end
  for name, value in pairs(own) do
    if not FUNCTIONS[name] then
      return ("unknown field '%s'%s"):format(tostring(name), argument.hint(name, FUNCTIONS))
    elseif type(value) ~= "function" then
      return ("'%s': %s"):format(name, argument.expected("function", value))
    end
  end
  if not own.send then return "'send': " .. argument.expected("function", nil) end
end

local function check(answer)
  local problem
  if type(answer) ~= "table" then
    problem = argument.expected("table", answer)
  elseif type(answer.status) ~= "number" then
    problem = "'status': " .. argument.expected("number", answer.status)
  elseif answer.body ~= nil and type(answer.body) ~= "string" then
    problem = "'body': " .. argument.expected("string", answer.body)
  elseif answer.headers ~= nil and type(answer.headers) ~= "table" then
    problem = "'headers': " .. argument.expected("table", answer.headers)
  end
  if problem then argument.fail(("bad result of 'transport' (%s)"):format(problem)) end
end

local function copy(fields)
  local copied = {}
  for name, value in pairs(fields) do copied[name] = value end
  return copied
end

--- Makes a transport of a function that takes { method, url, headers, body, timeout,
-- connect_timeout, operation } and returns { status, headers, body }, or nil, kind, message, sent.
---@param own function|table the function, or { send = function }
---@return telnyx.Transport
function custom.transport(own)
  local send = type(own) == "table" and own.send or own
  return function(request, operation)
    local given = copy(request)
    given.headers = copy(request.headers)
    given.operation = operation
    local answer, kind, message, sent = send(given)
    if not answer then
      -- it may only have words, and does not have to say whether the server got the request
      if sent == nil then sent = "maybe" end
      return nil, kind, message, sent
    end
    check(answer)
    return { status = answer.status, headers = headers.from_transport(answer.headers),
      body = answer.body or "", timings = answer.timings, attempts = nil }
  end
end

return custom
