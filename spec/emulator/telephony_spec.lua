-- Specs of the emulator's APIs beside AI, without a network, which run on every Lua.

local json = require "telnyx.emulator.json"
local new_app = require "telnyx.emulator.app".new
local text = require "telnyx.emulator.text"
local webhooks = require "telnyx.webhooks"

local KEYS = webhooks.key_pair()
local RECEIVER = "http://127.0.0.1:8080/"

local app, now

local function request(method, path, body, headers)
  local all = { authorization = "Bearer test" }
  for name, value in pairs(headers or {}) do all[name] = value end
  if type(body) == "table" then body = assert(json.encode(body)) end
  local response = app:handle {
    method = method, target = path, headers = all, body = body or "",
  }
  return response.status, json.decode(response.body) or response.body, response
end

-- Makes a request that must succeed.
local function ok(method, path, body, headers)
  local status, answer = request(method, "/v2" .. path, body, headers)
  assert.is_true(status < 300, ("%s %s: %d"):format(method, path, status))
  return answer
end

-- Returns the first error of a request that must fail.
local function error_of(method, path, body)
  local status, answer = request(method, "/v2" .. path, body)
  assert.is_true(status >= 400)
  return answer.errors[1], status
end

local function events()
  local names = {}
  for i, delivery in ipairs(app.webhooks.list) do names[i] = delivery.event_type end
  return names
end

local function last_payload()
  return app.webhooks.list[#app.webhooks.list].payload
end

before_each(function()
  now = 1700000000
  app = assert(new_app {
    clock = function() return now end, webhook_url = RECEIVER, webhook_key = KEYS.private_key,
  })
end)

describe("emulated messages", function()
  local SMS = { from = "+15550100001", to = "+15550100002", text = "Hello" }

  it("are sent, and reported by webhooks", function()
    local sent = ok("POST", "/messages", SMS).data
    assert.equal("SMS", sent.type)
    assert.same({ { phone_number = "+15550100002", status = "queued" } }, { sent.to[1] })
    assert.same({ "message.sent", "message.finalized" }, events())
    assert.equal("delivered", last_payload().to[1].status)
    assert.equal("delivered", ok("GET", "/messages/" .. sent.id).data.to[1].status)
  end)

  it("are reported to their own webhook URL, on this machine", function()
    ok("POST", "/messages", { from = "+15550100001", to = "+15550100002", text = "x",
      webhook_url = "http://127.0.0.1:9090/own" })
    assert.equal("http://127.0.0.1:9090/own", app.webhooks.list[1].url)
    app.webhooks:clear()
    ok("POST", "/messages", { from = "+15550100001", to = "+15550100002", text = "x",
      webhook_url = "https://example.com/" })
    assert.same({}, events())
  end)

  it("require a number at either end, and content", function()
    local problem, status = error_of("POST", "/messages", { from = "+15550100001", text = "x" })
    assert.same({ 422, "10004", "/body/to" }, { status, problem.code, problem.source.pointer })
    assert.equal("/body/from",
      error_of("POST", "/messages", { to = "+15550100001", text = "x" }).source.pointer)
    assert.equal("/body/text",
      error_of("POST", "/messages", { to = "+15550100001", from = "+15550100002" }).source.pointer)
    assert.equal(404, select(2, error_of("GET", "/messages/none")))
  end)

  it("refuse what is no phone number, and no time", function()
    for _, to in ipairs { "not-a-number", "15550100002", "+0123456", "+1 555 010 0002" } do
      local problem, status = error_of("POST", "/messages",
        { from = "+15550100001", to = to, text = "x" })
      assert.same({ 400, "40310", "/body/to" }, { status, problem.code, problem.source.pointer })
    end
    local problem, status = error_of("POST", "/messages", { from = "+15550100001",
      to = "+15550100002", text = "x", send_at = "tomorrow" })
    assert.same({ 422, "/body/send_at" }, { status, problem.source.pointer })
  end)

  it("are sent when it is time, unless they are cancelled before", function()
    local later = text.iso_time(now + 3600)
    local function schedule()
      return ok("POST", "/messages", { from = "+15550100001", to = "+15550100002", text = "x",
        send_at = later }).data
    end
    local message, other = schedule(), schedule()
    assert.equal("scheduled", message.to[1].status)
    assert.equal("cancelled", ok("DELETE", "/messages/" .. other.id).to[1].status)
    assert.equal(2, #app.webhooks.list)
    assert.is_nil((app.webhooks:take()))
    assert.equal(0, #ok("GET", "/detail_records?filter[record_type]=messaging").data)
    now = now + 3600
    assert.equal("delivered", ok("GET", "/messages/" .. message.id).data.to[1].status)
    assert.equal("cancelled", ok("GET", "/messages/" .. other.id).data.to[1].status)
    assert.equal("message.sent", app.webhooks:take().event_type)
    assert.equal(1, #ok("GET", "/detail_records?filter[record_type]=messaging").data)
    assert.equal(400, select(2, error_of("DELETE", "/messages/" .. message.id)))
  end)

  it("have an id in their records, and are in a range of dates", function()
    local id = ok("POST", "/messages",
      { from = "+15550100001", to = "+15550100002", text = "x" }).data.id
    local path = "/detail_records?filter[record_type]=messaging&filter[date_range]="
    assert.equal(id, ok("GET", path .. "today").data[1].id)
    for range, count in pairs { today = 1, yesterday = 0, tomorrow = 0, this_week = 1,
      last_week = 0, next_week = 0, this_month = 1, last_month = 0, next_month = 0 } do
      assert.equal(count, #ok("GET", path .. range).data, range)
    end
    now = now + 86400
    assert.same({ 0, 1 },
      { #ok("GET", path .. "today").data, #ok("GET", path .. "yesterday").data })
    now = now + 86400
    assert.same({ 0, 1, 1 }, { #ok("GET", path .. "last_1_days").data,
      #ok("GET", path .. "last_2_days").data, #ok("GET", path .. "last_30_days").data })
    assert.equal(400, select(2, error_of("GET", path .. "last_0_days")))
    now = now + 40 * 86400
    assert.equal(0, #ok("GET", path .. "this_month").data)
    assert.equal(400, select(2, error_of("GET", path .. "someday")))
  end)

  it("have detail records", function()
    for number = 1, 3 do
      ok("POST", "/messages", { from = "+15550100001", to = "+1555010000" .. number, text = "x" })
    end
    local path = "/detail_records?filter[record_type]=messaging&page[size]=2&page[number]=2"
    local page = ok("GET", path)
    assert.same({ 1, "+15550100003", "0.0040" },
      { #page.data, page.data[1].cld, page.data[1].cost })
    assert.equal(2, page.meta.total_pages)
    assert.equal(0, #ok("GET", "/detail_records?filter[record_type]=fax").data)
    assert.equal(400, select(2, error_of("GET", "/detail_records")))
  end)
end)

describe("emulated messaging profiles", function()
  it("are created, listed, changed and deleted", function()
    local profile = ok("POST", "/messaging_profiles",
      { name = "Desk", whitelisted_destinations = { "US" } }).data
    assert.same({ "Desk", "messaging_profile", true },
      { profile.name, profile.record_type, profile.enabled })
    local path = "/messaging_profiles/" .. profile.id
    assert.equal("Bar", ok("PATCH", path, { name = "Bar" }).data.name)
    assert.same({ "US" }, ok("GET", path).data.whitelisted_destinations)
    assert.equal(1, #ok("GET", "/messaging_profiles?filter[name][contains]=Ba").data)
    assert.equal(0, #ok("GET", "/messaging_profiles?filter[name]=Desk").data)
    ok("DELETE", path)
    assert.equal(404, select(2, error_of("GET", path)))
    assert.equal("/body/whitelisted_destinations",
      error_of("POST", "/messaging_profiles", { name = "x" }).source.pointer)
  end)

  it("are given to phone numbers, by id or by number", function()
    ok("POST", "/number_orders", { phone_numbers = { { phone_number = "+12125550100" } } })
    now = now + 1
    local id = ok("GET", "/phone_numbers").data[1].id
    for _, key in ipairs { id, "%2B12125550100" } do
      local path = "/phone_numbers/" .. key .. "/messaging"
      local changed = ok("PATCH", path, { messaging_profile_id = "p-" .. key }).data
      assert.same({ id, "p-" .. key }, { changed.id, changed.messaging_profile_id })
      assert.equal("p-" .. key, ok("GET", path).data.messaging_profile_id)
    end
    assert.equal(1, #ok("GET", "/phone_numbers/messaging").data)
    assert.equal(0, #ok("GET", "/phone_numbers/messaging?filter[messaging_profile_id]=x").data)
    assert.equal(404, select(2, error_of("GET", "/phone_numbers/none/messaging")))
  end)
end)

describe("emulated look-ups", function()
  it("tell the carrier, or the caller's name", function()
    local found = ok("GET", "/number_lookup/%2B15550100001").data
    assert.same({ "+15550100001", "US", "mobile" },
      { found.phone_number, found.country_code, found.carrier.type })
    found = ok("GET", "/number_lookup/%2B15550100001?type=caller-name").data
    assert.is_nil(found.carrier)
    assert.is_string(found.caller_name.caller_name)
    assert.same({ 422, "10016" }, { select(2, error_of("GET", "/number_lookup/x")),
      error_of("GET", "/number_lookup/x").code })
  end)
end)

describe("what the emulator does not serve", function()
  it("is named, and is not worth a retry", function()
    local problem, status = error_of("POST", "/10dlc/brand", {})
    assert.equal(501, status)
    assert.truthy(problem.detail:find("does not serve 'messaging_10dlc.brand.create'", 1, true))
    local _, _, response = request("DELETE", "/v2/faxes/f-1")
    assert.same({ 501, "false" }, { response.status, response.headers["x-should-retry"] })
    assert.truthy(response.body:find("'faxes.delete'", 1, true))
    status = select(2, error_of("POST", "/calls/c-1/actions/send_dtmf", {}))
    assert.equal(501, status)
    problem = error_of("GET", "/phone_numbers/jobs")
    assert.truthy(problem.detail:find("'phone_numbers.jobs.list'", 1, true))
  end)

  it("differs from what does not exist", function()
    assert.equal(404, select(2, error_of("GET", "/no/such/path")))
    assert.equal(404, select(2, error_of("GET", "/phone_numbers/none")))
    assert.equal(405, select(2, error_of("PUT", "/messages", {})))
  end)

  it("is not in the list of what it serves", function()
    local _, answer = request("GET", "/_emulator/operations")
    local served = {}
    for _, name in ipairs(answer.data) do served[name] = true end
    for _, name in ipairs { "ai.assistants.create", "messages.send", "calls.actions.speak",
      "calls.actions.start_ai_assistant", "messaging_profiles.create", "number_lookup.retrieve",
      "phone_numbers.messaging.update", "oauth.token" } do
      assert.is_true(served[name], name)
    end
    assert.is_nil(served["faxes.delete"])
    assert.is_nil(served["messaging_10dlc.brand.create"])
  end)

  it("is all that the documentation does not list", function()
    local _, answer = request("GET", "/_emulator/operations")
    local file = assert(io.open("docs/reference/emulator.md", "rb"))
    local part = file:read("*a"):match("\n## Operations\n(.*)")
    file:close()
    local listed = {}
    for name in part:gmatch("`([%l%d_]+%.[%l%d_.]+)`") do listed[#listed + 1] = name end
    table.sort(listed)
    assert.same(answer.data, listed)
  end)
end)

describe("emulated phone numbers", function()
  local function search(query)
    local found = {}
    for i, each in ipairs(ok("GET", "/available_phone_numbers" .. query).data) do
      found[i] = each.phone_number
    end
    return found
  end

  local function order(...)
    local wanted = {}
    for i, phone_number in ipairs { ... } do wanted[i] = { phone_number = phone_number } end
    return ok("POST", "/number_orders", { phone_numbers = wanted, connection_id = "c1" }).data
  end

  it("are found by prefix, suffix and content", function()
    assert.equal(10, #search "")
    assert.same({ "+13125550100", "+13125550101" },
      search "?filter[national_destination_code]=312&filter[limit]=2")
    assert.same({ "+12125550107" }, search "?filter[phone_number][ends_with]=0107")
    assert.same({ "+12125550177" }, search "?filter[phone_number][contains]=177")
    assert.same({}, search "?filter[phone_number][starts_with]=%2B1313")
    assert.same({}, search "?filter[country_code]=DE")
  end)

  it("belong to the account after the order, and can no longer be bought", function()
    local made = order "+12125550100"
    assert.equal("pending", made.status)
    assert.equal(0, #ok("GET", "/phone_numbers").data)
    now = now + 1
    local done = ok("GET", "/number_orders/" .. made.id).data
    assert.same({ "success", "success" }, { done.status, done.phone_numbers[1].status })
    local number = ok("GET", "/phone_numbers?filter[phone_number]=%2B12125550100").data[1]
    assert.same({ "active", "c1" }, { number.status, number.connection_id })
    assert.equal("+12125550101", search("")[1])
    assert.equal(400, select(2, error_of("POST", "/number_orders",
      { phone_numbers = { { phone_number = "+12125550100" } } })))
  end)

  it("can be connected, and released", function()
    order("+12125550100", "+12125550101")
    now = now + 1
    local number = ok("GET", "/phone_numbers").data[2]
    ok("PATCH", "/phone_numbers/" .. number.id, { connection_id = "c2" })
    assert.equal("c2", ok("GET", "/phone_numbers/" .. number.id).data.connection_id)
    assert.equal(1, #ok("GET", "/phone_numbers?filter[connection_id]=c2").data)
    ok("DELETE", "/phone_numbers/" .. number.id)
    assert.equal(404, select(2, error_of("GET", "/phone_numbers/" .. number.id)))
    assert.equal("+12125550101", search("?filter[phone_number][ends_with]=0101")[1])
  end)

  it("cannot be ordered if none are available", function()
    assert.equal("/body/phone_numbers/1/phone_number", error_of("POST", "/number_orders",
      { phone_numbers = { { phone_number = "+12125550100" }, { phone_number = "+49301" } } })
      .source.pointer)
    assert.equal(422, select(2, error_of("POST", "/number_orders", {})))
    assert.equal(404, select(2, error_of("GET", "/number_orders/none")))
  end)

  it("can be connected with an assistant, through its application", function()
    local first = ok("POST", "/ai/assistants", { name = "A", instructions = "B" })
    local id = first.telephony_settings.default_texml_app_id
    assert.is_string(id)
    local changed = ok("POST", "/ai/assistants/" .. first.id,
      { telephony_settings = { time_limit_secs = 5 } })
    assert.equal(id, changed.telephony_settings.default_texml_app_id)
    assert.equal(5, changed.telephony_settings.time_limit_secs)
  end)
end)

describe("emulated calls", function()
  local function receive(digits)
    local status, answer = request("POST", "/_emulator/calls", { digits = digits })
    assert.equal(202, status)
    return answer.call_control_id
  end

  local function command(id, name, body)
    return ok("POST", "/calls/" .. id .. "/actions/" .. name, body or {}).data.result
  end

  it("are received, answered and ended", function()
    local id = receive()
    assert.same({ "incoming", id }, { last_payload().direction, last_payload().call_control_id })
    assert.is_false(ok("GET", "/calls/" .. id).data.is_alive)
    assert.equal("ok", command(id, "answer"))
    assert.is_true(ok("GET", "/calls/" .. id).data.is_alive)
    command(id, "speak", { payload = "Hello", voice = "x" })
    command(id, "hangup")
    assert.same({ "call.initiated", "call.answered", "call.speak.started", "call.speak.ended",
      "call.hangup" }, events())
    local problem, status = error_of("POST", "/calls/" .. id .. "/actions/speak", {})
    assert.same({ "90018", 422 }, { problem.code, status })
  end)

  it("are placed, and answered at once", function()
    local call = ok("POST", "/calls", { connection_id = "c", from = "+15550100001",
      to = "+15550100002", client_state = "c3RhdGU=", webhook_url = "http://127.0.0.1:9090/" }).data
    assert.same({ "call.initiated", "call.answered" }, events())
    assert.same({ call.call_control_id, "outgoing", "c3RhdGU=" }, { last_payload().call_control_id,
      last_payload().direction, last_payload().client_state })
    assert.equal("http://127.0.0.1:9090/", app.webhooks.list[1].url)
    assert.equal("/body/to",
      error_of("POST", "/calls", { connection_id = "c", from = "+15550100001" }).source.pointer)
    assert.equal("10016", error_of("POST", "/calls", { connection_id = "c", from = "+15550100001",
      to = "not-a-number" }).code)
    ok("POST", "/calls", { connection_id = "c", from = "+15550100001", to = "sip:a@example.com" })
  end)

  it("are handed to an assistant, if there is one", function()
    local assistant = ok("POST", "/ai/assistants", { name = "a", instructions = "a" })
    local call = ok("POST", "/calls",
      { connection_id = "c", from = "+15550100001", to = "+15550100002" }).data
    local path = "/calls/" .. call.call_control_id .. "/actions/ai_assistant_"
    local result = ok("POST", path .. "start", { assistant = { id = assistant.id } }).data
    assert.equal("ok", result.result)
    assert.is_string(result.conversation_id)
    assert.equal("ok", ok("POST", path .. "stop", {}).data.result)
    local problem, status = error_of("POST", path .. "start", { assistant = { id = "none" } })
    assert.same({ 422, "/body/assistant/id" }, { status, problem.source.pointer })
  end)

  it("press keys on request", function()
    local id = receive "12#"
    command(id, "answer")
    command(id, "gather", { maximum_digits = 1 })
    assert.same({ "1", "valid" }, { last_payload().digits, last_payload().status })
    command(id, "gather_using_speak", { payload = "?", voice = "x", valid_digits = "123" })
    assert.same({ "2#", "invalid" }, { last_payload().digits, last_payload().status })
    command(id, "gather", { client_state = "bGFzdA==" })
    assert.same({ "", "timeout", "bGFzdA==" },
      { last_payload().digits, last_payload().status, last_payload().client_state })
  end)

  it("ignore a repeated command within a minute", function()
    local id = receive()
    command(id, "answer", { command_id = "one" })
    assert.equal("ok", command(id, "answer", { command_id = "one" }))
    assert.same({ "call.initiated", "call.answered" }, events())
    now = now + 60
    command(id, "answer", { command_id = "one" })
    assert.equal(3, #events())
  end)

  it("accept no command before they are answered, and no unknown one", function()
    local id = receive()
    assert.equal("90034", error_of("POST", "/calls/" .. id .. "/actions/speak", {}).code)
    assert.equal(404, select(2, error_of("POST", "/calls/" .. id .. "/actions/dance", {})))
    assert.equal(404, select(2, error_of("POST", "/calls/none/actions/answer", {})))
  end)

  it("are received only with a webhook URL", function()
    assert.equal(422, (request("POST", "/_emulator/calls", { url = "https://example.com/" })))
    app = assert(new_app())
    assert.equal(422, (request("POST", "/_emulator/calls", {})))
  end)
end)

describe("emulated media", function()
  local FORM = { ["content-type"] = "multipart/form-data; boundary=X" }

  local function part(name, content, more)
    return '--X\r\nContent-Disposition: form-data; name="' .. name .. '"' .. (more or "")
      .. "\r\n\r\n" .. content .. "\r\n"
  end

  it("are returned as they were uploaded, until they are deleted", function()
    local bytes = "\0\1\255RIFF\r\n"
    local body = part("media", bytes, '; filename="a.wav"\r\nContent-Type: audio/wav')
      .. part("media_name", "greeting") .. part("ttl_secs", "60") .. "--X--\r\n"
    local stored = ok("POST", "/media", body, FORM).data
    assert.same({ "greeting", "audio/wav", "2023-11-14T22:14:20.000Z" },
      { stored.media_name, stored.content_type, stored.expires_at })
    assert.same(stored, ok("GET", "/media/greeting").data)
    assert.equal("greeting", ok("GET", "/media").data[1].media_name)
    local _, _, response = request("GET", "/v2/media/greeting/download")
    assert.same({ bytes, "audio/wav" }, { response.body, response.headers["content-type"] })
    assert.equal(204, (request("DELETE", "/v2/media/greeting")))
    assert.equal(404, select(2, error_of("GET", "/media/greeting")))
  end)

  it("may be at a URL", function()
    assert.is_string(ok("POST", "/media", { media_url = "https://x/a.wav" }).data.media_name)
    assert.equal(400, select(2, error_of("POST", "/media", {})))
  end)
end)

describe("emulated e-mails", function()
  it("have events paged by a cursor", function()
    for _ = 1, 3 do
      ok("POST", "/email_messages", { from = "a@x", to = { "b@x" }, subject = "s" })
    end
    local seen, query, pages = {}, "", 0
    repeat
      local page = ok("GET", "/email_events?page_size=4" .. query)
      for _, event in ipairs(page.data) do seen[event.id] = true end
      pages, query = pages + 1, "&page[cursor]=" .. tostring(page.meta.page_cursor)
    until not page.meta.page_cursor
    local count = 0
    for _ in pairs(seen) do count = count + 1 end
    assert.same({ 9, 3 }, { count, pages })
    assert.equal(6, #ok("GET", "/email_events?event_type=sent,delivered").data)
    assert.equal(400, select(2, error_of("GET", "/email_events?page[cursor]=Zm9v")))
  end)

  it("require a sender and a recipient", function()
    assert.equal("/body/from",
      error_of("POST", "/email_messages", { to = { "b@x" } }).source.pointer)
    assert.equal(422, select(2, error_of("POST", "/email_messages", { from = "a@x", to = {} })))
  end)
end)

describe("an emulator's state file", function()
  it("contains everything", function()
    local path = os.tmpname()
    os.remove(path)
    app = assert(new_app { state = path })
    local id = ok("POST", "/messages",
      { from = "+15550100001", to = "+15550100002", text = "x" }).data.id
    ok("POST", "/email_messages", { from = "a@x", to = { "b@x" } })
    ok("POST", "/calls", { connection_id = "c", from = "+15550100001", to = "+15550100002" })
    app = assert(new_app { state = path })
    assert.equal("x", ok("GET", "/messages/" .. id).data.text)
    assert.equal(3, #ok("GET", "/email_events").data)
    os.remove(path)
  end)
end)

describe("emulated calls to TeXML applications", function()
  it("are kept in bounded number", function()
    local first = app.texml_calls:place(app, { url = RECEIVER })
    for _ = 1, 1000 do app.texml_calls:place(app, { url = RECEIVER }) end
    local _, answer = request("GET", "/_emulator/texml_calls")
    assert.equal(1000, #answer.data)
    for _, call in ipairs(answer.data) do assert.not_equal(first, call.call_sid) end
  end)
end)
