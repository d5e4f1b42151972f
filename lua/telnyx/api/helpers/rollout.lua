--- `ai.assistants.canary_deploys.rollout`: moves the traffic of an assistant to a version step by
-- step, as long as a check passes; otherwise restores the previous state.

local errors = require "telnyx.response.error"
local mistake = require "telnyx.support.mistake"
local protected = require "telnyx.support.yieldable_pcall"

local STEPS, INTERVAL = { 5, 25, 50, 100 }, 60

---@class telnyx.Rollout
---@field version_id string the version to receive the traffic
---@field steps? number[] ascending percentages, { 5, 25, 50, 100 } by default
---@field interval? number seconds between a step and its check, 60 by default
---@field check? fun(percentage: number): boolean, string? whether to continue; if not, the reason
---@field on_step? fun(percentage: number) called after the version has reached this percentage
---@field promote? boolean true by default: after the last step the version becomes the main one,
---which ends the canary deploy; false leaves it at the last step

---@class telnyx.RolloutResult
---@field assistant_id string
---@field version_id string
---@field percentage number
---@field promoted boolean

---Rolls a version out. The option `deadline` bounds the rollout, but not a rollback.
---
---If a check fails or raises (kind "check"), a request fails, or the deadline passes (kind
---"timeout"), the previous canary deploy is restored, or removed if there was none. In the error,
---`restored` is true, or false with the reason in `restore_error`; `step` is the percentage that
---was reached, `reason` the second result of the check.
---@alias telnyx.ai.assistants.canary_deploys.rollout
---| fun(id: string, given: telnyx.Rollout, opts?: table): telnyx.RolloutResult?, telnyx.Error

local parameters = {
  version_id = "string!", steps = "number[]", interval = "number", check = "function",
  on_step = "function", promote = "boolean",
}

local function check_steps(context, steps)
  local last = 0
  for index, percentage in ipairs(steps) do
    if not (percentage > last and percentage <= 100) then
      mistake.bad(("steps[%d]"):format(index), context.name,
        mistake.unfit(("percentage above %g, up to 100,"):format(last), percentage))
    end
    last = percentage
  end
  if last == 0 then mistake.bad("steps", context.name, "must not be empty") end
end

local function check_arguments(context, given)
  check_steps(context, given.steps or STEPS)
  local interval = given.interval
  if interval and not (interval >= 0 and interval < math.huge) then
    mistake.bad("interval", context.name,
      mistake.unfit("number of seconds from 0", interval))
  end
end

local function failure(self, kind, cause)
  return errors.of(self.context.name, kind, cause)
end

local function time_left(self)
  return self.ends and self.ends - self.context.session:clock():now()
end

-- Returns the options of a request before a rollback: its deadline is the remaining time.
local function options_of(self)
  local own = { deadline = time_left(self) }
  for name, value in pairs(self.opts) do
    if own[name] == nil then own[name] = value end
  end
  return own
end

-- Tells whether this many seconds remain before the deadline.
local function ensure_time(self, seconds)
  local left = time_left(self)
  if not left or left > seconds then return true end
  return nil, failure(self, "timeout", ("the deadline of %g seconds passed at %g %%")
    :format(self.opts.deadline, self.step))
end

local function set_share(self, percentage)
  self.step = percentage
  local ok, err = ensure_time(self, 0)
  if not ok then return nil, err end
  local send = self.is_there and self.deploys.update or self.deploys.create
  self.is_touched = true
  ok, err = send(self.assistant_id, { rules = { { serve = { rollout = {
    { version_id = self.version_id, weight = percentage },
  } } } } }, options_of(self))
  if not ok then return nil, err end
  self.is_there = true
  return true
end

-- Calls a function of the caller. An error in it must not leave the deploy half done.
local function ask(self, name)
  local call = self.given[name]
  if not call then return true end
  local ok, answer, reason = protected(call, self.step)
  if not ok then
    return nil, failure(self, "check", ("'%s' raised at %g %%: %s")
      :format(name, self.step, tostring(answer)))
  end
  if answer or name == "on_step" then return true end
  local err = failure(self, "check", ("the check failed at %g %%: %s")
    :format(self.step, reason == nil and "no reason given" or tostring(reason)))
  err.reason = reason
  return nil, err
end

local function take_step(self, percentage)
  local ok, err = set_share(self, percentage)
  if ok then ok, err = ask(self, "on_step") end
  if ok then ok, err = ensure_time(self, self.interval) end
  if not ok then return nil, err end
  self.context.session:clock():sleep(self.interval)
  return ask(self, "check")
end

-- The promotion may have succeeded even if its response was lost.
local function is_main(self)
  local assistant = self.assistants.retrieve(self.assistant_id, {}, options_of(self))
  return assistant ~= nil and assistant.version_id == self.version_id
end

local function promote(self)
  local ok, err = ensure_time(self, 0)
  if not ok then return nil, err end
  ok, err = self.assistants.versions.promote({ assistant_id = self.assistant_id,
    version_id = self.version_id }, options_of(self))
  if ok then return true end
  if not err.status and ensure_time(self, 0) and is_main(self) then return true end
  return nil, err
end

local function take_all_steps(self)
  for _, percentage in ipairs(self.given.steps or STEPS) do
    local ok, err = take_step(self, percentage)
    if not ok then return nil, err end
  end
  if self.given.promote == false then return true end
  return promote(self)
end

-- Ignores the deadline: a deploy left half done is worse than a late return.
---@return any restored nil after an error
---@return telnyx.Error
local function restore(self)
  local own = {}
  for name, value in pairs(self.opts) do own[name] = value end
  own.deadline = nil
  if self.before then
    return self.deploys.update(self.assistant_id, { rules = self.before.rules }, own)
  end
  local ok, err = self.deploys.delete(self.assistant_id, own)
  if ok or err.status == 404 then return true end
  return nil, err
end

local function fail(self, err)
  err.step = self.step
  if not self.is_touched then return nil, err end
  local ok, restore_error = restore(self)
  err.restored = ok ~= nil
  if not ok then
    err.restore_error = restore_error
    err.message = ("%s; the previous canary deploy could not be restored: %s")
      :format(err.message, restore_error.message)
  end
  return nil, err
end

local function look_before(self)
  local own = options_of(self)
  own.keep_null = true
  local found, err = self.deploys.retrieve(self.assistant_id, own)
  if not found and err.status ~= 404 then return nil, err end
  self.before, self.is_there = found, found ~= nil
  return true
end

local function call(context, given, opts)
  check_arguments(context, given)
  local self = {
    context = context, given = given, opts = opts,
    deploys = context.resource, assistants = context.client.ai.assistants,
    assistant_id = given.assistant_id, version_id = given.version_id,
    interval = given.interval or INTERVAL, step = 0,
    ends = opts.deadline and context.session:clock():now() + opts.deadline,
  }
  local ok, err = look_before(self)
  if ok then ok, err = take_all_steps(self) end
  if not ok then return fail(self, err) end
  local promoted = given.promote ~= false
  return { assistant_id = self.assistant_id, version_id = self.version_id,
    percentage = promoted and 100 or self.step, promoted = promoted }
end

return {
  about = "gives a version more and more of the traffic, as long as a check passes",
  ids = "{assistant_id}",
  parameters = parameters,
  call = call,
}
