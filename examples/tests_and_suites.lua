-- Tests an assistant: with a suite of two tests, a run of one of them, a run of the suite, and the
-- history of runs.

local telnyx = require "telnyx"

local assistants = telnyx.ai.assistants
local tests = assistants.tests
local SUITE = "returns-" .. os.time()

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

-- Ten minutes at most. The default is an hour, the longest that a test may take.
local LIMIT = { deadline = 600 }

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

  print("One test, on a given version:")
  local single = check(tests.runs.trigger(made[1].test_id, {
    destination_version_id = assistant.version_id,
  }))
  show(check(tests.runs.wait({
    test_id = single.test_id,
    run_id = single.run_id,
    interval = 0.25,
    on_progress = function(now) print("  ... " .. now.status) end,
  }, LIMIT)), names)

  print("The suite:")
  local runs = check(tests.test_suites.runs.trigger(SUITE))
  local ended = check(tests.test_suites.runs.wait({
    suite_name = SUITE,
    test_suite_run_id = runs[1].test_suite_run_id,
    interval = 0.25,
  }, LIMIT))
  for _, each in ipairs(ended) do show(each, names) end

  print("Failed runs, from the history:")
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
