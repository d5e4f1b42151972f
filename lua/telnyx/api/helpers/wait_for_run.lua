--- `ai.assistants.tests.runs.wait`: waits for the end of a test run.

local wait = require "telnyx.api.helpers.wait"

---@class telnyx.WaitForRun
---@field test_id string
---@field run_id string
---@field interval? number seconds before the second poll, 1 by default; doubled after each
---@field max_interval? number maximum of seconds between two polls, 10 by default
---@field on_progress? fun(run: telnyx.TestRun) called after the first poll, and when the status of
---the run or of one of its results has changed

---Waits for the end of a run, at most for the option `deadline`, 3600 seconds by default. A failed
---test is not an error: look at `run.status`, which is "passed", "failed" or "error". An error has
---the run as last seen in `err.run`; its kind is "timeout" if the deadline has passed.
---@alias telnyx.ai.assistants.tests.runs.wait
---| fun(parameters: telnyx.WaitForRun, opts?: table): telnyx.TestRun?, telnyx.Error

local function call(context, given, opts)
  local ids = { test_id = given.test_id, run_id = given.run_id }
  local runs, err, last = wait.until_ended(context, given, opts, function(own)
    local run, problem = context.resource.retrieve(ids, own)
    return run and { run }, problem
  end)
  if runs then return runs[1] end
  err.run = last[1]
  return nil, err
end

return {
  about = "waits until a run of a test has ended",
  ids = "{test_id}/{run_id}",
  parameters = wait.parameters,
  call = call,
}
