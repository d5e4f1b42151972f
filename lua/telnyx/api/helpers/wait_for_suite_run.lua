--- `ai.assistants.tests.test_suites.runs.wait`: waits for all runs of a triggered test suite.

local wait = require "telnyx.api.helpers.wait"

local LARGEST_PAGE = 100

---@class telnyx.WaitForSuiteRun
---@field suite_name string
---@field test_suite_run_id string of the runs that `trigger` returned
---@field interval? number seconds before the second poll, 1 by default; doubled after each
---@field max_interval? number maximum of seconds between two polls, 10 by default
---@field on_progress? fun(run: telnyx.SuiteRun) called for each run after the first poll, and when
---the status of a run or of one of its results has changed

---@class telnyx.SuiteRun: telnyx.ai.TestRunResponse
---@field test_name string|nil the name of its test; nil if the tests could not be listed

---Waits for the end of all runs of a triggered suite, at most for the option `deadline`, 3600
---seconds by default. A failed test is not an error: look at each `run.status`. An error has the
---runs as last seen in `err.runs`; its kind is "timeout" if the deadline has passed.
---@alias telnyx.ai.assistants.tests.test_suites.runs.wait
---| fun(given: telnyx.WaitForSuiteRun, opts?: table): telnyx.SuiteRun[]?, telnyx.Error

-- Returns the names of the suite's tests by id. Runs without a known name are kept.
local function names_of(context, suite_name, own)
  local names = {}
  local page = context.client.ai.assistants.tests.list({ test_suite = suite_name,
    page_size = LARGEST_PAGE }, own)
  while page do
    for _, test in ipairs(page.items) do names[test.test_id] = test.name end
    page = page:next_page()
  end
  return names
end

local function call(context, given, opts)
  local query = { suite_name = given.suite_name, test_suite_run_id = given.test_suite_run_id,
    page_size = LARGEST_PAGE }
  local names
  local runs, err, last = wait.until_ended(context, given, opts, function(own)
    local found = {}
    local page, problem = context.resource.list(query, own)
    while page do
      for _, run in ipairs(page.items) do found[#found + 1] = run end
      page, problem = page:next_page()
    end
    if problem then return nil, problem end
    if #found > 0 then names = names or names_of(context, given.suite_name, own) end
    for _, run in ipairs(found) do run.test_name = names[run.test_id] end
    return found
  end)
  if runs then return runs end
  err.runs = last
  return nil, err
end

return {
  about = "waits until all runs of a triggered suite have ended",
  ids = "{suite_name}/{test_suite_run_id}",
  parameters = wait.parameters,
  call = call,
}
