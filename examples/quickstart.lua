-- A tour of AI assistants. `make demo` runs it on a local emulator, which runs no model: its
-- assistants repeat what they hear. To run it on the real API:
--   TELNYX_API_KEY=KEY... make demo LIVE=1
-- At the end it deletes everything that it created, including a call that it schedules for tomorrow
-- from the number in TELNYX_FROM to the one in TELNYX_TO.

local telnyx = require "telnyx"

local ai = telnyx.ai
local from = os.getenv("TELNYX_FROM") or "+15550100001"
local to = os.getenv("TELNYX_TO") or "+15550100002"

-- A failed request returns nil and an error; this tour stops there.
local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

local function title(text)
  print(("\n%s"):format(text))
end

local function say(text, ...)
  print("  " .. text:format(...))
end

-- What to delete at the end, the latest first.
local leftovers = {}

local function remove_later(name, remove)
  table.insert(leftovers, 1, { name = name, remove = remove })
end

local function remove_leftovers()
  local clean = true
  for _, leftover in ipairs(leftovers) do
    local removed, err = leftover.remove()
    if removed then
      say("%s", leftover.name)
    else
      clean = false
      say("%s is still there: %s", leftover.name, tostring(err))
    end
  end
  return clean
end

local function make_assistant()
  title("Create an assistant, and list all of them")
  local assistant = check(ai.assistants.create {
    name = "Harbour Inn",
    instructions = "You are the reception of the Harbour Inn. Answer in one sentence.",
    greeting = "Harbour Inn, how can I help?",
    tools = {},
  })
  remove_later("the assistant", function() return ai.assistants.delete(assistant.id) end)
  say("created %s", assistant.id)
  local all = check(ai.assistants.list()).data
  say("there %s %d now; the first is '%s', with the model %s", #all == 1 and "is" or "are", #all,
    all[1].name, all[1].model)
  return assistant
end

local function chat(assistant)
  title("Chat: two turns of one conversation")
  local conversation = check(ai.conversations.create { name = "Quickstart" })
  remove_later("the conversation", function() return ai.conversations.delete(conversation.id) end)
  for _, question in ipairs { "Do you have a room with a view?", "And is breakfast included?" } do
    local answer = check(ai.assistants.chat(assistant.id, {
      conversation_id = conversation.id,
      content = question,
    }))
    say("you:  %s", question)
    say("they: %s", (answer.content:gsub("\n", "\n        ")))
  end
end

local function release(assistant)
  title("Make a version, try it on a tenth of the traffic, promote it")
  local version = check(ai.assistants.update(assistant.id, {
    instructions = "You are the reception of the Harbour Inn. Be brief, and offer a booking.",
    version_name = "Offers a booking",
    promote_to_main = false,
  }))
  say("version %s  %s", version.version_id, version.version_name)

  local canary = check(ai.assistants.canary_deploys.create(assistant.id, {
    rules = { { serve = { rollout = { { version_id = version.version_id, weight = 10 } } } } },
  }))
  say("canary deploy: %d %% of the traffic", canary.rules[1].serve.rollout[1].weight)

  local main = check(ai.assistants.versions.promote {
    assistant_id = assistant.id,
    version_id = version.version_id,
  })
  say("promoted: all traffic goes to %s, which ends the canary deploy", main.version_id)
end

local function schedule(assistant)
  title("Plan a call for this time tomorrow")
  local event = check(ai.assistants.scheduled_events.create(assistant.id, {
    telnyx_conversation_channel = "phone_call",
    telnyx_agent_target = from,
    telnyx_end_user_target = to,
    scheduled_at_fixed_datetime = os.time() + 24 * 60 * 60,
  }))
  remove_later("the scheduled event", function()
    return ai.assistants.scheduled_events.delete {
      assistant_id = assistant.id,
      event_id = event.scheduled_event_id,
    }
  end)
  say("%s at %s, from %s to %s", event.telnyx_conversation_channel,
    event.scheduled_at_fixed_datetime, event.telnyx_agent_target, event.telnyx_end_user_target)
end

local ENDED = { passed = true, failed = true, error = true }

-- Shows every status of a run, for ten minutes at most.
local function follow(run)
  local give_up = os.time() + 600
  io.write("  ", run.status)
  while not ENDED[run.status] and os.time() < give_up do
    telnyx.sleep(0.25)
    local before = run.status
    run = check(ai.assistants.tests.runs.retrieve { test_id = run.test_id, run_id = run.run_id })
    if run.status ~= before then io.write(" -> ", run.status) end
    io.flush()
  end
  print()
  return run
end

local function test(assistant)
  title("Test the assistant: one test, in a suite of its own")
  local suite = "quickstart-" .. os.time()
  local made = check(ai.assistants.tests.create {
    name = "Asks for a room",
    test_suite = suite,
    telnyx_conversation_channel = "web_chat",
    destination = assistant.id,
    instructions = "Ask for a room for two nights, then say goodbye.",
    rubric = {
      { name = "Polite", criteria = "The assistant greets and says goodbye." },
      { name = "Brief", criteria = "No answer is longer than two sentences." },
    },
  })
  remove_later("the test", function() return ai.assistants.tests.delete(made.test_id) end)
  for _, run in ipairs(check(ai.assistants.tests.test_suites.runs.trigger(suite))) do
    run = follow(run)
    for _, result in ipairs(run.detail_status or {}) do
      say("%s: %s", result.name, result.status)
    end
  end
end

local function connect_tools()
  title("Add an MCP server")
  local server = check(ai.mcp_servers.create {
    name = "Bookings",
    type = "http",
    url = "https://mcp.example.com/bookings",
    allowed_tools = { "find_room", "book_room" },
  })
  remove_later("the MCP server", function() return ai.mcp_servers.delete(server.id) end)
  for found in check(ai.mcp_servers.list { url = server.url }):each() do
    say("%s  %s  %s", found.name, found.url, table.concat(found.allowed_tools or {}, ", "))
  end
end

local function show_texml(assistant)
  title("Read the TeXML that answers a call with the assistant")
  local texml = check(ai.assistants.get_texml(assistant.id))
  print((texml:gsub("%s+$", ""):gsub("[^\n]+", "  %0")))
end

local function show_error()
  title("What an error looks like")
  local _, err = ai.assistants.retrieve("assistant-that-never-was")
  say("%s", tostring(err))
  say("err.name = %q, err.status = %d", err.name, err.status)
end

local function tour()
  local assistant = make_assistant()
  chat(assistant)
  release(assistant)
  schedule(assistant)
  test(assistant)
  connect_tools()
  show_texml(assistant)
  show_error()
end

print(("%s, %s"):format(telnyx._VERSION, _VERSION))
local ok, problem = xpcall(tour, tostring)
if not ok then
  io.stdout:flush()
  io.stderr:write("\n", problem, "\n")
end
title("Clean up")
local clean = remove_leftovers()
os.exit(ok and clean and 0 or 1)
