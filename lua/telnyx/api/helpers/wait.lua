--- Polling of test runs, at growing intervals, until all have ended.

local errors = require "telnyx.response.error"
local mistake = require "telnyx.support.mistake"

local wait = {}

---@alias telnyx.TestRun telnyx.ai.TestRunResponse

local FIRST_PAUSE, LONGEST_PAUSE = 1, 10

-- The longest run that the API allows.
local LONGEST_WAIT = 3600

-- The last poll may take this long after the deadline.
local LAST_LOOK = 1

local ENDED = { passed = true, failed = true, error = true }

--- The parameters of all `wait` helpers.
wait.parameters = { interval = "number", max_interval = "number", on_progress = "function" }

local function check_pause(context, given, name)
  local value = given[name]
  if value and not (value > 0 and value < math.huge) then
    mistake.bad(name, context.name, mistake.unfit("number of seconds above 0", value))
  end
end

-- A run with an unknown status has ended if it has a time of completion.
local function has_ended(run)
  return ENDED[run.status] or run.completed_at ~= nil
end

local function count_open(runs)
  local open = 0
  for _, run in ipairs(runs) do
    if not has_ended(run) then open = open + 1 end
  end
  return open
end

-- Returns the progress of a run as one string.
local function progress_of(run)
  local parts = { tostring(run.status) }
  for _, result in ipairs(run.detail_status or {}) do
    parts[#parts + 1] = tostring(result.status)
  end
  return table.concat(parts, " ")
end

local function tell_progress(runs, seen, on_progress)
  for _, run in ipairs(runs) do
    local progress = progress_of(run)
    if seen[run.run_id] ~= progress then
      seen[run.run_id] = progress
      on_progress(run)
    end
  end
end

local function describe_open(runs)
  if #runs == 0 then return "there was no run" end
  if #runs == 1 then return ("the run was still %s"):format(tostring(runs[1].status)) end
  return ("%d of %d runs had not ended"):format(count_open(runs), #runs)
end

local function timed_out(context, runs, seconds)
  return errors.of(context.name, "timeout",
    ("%s after %g seconds"):format(describe_open(runs), seconds))
end

--- Polls until all runs have ended, and there is at least one: the list of a suite's runs may be
--- empty at first.
---@param context telnyx.HelperContext
---@param given table interval, max_interval, on_progress
---@param opts table options of the requests; `deadline` bounds the whole wait
---@param look fun(opts: table): telnyx.TestRun[]|nil, telnyx.Error
---@return telnyx.TestRun[]|nil runs
---@return telnyx.Error err
---@return telnyx.TestRun[] last the runs as last seen
function wait.until_ended(context, given, opts, look)
  check_pause(context, given, "interval")
  check_pause(context, given, "max_interval")
  local clock, runs, seen = context.session:clock(), {}, {}
  local seconds = opts.deadline or LONGEST_WAIT
  local ends = clock:now() + seconds
  local pause, longest = given.interval or FIRST_PAUSE, given.max_interval or LONGEST_PAUSE
  local own = {}
  for name, value in pairs(opts) do own[name] = value end
  while true do
    own.deadline = math.max(ends - clock:now(), LAST_LOOK)
    local found, err = look(own)
    if not found then return nil, err, runs end
    runs = found
    if given.on_progress then tell_progress(runs, seen, given.on_progress) end
    if #runs > 0 and count_open(runs) == 0 then return runs, nil, runs end
    local time_left = ends - clock:now()
    if time_left <= 0 then return nil, timed_out(context, runs, seconds), runs end
    clock:sleep(math.min(pause, longest, time_left))
    pause = pause * 2
  end
end

return wait
