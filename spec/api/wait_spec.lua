-- Specs of waiting for runs of tests: polling, results and callbacks. The mock's clock is used:
-- waits take no time.

local emulator = require "telnyx.emulator"
local mocks = require "telnyx.mock"
local telnyx = require "telnyx"

local IDS = { test_id = "t", run_id = "r" }
local SUITE = { suite_name = "returns", test_suite_run_id = "s" }

local mock, runs, suite_runs

before_each(function()
  mock = mocks.new()
  local tests = mock:client().ai.assistants.tests
  runs, suite_runs = tests.runs, tests.test_suites.runs
end)

local function run(status, fields)
  local all = { run_id = "r", test_id = "t", status = status }
  for name, value in pairs(fields or {}) do all[name] = value end
  return all
end

-- Returns the statuses in order, then the last one repeatedly.
local function answer(statuses, fields)
  local expectation = mock:on("ai.assistants.tests.runs.retrieve", {
    path = "/ai/assistants/tests/t/runs/r",
  })
  for _, status in ipairs(statuses) do expectation:reply(run(status, fields)) end
  expectation:always()
end

local function with(parameters, more)
  local all = {}
  for name, value in pairs(parameters) do all[name] = value end
  for name, value in pairs(more) do all[name] = value end
  return all
end

describe("runs.wait", function()
  for _, status in ipairs { "passed", "failed", "error" } do
    it("returns a run that has ended: " .. status, function()
      answer { "pending", "starting", "running", status }
      local ended, err = runs.wait(IDS)
      assert.is_nil(err)
      assert.equal(status, ended.status)
      assert.equal("r", ended.run_id)
      mock:assert_called("ai.assistants.tests.runs.retrieve", { times = 4 })
    end)
  end

  it("does not wait for a run that has ended", function()
    answer { "passed" }
    assert(runs.wait(IDS))
    assert.same({}, mock.slept)
  end)

  it("accepts an unknown status as an end when the run has an end time", function()
    answer({ "cancelled" }, { completed_at = "2026-01-01T00:00:00Z" })
    assert.equal("cancelled", assert(runs.wait(IDS)).status)
  end)

  it("polls at growing intervals", function()
    answer { "pending", "pending", "pending", "pending", "pending", "pending", "pending", "passed" }
    assert(runs.wait(IDS))
    assert.same({ 1, 2, 4, 8, 10, 10, 10 }, mock.slept)
  end)

  it("polls at the given interval", function()
    answer { "pending", "pending", "pending", "pending", "passed" }
    assert(runs.wait(with(IDS, { interval = 0.5, max_interval = 1.5 })))
    assert.same({ 0.5, 1, 1.5, 1.5 }, mock.slept)
  end)

  it("reports every change, once", function()
    local function result(status) return { detail_status = { { name = "a", status = status } } } end
    mock:on("ai.assistants.tests.runs.retrieve")
      :reply(run("pending")):times(2)
      :reply(run("running")):reply(run("running")):reply(run("running", result "passed"))
      :reply(run("passed", result "passed"))
    local seen = {}
    assert(runs.wait(with(IDS, {
      on_progress = function(now) seen[#seen + 1] = now.status end,
    })))
    assert.same({ "pending", "running", "running", "passed" }, seen)
  end)

  it("ends at the deadline, with the run", function()
    answer { "pending", "running" }
    local ended, err = runs.wait(IDS, { deadline = 20 })
    assert.is_nil(ended)
    assert.equal("timeout", err.kind)
    assert.equal("running", err.run.status)
    assert.equal("telnyx ai.assistants.tests.runs.wait: timed out: the run was still running "
      .. "after 20 seconds", tostring(err))
    assert.same({ 1, 2, 4, 8, 5 }, mock.slept)
  end)

  it("ends without a deadline, too", function()
    answer { "running" }
    local ended, err = runs.wait(IDS)
    assert.is_nil(ended)
    assert.truthy(tostring(err):find("after 3600 seconds", 1, true))
  end)

  it("passes the remaining time, and the other options, to each poll", function()
    answer { "pending", "pending", "passed" }
    assert(runs.wait(IDS, { deadline = 10, timeout = 8, headers = { ["X-Team"] = "a" } }))
    local timeouts = {}
    for index, call in ipairs(mock:calls "ai.assistants.tests.runs.retrieve") do
      timeouts[index] = call.timeout
      assert.equal("a", call.headers["x-team"])
    end
    assert.same({ 8, 8, 7 }, timeouts)
  end)

  it("returns the error of a poll, with the last known run", function()
    mock:on("ai.assistants.tests.runs.retrieve"):reply(run("running"))
      :reply(404, { errors = { { code = "10005" } } })
    local ended, err = runs.wait(IDS)
    assert.is_nil(ended)
    assert.equal("NotFoundError", err.name)
    assert.equal("running", err.run.status)
  end)

  it("has an error without a run when there was none", function()
    mock:on("ai.assistants.tests.runs.retrieve"):reply(404, {})
    local _, err = runs.wait(IDS)
    assert.equal(404, err.status)
    assert.is_nil(err.run)
  end)

  it("continues when a poll fails once and its retry succeeds", function()
    mock:on("ai.assistants.tests.runs.retrieve"):reply(503, {}):fail("connection")
      :reply(run("passed"))
    assert.equal("passed", assert(runs.wait(IDS)).status)
  end)
end)

describe("test_suites.runs.wait", function()
  local LIST = "ai.assistants.tests.test_suites.runs.list"

  local function page(number, total, ...)
    return { data = { ... }, meta = { page_number = number, total_pages = total } }
  end

  before_each(function()
    mock:on("ai.assistants.tests.list", { query = { test_suite = "returns" } })
      :reply(page(1, 1, { test_id = "t", name = "Return in time" })):always()
  end)

  it("returns all runs when the last has ended", function()
    mock:on(LIST, { path = "/ai/assistants/tests/test-suites/returns/runs",
      query = { test_suite_run_id = "s" } })
      :reply(page(1, 1, run("passed", { run_id = "a" }), run("running", { run_id = "b" })))
      :reply(page(1, 1, run("passed", { run_id = "a" }), run("failed", { run_id = "b" })))
    local seen = {}
    local ended = assert(suite_runs.wait(with(SUITE, {
      on_progress = function(now) seen[#seen + 1] = now.run_id .. " " .. now.status end,
    })))
    assert.equal(2, #ended)
    assert.equal("failed", ended[2].status)
    assert.same({ "a passed", "b running", "b failed" }, seen)
    assert.same({ 1 }, mock.slept)
  end)

  it("adds the names of the tests, which are fetched once", function()
    mock:on(LIST):reply(page(1, 1, run("running"))):reply(page(1, 1, run("passed")))
    local seen = {}
    local ended = assert(suite_runs.wait(with(SUITE, {
      on_progress = function(now) seen[#seen + 1] = now.test_name end,
    })))
    assert.equal("Return in time", ended[1].test_name)
    assert.same({ "Return in time", "Return in time" }, seen)
    mock:assert_called("ai.assistants.tests.list", { times = 1 })
  end)

  it("returns the runs even if the tests cannot be listed", function()
    mock = mocks.new()
    mock:on(LIST):reply(page(1, 1, run("passed")))
    mock:on("ai.assistants.tests.list"):reply(403, {})
    local ended = assert(mock:client().ai.assistants.tests.test_suites.runs.wait(SUITE))
    assert.is_nil(ended[1].test_name)
    assert.equal("passed", ended[1].status)
  end)

  it("reads all pages", function()
    mock:on(LIST, { query = { ["page[number]"] = "2" } })
      :reply(page(2, 2, run("running", { run_id = "b" })))
      :reply(page(2, 2, run("error", { run_id = "b" })))
    mock:on(LIST):reply(page(1, 2, run("passed", { run_id = "a" }))):times(2)
    local ended = assert(suite_runs.wait(SUITE))
    assert.equal("error", ended[2].status)
    mock:assert_done()
  end)

  it("waits for runs that are not listed yet", function()
    mock:on(LIST):reply(page(1, 1)):reply(page(1, 1, run("passed")))
    assert.equal(1, #assert(suite_runs.wait(SUITE)))
  end)

  it("ends at the deadline, with the runs", function()
    mock:on(LIST):reply(page(1, 1, run("passed", { run_id = "a" }), run("pending"))):always()
    local ended, err = suite_runs.wait(SUITE, { deadline = 3 })
    assert.is_nil(ended)
    assert.equal("timeout", err.kind)
    assert.equal(2, #err.runs)
    assert.truthy(tostring(err):find("1 of 2 runs had not ended after 3 seconds", 1, true))
  end)

  it("reports that no run ever appeared", function()
    mock:on(LIST):reply(page(1, 1)):always()
    local _, err = suite_runs.wait(SUITE, { deadline = 3 })
    assert.truthy(tostring(err):find("there was no run after 3 seconds", 1, true))
    assert.same({}, err.runs)
  end)

  it("returns the error of a page", function()
    mock:on(LIST, { query = { ["page[number]"] = "2" } }):reply(403, {})
    mock:on(LIST):reply(page(1, 2, run("passed")))
    local ended, err = suite_runs.wait(SUITE)
    assert.is_nil(ended)
    assert.equal(403, err.status)
    assert.same({}, err.runs)
  end)
end)

describe("helpers are found", function()
  local function message_of(call, ...)
    local ok, message = pcall(call, ...)
    assert.is_false(ok)
    return (message:gsub("^.-:%d+: ", ""))
  end

  it("among the operations", function()
    assert.equal(runs.wait, runs.wait)
    assert.is_function(suite_runs.wait)
  end)

  it("under their names only", function()
    assert.equal("unknown operation or resource 'ai.assistants.tests.runs.wiat', "
      .. "did you mean 'wait'?", message_of(function() return runs.wiat end))
    assert.equal("'ai.assistants.tests.runs.wait' is a function, not a method: call it with a dot, "
      .. "not a colon", message_of(function() return runs:wait(IDS) end))
  end)

  local CASES = {
    ["bad argument 'run_id' to 'ai.assistants.tests.runs.wait' (string expected, got nil)"] =
      { { test_id = "t" } },
    ["unknown parameter 'intervall' to 'ai.assistants.tests.runs.wait', did you mean 'interval'?"] =
      { { test_id = "t", run_id = "r", intervall = 1 } },
    ["unknown parameter 'deadline' to 'ai.assistants.tests.runs.wait': it is an option, which goes "
      .. "into the table after the parameters"] =
      { { test_id = "t", run_id = "r", deadline = 1 } },
    ["unknown option 'max_retry' to 'ai.assistants.tests.runs.wait', did you mean 'max_retries'?"] =
      { IDS, { max_retry = 1 } },
    ["bad option 'idempotency_key' to 'ai.assistants.tests.runs.wait' (it belongs to single calls: "
      .. "give it there)"] = { IDS, { idempotency_key = "x" } },
    ["bad argument 'on_progress' to 'ai.assistants.tests.runs.wait' (function expected, "
      .. "got boolean)"] = { { test_id = "t", run_id = "r", on_progress = true } },
    ["bad argument 'interval' to 'ai.assistants.tests.runs.wait' (number of seconds above 0 "
      .. "expected, got 0)"] = { { test_id = "t", run_id = "r", interval = 0 } },
    ["bad argument #1 to 'ai.assistants.tests.runs.wait' (table expected, got string: 'test_id', "
      .. "'run_id' go by name)"] = { "t" },
  }
  for expected, arguments in pairs(CASES) do
    it("and report mistakes: " .. expected, function()
      assert.equal(expected, message_of(function()
        return runs.wait(arguments[1], arguments[2])
      end))
      assert.same({}, mock:calls())
    end)
  end
end)

describe("with the emulator", function()
  local server, client

  setup(function()
    server = assert(emulator.spawn { run_seconds = 100 })
    client = telnyx.new { base_url = server.url, api_key = "any" }
  end)
  teardown(function()
    client.close()
    server:stop()
  end)

  local function create(instructions)
    return assert(client.ai.assistants.tests.create { name = "n", destination = "+15550100001",
      instructions = instructions, test_suite = "greetings",
      rubric = { { name = "Polite", criteria = "Greets back." } } })
  end

  -- Every change advances the server's clock.
  local function advance() assert(server:advance(51)) end

  it("a test and a suite are waited for", function()
    local tests = client.ai.assistants.tests
    local test = create("Say hello.")
    create("Make it fail.")
    local triggered = assert(tests.runs.trigger(test.test_id))
    local ended = assert(tests.runs.wait { test_id = test.test_id, run_id = triggered.run_id,
      interval = 0.001, on_progress = advance })
    assert.equal("passed", ended.status)
    assert.is_string(ended.completed_at)

    triggered = assert(tests.test_suites.runs.trigger("greetings"))
    local statuses = {}
    for _, one in ipairs(assert(tests.test_suites.runs.wait { suite_name = "greetings",
      test_suite_run_id = triggered[1].test_suite_run_id, interval = 0.001,
      on_progress = advance })) do
      statuses[one.status] = true
      assert.equal("n", one.test_name)
    end
    assert.same({ passed = true, failed = true }, statuses)
  end)
end)
