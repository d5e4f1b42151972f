--- Coroutines that wait in a loop which knows only callbacks.

local parking = {}

local running = coroutine.running

---@class telnyx.Callbacks what such a loop can do
---@field after fun(seconds: number, action: function): function calls the action later, never at
---once; what it returns takes that back
---@field yield function gives the running coroutine's turn away
---@field resume fun(thread: thread) gives it back

--- Makes what a telnyx.Loop needs, but for `watch`.
---@param callbacks telnyx.Callbacks
---@return telnyx.Loop
function parking.new(callbacks)
  local after, yield, resume = callbacks.after, callbacks.yield, callbacks.resume
  local loop = {}

  -- Those who wait, which nobody else may keep alive, and those of them who may go on.
  local parked, woken = {}, nil

  local function wake_all()
    local threads = woken
    woken = nil
    for _, self in ipairs(threads) do
      if self.thread then resume(self.thread) end
    end
  end

  local function wake(self)
    if woken then
      woken[#woken + 1] = self
    else
      woken = { self }
      after(0, wake_all)
    end
  end

  --- What one coroutine waits for.
  ---@return telnyx.Condition
  function loop.condition()
    local self, is_notified = {}, false

    function self.notify()
      is_notified = true
      if self.thread then wake(self) end
    end

    function self.wait(seconds)
      local is_over, take_back = false, nil
      self.thread = running()
      parked[self] = true
      if seconds and not is_notified then
        take_back = after(seconds, function()
          is_over = true
          resume(self.thread)
        end)
      end
      -- the program may resume it, too
      while not is_notified and not is_over do yield() end
      if take_back and not is_over then take_back() end
      self.thread, parked[self] = nil, nil
      local was_notified = is_notified
      is_notified = false
      return was_notified
    end

    return self
  end

  function loop.sleep(seconds)
    loop.condition().wait(seconds)
  end

  function loop.spawn(task)
    after(0, function() resume(coroutine.create(task)) end)
  end

  return loop
end

return parking
