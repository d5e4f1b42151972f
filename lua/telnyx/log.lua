--- Lines about requests on standard error, when TELNYX_LOG or the option `log` asks for them.

local redact = require "telnyx.redact"

local log = {}

local function write(level, text)
  io.stderr:write(("telnyx %s: %s\n"):format(level, text))
end

--- Writes a line that no option silences.
---@param text string
function log.warn(text)
  write("warning", text)
end

--- Writes what is about to be sent, at level debug.
---@param call telnyx.Call
function log.request(call)
  if call.options.log ~= "debug" then return end
  local envelope, key, lines = call.envelope, call.options.api_key, {}
  for name, value in pairs(redact.fields(envelope.headers, key)) do
    lines[#lines + 1] = ("  %s: %s"):format(name, value)
  end
  table.sort(lines)
  write("debug", ("%s attempt %d: %s %s\n%s"):format(call.operation, call.attempts + 1,
    envelope.method, redact.text(envelope.url, key), table.concat(lines, "\n")))
end

--- Writes what came of it, at levels info and debug.
---@param call telnyx.Call
---@param outcome integer|telnyx.Error
function log.outcome(call, outcome)
  if call.options.log == "off" then return end
  write("info", ("%s %s %s: %s"):format(call.operation, call.envelope.method,
    redact.text(call.envelope.url, call.options.api_key), tostring(outcome)))
end

return log
