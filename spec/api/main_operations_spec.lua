-- Specs of the 45 most important operations, end to end: the client with an emulator in a separate
-- process, over HTTP/1.1. Each builds on those before it, from creation to deletion.

local emulator = require "telnyx.emulator"
local telnyx = require "telnyx"

describe("the 45 operations", function()
  local server, ai
  local called, stops = {}, {}

  -- Calls an operation by its name, and records the call.
  local function call(name, ...)
    local found = ai
    for part in name:gmatch("[^.]+") do found = found[part] end
    called[name] = true
    local value, err, response = found(...)
    if err then error(name .. ": " .. err, 2) end
    assert.is_true(response.status >= 200 and response.status < 300)
    assert.is_string(response.request_id)
    assert.equal(1, response.attempts)
    return value, response
  end

  local function assert_gone(found, ...)
    local value, err = found(...)
    assert.is_nil(value)
    assert.equal("NotFoundError", err.name)
    assert.equal("10005", err.code)
  end

  local function ids(list, field)
    local found = {}
    for index, item in ipairs(list) do found[index] = item[field or "id"] end
    return found
  end

  local function all(page, field)
    local found = {}
    for item in page:each() do found[#found + 1] = item[field] end
    return found
  end

  setup(function()
    -- long enough that only the advanced clock matters
    server = assert(emulator.spawn { run_seconds = 8000 })
    local client = telnyx.new { base_url = server.url, api_key = "KEY_of_a_spec", timeout = 20 }
    ai = client.ai
    stops = { client.close, function() server:stop() end }
  end)

  teardown(function()
    for _, stop in ipairs(stops) do stop() end
  end)

  local assistant, version, clone

  it("create, list, retrieve and update assistants", function()
    assistant = call("assistants.create", { name = "Zoë's", instructions = "Be brief.",
      model = "openai/gpt-4o", tools = {}, dynamic_variables = { city = "Chicago", n = 7 },
      voice_settings = { voice = "Telnyx.KokoroTTS.af", voice_speed = 1.25 } })
    assert.truthy(assistant.id:find("^assistant%-%x+%-"))
    assert.equal("Zoë's", assistant.name)
    local listed = call "assistants.list"
    assert.same({ assistant.id }, ids(listed.data))
    local read = call("assistants.retrieve", assistant.id)
    assert.same(assistant, read)
    assert.equal(1.25, read.voice_settings.voice_speed)
    assert.same({}, read.tools)
    version = assistant.version_id
    local updated = call("assistants.update", assistant.id, { name = "Max", tools = {
      { type = "webhook", webhook = { name = "weather", url = "https://x.example/w" } } } })
    assert.equal("Max", updated.name)
    assert.equal("Be brief.", updated.instructions)
    assert.not_equal(version, updated.version_id)
    assistant = updated
  end)

  it("clone and import assistants", function()
    clone = call("assistants.clone", assistant.id)
    assert.not_equal(assistant.id, clone.id)
    assert.equal("Max", clone.name)
    local imported = call("assistants.imports", { provider = "vapi", api_key_ref = "ref",
      import_ids = { "x-1", "x-2" } })
    assert.equal(2, #imported.data)
    assert.equal(4, #(call "assistants.list").data)
  end)

  it("chat, send SMS, give TeXML and test tools", function()
    local first = call("assistants.chat", assistant.id, { content = "Hi", conversation_id = "c" })
    assert.truthy(first.content:find("You said: Hi", 1, true))
    local second = call("assistants.chat",
      { assistant_id = assistant.id, content = "There", conversation_id = "c" })
    assert.truthy(second.content:find("Earlier you said: Hi", 1, true))
    local sms = call("assistants.send_sms", assistant.id, { from = "+1555", to = "+1666" })
    assert.is_string(sms.conversation_id)
    local texml, response = call("assistants.get_texml", assistant.id)
    assert.is_string(texml)
    assert.truthy(texml:find(('<AIAssistant id="%s"'):format(assistant.id), 1, true))
    assert.truthy(response.headers["Content-Type"]:find("xml", 1, true))
    local tested = call("assistants.tools.test", { assistant_id = assistant.id,
      tool_id = "weather", arguments = { city = "Chicago" } })
    assert.is_true(tested.data.success)
    assert.equal("Chicago", tested.data.request.body.city)
  end)

  it("keep versions", function()
    local listed = call("assistants.versions.list", assistant.id)
    assert.same({ version, assistant.version_id }, ids(listed.data, "version_id"))
    local read = call("assistants.versions.retrieve",
      { assistant_id = assistant.id, version_id = version })
    assert.equal("Zoë's", read.name)
    local updated = call("assistants.versions.update",
      { assistant_id = assistant.id, version_id = version, greeting = "Hello" })
    assert.equal("Hello", updated.greeting)
    local promoted = call("assistants.versions.promote",
      { assistant_id = assistant.id, version_id = version })
    assert.equal(version, promoted.version_id)
    assert.equal("Zoë's", (call("assistants.retrieve", assistant.id)).name)
  end)

  it("deploy canaries", function()
    local other = assistant.version_id
    local made = call("assistants.canary_deploys.create", assistant.id,
      { versions = { { version_id = other, percentage = 10 } } })
    assert.equal(assistant.id, made.assistant_id)
    assert.same(made, (call("assistants.canary_deploys.retrieve", assistant.id)))
    call("assistants.canary_deploys.update", assistant.id,
      { versions = { { version_id = other, percentage = 25 } } })
    local read = call("assistants.canary_deploys.retrieve", assistant.id)
    assert.equal(25, read.versions[1].percentage)
    assert.is_true((call("assistants.canary_deploys.delete", assistant.id)))
    assert_gone(ai.assistants.canary_deploys.retrieve, assistant.id)
    assert.is_true((call("assistants.versions.delete",
      { assistant_id = assistant.id, version_id = other })))
    assert_gone(ai.assistants.versions.retrieve,
      { assistant_id = assistant.id, version_id = other })
  end)

  it("schedule events", function()
    local made = {}
    for index = 1, 5 do
      made[index] = call("assistants.scheduled_events.create", assistant.id, {
        scheduled_at_fixed_datetime = 1744722448 + index * 86400, telnyx_agent_target = "+1",
        telnyx_end_user_target = "+2", text = "hello",
        telnyx_conversation_channel = index % 2 == 0 and "sms_chat" or "phone_call" })
    end
    assert.equal("2025-04-16T13:07:28Z", made[1].scheduled_at_fixed_datetime)
    local page = call("assistants.scheduled_events.list", assistant.id, { page_size = 2 })
    assert.equal(3, page.meta.total_pages)
    assert.same(ids(made, "scheduled_event_id"), all(page, "scheduled_event_id"))
    page = call("assistants.scheduled_events.list",
      { assistant_id = assistant.id, conversation_channel = "sms_chat", page_size = 1 })
    assert.equal(2, #all(page, "scheduled_event_id"))
    local named = { assistant_id = assistant.id, event_id = made[1].scheduled_event_id }
    assert.same(made[1], (call("assistants.scheduled_events.retrieve", named)))
    assert.is_true((call("assistants.scheduled_events.delete", named)))
    assert_gone(ai.assistants.scheduled_events.retrieve, named)
  end)

  local tests = {}

  it("manage tests and their suites", function()
    for index, name in ipairs { "greets", "fails", "books" } do
      tests[index] = call("assistants.tests.create", { name = name, destination = "+15551234567",
        instructions = "Act as a caller.", test_suite = index < 3 and "smoke" or "full",
        rubric = { { name = "Says " .. name, criteria = "It does." } } })
    end
    local page = call("assistants.tests.list", { page_size = 1 })
    assert.same(ids(tests, "test_id"), all(page, "test_id"))
    page = call("assistants.tests.list", { test_suite = "full" })
    assert.same({ tests[3].test_id }, all(page, "test_id"))
    assert.same({ "full", "smoke" }, (call "assistants.tests.test_suites.list").data)
    local updated = call("assistants.tests.update", tests[3].test_id, { description = "new" })
    assert.equal("new", updated.description)
    assert.same(updated, (call("assistants.tests.retrieve", tests[3].test_id)))
  end)

  it("run tests, from pending through running to a result", function()
    local run = call("assistants.tests.runs.trigger", tests[1].test_id)
    local named = { test_id = tests[1].test_id, run_id = run.run_id }
    local seen = { run.status }
    for _ = 1, 4 do
      server:advance(2000)
      local now = call("assistants.tests.runs.retrieve", named)
      if now.status ~= seen[#seen] then seen[#seen + 1] = now.status end
    end
    assert.same({ "pending", "starting", "running", "passed" }, seen)
    local page = call("assistants.tests.runs.list", tests[1].test_id, { status = "passed" })
    assert.same({ run.run_id }, all(page, "run_id"))
  end)

  it("run suites", function()
    local started = call("assistants.tests.test_suites.runs.trigger", "smoke")
    assert.equal(2, #started)
    server:advance(8000)
    local page = call("assistants.tests.test_suites.runs.list", "smoke", { page_size = 1 })
    local verdicts = {}
    for run in page:each() do verdicts[run.test_id] = run.status end
    assert.same({ [tests[1].test_id] = "passed", [tests[2].test_id] = "failed" }, verdicts)
    assert.is_true((call("assistants.tests.delete", tests[3].test_id)))
    assert_gone(ai.assistants.tests.retrieve, tests[3].test_id)
  end)

  it("list integrations and their connections", function()
    local listed = call "integrations.list"
    assert.truthy(#listed.data > 1)
    local integration = call("integrations.retrieve", listed.data[1].id)
    assert.equal("connected", integration.status)
    local connections = call "integrations.connections.list"
    local connection = call("integrations.connections.retrieve", connections.data[1].id)
    assert.equal(connections.data[1].id, connection.data.id)
    assert.is_true((call("integrations.connections.delete", connection.data.id)))
    assert_gone(ai.integrations.connections.retrieve, connection.data.id)
    assert.equal("disconnected", (call("integrations.retrieve", integration.id)).status)
  end)

  it("manage MCP servers, listed as pages of a plain array", function()
    local made = {}
    for index = 1, 3 do
      made[index] = call("mcp_servers.create",
        { name = "s" .. index, type = "sse", url = "https://x.example/" .. index })
    end
    local page = call("mcp_servers.list", { page_size = 2 })
    assert.same(ids(made), all(page, "id"))
    assert.same({ made[2].id },
      ids((call("mcp_servers.list", { url = "https://x.example/2" })).items))
    local updated = call("mcp_servers.update", made[1].id,
      { name = "renamed", allowed_tools = telnyx.array {} })
    assert.equal("renamed", updated.name)
    assert.same({}, updated.allowed_tools)
    assert.same(updated, (call("mcp_servers.retrieve", made[1].id)))
    assert.is_true((call("mcp_servers.delete", made[1].id)))
    assert_gone(ai.mcp_servers.retrieve, made[1].id)
  end)

  it("delete assistants", function()
    local deleted = call("assistants.delete", clone.id)
    assert.is_true(deleted.deleted)
    assert_gone(ai.assistants.retrieve, clone.id)
  end)

  it("were all called", function()
    local count = 0
    for _ in pairs(called) do count = count + 1 end
    assert.equal(45, count)
  end)
end)
