-- The options of an emulator in a separate process.

local lazy = require "telnyx.support.lazy"

local mistake = lazy "telnyx.support.mistake"
local spelling = lazy "telnyx.support.spelling"

local spawn_options = {}

-- The type of each, and the flag that passes it to the process. Secrets are passed differently.
local OPTIONS = {
  api_key = { "string" },
  client_id = { "string", "--client-id" },
  client_secret = { "string" },
  host = { "string", "--host" },
  lua = { "string" },
  max_body = { "number", "--max-body" },
  port = { "number", "--port" },
  rate_limit = { "number", "--rate-limit" },
  run_seconds = { "number", "--run-seconds" },
  state = { "string", "--state" },
  stream_delay = { "number", "--stream-delay" },
  tls_cert = { "string", "--tls-cert" },
  tls_key = { "string", "--tls-key" },
  token_seconds = { "number", "--token-seconds" },
  webhook_key = { "string" },
  webhook_remote = { "boolean" },
  webhook_url = { "string", "--webhook-url" },
}

local function problem_of(expected, value)
  if type(value) ~= expected then return mistake.expected(expected, value) end
  if expected ~= "number" or value >= 0 then return end
  return mistake.unfit("number from 0", value)
end

--- Raises an error at the caller's line when an option is unknown or has the wrong type.
---@param opts table
function spawn_options.check(opts)
  if type(opts) ~= "table" then
    mistake.bad(1, "emulator.spawn", mistake.expected("table", opts))
  end
  for name, value in pairs(opts) do
    local option = OPTIONS[name]
    if not option then
      mistake.fail(("unknown option '%s' to 'emulator.spawn'%s"):format(tostring(name),
        spelling.hint(name, OPTIONS)))
    end
    local problem = problem_of(option[1], value)
    if problem then
      mistake.fail(("bad option '%s' to 'emulator.spawn' (%s)"):format(name, problem))
    end
  end
end

--- Returns the arguments after the interpreter.
---@param opts telnyx.emulator.Options
---@return string[]
function spawn_options.command_line(opts)
  local arguments = { "--tied" }
  for name, value in pairs(opts) do
    local flag = OPTIONS[name][2]
    if flag then
      arguments[#arguments + 1] = flag
      arguments[#arguments + 1] = tostring(value)
    end
  end
  if opts.webhook_remote then arguments[#arguments + 1] = "--webhook-remote" end
  return arguments
end

return spawn_options
