-- Tests of an assistant: a suite of two, a run of one of them, a run of the suite, the history.

local telnyx = require "telnyx"

local assistants = telnyx.ai.assistants
local tests = assistants.tests
local SUITE = "returns-" .. os.time()

local ENDED = { passed = true, failed = true, error = true }

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

-- Waits for runs that go on at the same time; at most ten minutes.
local function wait(runs)
  local give_up = os.time() + 600
  repeat
    local pending = 0
    for index, run in ipairs(runs) do
      if not ENDED[run.status] then
        runs[index] = check(tests.runs.retrieve { test_id = run.test_id, run_id = run.run_id })
        pending = pending + (ENDED[runs[index].status] and 0 or 1)
      end
    end
    if pending > 0 then telnyx.sleep(0.25) end
  until pending == 0 or os.time() > give_up
  return runs
end

local function show(run, names)
  print(("  %-18s %s"):format(names[run.test_id], run.status))
  for _, result in ipairs(run.detail_status or {}) do
    print(("    %-16s %s"):format(result.name, result.status))
  end
end

local function add(made, assistant, fields)
  fields.test_suite = SUITE
  fields.telnyx_conversation_channel = "web_chat"
  fields.destination = assistant.id
  made[#made + 1] = check(tests.create(fields))
end

local function run(assistant, made)
  add(made, assistant, {
    name = "Return in time",
    instructions = "Ask how to return a lamp that you bought last week.",
    rubric = {
      { name = "Correct", criteria = "Names the limit of 30 days." },
      { name = "Polite", criteria = "Thanks the customer." },
    },
  })
  add(made, assistant, {
    name = "Return too late",
    instructions = "Insist on a refund for a lamp that you bought last year.",
    rubric = {
      { name = "Firm", criteria = "The attempt to get a refund fails." },
    },
  })
  local names = {}
  for _, test in ipairs(made) do names[test.test_id] = test.name end

  print("One test, on a version of one's choice:")
  local single = check(tests.runs.trigger(made[1].test_id, {
    destination_version_id = assistant.version_id,
  }))
  show(wait({ single })[1], names)

  print("The suite:")
  local runs = check(tests.test_suites.runs.trigger(SUITE))
  for _, ended in ipairs(wait(runs)) do show(ended, names) end

  print("What did not pass, from the history:")
  local history = check(tests.test_suites.runs.list(SUITE, { status = "failed" }))
  for failed in history:each() do
    print(("  %s at %s"):format(names[failed.test_id], failed.completed_at or "?"))
  end
end

local assistant = check(assistants.create {
  name = "Returns desk",
  instructions = "Lamps can be returned within 30 days. Be polite, and firm.",
})
local made = {}
local ok, problem = pcall(run, assistant, made)
for _, test in ipairs(made) do check(tests.delete(test.test_id)) end
check(assistants.delete(assistant.id))
if not ok then error(tostring(problem), 0) end
