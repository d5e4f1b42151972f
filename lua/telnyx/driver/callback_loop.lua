--- Waiting of coroutines in a callback-based event loop.

local parking = {}

local running = coroutine.running

---@class telnyx.Callbacks the operations of such a loop
---@field after fun(seconds: number, action: function): function calls the action later, never
---immediately; returns a function that cancels it
---@field yield fun() suspends the running coroutine
---@field resume fun(thread: thread) resumes it
---@field start fun(task: function, ended: fun(ok: boolean, ...)) starts a coroutine
---@field refuse nil|fun() raises if anything but the loop resumes a waiting coroutine

--- Makes a telnyx.Loop without its `watch`.
---@param callbacks telnyx.Callbacks
---@return telnyx.Loop
function parking.new(callbacks)
  local after, yield, resume = callbacks.after, callbacks.yield, callbacks.resume
  local refuse = callbacks.refuse
  local loop = {}

  -- Coroutines whose condition was notified.
  local woken

  local function wake_all()
    local conditions = woken
    woken = nil
    for _, condition in ipairs(conditions) do
      if condition.thread then resume(condition.thread) end
    end
  end

  local Condition = {}
  Condition.__index = Condition

  function Condition:notify()
    self.is_notified = true
    if not self.thread then return end
    if woken then
      woken[#woken + 1] = self
    else
      woken = { self }
      after(0, wake_all)
    end
  end

  function Condition:wait(seconds)
    if self.is_notified then return true end
    local is_over, take_back = false, nil
    self.thread = running()
    if seconds then
      take_back = after(seconds, function()
        is_over = true
        if self.thread then resume(self.thread) end
      end)
    end
    repeat
      yield()
      local is_due = self.is_notified or is_over
      if not is_due and refuse then refuse() end
    until is_due
    if take_back and not is_over then take_back() end
    self.thread = nil
    return self.is_notified == true
  end

  function loop.condition()
    return setmetatable({}, Condition)
  end

  function loop.sleep(seconds)
    loop.condition():wait(seconds)
  end

  function loop.spawn(task, ended)
    after(0, function() callbacks.start(task, ended) end)
  end

  return loop
end

return parking
