--- A transport for unit tests, without network or server. It returns prepared replies, records the
-- requests, and does not wait between attempts.

local call = require "telnyx.mock.call"
local client = require "telnyx.client"
local core = require "telnyx.core"
local criteria = require "telnyx.mock.criteria"
local headers = require "telnyx.support.headers"
local mistake = require "telnyx.support.mistake"
local redact = require "telnyx.support.redact"
local spelling = require "telnyx.support.spelling"
local stream = require "telnyx.mock.stream"

local mock = {}

-- Assertions raise at the line of the test, which calls the methods below directly.
local function fail(message)
  error(redact.text(message), 3)
end

local function list(lines)
  return #lines > 0 and "\n  " .. table.concat(lines, "\n  ") or " none"
end

--
-- Expectations
--

---@class telnyx.mock.Expectation expected requests, and their replies in order
---@field criteria telnyx.mock.Criteria
---@field answers table[] { make = function(call), left = remaining uses }
local Expectation = {}
Expectation.__index = Expectation

local function check_expectation(self, name)
  if getmetatable(self) ~= Expectation then mistake.refuse_dot("expectation", name) end
end

local function add(self, make)
  self.answers[#self.answers + 1] = { make = make, left = 1 }
  return self
end

local function encode(value, where)
  if value == nil or type(value) == "string" then return value end
  local text, problem, place = core.json_encode(value)
  if not text then mistake.bad(place == "" and "body" or place, where, problem) end
  return text
end

local function answer_of(status, value, fields)
  if type(status) ~= "number" then status, value, fields = 200, status, value end
  if status ~= math.floor(status) or status < 200 or status > 599 then
    mistake.bad("status", "reply", mistake.unfit("status from 200 to 599", status))
  end
  local problem = fields ~= nil and headers.problem(fields)
  if problem then mistake.bad("headers", "reply", problem) end
  local all = {}
  if value ~= nil and type(value) ~= "string" then all["content-type"] = "application/json" end
  for name, field in pairs(fields or {}) do all[name:lower()] = field end
  return { status = status, headers = all, body = encode(value, "reply") }
end

--- Replies once.
---@param status integer|any 200 if omitted; or a function that takes the telnyx.mock.Call and
---returns these arguments
---@param value any sent as JSON; a string as it is
---@param fields table<string, string|number>|nil headers
---@return telnyx.mock.Expectation self
function Expectation:reply(status, value, fields)
  check_expectation(self, "reply")
  if type(status) == "function" then
    return add(self, function(made) return answer_of(status(made)) end)
  end
  local answer = answer_of(status, value, fields)
  return add(self, function() return answer end)
end

-- Kinds of failures, with their default messages.
local FAILURES = {
  cancelled = "cancelled by the program", config = "it cannot be sent",
  connection = "no route to host", decode = "the body cannot be decompressed",
  limit = "the response is too long", timeout = "no response in time",
  tls = "the certificate is not trusted",
}

--- Fails once.
---@param kind string|nil "connection" (default), "timeout", "tls", "limit", "decode", "config",
---"cancelled"
---@param message string|nil
---@param sent boolean|"maybe"|nil whether the server may have received the request; "maybe" by
---default
---@return telnyx.mock.Expectation self
function Expectation:fail(kind, message, sent)
  check_expectation(self, "fail")
  kind = kind or "connection"
  if not FAILURES[kind] then
    mistake.bad("kind", "fail", ("unknown kind '%s'%s"):format(tostring(kind),
      spelling.hint(kind, FAILURES)))
  end
  return add(self, function() return nil, kind, message or FAILURES[kind], sent end)
end

--- Replies once with a stream.
---@param items (string|table)[] texts, sent in events of the operation's format, or events
---{ event =, data =, id = }; with `cut`, the message of a failure after the last one
---@return telnyx.mock.Expectation self
function Expectation:stream(items)
  check_expectation(self, "stream")
  stream.check(items, "stream")
  return add(self, function(made)
    if made.stream then return stream.answer(items, made.operation) end
    return nil, "config", ("a stream is prepared for '%s', which was called without stream = true")
      :format(made.operation), false
  end)
end

--- Repeats the last reply this many times.
---@param count integer
---@return telnyx.mock.Expectation self
function Expectation:times(count)
  check_expectation(self, "times")
  if type(count) ~= "number" or count < 1 or count ~= math.floor(count) then
    mistake.bad(1, "times", ("whole number from 1 expected, got %s"):format(tostring(count)))
  end
  local last = self.answers[#self.answers]
  if not last then
    mistake.fail("nothing to repeat: call 'times' after 'reply', 'fail' or 'stream'")
  end
  last.left = count
  return self
end

--- Repeats the last reply for any number of requests, even none.
---@return telnyx.mock.Expectation self
function Expectation:always()
  check_expectation(self, "always")
  return self:times(math.huge)
end

local function next_answer(self)
  for _, answer in ipairs(self.answers) do
    if answer.left > 0 then return answer end
  end
end

local function answers_left(self)
  local left = 0
  for _, answer in ipairs(self.answers) do
    if answer.left < math.huge then left = left + answer.left end
  end
  return left
end

function Expectation:__tostring()
  local left = answers_left(self)
  local note = #self.answers == 0 and "without a reply: add reply, fail or stream"
    or not next_answer(self) and "used up"
    or left > 0 and ("%d %s left"):format(left, left == 1 and "reply" or "replies")
    or "always"
  return ("%s (%s)"):format(criteria.describe(self.criteria), note)
end

--
-- The mock
--

---@class telnyx.Mock
---@field transport table for telnyx.new, if mock:client is not enough
---@field slept number[] the delays between attempts, in seconds
---@field package expectations telnyx.mock.Expectation[]
---@field package made telnyx.mock.Call[] all requests
---@field package refused telnyx.mock.Call[] those that were not expected
local Mock = {}
Mock.__index = Mock

local function check(self, name)
  if getmetatable(self) ~= Mock then mistake.refuse_dot("mock", name) end
end

local function refuse(self, made)
  self.refused[#self.refused + 1] = made
  local expected = {}
  for index, expectation in ipairs(self.expectations) do
    expected[index] = tostring(expectation)
  end
  return nil, "config", ("request not expected: %s; expected are: %s"):format(call.describe(made),
    #expected > 0 and table.concat(expected, "; ") or "none"), false
end

local function send(self, request)
  local made, problem = call.new(request)
  if not made then return nil, "config", problem, false end
  self.made[#self.made + 1] = made
  for _, expectation in ipairs(self.expectations) do
    local answer = criteria.match(expectation.criteria, made) and next_answer(expectation)
    if answer then
      answer.left = answer.left - 1
      return answer.make(made)
    end
  end
  return refuse(self, made)
end

--- Makes a mock without expectations.
---@return telnyx.Mock
function mock.new()
  local self = setmetatable({ expectations = {}, made = {}, refused = {}, slept = {} }, Mock)
  local now = 0
  self.transport = {
    send = function(request) return send(self, request) end,
    now = function() return now end,
    sleep = function(seconds)
      now = now + seconds
      self.slept[#self.slept + 1] = seconds
    end,
  }
  return self
end

--- Makes a client that sends through the mock and ignores the environment's key and URL.
---@param opts table|nil options of telnyx.new
---@return telnyx.Client
function Mock:client(opts)
  check(self, "client")
  local all = { base_url = "https://api.telnyx.com/v2" }
  for name, value in pairs(opts or {}) do all[name] = value end
  if not all.client_id then all.api_key = all.api_key or "KEY" end
  all.transport = self.transport
  return client.new(all)
end

--- Adds an expectation of requests; add replies to it. A request uses the first matching
-- expectation with a reply left.
---@param what string|telnyx.mock.Criteria an operation, as "ai.assistants.create", or more
---@param more telnyx.mock.Criteria|nil added to the operation
---@return telnyx.mock.Expectation
function Mock:on(what, more)
  check(self, "on")
  local expectation = setmetatable({ criteria = criteria.new(what, more, "on"), answers = {} },
    Expectation)
  self.expectations[#self.expectations + 1] = expectation
  return expectation
end

--- Returns the requests that were made, the oldest first. Each attempt is one.
---@param what string|telnyx.mock.Criteria|nil all requests by default
---@param more telnyx.mock.Criteria|nil
---@return telnyx.mock.Call[]
function Mock:calls(what, more)
  check(self, "calls")
  local wanted, found = criteria.new(what, more, "calls"), {}
  for _, made in ipairs(self.made) do
    if criteria.match(wanted, made) then found[#found + 1] = made end
  end
  return found
end

local function describe_all(calls)
  local lines = {}
  for index, made in ipairs(calls) do lines[index] = call.describe(made) end
  return list(lines)
end

local function count_of(times)
  return not times and "a request" or times == 1 and "1 request" or ("%d requests"):format(times)
end

--- Raises at the caller's line unless there were matching requests.
---@param what string|telnyx.mock.Criteria
---@param more table|nil further criteria; `times` is the required number, one or more by default
---@return telnyx.mock.Call[] the matching requests
function Mock:assert_called(what, more)
  check(self, "assert_called")
  local others = {}
  for name, value in pairs(more or {}) do others[name] = value end
  local times = others.times
  others.times = nil
  if times ~= nil and type(times) ~= "number" then
    mistake.bad("times", "assert_called", mistake.expected("number", times))
  end
  local wanted = criteria.new(what, others, "assert_called")
  local found = self:calls(wanted)
  if #found ~= times and (times or #found == 0) then
    fail(("expected %s of %s, got %d; the requests were:%s"):format(
      count_of(times), criteria.describe(wanted), #found,
      describe_all(self.made)))
  end
  return found
end

--- Raises at the caller's line if a reply is left, or if there was an unexpected request.
function Mock:assert_done()
  check(self, "assert_done")
  local left = {}
  for _, expectation in ipairs(self.expectations) do
    if #expectation.answers == 0 or answers_left(expectation) > 0 then
      left[#left + 1] = tostring(expectation)
    end
  end
  if #left > 0 then
    fail(("expected requests were not made:%s\nthe requests were:%s")
      :format(list(left), describe_all(self.made)))
  elseif #self.refused > 0 then
    fail("there were requests that were not expected:" .. describe_all(self.refused))
  end
end

return mock
