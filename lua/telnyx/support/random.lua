--- Random numbers. math.random has the same seed in every process before Lua 5.4.

local core = require "telnyx.core"

--- Returns a random number.
---@return number from 0 up to 1
return function()
  return tonumber(core.uuid():sub(1, 8), 16) / 2 ^ 32
end
