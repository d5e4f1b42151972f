--- Lines about requests on standard error, when TELNYX_LOG or the option `log` asks for them.

local log = {}

local LEVELS = { off = 0, info = 1, debug = 2 }

--- Writes a line when the client's level is at least `level`. `make` is only called then.
---@param settings telnyx.Config
---@param level "info"|"debug"
---@param make fun(...): string
function log.write(settings, level, make, ...)
  if not settings.log or LEVELS[settings.log] < LEVELS[level] then return end
  io.stderr:write(("telnyx %s: %s\n"):format(level, make(...)))
end

return log
