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
---@param operation string
---@param options table
---@param envelope table
---@param attempt integer
function log.request(operation, options, envelope, attempt)
  if options.log ~= "debug" then return end
  local secrets, lines = options.secrets, {}
  for name, value in pairs(redact.fields(envelope.headers, secrets)) do
    lines[#lines + 1] = ("  %s: %s"):format(name, value)
  end
  table.sort(lines)
  write("debug", ("%s attempt %d: %s %s\n%s"):format(operation, attempt, envelope.method,
    redact.text(envelope.url, secrets), table.concat(lines, "\n")))
end

--- Writes what came of it, at levels info and debug.
---@param operation string
---@param options table
---@param envelope table
---@param outcome integer|telnyx.Error
function log.outcome(operation, options, envelope, outcome)
  if options.log == "off" then return end
  write("info", ("%s %s %s: %s"):format(operation, envelope.method,
    redact.text(envelope.url, options.secrets), tostring(outcome)))
end

return log
