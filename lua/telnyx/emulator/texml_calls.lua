-- Calls of a TeXML application: the emulator requests its documents, carries them out, and answers
-- each Gather with what a simulated caller presses or says.
--
-- Input is the next of a list: keys, or else speech; "" is silence. A caller who has no more to say
-- hangs up at the next Gather.

local core = require "telnyx.core"
local json = require "telnyx.emulator.json"
local resolve_url = require "telnyx.support.resolve_url"
local text = require "telnyx.emulator.text"
local xml = require "telnyx.emulator.xml"

local texml_calls = {}

local FORM = "application/x-www-form-urlencoded"
local PATIENCE = 20

-- Calls that are kept.
local MOST_CALLS = 1000

-- An application may redirect in circles.
local MOST_DOCUMENTS = 100

---@class telnyx.emulator.TexmlCall
---@field call_sid string
---@field status "ringing"|"in-progress"|"completed"|"busy"|"failed"
---@field problem string|nil
---@field inputs string[]
---@field steps table[] what was carried out
---@field documents integer
---@field url string of the current document

local function given(value)
  return type(value) == "string" and value ~= "" and value or nil
end

local function encode(fields)
  local parts = {}
  for name, value in pairs(fields) do parts[#parts + 1] = core.query { [name] = value } end
  table.sort(parts)
  return table.concat(parts, "&")
end

local function fields_of(call, more)
  local fields = {
    AccountSid = call.account_sid, ApiVersion = "2010-04-01", CallSid = call.call_sid,
    CallSidLegacy = call.call_sid, CallStatus = call.status, ConnectionId = "emulator",
    From = call.from, To = call.to,
  }
  for name, value in pairs(more or {}) do fields[name] = value end
  return fields
end

-- Tells the application's status callback.
local function report(app, call)
  if not call.status_callback then return end
  app.webhooks:add {
    event_type = "texml.status", url = call.status_callback, content_type = FORM,
    body = encode(fields_of(call, { SequenceNumber = call.sequence_number,
      CallbackSource = "call-progress-events", Timestamp = app:timestamp() })),
  }
  call.sequence_number = call.sequence_number + 1
end

local function finish(app, call, status, problem)
  call.status, call.problem = status, problem
  report(app, call)
end

local function children_of(element)
  local found = {}
  for _, child in ipairs(element.children) do
    if type(child) ~= "string" then found[#found + 1] = child end
  end
  return found
end

-- A call that is rejected at once is never answered.
local function is_rejected(root)
  local first = children_of(root)[1]
  return first ~= nil and first.name == "Reject"
end

local run

-- Carries out a document, if the application has sent one.
local function receive(app, call, status, body, problem)
  -- forgotten by a reset
  if not app.texml_calls:has(call) then return end
  local root
  if status == 200 then root, problem = xml.parse(body) end
  if status and status ~= 200 then problem = ("status %d"):format(status) end
  if root and root.name ~= "Response" then
    problem = ("'<Response>' expected, got '<%s>'"):format(root.name)
    root = nil
  end
  if not root then return finish(app, call, "failed", ("%s: %s"):format(call.url, problem)) end
  if call.status == "ringing" and not is_rejected(root) then
    call.status = "in-progress"
    report(app, call)
  end
  run(app, call, root)
end

-- Requests a document from the application.
local function request(app, call, address, method, more)
  call.url, call.documents = resolve_url(call.url, address), call.documents + 1
  local problem = app.webhooks:url_problem(call.url)
  if call.documents > MOST_DOCUMENTS then problem = "more than 100 documents" end
  if problem then return finish(app, call, "failed", problem) end
  local fields, target = encode(fields_of(call, more)), call.url
  if method == "GET" then
    target = target .. (target:find("?", 1, true) and "&" or "?") .. fields
  end
  app.webhooks:add {
    event_type = "texml.document", url = target, method = method, most_attempts = 1,
    timeout = PATIENCE, body = method == "GET" and "" or fields,
    content_type = method ~= "GET" and FORM or nil,
    on_end = function(...) return receive(app, call, ...) end,
  }
end

local function note(call, element)
  local step = { element = element.name, attributes = element.attributes }
  local words = xml.text(element)
  if words ~= "" then step.text = words end
  call.steps[#call.steps + 1] = step
  return step
end

local function note_all(call, elements)
  for _, element in ipairs(elements) do
    note(call, element)
    note_all(call, children_of(element))
  end
end

-- Returns the keys for one Gather; those left over are for the next one.
local function take_keys(call, input, attributes)
  local last = given(attributes.finishOnKey) or not attributes.finishOnKey and "#" or ""
  local most = tonumber(attributes.numDigits or attributes.maxDigits) or 128
  local keys = ""
  for key in input:gmatch(".") do
    input = input:sub(2)
    if last:find(key, 1, true) then break end
    keys = keys .. key
    if #keys == most then break end
  end
  if input ~= "" then table.insert(call.inputs, 1, input) end
  return keys
end

-- The elements that end a document, or may: each returns true if the document goes on.
local ELEMENTS = {}

function ELEMENTS.Gather(app, call, element)
  local attributes, step = element.attributes, note(call, element)
  note_all(call, children_of(element))
  local input = table.remove(call.inputs, 1)
  if not input then return finish(app, call, "completed") end
  local is_keys, kinds = input:find("^[0-9*#]+$") ~= nil, attributes.input or "dtmf"
  if input == "" or not kinds:find(is_keys and "dtmf" or "speech", 1, true) then return true end
  local result
  if is_keys then
    step.digits = take_keys(call, input, attributes)
    result = { Digits = step.digits }
  else
    step.speech = input
    result = { SpeechResult = input, Confidence = "0.9" }
  end
  request(app, call, attributes.action or call.url, attributes.method or "POST", result)
end

function ELEMENTS.Redirect(app, call, element)
  request(app, call, note(call, element).text or call.url, element.attributes.method or "POST")
end

function ELEMENTS.Hangup(app, call, element)
  note(call, element)
  finish(app, call, "completed")
end

function ELEMENTS.Reject(app, call, element)
  note(call, element)
  finish(app, call, element.attributes.reason == "busy" and "busy" or "failed")
end

-- Nobody is there to answer.
function ELEMENTS.Dial(app, call, element)
  note_all(call, { element })
  if not element.attributes.action then return true end
  request(app, call, element.attributes.action, element.attributes.method or "POST",
    { DialCallStatus = "no-answer" })
end

function run(app, call, root)
  for _, element in ipairs(children_of(root)) do
    local carry_out = ELEMENTS[element.name]
    if not carry_out then
      note_all(call, { element })
    elseif not carry_out(app, call, element) then
      return
    end
  end
  finish(app, call, "completed")
end

local Calls = {}
Calls.__index = Calls

function Calls:has(call)
  return self.by_sid[call.call_sid] == call
end

function Calls:clear()
  self.list, self.by_sid = {}, {}
end

--- Begins a call.
---@param app table
---@param fields table `url`, `method`, `from`, `to`, `inputs`, `status_callback`
---@return string call_sid
function Calls:place(app, fields)
  local call = {
    account_sid = text.uuid(), call_sid = "v3:" .. text.uuid(), status = "ringing",
    from = given(fields.from) or "+15550100002", to = given(fields.to) or "+15550100001",
    url = fields.url, status_callback = given(fields.status_callback), sequence_number = 0,
    inputs = {}, steps = json.array {}, documents = 0,
  }
  for index, input in ipairs(fields.inputs or {}) do call.inputs[index] = input end
  self.list[#self.list + 1], self.by_sid[call.call_sid] = call, call
  if #self.list > MOST_CALLS then self.by_sid[table.remove(self.list, 1).call_sid] = nil end
  request(app, call, call.url, given(fields.method) or "POST")
  return call.call_sid
end

--- Returns all calls, the oldest first, as JSON values.
---@return table
function Calls:show()
  local data = json.array()
  for index, call in ipairs(self.list) do
    data[index] = { call_sid = call.call_sid, status = call.status, problem = call.problem,
      steps = call.steps }
  end
  return data
end

--- Makes the list of an emulator's calls.
---@return table
function texml_calls.new()
  local self = setmetatable({}, Calls)
  self:clear()
  return self
end

return texml_calls
