--- Waiting in libuv's loop, as luv gives it to Lua.

local uv = require "luv"
local parking = require "telnyx.driver.parking"

local driver = {}

local function milliseconds(seconds)
  return math.ceil(seconds * 1000)
end

local function after(seconds, action)
  local timer = uv.new_timer()
  local function close()
    if not timer:is_closing() then timer:close() end
  end
  uv.update_time()  -- the loop's clock stands still while Lua runs
  timer:start(milliseconds(seconds), 0, function()
    close()
    action()
  end)
  return close
end

-- An error goes the way of those in luv's callbacks.
local function resume(thread)
  local ok, problem = coroutine.resume(thread)
  if ok then return end
  if type(problem) == "string" then problem = debug.traceback(thread, problem) end
  error(problem, 0)
end

local loop = parking.new { after = after, yield = coroutine.yield, resume = resume }

function loop.watch(pool, step)
  local poll, timer
  local reference = setmetatable({ pool }, { __mode = "v" })

  local function stop()
    if not poll then return end
    poll:close()
    timer:close()
    poll, timer = nil, nil
  end

  local function advance()
    if not poll then return end
    if not step() then return stop() end
    local seconds = reference[1]:timeout()
    if seconds then
      timer:start(milliseconds(seconds), 0, advance)
    else
      timer:stop()
    end
  end

  local function touch()
    if not poll then
      poll, timer = uv.new_poll(reference[1]:fd()), uv.new_timer()
      poll:start("r", advance)
    end
    timer:start(0, 0, advance)
  end

  return { touch = touch, stop = stop }
end

--- The loop, if it is running. Named, also before it does: the coroutine is then resumed once it
-- runs.
---@param is_named boolean
---@return telnyx.Loop|nil
function driver.current(is_named)
  return (is_named or uv.loop_mode()) and loop or nil
end

return driver
