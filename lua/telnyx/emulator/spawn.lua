-- The emulator in a separate process, on a Lua that can run lua-http, whichever Lua the caller
-- uses.
--
-- The only connection between the two is the pipe made by `io.popen`: the child writes its URL to
-- it, and ends when the reading end closes. That happens when the caller stops it, exits, crashes
-- or is killed, without further supervision.

local core = require "telnyx.core"
local json = require "telnyx.emulator.json"
local lazy = require "telnyx.support.lazy"
local spawn_options = require "telnyx.emulator.spawn_options"
local webhooks = require "telnyx.emulator.webhooks"

local mistake = lazy "telnyx.support.mistake"

local INTERPRETERS = { "lua5.1", "luajit", "lua5.2", "lua5.4", "lua5.3", "lua" }
local LISTENING = "^telnyx emulator listening on (%S+)$"

local function quote(word)
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

-- Returns the folder that contains "telnyx/", from the path of this file.
local function library_root()
  local source = debug.getinfo(1, "S").source
  return source:match("^@(.*)/telnyx/emulator/spawn%.lua$")
    or source:match("^@telnyx/emulator/spawn%.lua$") and "."
end

-- The first code that the child runs. Only the child knows its version of Lua, and so the matching
-- C libraries.
local BOOTSTRAP = [[
local root, own, extra_path, extra_cpath, arguments = %s
local lua = _VERSION:match("%%d%%.%%d")
local build = type(jit) == "table" and "jit" or lua
if own[1] == _VERSION and own[2] == (type(jit) == "table") then
  package.path, package.cpath = own[3], own[4]
else
  local tree = root:match("^(.*)/share/lua/%%d%%.%%d$")
  if tree then
    package.path = tree .. "/share/lua/" .. lua .. "/?.lua;" .. package.path
    package.cpath = tree .. "/lib/lua/" .. lua .. "/?.so;" .. package.cpath
  else
    package.cpath = root .. "/../build/" .. build .. "/?.so;" .. package.cpath
  end
  package.path = root .. "/?.lua;" .. root .. "/?/init.lua;" .. package.path
end
package.path, package.cpath = extra_path .. package.path, extra_cpath .. package.cpath
local function need(name)
  local ok, problem = pcall(require, name)
  if ok then return end
  print("unsuitable: " .. tostring(problem):gsub("\n.*", ""))
  os.exit(1)
end
need "http.server"
need "telnyx.core"
os.exit(require "telnyx.emulator.command".run(arguments))
]]

local function literal(value)
  if type(value) ~= "table" then
    return type(value) == "string" and string.format("%q", value) or tostring(value)
  end
  local parts = {}
  for i, item in ipairs(value) do parts[i] = literal(item) end
  return "{ " .. table.concat(parts, ", ") .. " }"
end

-- Returns a list of folders to put before the default ones.
local function prefix_from(variable)
  local value = os.getenv(variable)
  if not value or value == "" then return "" end
  return value:gsub(";+$", "") .. ";"
end

local function shell_command(interpreter, arguments, keys)
  local values = {}
  for i, value in ipairs {
    library_root() or "lua", { _VERSION, rawget(_G, "jit") ~= nil, package.path, package.cpath },
    prefix_from("TELNYX_EMULATOR_PATH"), prefix_from("TELNYX_EMULATOR_CPATH"),
    arguments,
  } do values[i] = literal(value) end
  local code = BOOTSTRAP:format(table.concat(values, ", "))
  -- The folders of another Lua would provide libraries of the wrong version.
  local unset = "unset LUA_INIT LUA_PATH LUA_CPATH"
  for _, version in ipairs { "5_2", "5_3", "5_4", "5_5" } do
    for _, name in ipairs { "LUA_INIT_", "LUA_PATH_", "LUA_CPATH_" } do
      unset = unset .. " " .. name .. version
    end
  end
  -- Every user of the machine can read a key on the command line.
  local export = "export TELNYX_EMULATOR_API_KEY=" .. quote(keys.api_key or "")
    .. " TELNYX_EMULATOR_CLIENT_SECRET=" .. quote(keys.client_secret or "")
    .. " TELNYX_EMULATOR_WEBHOOK_KEY=" .. quote(keys.private_key or "")
  return unset .. "; " .. export .. "; command -v " .. quote(interpreter)
    .. " >/dev/null || exit 127; exec " .. quote(interpreter) .. " -e " .. quote(code)
    .. " </dev/null"
end

-- Returns the secrets that the child receives.
local function keys_of(opts)
  ---@type table<string, string|nil>
  local keys = {}
  if opts.webhook_url or opts.webhook_key then
    local err
    keys, err = webhooks.key_pair(opts.webhook_key)
    if not keys then return nil, err end
  end
  keys.api_key, keys.client_secret = opts.api_key, opts.client_secret
  return keys
end

---@class telnyx.emulator.Process an emulator in a separate process
---@field url string base URL for a client
---@field origin string the same without the path
---@field interpreter string the command of its Lua
---@field public_key string|nil of its webhooks
---@field package pipe file*|nil its output, until it is stopped
---@field package pool telnyx.core.Pool|nil for requests to it
local Process = {}
Process.__index = Process

local function check(self)
  if getmetatable(self) ~= Process then
    mistake.fail("the methods of an emulator are called with a colon, as in server:stop()")
  end
end

--- Stops the emulator and waits until it has ended. May be called again.
function Process:stop()
  check(self)
  local pipe, pool = self.pipe, self.pool
  if not pipe then return end
  self.pipe, self.pool = nil, nil
  if pool then pool:close() end
  pipe:close()
end

Process.__close = Process.stop

-- Makes a request to the control surface, over the client's own engine.
---@return any value the decoded body; true for an empty one
---@return string|nil message
local function control(self, method, path, body)
  check(self)
  if not self.pipe then return nil, "attempt to use a stopped emulator" end
  local text = body and assert(json.encode(body))
  -- The certificate may be for another name; verifying it is up to the client.
  self.pool = self.pool or core.pool { no_proxy = "*", insecure = true }
  local transfer, start_err = self.pool:start {
    method = method, url = self.origin .. "/_emulator/" .. path, body = text,
    headers = { ["Content-Type"] = "application/json" }, timeout = 10,
  }
  if not transfer then return nil, start_err end
  while not transfer:done() do self.pool:wait(10) end
  local status, _, answer, message = transfer:result()
  if not status then return nil, message or answer end
  if status >= 300 then return nil, "the emulator responded with " .. status .. ": " .. answer end
  if answer == "" then return true end
  return json.decode(answer)
end

--- Adds a fault, for instance { path = "/ai/assistants", status = 503, times = 2 }.
---@param fault table
---@return boolean|table|nil ok
---@return string|nil message
function Process:fault(fault)
  return control(self, "POST", "faults", fault)
end

--- Forgets all faults.
function Process:clear_faults()
  return control(self, "DELETE", "faults")
end

--- Returns the requests that the emulator received, oldest first: `method`, `path`, `query`,
-- `headers`
--- (lower-case names, keys redacted), `body`, `version`.
---@return table[]|nil requests
---@return string|nil message
function Process:requests()
  local answer, err = control(self, "GET", "requests")
  if not answer then return nil, err end
  return answer.data
end

--- Forgets the recorded requests.
function Process:clear_requests()
  return control(self, "DELETE", "requests")
end

--- Sends a webhook; returns before it is sent.
---@param event table `event_type`, `payload` (an object, {} by default), `url` (`webhook_url` by
--- default)
---@return table|nil delivery { id }, the event's
---@return string|nil message
function Process:send_webhook(event)
  return control(self, "POST", "webhooks", event)
end

-- The control surface expects audio in Base64.
local function with_encoded_audio(fields)
  local copy = {}
  for name, value in pairs(fields) do
    local is_audio = name == "audio" and type(value) == "string"
    copy[name] = is_audio and core.base64_encode(value) or value
  end
  return copy
end

local function with_encoded_steps(call)
  if type(call) ~= "table" then return call end
  call = with_encoded_audio(call)
  if type(call.steps) ~= "table" then return call end
  local steps = json.array()
  for index, step in ipairs(call.steps) do
    steps[index] = type(step) == "table" and with_encoded_audio(step) or step
  end
  call.steps = steps
  return call
end

--- Simulates a call to the program under test; returns before its webhooks are sent.
---@param call table `from` and `to` (numbers), `digits` (what the caller presses, in the order of
--- the gathers), `url` (`webhook_url` by default); `steps` and `speed` of what the caller does once
--- the call is streamed, as for `place_media_call` or `place_relay_call`
---@return table|nil call { call_control_id }
---@return string|nil message
function Process:place_call(call)
  return control(self, "POST", "calls", with_encoded_steps(call))
end

--- Simulates a call to a TeXML application; returns before its first document is requested.
---@param call table `url` of the first document (`webhook_url` by default), `method`, `from` and
--- `to`, `inputs` (for each Gather: the keys pressed, or the words said, or "" for silence),
--- `status_callback`
---@return table|nil call { call_sid }
---@return string|nil message
function Process:place_texml_call(call)
  return control(self, "POST", "texml_calls", call)
end

--- The calls to TeXML applications, oldest first: `call_sid`, `status` ("ringing", "in-progress",
--- "completed", "busy", "failed" with a `problem`), and `steps`, the elements carried out:
--- `element`, `attributes`, `text`, and of a Gather `digits` or `speech`.
---@return table[]|nil calls
---@return string|nil message
function Process:texml_calls()
  local answer, err = control(self, "GET", "texml_calls")
  if not answer then return nil, err end
  return answer.data
end

--- Simulates a call whose media are streamed to the program: opens a WebSocket to it, as Telnyx
--- does after `calls.actions.start_streaming`, and returns before that. The call is a list of
--- `steps`, each a table with one member: `say` (words, see `emulator.speech`), `audio` (PCMU),
--- `silence` (seconds), `digits` (keys), `await` ("media": audio of the program; "mark": one that
--- was played; "clear"; "quiet": a second without anything), or `close` (a close code, in place of
--- the usual end). It ends after the last one.
---@param call table `url` (ws or wss); `steps`, or in place of them `audio`, `say`, `digits`, with
--- "quiet" as the end; `token` (stream_auth_token), `from`, `to`, `client_state`,
--- `custom_parameters`, `speed` (1 is real time, the default), `out_of_order` (true exchanges
--- pairs of frames)
---@return table|nil call { call_control_id }
---@return string|nil message
function Process:place_media_call(call)
  return control(self, "POST", "media_calls", with_encoded_steps(call))
end

--- These calls, the last 100, oldest first: `call_control_id`, `stream_id`, `status`
--- ("connecting", "in-progress", "completed", "failed" with a `problem`), `step` (the number of the
--- last one), `code` (the program's close code), `received` (the last 1,000 frames: `event`,
--- `bytes` of audio, `name` of a mark, `dropped` bytes of a clear), `heard` (the words in the
--- audio), and bytes `played` and `queued`.
---@return table[]|nil calls
---@return string|nil message
function Process:media_calls()
  local answer, err = control(self, "GET", "media_calls")
  if not answer then return nil, err end
  return answer.data
end

--- Simulates a call with Conversation Relay: opens a WebSocket to the program, and returns before
--- that. The steps are: `say` (words, first as partial prompts), `digits`, `interrupt` (what the
--- caller has heard; true for all of the reply), `await` ("text": a token; "reply": the end of a
--- turn; "play", "sendDigits", "language", "end"; "quiet") or `close`.
---@param call table `url`; `steps`, or in place of them `inputs` (texts or keys; a reply is awaited
--- after each), or `say` and `digits`; `from`, `to`, `language`, `custom_parameters`
---@return table|nil call { call_control_id }
---@return string|nil message
function Process:place_relay_call(call)
  return control(self, "POST", "relay_calls", call)
end

--- These calls, as `media_calls`; `received` has the frames of the program, `replies` the texts of
--- whole turns, `reply` the one that is not complete.
---@return table[]|nil calls
---@return string|nil message
function Process:relay_calls()
  local answer, err = control(self, "GET", "relay_calls")
  if not answer then return nil, err end
  return answer.data
end

--- The webhooks so far, oldest first: `id`, `event_type`, `url`, `status` ("pending", "delivered",
--- "failed"), `attempts`, and of the last attempt `answer` (its HTTP status) or `error`.
---@return table[]|nil webhooks
---@return string|nil message
function Process:webhooks()
  local answer, err = control(self, "GET", "webhooks")
  if not answer then return nil, err end
  return answer.data
end

--- The names of the operations that the emulator serves, in order.
---@return string[]|nil names
---@return string|nil message
function Process:operations()
  local answer, err = control(self, "GET", "operations")
  if not answer then return nil, err end
  return answer.data
end

--- Advances the emulator's clock.
---@param seconds number
function Process:advance(seconds)
  return control(self, "POST", "clock", { advance = seconds })
end

--- Resets the emulator to its initial state.
function Process:reset()
  return control(self, "POST", "reset")
end

-- Tries one interpreter.
---@return telnyx.emulator.Process|nil process
---@return string|nil message why not
---@return boolean|nil fatal true when another interpreter would fail, too
local function try(interpreter, arguments, keys)
  local pipe, err = io.popen(shell_command(interpreter, arguments, keys), "r")
  if not pipe then return nil, tostring(err), true end
  local line = pipe:read("*l")
  local url = line and line:match(LISTENING)
  if url then
    local self = setmetatable({
      url = url, origin = url:gsub("/v2$", ""), interpreter = interpreter, pipe = pipe,
      public_key = keys.public_key,
    }, Process)
    return self
  end
  pipe:close()
  if not line then return nil, interpreter .. ": did not start" end
  local reason = line:match("^telnyx emulator: (.*)$")
  if reason then return nil, reason, true end
  return nil, interpreter .. ": " .. line:gsub("^unsuitable: ", ""):sub(1, 200)
end

--- Starts the emulator in a child process.
---@param opts telnyx.emulator.Options|nil
---@return telnyx.emulator.Process|nil process
---@return string|nil message
local function spawn(opts)
  opts = opts or {}
  spawn_options.check(opts)
  local arguments, reasons = spawn_options.command_line(opts), {}
  local keys, err = keys_of(opts)
  if not keys then return nil, "the emulator did not start: " .. err end
  local interpreters = INTERPRETERS
  local chosen = opts.lua or os.getenv("TELNYX_EMULATOR_LUA")
  if chosen and chosen ~= "" then interpreters = { chosen } end
  for _, interpreter in ipairs(interpreters) do
    local process, reason, fatal = try(interpreter, arguments, keys)
    if process then return process end
    if fatal then return nil, "the emulator did not start: " .. reason end
    reasons[#reasons + 1] = reason
  end
  return nil, "no Lua here can run the emulator, which needs lua-http and telnyx itself for the "
    .. "same Lua: luarocks install http, or on Debian apt-get install lua5.1 lua-http and luarocks "
    .. "--lua-version 5.1 install telnyx (tried " .. table.concat(reasons, "; ") .. ")"
end

return spawn
