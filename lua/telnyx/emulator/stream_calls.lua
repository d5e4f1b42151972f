-- Calls whose media or words go to a program over a WebSocket that the emulator opens, as Telnyx
-- does. Each call is a list of steps: what the caller does, and what to wait for.
--
-- media_call.lua and relay_call.lua know the frames. Here are the calls, their steps and their end.

local core = require "telnyx.core"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local stream_calls = {}

local MOST_CALLS, MOST_FRAMES, MOST_WORDS = 100, 1000, 65536

-- Messages to take before the call goes on.
local MOST_AT_ONCE = 100

-- Seconds to wait for what a step waits for.
local PATIENCE = 20

-- Seconds without anything from the program, after which a call without steps ends.
local QUIET = 1

---@class telnyx.emulator.StreamCall
---@field call_control_id string
---@field status "connecting"|"in-progress"|"completed"|"failed"
---@field problem string|nil
---@field steps table[]
---@field step integer the one that is carried out
---@field socket telnyx.emulator.Socket
---@field received table[] frames of the program, without audio
---@field counts table<string, integer> of what came and no step has waited for
---@field heard_at number when the last frame came, a time of core.now
---@field speed number
---@field is_hung_up boolean|nil
---@field on_start fun(call: telnyx.emulator.StreamCall)|nil
---@field on_end fun(call: telnyx.emulator.StreamCall)|nil
local Call = {}
Call.__index = Call

--- Notes a frame of the program.
---@param frame table
---@param kind string|nil what a step may wait for
function Call:note(frame, kind)
  local received = self.received
  received[#received + 1] = frame
  if #received > MOST_FRAMES then table.remove(received, 1) end
  if kind then self:count(kind) end
end

--- Notes something that a step may wait for.
---@param kind string
function Call:count(kind)
  self.counts[kind] = (self.counts[kind] or 0) + 1
end

--- Returns words with more of them at the end, but not without bound.
---@param words string
---@param more string
---@return string
function Call.joined(words, more)
  return (words .. more):sub(-MOST_WORDS)
end

--- Tells whether the call goes on.
---@return boolean
function Call:is_open()
  return not self.socket.is_over and not self.is_hung_up
end

--- Receives what comes within some seconds, and what is there after them.
---@param seconds number
---@param take fun(call: table, message: string)
function Call:receive(seconds, take)
  local ends, count = core.now() + seconds, 0
  repeat
    local message, kind = self.socket:receive(math.max(0, ends - core.now()))
    count = count + 1
    if kind == "text" then
      self.heard_at = core.now()
      take(self, message)
    end
  until not self:is_open() or kind == "timeout" or core.now() >= ends and count >= MOST_AT_ONCE
end

-- Waits until something has come.
local function await(call, kind, side)
  local counts, ends = call.counts, core.now() + PATIENCE
  while call:is_open() do
    if kind == "quiet" then
      if core.now() - call.heard_at >= QUIET and not side.is_busy(call) then return end
    elseif (counts[kind] or 0) > 0 then
      -- audio and words come in pieces, of which each may be the first of many
      counts[kind] = (kind == "media" or kind == "text") and 0 or counts[kind] - 1
      return
    elseif core.now() >= ends then
      call.problem = ("step %d: no '%s' within %d s"):format(call.step, kind, PATIENCE)
      return
    end
    side.pass(call)
  end
end

local function carry_out(call, side)
  for index, step in ipairs(call.steps) do
    call.step = index
    for name, value in pairs(step) do
      if name == "await" then
        await(call, value, side)
      elseif name == "close" then
        call.socket:close(value)
      else
        side.STEPS[name](call, value)
      end
    end
    if call.problem or not call:is_open() then return end
  end
end

local function finish(call, problem)
  call.problem = call.problem or problem
  call.status = call.problem and "failed" or "completed"
  if call.on_end then call.on_end(call) end
end

-- Opens the socket, and plays a call to its end.
local function play(call, side)
  local socket = require "telnyx.emulator.socket"
  local opened, problem = socket.connect(call.url, side.headers(call))
  if not opened then return finish(call, problem) end
  call.socket, call.status, call.heard_at = opened, "in-progress", core.now()
  if call.on_start then call.on_start(call) end
  side.begin(call)
  carry_out(call, side)
  if not opened.is_over then
    side.hang_up(call)
    opened:close()
  end
  call.code = opened.code
  finish(call)
end

--
-- The list
--

local Calls = {}
Calls.__index = Calls

--- Ends all calls, and forgets them.
function Calls:clear()
  for _, call in ipairs(self.list or {}) do call.is_hung_up = true end
  self.list = {}
end

-- Returns the steps of a call that names none.
local function usual_steps(fields)
  local steps = {}
  for _, input in ipairs(fields.inputs or {}) do
    steps[#steps + 1] = { [input:find("^[0-9*#]+$") and "digits" or "say"] = input }
    steps[#steps + 1] = { await = "reply" }
  end
  if fields.inputs then return steps end
  for _, name in ipairs { "audio", "say", "digits" } do
    if fields[name] then steps[#steps + 1] = { [name] = fields[name] } end
  end
  steps[#steps + 1] = { await = "quiet" }
  return steps
end

local function step_problem(step, side)
  local name, value = next(step)
  if not name or next(step, name) then return "each step has one member" end
  if name == "await" then
    if side.EVENTS[value] or value == "quiet" then return end
    return ("cannot wait for '%s'"):format(tostring(value))
  elseif name == "close" then
    return (type(value) ~= "number" or value < 1000 or value > 4999) and "'close' is a code" or nil
  end
  if not side.STEPS[name] then return ("'%s' is not a step"):format(name) end
  return side.problem(name, value)
end

-- Returns a problem of the fields of a call.
local function problem_of(app, fields, side)
  local address = type(fields.url) == "string" and fields.url:gsub("^ws(s?:)", "http%1")
  if address == fields.url then return "url", "'ws' or 'wss' expected" end
  local problem = app.webhooks:url_problem(address)
  if problem then return "url", problem end
  local token = fields.token
  if type(token) == "string" and token:find("%c") then
    return "token", "must not hold control characters"
  end
  for index, step in ipairs(fields.steps or usual_steps(fields)) do
    problem = json.is_object(step) and step_problem(step, side)
      or not json.is_object(step) and "an object is expected" or nil
    if problem then return "steps", ("step %d: %s"):format(index, problem) end
  end
end

local FIELDS = { "client_state", "custom_parameters", "from", "language", "out_of_order", "speed",
  "to", "token", "url" }

local IDS = { "call_control_id", "call_session_id", "call_leg_id", "stream_id", "session_id",
  "account_sid" }

--- Begins a call.
---@param fields table see `telnyx.emulator.Process:place_media_call` and `place_relay_call`
---@param kind "media"|"relay"
---@param known table|nil ids of the call, and `on_start` and `on_end`
---@return telnyx.emulator.StreamCall|nil
---@return table response what is wrong
function Calls:place(fields, kind, known)
  local side = require("telnyx.emulator." .. kind .. "_call")
  local parameter, problem = problem_of(self.app, fields, side)
  if problem then return nil, errors.invalid_value({ "body", parameter }, problem) end
  local call = setmetatable({ kind = kind, status = "connecting", received = json.array {},
    counts = {}, step = 0, speed = 1, from = "+15550100002", to = "+15550100001" }, Call)
  for _, name in ipairs(IDS) do call[name] = text.uuid() end
  call.call_control_id = "v3:" .. call.call_control_id
  for _, name in ipairs(FIELDS) do
    local value = fields[name]
    if value ~= nil and value ~= json.null then call[name] = value end
  end
  for name, value in pairs(known or {}) do call[name] = value end
  call.steps = fields.steps or usual_steps(fields)
  side.prepare(call)
  self.list[#self.list + 1] = call
  if #self.list > MOST_CALLS then table.remove(self.list, 1).is_hung_up = true end
  local run = self.app.run_beside
  if run then
    run(function() return play(call, side) end, function(err) return finish(call, err) end)
  else
    finish(call, "the emulator has no network")
  end
  return call
end

--- Ends a call, if it has not ended.
---@param stream_id string|nil
function Calls:hang_up(stream_id)
  for _, call in ipairs(self.list) do
    if call.stream_id == stream_id then call.is_hung_up = true end
  end
end

--- Returns the calls of a kind, the oldest first, as JSON values.
---@param kind "media"|"relay"
---@return table
function Calls:show(kind)
  local side, data = require("telnyx.emulator." .. kind .. "_call"), json.array()
  for _, call in ipairs(self.list) do
    if call.kind == kind then
      local shown = { call_control_id = call.call_control_id, status = call.status,
        problem = call.problem, step = call.step, code = call.code, received = call.received }
      side.show(call, shown)
      data[#data + 1] = shown
    end
  end
  return data
end

--- Makes the list of an emulator's calls.
---@param app table a server sets its `run_beside`, which runs a function beside others, and calls a
--- second one with the message of an error in it
---@return table
function stream_calls.new(app)
  local self = setmetatable({ app = app }, Calls)
  self:clear()
  return self
end

return stream_calls
