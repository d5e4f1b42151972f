-- The memory of this process, where the system reports it (Linux).

local files = require "spec.support.files"

local memory = {}

--- Returns the first number that the pattern finds in a file under /proc/self.
---@param name string
---@param pattern string
---@return integer
function memory.number(name, pattern)
  local text = files.read("/proc/self/" .. name)
  return tonumber(text:match(pattern))
end

--- Tells whether the system reports it.
---@return boolean
function memory.is_known()
  local statm = io.open("/proc/self/statm")
  if statm then statm:close() end
  return statm ~= nil
end

--- Returns the bytes in use, without Lua's garbage.
---@return integer
function memory.resident()
  collectgarbage()
  collectgarbage()
  return memory.number("statm", "^%d+ (%d+)") * 4096
end

return memory
