-- The command line of the emulator.

local USAGE = [[
usage: lua examples/emulator.lua [options]

Serves the AI part of the Telnyx API on this machine, and calls, messages and
phone numbers, for programs and tests without an account. Prints one line with
the URL it listens on. Defaults are in parentheses.

  --host ADDRESS        address to listen on (127.0.0.1)
  --port NUMBER         port to listen on (0: any free port)
  --tls-cert FILE       certificate, PEM, to serve https and HTTP/2 by ALPN
  --tls-key FILE        its key, PEM
  --state FILE          keep the state in this JSON file (in memory)
  --api-key KEY         accept this key only (any); or TELNYX_EMULATOR_API_KEY
  --client-id ID        accept this id of an OAuth client only (any)
  --client-secret SECRET
                        accept this secret of one only (any);
                        or TELNYX_EMULATOR_CLIENT_SECRET
  --token-seconds SECONDS
                        lifetime of an access token (3600)
  --run-seconds SECONDS duration of a test's run (2)
  --rate-limit NUMBER   requests per second; the others get 429 (none)
  --stream-delay SECONDS
                        pause between the events of a stream (0)
  --webhook-url URL     send signed webhooks there (none)
  --webhook-key KEY     sign them with this private key, base64 (a new one);
                        or TELNYX_EMULATOR_WEBHOOK_KEY
  --webhook-remote      allow sending them to other machines
  --max-body BYTES      longest body to accept (8388608)
  --help                print this
]]

local OPTIONS = {
  ["--host"] = "host", ["--tls-cert"] = "tls_cert", ["--tls-key"] = "tls_key",
  ["--state"] = "state", ["--api-key"] = "api_key", ["--client-id"] = "client_id",
  ["--client-secret"] = "client_secret", ["--webhook-url"] = "webhook_url",
  ["--webhook-key"] = "webhook_key",
}

local NUMBERS = {
  ["--port"] = "port", ["--run-seconds"] = "run_seconds", ["--rate-limit"] = "rate_limit",
  ["--stream-delay"] = "stream_delay", ["--max-body"] = "max_body",
  ["--token-seconds"] = "token_seconds",
}

local command = {}

local function from_environment(variable)
  local value = os.getenv(variable)
  return value ~= "" and value or nil
end

--- Reads a command line.
---@param arguments string[]
---@return table|nil opts for `telnyx.emulator.new`; `help` or `tied` may be true
---@return string|nil message
function command.parse(arguments)
  ---@type table<string, any>
  local opts = {
    api_key = from_environment "TELNYX_EMULATOR_API_KEY",
    client_secret = from_environment "TELNYX_EMULATOR_CLIENT_SECRET",
    webhook_key = from_environment "TELNYX_EMULATOR_WEBHOOK_KEY",
  }
  local i = 1
  while i <= #arguments do
    local name, value = arguments[i]:match("^(%-%-[%a-]+)=(.*)$")
    name = name or arguments[i]
    if name == "--help" or name == "-h" then
      opts.help = true
    elseif name == "--tied" then
      -- Set by `telnyx.emulator.spawn`: end with whoever reads our output.
      opts.tied = true
    elseif name == "--webhook-remote" then
      opts.webhook_remote = true
    elseif OPTIONS[name] or NUMBERS[name] then
      if not value then
        i = i + 1
        value = arguments[i]
      end
      if not value then return nil, "option '" .. name .. "' needs a value" end
      if NUMBERS[name] then
        local number = tonumber(value)
        if not number or number < 0 then
          return nil, "option '" .. name .. "' expects a number, got '" .. value .. "'"
        end
        opts[NUMBERS[name]] = number
      else
        opts[OPTIONS[name]] = value
      end
    else
      return nil, "unknown option '" .. name .. "', see --help"
    end
    i = i + 1
  end
  return opts
end

local function load_server()
  local ok, server = pcall(require, "telnyx.emulator.server")
  if ok then return server end
  return nil, "lua-http cannot be loaded by this Lua (" .. _VERSION
    .. "): luarocks install http, or on Debian apt-get install lua5.1 lua-http and run it with "
    .. "lua5.1\n"
    .. tostring(server)
end

local function stop_on_signals(cqueues, cq, server)
  local ok, signal = pcall(require, "cqueues.signal")
  if not ok then return end
  signal.block(signal.SIGINT, signal.SIGTERM)
  local listener = signal.listen(signal.SIGINT, signal.SIGTERM)
  cq:wrap(function()
    cqueues.poll(listener)
    server.stopped = true
  end)
end

-- A pipe's writing end becomes ready to "read" only when its reader is gone,
-- which also happens when that process is killed.
local function stop_with_reader(cqueues, cq, server)
  cq:wrap(function()
    cqueues.poll { pollfd = 1, events = "r" }
    server.stopped = true
  end)
end

local function fail(opts, message)
  -- The parent reads the reason from the pipe.
  local out = opts.tied and io.stdout or io.stderr
  out:write("telnyx emulator: ", opts.tied and message:gsub("\n", " ") or message, "\n")
  out:flush()
  return 1
end

--- Runs the emulator until it is told to stop.
---@param arguments string[] the command line
---@return integer status exit status for the process
function command.run(arguments)
  local opts, err = command.parse(arguments)
  if not opts then return fail({}, err) end
  if opts.help then
    io.stdout:write(USAGE)
    return 0
  end
  local server_module
  server_module, err = load_server()
  if not server_module then return fail(opts, err) end

  local cqueues = require "cqueues"
  local cq = cqueues.new()
  opts.cq = cq
  local server
  server, err = server_module.new(opts)
  if not server then return fail(opts, err) end
  local listening
  listening, err = server:listen()
  if not listening then return fail(opts, err) end

  stop_on_signals(cqueues, cq, server)
  if opts.tied then stop_with_reader(cqueues, cq, server) end
  io.stdout:write("telnyx emulator listening on ", server.url, "\n")
  if server.public_key then
    io.stdout:write("its webhooks have the public key ", server.public_key, "\n")
  end
  io.stdout:flush()
  local ok, loop_err = server:loop()
  if not ok then return fail({}, loop_err) end
  return 0
end

return command
