-- Specs of telnyx.operations and telnyx.describe: complete and correct descriptions.

local telnyx = require "telnyx"
local bad_input = require "spec.support.bad_input"
local child = require "spec.support.child"
local facts = require "spec.support.facts"

local operations, describe_name = telnyx.operations, telnyx.describe

local function names_of(prefix)
  local names = {}
  for name in operations(prefix) do names[#names + 1] = name end
  return names
end

-- Runs code in this Lua, with `telnyx` available.
local function evaluate(source)
  return assert((rawget(_G, "loadstring") or load)("local telnyx = ... return " .. source))(telnyx)
end

describe("telnyx.operations", function()
  it("iterates over every operation, in the order of their names", function()
    local expected = {}
    for _, operation in ipairs(facts.of_tables()) do expected[#expected + 1] = operation.name end
    assert.same(expected, names_of())
  end)

  it("iterates over those of a resource", function()
    assert.same({ "rooms.sessions.actions.end", "rooms.sessions.actions.kick",
      "rooms.sessions.actions.mute", "rooms.sessions.actions.unmute" },
      names_of "rooms.sessions.actions")
    for _, name in ipairs(names_of "ai") do assert.equal("ai.", name:sub(1, 3)) end
    assert.is_true(#names_of "ai" > #names_of "ai.assistants")
  end)

  it("accepts an operation, and yields none for a helper", function()
    assert.same({ "messages.send" }, names_of "messages.send")
    assert.same({}, names_of "ai.assistants.tests.runs.wait")
  end)

  it("ends for good", function()
    local following = operations "rooms.sessions.actions"
    for _ = 1, 4 do assert(following()) end
    assert.is_nil(following())
    assert.is_nil(following())
  end)

  it("yields the same descriptions as describe", function()
    for name, description in operations "ai.assistants" do
      local whole = describe_name(name)
      assert.equal(name, description.name)
      assert.equal(whole.path, description.path)
      assert.same(whole, description)
    end
    for name, description in operations "messages" do
      assert.equal(tostring(describe_name(name)), tostring(description))
    end
  end)

  it("documents every field of a description", function()
    local _, description = operations("messages")()
    assert.is_nil(description.nothing)
  end)

  bad_input.specs(it, {
    { "refuses a prefix that is not there", function() operations "ia" end,
      "unknown resource 'ia', did you mean 'ai'?" },
    { "refuses half a name", function() operations "ai.assist" end,
      "unknown operation or resource 'ai.assist', did you mean 'assistants'?" },
    { "refuses what is no name", function() operations(1) end,
      "bad argument 'name' to 'operations' (string expected, got number)" },
  })
end)

describe("a description has", function()
  it("the data of the row, for every operation", function()
    for _, expected in ipairs(facts.of_tables()) do
      local found = describe_name(expected.name)
      assert.equal("operation", found.kind)
      for _, field in ipairs { "name", "method", "path", "page", "response", "idempotent",
        "stream", "whole" } do
        assert.equal(expected[field], found[field], expected.name .. " " .. field)
      end
      local others = {}
      for index, parameter in ipairs(found.parameters) do
        local id = expected.ids[index]
        if id then
          assert.same({ name = id, wire = id, place = "path", type = "string", required = true,
            nullable = false }, parameter)
        else
          others[parameter.place .. " " .. parameter.wire] = parameter
        end
      end
      assert.equal(#expected.ids + #expected.parameters, #found.parameters)
      for _, parameter in ipairs(expected.parameters) do
        local other = others[parameter.place .. " " .. parameter.wire]
        for _, field in ipairs { "type", "required", "nullable" } do
          assert.equal(parameter[field], other[field], expected.name .. " " .. parameter.wire)
        end
      end
    end
  end)

  it("the parameters that a call accepts, and the required ones", function()
    local VALUES = { string = "x", integer = 1, number = 1.5, boolean = true, any = "x", date = 0,
      datetime = 0, object = {}, file = { content = "x", filename = "x.txt" } }
    local client = bad_input.client()
    for name, description in operations() do
      local first_choice = (description.one_of or {})[1]
      for _, wanted in ipairs { "required", "name" } do
        local given = {}
        for _, parameter in ipairs(description.parameters) do
          if parameter[wanted] or parameter.name == first_choice then
            given[parameter.name] = VALUES[parameter.type] or {}
          end
        end
        assert.has_no_error(function() client.dry_run(name, given) end)
      end
    end
  end)

  it("facts about values that calls do not check", function()
    local found = {}
    for _, parameter in ipairs(describe_name("calls.dial").parameters) do
      found[parameter.name] = parameter
    end
    assert.same({ "both", "inbound", "outbound" }, found.record_track.values)
    assert.equal("both", found.record_track.default)
    assert.equal(14400, found.time_limit_secs.maximum)
    local request = bad_input.client().dry_run("calls.dial",
      { connection_id = "c", from = "+1", to = "+2", record_track = "anything" })
    assert.matches("anything", request.body, 1, true)
  end)

  it("a one-line summary, for every operation", function()
    for name, description in operations() do
      assert.matches("^%u%l.*[^.]$", description.about, name)
      assert.is_true(#description.about <= 72, name .. ": " .. description.about)
    end
  end)

  it("the required parameters first, those of the path before the others", function()
    local names = {}
    for index, parameter in ipairs(describe_name("ai.assistants.chat").parameters) do
      names[index] = parameter.name
    end
    assert.same({ "assistant_id", "content", "conversation_id", "name", "stream" }, names)
  end)

  it("the names of a resource's operations, resources and helpers", function()
    local runs = describe_name "ai.assistants.tests.runs"
    assert.equal("resource", runs.kind)
    assert.same({ "ai.assistants.tests.runs.wait" }, runs.helpers)
    assert.same({ "ai.assistants.tests.runs.list", "ai.assistants.tests.runs.retrieve",
      "ai.assistants.tests.runs.trigger" }, runs.operations)
    assert.same({ "messages.rcs" }, describe_name("messages").resources)
  end)

  it("the names of all resources, without a name", function()
    local whole = describe_name()
    assert.equal("", whole.name)
    assert.same({}, whole.operations)
    for _, name in ipairs(whole.resources) do
      assert.equal("resource", describe_name(name).kind)
      assert.is_truthy(tostring(whole):find("%f[%w_]" .. name .. "%f[^%w_]"), name)
    end
    assert.is_true(#whole.resources > 100)
  end)
end)

describe("the text", function()
  it("of an operation shows how to call it, and its parameters", function()
    assert.equal([[
telnyx.messages.rcs.generate_deeplink(agent_id, { ... })
Creates a link that opens a chat with an RCS agent.
GET /messages/rcs/deeplinks/{agent_id}

  agent_id      string  required
  body          string  the text of the message
  phone_number  string  the phone number, in +E.164

Returns the response as a table.]], tostring(describe_name "messages.rcs.generate_deeplink"))
  end)

  it("of an operation shows its response and options", function()
    local function has(name, text)
      local shown = tostring(describe_name(name))
      assert.is_truthy(shown:find(text, 1, true), shown)
    end
    has("ai.assistants.tests.list", "\nReturns a page: page:each() iterates over the items")
    has("ai.assistants.tests.delete", "\nReturns true.")
    has("ai.assistants.get_texml", "\nReturns the response as a string.")
    has("ai.assistants.chat", "\nWith stream = true it returns a stream.")
    has("ai.assistants.create", "\nTakes an idempotency_key")
    has("ai.assistants.create", "create { instructions = string, name = string, ... }\n")
    has("ai.assistants.canary_deploys.create", "\nOne of rules, versions is required.")
    has("ai.assistants.versions.retrieve", "{ assistant_id = string, version_id = string, ... }")
    has("ai.conversations.list", '\n  ["or"]  ')
    has("queues.calls.list", "(page[size], 1 to 250, default 20)\n")
    has("oauth.retrieve_jwks", "retrieve_jwks()\n")
    has("oauth.retrieve_jwks", "\nNeeds no key.")
    has("messages.send", "date-time  when to send it (may be telnyx.null)\n")
    has("documents.upload", "\nYou can also pass the whole body, as document = { ... }.")
    has("speech_to_text.retrieve_transcription", "\nOpens a WebSocket, ")
    has("calls.dial", "\nPlaces a call.\n")
    has("calls.dial", '"premium" | "detect" | "detect_beep"')
    has("calls.dial", "seconds, 30 to 14400, default 14400")
  end)

  it("of every operation shows a valid call", function()
    for name, description in operations() do
      local called = tostring(description):match("^[^\n({ ]+")
      local found = telnyx
      for part in name:gmatch("[^.]+") do found = found[part] end
      assert.equal(found, evaluate(called), called)
    end
  end)

  it("of a helper says what it does", function()
    assert.equal([[
telnyx.ai.assistants.tests.runs.wait { test_id = string, run_id = string, ... }
waits until a run of a test has ended

  test_id       string    required
  run_id        string    required
  interval      number
  max_interval  number
  on_progress   function]], tostring(describe_name "ai.assistants.tests.runs.wait"))
  end)

  it("of a resource lists its contents", function()
    local shown = tostring(describe_name "rooms.sessions")
    for _, line in ipairs {
      "telnyx.rooms.sessions\n\n  list_0                 GET /room_sessions  ",
      "\n  retrieve_participants  GET /room_sessions/{room_session_id}/participants  Retrieves ",
      "  Lists the sessions of a room\n",
      "\n  actions                4 operations",
    } do
      assert.is_truthy(shown:find(line, 1, true), shown)
    end
    assert.matches("\n  wait      waits until a run",
      tostring(describe_name "ai.assistants.tests.runs"), 1, true)
  end)
end)

describe("a name", function()
  it("may be a Lua keyword, in each spelling", function()
    for _, name in ipairs { "rooms.sessions.actions.end", "rooms.sessions.actions.end_",
      'rooms.sessions.actions["end"]', "rooms.sessions.actions['end']" } do
      assert.equal("rooms.sessions.actions.end", describe_name(name).name)
    end
  end)

  bad_input.specs(it, {
    { "that is misspelt is told", function() describe_name "messages.sned" end,
      "unknown operation or resource 'messages.sned', did you mean 'send'?" },
    { "of a resource too", function() describe_name "mesages.send" end,
      "unknown resource 'mesages', did you mean 'messages'?" },
    { "goes no further than an operation", function() describe_name "messages.send.to" end,
      "unknown operation or resource 'messages.send.to': 'messages.send' is not a resource" },
    { "is not empty", function() describe_name "" end, "unknown resource ''" },
    { "does not end in a dot", function() describe_name "messages." end,
      "unknown operation or resource 'messages.'" },
    { "is a string", function() describe_name(telnyx.messages) end,
      "bad argument 'name' to 'describe' (string expected, got table)" },
    { "is none of a module", function() describe_name "assistants.create" end,
      "'assistants' is a module of clients, not a resource of the API, "
        .. "did you mean 'ai.assistants'?" },
  })
end)

describe("the loaded tables", function()
  local function loaded_by(code)
    local output, errors = child.run(([[
      local telnyx = require "telnyx"
      %s
      local names = {}
      for name in pairs(package.loaded) do
        names[#names + 1] = name:match("^telnyx%%.(resources%%..*)")
          or name:match("^telnyx%%.(discovery.*)")
      end
      table.sort(names)
      print(table.concat(names, " "))
    ]]):format(code))
    assert.equal("", errors)
    return output
  end

  it("are none before the first use", function()
    assert.equal("\n", loaded_by "")
  end)

  it("are those that were used", function()
    assert.matches(" resources%.messages\n$", loaded_by 'telnyx.describe "messages.send"')
    assert.matches(" resources%.ai resources%.ai%.tools\n$",
      loaded_by 'telnyx.operations "ai.tools"')
  end)

  it("are none for a list of all resources", function()
    local loaded = loaded_by "assert(#tostring(telnyx.describe()) > 0)"
    assert.matches("^discovery ", loaded)
    assert.is_nil(loaded:find("resources", 1, true))
  end)

  it("are those that an iteration has reached", function()
    assert.matches(" resources%.access_ip_address\n$", loaded_by "telnyx.operations()()")
  end)
end)
