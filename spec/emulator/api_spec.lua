-- Specs of the emulator's API without a network, which run on every Lua.

local json = require "telnyx.emulator.json"
local new_app = require "telnyx.emulator.app".new

local app, now

local function request(method, path, body, headers)
  local all = { authorization = "Bearer test" }
  for name, value in pairs(headers or {}) do all[name] = value end
  if type(body) == "table" then body = assert(json.encode(body)) end
  local response = app:handle {
    method = method, target = path, headers = all, body = body or "",
  }
  local text = response.body or table.concat(response.chunks)
  return response.status, text:find("^[%[{]") and json.decode(text) or text, response
end

-- Makes a request below /v2 that must succeed.
local function ok(method, path, body, headers)
  local status, answer, response = request(method, "/v2" .. path, body, headers)
  assert.is_true(status < 300, method .. " " .. path .. ": " .. status .. " "
    .. tostring(response.body))
  return answer, status, response
end

local function new_assistant(fields)
  local body = { name = "Support", instructions = "Be brief." }
  for name, value in pairs(fields or {}) do body[name] = value end
  return ok("POST", "/ai/assistants", body)
end

local function new_test(fields)
  local body = {
    name = "T", destination = "+15551234567", instructions = "Ask.",
    rubric = { { name = "Polite", criteria = "Is polite" } },
  }
  for name, value in pairs(fields or {}) do body[name] = value end
  return ok("POST", "/ai/assistants/tests", body)
end

before_each(function()
  now = 1700000000
  app = assert(new_app { clock = function() return now end, run_seconds = 4 })
end)

describe("emulated assistants", function()
  it("are returned as they were sent", function()
    local sent = '{"name":"A","instructions":"B","tools":[],"greeting":null,'
      .. '"voice_settings":{"voice":"x","speed":1.5,"list":[[],{}]},"unknown":{"deep":[1,true]}}'
    local created = ok("POST", "/ai/assistants", sent)
    assert.matches("^assistant%-%x+%-%x+%-4%x+%-%x+%-%x+$", created.id)
    local read = ok("GET", "/ai/assistants/" .. created.id)
    assert.same(created, read)
    assert.equal(json.null, read.greeting)
    assert.equal(1.5, read.voice_settings.speed)
    assert.same({ 1, true }, read.unknown.deep)
    assert.equal("2023-11-14T22:13:20.000Z", read.created_at)
  end)

  it("keep empty arrays and large integers", function()
    local id = ok("POST", "/ai/assistants",
      '{"name":"A","instructions":"B","tools":[],"big":9007199254740993123}').id
    local _, _, response = ok("GET", "/ai/assistants/" .. id)
    assert.matches('"tools":[]', response.body, 1, true)
    assert.matches('"big":9007199254740993123', response.body, 1, true)
  end)

  it("are listed, updated, cloned and deleted", function()
    local first = new_assistant { telephony_settings = { default_texml_app_id = "1" } }
    local copy = ok("POST", "/ai/assistants/" .. first.id .. "/clone")
    assert.is_not.equal(first.id, copy.id)
    assert.equal("1", first.telephony_settings.default_texml_app_id)
    assert.is_string(copy.telephony_settings.default_texml_app_id)
    assert.is_not.equal("1", copy.telephony_settings.default_texml_app_id)
    assert.equal(2, #ok("GET", "/ai/assistants").data)
    local changed = ok("POST", "/ai/assistants/" .. first.id, { name = "Other" })
    assert.equal("Other", changed.name)
    assert.equal("Be brief.", changed.instructions)
    assert.same({ id = copy.id, object = "assistant", deleted = true },
      ok("DELETE", "/ai/assistants/" .. copy.id))
    assert.equal(404, (request("GET", "/v2/ai/assistants/" .. copy.id)))
    assert.equal(1, #ok("GET", "/ai/assistants").data)
  end)

  it("are imported only once", function()
    local body = { provider = "vapi", api_key_ref = "key", import_ids = { "one", "two" } }
    local imported = ok("POST", "/ai/assistants/import", body).data
    assert.equal(2, #imported)
    assert.same({ import_provider = "vapi", import_id = "one" }, imported[1].import_metadata)
    assert.equal(imported[1].id, ok("POST", "/ai/assistants/import", body).data[1].id)
    assert.equal(2, #ok("GET", "/ai/assistants").data)
    body.provider = "nobody"
    assert.equal(422, (request("POST", "/v2/ai/assistants/import", body)))
  end)

  it("carry tags and shared tools", function()
    local one = "/ai/assistants/" .. new_assistant().id
    assert.same({ "a b" }, ok("POST", one .. "/tags", { tag = "a b" }).tags)
    assert.same({ "a b" }, ok("GET", "/ai/assistants/tags").tags)
    assert.same({}, ok("DELETE", one .. "/tags/a%20b").tags)
    local tool = ok("POST", "/ai/tools", {
      type = "webhook", display_name = "T", webhook = { name = "t", url = "https://x" },
    })
    assert.same({ tool.id }, ok("PUT", one .. "/tools/" .. tool.id).tool_ids)
    local tried = ok("POST", one .. "/tools/" .. tool.id .. "/test", { arguments = { a = 1 } }).data
    assert.is_true(tried.success)
    assert.equal("https://x", tried.request.url)
    assert.equal(404, (request("POST", "/v2" .. one .. "/tools/none/test")))
    assert.same({}, ok("DELETE", one .. "/tools/" .. tool.id).tool_ids)
  end)
end)

describe("emulated assistant versions", function()
  local path, main

  before_each(function()
    local assistant = new_assistant()
    path, main = "/ai/assistants/" .. assistant.id, assistant.version_id
  end)

  it("are created by updates and promoted", function()
    local draft = ok("POST", path, { name = "Draft", promote_to_main = false })
    assert.is_not.equal(main, draft.version_id)
    assert.is_nil(draft.promote_to_main)
    assert.equal("Support", ok("GET", path).name)
    assert.equal(2, #ok("GET", path .. "/versions").data)
    local version = path .. "/versions/" .. draft.version_id
    assert.equal("Mine", ok("POST", version, { version_name = "Mine" }).version_name)
    assert.equal("Draft", ok("POST", version .. "/promote").name)
    assert.equal("Draft", ok("GET", path).name)
  end)

  it("protect the main one from deletion", function()
    local status, answer = request("DELETE", "/v2" .. path .. "/versions/" .. main)
    assert.equal(400, status)
    assert.equal("10015", answer.errors[1].code)
    local draft = ok("POST", path, { promote_to_main = false })
    local _, deleted = ok("DELETE", path .. "/versions/" .. draft.version_id)
    assert.equal(204, deleted)
    assert.equal(404, (request("GET", "/v2" .. path .. "/versions/" .. draft.version_id)))
  end)

  it("share traffic in canary deploys", function()
    local canary, v2 = path .. "/canary-deploys", "/v2" .. path .. "/canary-deploys"
    assert.equal(404, (request("GET", v2)))
    assert.equal(404, (request("PUT", v2, { rules = json.array() })))
    local made = ok("POST", canary, { versions = { { version_id = main, percentage = 20 } } })
    assert.same({ { version_id = main, weight = 20 } }, made.rules[1].serve.rollout)
    assert.equal(400, (request("POST", v2, { rules = json.array() })))
    local rules = { { match = json.array(), serve = { version_id = main } } }
    assert.same({ { version_id = main, percentage = 100 } },
      ok("PUT", canary, { rules = rules }).versions)
    for _, bad in ipairs {
      {}, { versions = json.array() }, { versions = { { version_id = main, percentage = 0 } } },
      { versions = { { version_id = main, percentage = 100 } } },
      { versions = { { version_id = main } } },
      { versions = { { version_id = main, percentage = 60 },
        { version_id = main, percentage = 60 } } },
      { rules = { { serve = { version_id = main, rollout = {} } } } },
    } do assert.equal(422, (request("PUT", v2, bad))) end
    assert.equal(404,
      (request("PUT", v2, { versions = { { version_id = "none", percentage = 1 } } })))
    local _, status = ok("DELETE", canary)
    assert.equal(204, status)
  end)

  it("end a canary deploy when promoted", function()
    ok("POST", path .. "/canary-deploys", { versions = { { version_id = main, percentage = 9 } } })
    ok("POST", path .. "/versions/" .. main .. "/promote")
    assert.equal(404, (request("GET", "/v2" .. path .. "/canary-deploys")))
  end)
end)

describe("emulated chat", function()
  local path

  before_each(function()
    path = "/ai/assistants/" .. new_assistant { greeting = "Hello!" }.id
  end)

  it("remembers messages", function()
    local body = { content = "One", conversation_id = "c" }
    local function say() return ok("POST", path .. "/chat", body).content end
    assert.matches("You said: One\nMy instructions are: Be brief", say())
    body.content = "Two"
    assert.matches("You said: Two\nEarlier you said: One", say())
    local messages = ok("GET", "/ai/conversations/c/messages")
    assert.equal(4, messages.meta.total_results)
    assert.equal("assistant", messages.data[4].role)
    body.conversation_id = "other"
    assert.not_matches("Earlier", say())
  end)

  it("streams events", function()
    local _, _, response = ok("POST", path .. "/chat",
      { content = "One two", conversation_id = "c", stream = true })
    assert.equal("text/event-stream; charset=utf-8", response.headers["content-type"])
    assert.equal("data: [DONE]\n\n", response.chunks[#response.chunks])
    local said = ""
    for i = 1, #response.chunks - 1 do
      said = said .. json.decode(response.chunks[i]:match("^data: (.*)\n\n$")).content
    end
    assert.matches("You said: One two", said)
  end)

  it("sends SMS in one conversation per pair of numbers", function()
    local body = { from = "+1", to = "+2", conversation_metadata = { k = "v" } }
    local id = ok("POST", path .. "/chat/sms", body).conversation_id
    assert.equal(id, ok("POST", path .. "/chat/sms", body).conversation_id)
    assert.equal("v", ok("GET", "/ai/conversations/" .. id).data.metadata.k)
    assert.equal("Hello!", ok("GET", "/ai/conversations/" .. id .. "/messages").data[1].text)
    body.should_create_conversation = true
    assert.is_not.equal(id, ok("POST", path .. "/chat/sms", body).conversation_id)
  end)

  it("responds with XML to TeXML", function()
    local body, _, response = ok("GET", path .. "/texml")
    assert.matches("^<%?xml .*<Response>", body)
    assert.matches("text/xml", response.headers["content-type"])
  end)

  it("stores conversations", function()
    local made = ok("POST", "/ai/conversations", { name = "N", metadata = { a = "1" } })
    ok("POST", "/ai/conversations/" .. made.id .. "/message", { role = "user", content = "x" })
    assert.equal(1, #ok("GET", "/ai/conversations?name=eq.N&metadata-%3Ea=eq.1").data)
    assert.equal(0, #ok("GET", "/ai/conversations?metadata-%3Ea=eq.2").data)
    ok("PUT", "/ai/conversations/" .. made.id, { metadata = { ai_disabled = true } })
    assert.equal(400, (request("POST", "/v2" .. path .. "/chat",
      { content = "x", conversation_id = made.id })))
    ok("DELETE", "/ai/conversations/" .. made.id)
    assert.equal(404, (request("GET", "/v2/ai/conversations/" .. made.id)))
  end)
end)

describe("emulated scheduled events", function()
  it("are created, filtered, paged and deleted", function()
    local path = "/ai/assistants/" .. new_assistant().id .. "/scheduled_events"
    local event
    for day = 1, 3 do
      event = ok("POST", path, {
        telnyx_conversation_channel = day == 3 and "sms_chat" or "phone_call",
        telnyx_end_user_target = "+1", telnyx_agent_target = "+2", text = "Hi",
        scheduled_at_fixed_datetime = "2025-04-0" .. day .. "T10:00:00Z",
      })
    end
    assert.equal("pending", event.status)
    assert.equal(event.scheduled_event_id,
      ok("GET", path .. "/" .. event.scheduled_event_id).scheduled_event_id)
    assert.equal(1, #ok("GET", path .. "?conversation_channel=sms_chat").data)
    assert.equal(2, #ok("GET", path .. "?from_date=2025-04-02T00:00:00Z").data)
    assert.equal(1, #ok("GET", path .. "?to_date=2025-04-01T12:00:00%2B02:00").data)
    local page = ok("GET", path .. "?page[number]=2&page%5Bsize%5D=2")
    assert.equal(1, #page.data)
    assert.same({ page_number = 2, page_size = 2, total_pages = 2, total_results = 3 }, page.meta)
    assert.equal(422, (request("GET", "/v2" .. path .. "?page[size]=0")))
    assert.equal(422, (request("GET", "/v2" .. path .. "?from_date=soon")))
    ok("DELETE", path .. "/" .. event.scheduled_event_id)
    assert.equal(404, (request("GET", "/v2" .. path .. "/" .. event.scheduled_event_id)))
  end)
end)

describe("emulated tests", function()
  local path = "/ai/assistants/tests"

  it("are created, changed, filtered and deleted", function()
    local test = new_test { test_suite = "night shift" }
    new_test { destination = "elsewhere" }
    assert.equal("web_chat", test.telnyx_conversation_channel)
    assert.equal(1, #ok("GET", path .. "?test_suite=night%20shift").data)
    assert.equal(1, #ok("GET", path .. "?destination=elsewhere").data)
    assert.same({ data = { "night shift" } }, ok("GET", path .. "/test-suites"))
    assert.equal("New", ok("PUT", path .. "/" .. test.test_id, { name = "New" }).name)
    ok("DELETE", path .. "/" .. test.test_id)
    assert.equal(404, (request("GET", "/v2" .. path .. "/" .. test.test_id)))
  end)

  it("progress from pending to a verdict", function()
    local good, bad = new_test(), new_test { instructions = "Make it FAIL." }
    local runs = path .. "/" .. good.test_id .. "/runs"
    local run, status = ok("POST", runs)
    assert.equal(201, status)
    local seen = {}
    for _ = 1, 5 do
      seen[#seen + 1] = ok("GET", runs .. "/" .. run.run_id).status
      now = now + 1
    end
    assert.same({ "pending", "starting", "running", "running", "passed" }, seen)
    local done = ok("GET", runs .. "/" .. run.run_id)
    assert.same({ { name = "Polite", status = "passed" } }, done.detail_status)
    assert.equal("2023-11-14T22:13:24.000Z", done.completed_at)
    runs = path .. "/" .. bad.test_id .. "/runs"
    ok("POST", runs, {})
    request("POST", "/_emulator/clock", { advance = 10 })
    assert.equal("failed", ok("GET", runs .. "?status=failed").data[1].status)
    assert.equal(404, (request("GET", "/v2" .. runs .. "/" .. run.run_id)))
  end)

  it("run as a suite", function()
    new_test { test_suite = "s/1" }
    new_test { test_suite = "s/1" }
    local runs = path .. "/test-suites/s%2F1/runs"
    local started, status = ok("POST", runs, { destination_version_id = "v" })
    assert.equal(201, status)
    assert.equal(2, #started)
    assert.equal(started[1].test_suite_run_id, started[2].test_suite_run_id)
    ok("POST", runs)
    assert.equal(4, ok("GET", runs).meta.total_results)
    assert.equal(2, #ok("GET", runs .. "?test_suite_run_id=" .. started[1].test_suite_run_id).data)
    assert.equal(404, (request("POST", "/v2" .. path .. "/test-suites/none/runs")))
  end)
end)

describe("emulated integrations and MCP servers", function()
  it("list, retrieve and disconnect", function()
    local all = ok("GET", "/ai/integrations").data
    assert.is_true(#all > 1)
    assert.equal(all[1].id, ok("GET", "/ai/integrations/" .. all[1].id).id)
    assert.equal("connected", all[1].status)
    local connection = ok("GET", "/ai/integrations/connections").data[1]
    local path = "/ai/integrations/connections/" .. connection.id
    assert.same(connection, ok("GET", path).data)
    local _, status = ok("DELETE", path)
    assert.equal(204, status)
    assert.equal("disconnected", ok("GET", "/ai/integrations/" .. all[1].id).status)
  end)

  it("list servers as a bare array", function()
    for i = 1, 3 do
      ok("POST", "/ai/mcp_servers", { name = "n" .. i, type = "http", url = "https://x/" .. i })
    end
    local list = ok("GET", "/ai/mcp_servers?page[size]=2&page[number]=2")
    assert.equal(1, #list)
    assert.equal("n3", list[1].name)
    assert.equal(0, #ok("GET", "/ai/mcp_servers?type=sse"))
    local path = "/ai/mcp_servers/" .. list[1].id
    assert.equal("m", ok("PUT", path, { name = "m", allowed_tools = { "t" } }).name)
    assert.equal("https://x/3", ok("GET", path).url)
    ok("DELETE", path)
    assert.equal(404, (request("GET", "/v2" .. path)))
  end)
end)
