-- The parameters of the garbage collector, on every Lua.

local collector = {}

-- Since Lua 5.5 each parameter is set by its name.
local BY_NAME = pcall(collectgarbage, "param", "pause")

local HAS_STEP_SIZE = _VERSION == "Lua 5.4"
local DEFAULT_STEP_SIZE = 13

local function set(name, value)
  if BY_NAME then return collectgarbage("param", name, value) end
  return collectgarbage("set" .. name, value)
end

local function set_step_size(bits)
  if BY_NAME then return collectgarbage("param", "stepsize", math.floor(2 ^ bits)) end
  if HAS_STEP_SIZE then collectgarbage("incremental", 0, 0, bits) end
  return nil
end

--- Sets the given parameters.
---@param wanted { pause: integer|nil, multiplier: integer|nil, step_bits: integer|nil }
-- `step_bits`: a step begins after so many bytes, as a power of two (Lua 5.4 and later)
---@return fun() restore sets all of it back
function collector.set(wanted)
  local pause = wanted.pause and set("pause", wanted.pause)
  local multiplier = wanted.multiplier and set("stepmul", wanted.multiplier)
  local step_size = wanted.step_bits and set_step_size(wanted.step_bits)
  return function()
    if pause then set("pause", pause) end
    if multiplier then set("stepmul", multiplier) end
    if step_size then
      collectgarbage("param", "stepsize", step_size)
    elseif wanted.step_bits then
      set_step_size(DEFAULT_STEP_SIZE)
    end
  end
end

return collector
