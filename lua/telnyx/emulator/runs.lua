-- Runs of tests. A run executes nothing: its status depends on the time since its start, its
-- verdict on the test, so both are predictable. It fails if the instructions or a criterion of the
-- rubric contain "fail".

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local pages = require "telnyx.emulator.pages"
local tests = require "telnyx.emulator.tests"
local text = require "telnyx.emulator.text"

local runs = {}

local TRIGGER = { destination_version_id = "string" }

-- The share of the whole duration until which a run has a status.
local STEPS = { { 0.25, "pending" }, { 0.5, "starting" }, { 1, "running" } }

local function mentions_failure(value)
  return type(value) == "string" and value:lower():find("fail", 1, true) ~= nil
end

local function verdict(test, criterion)
  local fails = mentions_failure(test.instructions)
  for _, item in ipairs(criterion and { criterion } or test.rubric) do
    fails = fails or mentions_failure(item.name) or mentions_failure(item.criteria)
  end
  return fails and "failed" or "passed"
end

-- A run's conversation ends with the run.
local function announce(app, test, run)
  local assistant = app.store.assistants:get(test.destination)
  app.webhooks:add {
    event_type = "call.conversation.ended",
    occurred_at = run.triggered_at + run.seconds,
    payload = {
      assistant_id = assistant and assistant.id,
      conversation_id = run.conversation_id,
      duration_sec = math.floor(run.seconds),
    },
  }
end

local function trigger(app, test, suite_run_id)
  local results = json.array()
  for i, criterion in ipairs(test.rubric) do
    results[i] = { name = criterion.name, status = verdict(test, criterion) }
  end
  -- The test may change during its run; the run keeps the instructions and rubric it started with.
  local run = app.store.runs:add {
    run_id = text.uuid(),
    test_id = test.test_id,
    test_suite = test.test_suite,
    test_suite_run_id = suite_run_id,
    conversation_id = text.uuid(),
    triggered_at = app:now(),
    seconds = app.run_seconds,
    verdict = verdict(test),
    results = results,
  }
  announce(app, test, run)
  return run
end

-- Returns the status at a time, and when it began.
local function status_at(run, now)
  local elapsed, began = now - run.triggered_at, 0
  for _, step in ipairs(STEPS) do
    local ends = step[1] * run.seconds
    if elapsed < ends then return step[2], began end
    began = ends
  end
  return run.verdict, began
end

local function show(app, run)
  local status, began = status_at(run, app:now())
  local done = status == run.verdict
  local results = json.array()
  for i, result in ipairs(run.results) do
    results[i] = { name = result.name, status = done and result.status or status }
  end
  local changed = text.iso_time(run.triggered_at + began)
  return {
    run_id = run.run_id,
    test_id = run.test_id,
    test_suite_run_id = run.test_suite_run_id,
    status = status,
    triggered_by = "api",
    created_at = text.iso_time(run.triggered_at),
    updated_at = changed,
    completed_at = done and changed or nil,
    conversation_id = status ~= "pending" and run.conversation_id or nil,
    conversation_insights_id = done and run.run_id or nil,
    detail_status = results,
    logs = done and "The run " .. status .. "." or nil,
  }
end

-- Newest first.
local function list(app, query, belongs)
  local found = {}
  local all = app.store.runs.list
  for i = #all, 1, -1 do
    local run = all[i]
    if belongs(run) and (not query.status or status_at(run, app:now()) == query.status) then
      found[#found + 1] = run
    end
  end
  return pages.answer(found, query, function(run) return show(app, run) end)
end

local function add_test_routes(app, router)
  local path = "/ai/assistants/tests/{test_id}/runs"

  router:add("GET", path, function(request)
    local test, missing = tests.find(app, request)
    if not test then return missing end
    return list(app, request.query, function(run) return run.test_id == test.test_id end)
  end)
  router:add("POST", path, function(request)
    local test, missing = tests.find(app, request)
    if not test then return missing end
    return { status = 201, json = show(app, trigger(app, test)) }
  end, { body = TRIGGER, partial = true, idempotent = true })
  router:add("GET", path .. "/{run_id}", function(request)
    local test, missing = tests.find(app, request)
    if not test then return missing end
    local run = app.store.runs:get(request.params.run_id)
    if not run or run.test_id ~= test.test_id then
      return errors.not_found("There is no run '" .. request.params.run_id
        .. "' of the test.", "run_id")
    end
    return { json = show(app, run) }
  end)
end

local function add_suite_routes(app, router)
  local path = "/ai/assistants/tests/test-suites/{suite_name}/runs"

  local function with_suite(handler)
    return function(request)
      local name = request.params.suite_name
      local members = tests.in_suite(app, name)
      if #members == 0 then
        return errors.not_found("There is no test suite '" .. name .. "'.", "suite_name")
      end
      return handler(members, request)
    end
  end

  router:add("GET", path, with_suite(function(_, request)
    local name, suite_run_id = request.params.suite_name, request.query.test_suite_run_id
    return list(app, request.query, function(run)
      return run.test_suite == name and run.test_suite_run_id ~= nil
        and (not suite_run_id or run.test_suite_run_id == suite_run_id)
    end)
  end))
  router:add("POST", path, with_suite(function(members)
    local started, suite_run_id = json.array(), text.uuid()
    for i, test in ipairs(members) do
      started[i] = show(app, trigger(app, test, suite_run_id))
    end
    return { status = 201, json = started }
  end), { body = TRIGGER, partial = true, idempotent = true })
end

--- Adds the routes of runs of tests and of suites.
function runs.routes(app, router)
  add_test_routes(app, router)
  add_suite_routes(app, router)
end

return runs
