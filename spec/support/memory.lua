-- What this process takes, where the system tells (Linux).

local memory = {}

--- The first number that the pattern finds in a file under /proc/self.
---@param name string
---@param pattern string
---@return integer
function memory.number(name, pattern)
  local file = assert(io.open("/proc/self/" .. name))
  local text = file:read("*a")
  file:close()
  return tonumber(text:match(pattern))
end

--- Whether the system tells.
---@return boolean
function memory.is_known()
  local statm = io.open("/proc/self/statm")
  if statm then statm:close() end
  return statm ~= nil
end

--- Bytes in memory, without Lua's garbage.
---@return integer
function memory.resident()
  collectgarbage()
  collectgarbage()
  return memory.number("statm", "^%d+ (%d+)") * 4096
end

return memory
