--- The driver for luv, libuv's event loop in Lua.

local parking = require "telnyx.driver.callback_loop"
local refuse = require "telnyx.driver.wrong_resumer"
local standard = require "telnyx.support.standard"

-- In Neovim, which always runs its loop.
local editor = rawget(_G, "vim")
if type(editor) ~= "table" or not editor.schedule then editor = nil end

local uv = editor and (editor.uv or editor.loop) or require "luv"

local driver = {}

-- The callbacks for coroutines started here, called with their errors.
local ended_by = setmetatable({}, { __mode = "k" })

local function milliseconds(seconds)
  return math.ceil(seconds * 1000)
end

local function after(seconds, action)
  local timer = uv.new_timer()
  local is_taken_back = false
  local function close()
    if not timer:is_closing() then timer:close() end
  end
  local function act()
    if not is_taken_back then action() end
  end
  uv.update_time()  -- libuv does not update its clock while Lua runs
  timer:start(milliseconds(seconds), 0, function()
    close()
    -- most of Neovim's functions cannot be called in the loop's callbacks
    if editor then editor.schedule(act) else action() end
  end)
  return function()
    is_taken_back = true
    close()
  end
end

-- Errors in the program are raised as in luv's callbacks. A value yielded here was meant for an
-- earlier resumer, which has given the coroutine up.
local function settle(thread, ok, problem)
  local is_done = coroutine.status(thread) == "dead"
  if ok and (problem == nil or is_done or ended_by[thread]) then return end
  if ok then refuse("luv", "coroutine.wrap, called in no other coroutine, or telnyx.spawn") end
  local ended = ended_by[thread]
  if ended then return ended(false, problem, thread) end
  if type(problem) == "string" then problem = standard.traceback(thread, problem) end
  error(problem, 0)
end

local function resume(thread)
  settle(thread, coroutine.resume(thread))
end

local function start(task, ended)
  local thread = coroutine.create(function() ended(true, task()) end)
  ended_by[thread] = ended
  resume(thread)
end

local loop = parking.new { after = after, yield = coroutine.yield, resume = resume, start = start }

function loop.watch(step, pool)
  local poll, timer
  -- weak, so that the loop does not keep the pool alive
  local reference = setmetatable({ pool }, { __mode = "v" })

  local function release()
    if not poll then return end
    poll:close()
    timer:close()
    poll, timer = nil, nil
  end

  local function advance()
    if not poll then return end
    local left = step()
    if not left then return release() end
    if not poll then return end  -- closed by a resumed coroutine
    if left < math.huge then
      timer:start(milliseconds(left), 0, advance)
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

  return touch, release
end

--- Returns the loop, if it is running. If the program named the driver, also before that: waiting
-- coroutines continue once the loop runs.
---@param is_named boolean
---@return telnyx.Loop|nil
function driver.current(is_named)
  return (is_named or editor or uv.loop_mode()) and loop or nil
end

return driver
