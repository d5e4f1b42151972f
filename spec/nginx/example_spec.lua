-- Specs of the example for nginx over HTTP: its page, webhooks, and an assistant's tool.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local chat_page = require "spec.support.chat_page"
local cjson = require "cjson"
local core = require "telnyx.core"
local emulators = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"
local streams = require "spec.support.streams"
local telnyx = require "telnyx"

local KEY = "KEY0190-not-for-visitors"
local KEYS = telnyx.webhooks.key_pair()

local pool

setup(function() pool = core.pool { no_proxy = "*" } end)
teardown(function() pool:close() end)

local function get(page, path)
  return perform(pool, { method = "GET", url = page.url .. path })
end

local function post(page, path, body, fields)
  fields = fields or {}
  fields["Content-Type"] = fields["Content-Type"] or "application/json"
  return perform(pool, { method = "POST", url = page.url .. path, body = body, headers = fields })
end

local function chat(page, message)
  local status, _, body = post(page, "/api/chat", cjson.encode(message))
  return status, body
end

-- Returns the events of a response: a list of { name, data }.
local function events_of(body)
  local events = {}
  for name, data in body:gmatch("event: (%S+)\ndata: ([^\n]+)\n\n") do
    events[#events + 1] = { name = name, data = cjson.decode(data) }
  end
  return events
end

local function words_of(events)
  local words = {}
  for _, event in ipairs(events) do
    if event.name == "words" then words[#words + 1] = event.data.text end
  end
  return table.concat(words)
end

describe("the example for nginx", function()
  local page, emulator, client, inn

  setup(function()
    emulator = assert(emulators.spawn { webhook_key = KEYS.private_key })
    client = telnyx.new { base_url = emulator.url, api_key = "any" }
    page = chat_page.start {
      TELNYX_BASE_URL = emulator.url, TELNYX_API_KEY = KEY, TELNYX_PUBLIC_KEY = KEYS.public_key,
    }
  end)

  teardown(function()
    if page then page:stop() end
    client.close()
    emulator:stop()
  end)

  before_each(function()
    assert(emulator:reset())
    assert(emulator:clear_faults())
    inn = assert(client.ai.assistants.create {
      name = "Inn", instructions = "Be brief.", greeting = "Welcome!",
    })
  end)

  -- Makes every request of the library fail.
  local function fail(fault)
    fault.times = -1
    assert(emulator:fault(fault))
  end

  local function ask(content, conversation_id)
    return chat(page, {
      assistant_id = inn.id, content = content, conversation_id = conversation_id,
    })
  end

  describe("as a site", function()
    it("serves the page and its files, and allows no other sources", function()
      for path, content_type in pairs {
        ["/"] = "text/html", ["/webhooks.html"] = "text/html", ["/calls.html"] = "text/html",
        ["/style.css"] = "text/css", ["/chat.js"] = "text/javascript",
        ["/calls.js"] = "text/javascript", ["/icon.svg"] = "image/svg+xml",
      } do
        local status, headers = get(page, path)
        assert.equal(200, status)
        assert.equal(content_type, headers["content-type"]:match("^[^;]+"))
        assert.matches("^default%-src 'self'", headers["content-security-policy"])
      end
    end)

    it("serves nothing else from its folder", function()
      assert.equal(404, (get(page, "/app/chat.lua")))
      assert.equal(404, (get(page, "/nginx.conf")))
    end)
  end)

  describe("assistants", function()
    it("are listed", function()
      local status, _, body = get(page, "/api/assistants")
      assert.equal(200, status)
      assert.same({
        data = { { id = inn.id, name = "Inn", greeting = "Welcome!" } }, is_emulator = true,
      }, cjson.decode(body))
    end)

    it("are an empty list where there are none", function()
      assert(emulator:reset())
      local _, _, body = get(page, "/api/assistants")
      assert.matches('"data":[]', body, nil, true)
    end)
  end)

  describe("a reply", function()
    it("is sent as events, one for each word", function()
      local status, body = ask "Is there a room?"
      assert.equal(200, status)
      local events = events_of(body)
      assert.equal("conversation", events[1].name)
      assert.equal("done", events[#events].name)
      assert.equal(12 + 2, #events)
      assert.equal("Inn: You said: Is there a room?\nMy instructions are: Be brief.",
        words_of(events))
    end)

    it("continues the same conversation", function()
      local _, first = ask "Is there a room?"
      local _, second = ask("And breakfast?", events_of(first)[1].data.id)
      assert.matches("Earlier you said: Is there a room%?", words_of(events_of(second)))
    end)
  end)

  describe("a failure", function()
    it("of the message is explained to the visitor", function()
      assert(emulator:clear_requests())
      assert.equal(405, (get(page, "/api/chat")))
      assert.equal(415, (post(page, "/api/chat", "{}", { ["Content-Type"] = "text/plain" })))
      assert.equal(400, (post(page, "/api/chat", "no JSON")))
      local status, body = ask "  "
      assert.equal(400, status)
      assert.same({ message = "Please write something, of at most 4000 bytes." },
        cjson.decode(body))
      assert.same({ message = "Please choose an assistant." }, cjson.decode(select(2,
        chat(page, { assistant_id = "..", content = "Hello?" }))))
      assert.equal(400, (ask "\255"))
      assert.equal(400, (ask("Hello?", "../c")))
      assert.equal(400, (ask(("x"):rep(4001))))
      assert.same({}, emulator:requests())
    end)

    for name, expected in pairs {
      ["an assistant that is gone"] = { { status = 404 }, 404, "no longer there" },
      ["too many requests"] = {
        { status = 429, headers = { ["x-should-retry"] = "false" } }, 429, "too many messages",
      },
      ["a key that is refused"] = { { status = 401 }, 500, "not set up" },
      ["a message that is refused"] = {
        { status = 422, body = { errors = { { code = "1", title = "Bad", detail = "too odd" } } } },
        400, "does not take this message: too odd",
      },
      ["an API that is down"] = { { status = 500 }, 502, "cannot be reached" },
      ["a connection that breaks"] = { { reset = true }, 502, "cannot be reached" },
    } do
      it("by an API error is explained, and logged in full: " .. name, function()
        local fault, status, words = expected[1], expected[2], expected[3]
        fault.path = "/ai/assistants/" .. inn.id .. "/chat"
        fail(fault)
        local before = #page:log()
        local got, body = ask "Hello?"
        assert.equal(status, got)
        assert.truthy(cjson.decode(body).message:find(words, 1, true))
        assert.truthy(page:log():find("telnyx ai.assistants.chat: ", before, true))
        assert.falsy((body .. page:log()):find(KEY, 1, true))
      end)
    end

    it("of the list is explained as well", function()
      fail { path = "/ai/assistants", status = 403 }
      local status, _, body = get(page, "/api/assistants")
      assert.equal(500, status)
      assert.matches("not set up", cjson.decode(body).message)
    end)

    it("in the middle of a reply follows the words", function()
      fail { path = "/ai/assistants/" .. inn.id .. "/chat", cut = 100 }
      local status, body = ask "Is there a room?"
      assert.equal(200, status)
      local events = events_of(body)
      assert.matches("^Inn: You", words_of(events))
      assert.equal("failure", events[#events].name)
      assert.matches("broke off", events[#events].data.message)
    end)
  end)

  local function signed(path, value)
    local body = cjson.encode(value)
    return post(page, path, body, telnyx.webhooks.sign(body, KEYS.private_key))
  end

  local function kept()
    local _, _, body = get(page, "/api/webhooks")
    return cjson.decode(body).data
  end

  describe("webhooks", function()
    it("are stored when signed, each once, in the order of the events, the latest first", function()
      local function message(id, seconds, text)
        return { data = { id = id, event_type = "message.received", payload = { text = text },
          occurred_at = ("2124-01-01T00:00:%02dZ"):format(seconds) } }
      end
      assert.equal(204, (signed("/webhooks", message("w-1", 3, "third"))))
      assert.equal(204, (signed("/webhooks", message("w-2", 1, "first"))))
      assert.equal(204, (signed("/webhooks", message("w-3", 2, "second"))))
      assert.equal(204, (signed("/webhooks", message("w-2", 1, "first"))))
      local texts = {}
      for index, event in ipairs(kept()) do
        texts[index] = event.text
        assert.equal("Telnyx", event.signed_by)
      end
      assert.same({ "third", "second", "first" }, texts)
    end)

    it("are received from the emulator, which signs them", function()
      local sent = assert(emulator:send_webhook {
        event_type = "call.dtmf.received", payload = { digit = "5" },
        url = page.url .. "/webhooks",
      })
      local received = nginx.await(function()
        for _, event in ipairs(kept()) do
          if event.id == sent.id then return event end
        end
      end)
      assert.same({ "5", "the emulator" }, { received.digit, received.signed_by })
      assert.equal(204, nginx.await(function() return emulator:webhooks()[1].answer end))
    end)

    it("are refused without a signature, or with a wrong one", function()
      local before = kept()
      assert.equal(400, (post(page, "/webhooks", '{"data":{"id":"w-3"}}')))
      assert.equal(400, (post(page, "/webhooks", '{"data":{"id":"w-4"}}',
        telnyx.webhooks.sign('{"data":{"id":"w-3"}}', KEYS.private_key))))
      assert.same(before, kept())
      assert.truthy(page:log():find("missing_signature", 1, true))
    end)

    it("are limited to the last twenty", function()
      for number = 1, 25 do
        assert.equal(204, (signed("/webhooks", { data = { id = "n-" .. number,
          occurred_at = "2125-01-01T00:00:00Z" } })))
      end
      local events = kept()
      assert.equal(20, #events)
      assert.equal("n-25", events[1].id)
      assert.equal("n-6", events[20].id)
    end)
  end)

  describe("the tool", function()
    it("tells the assistant where an order is", function()
      local status, _, body = signed("/tools/order_status", { order_number = "1001" })
      assert.equal(200, status)
      assert.same({
        found = true, order_number = "1001", status = "on its way",
        expected = "tomorrow before noon",
      }, cjson.decode(body))
    end)

    it("explains what to do about an unknown order", function()
      local status, _, body = signed("/tools/order_status", { order_number = "7" })
      assert.equal(200, status)
      assert.same({ found = false, hint = "Ask for the four digits on the invoice." },
        cjson.decode(body))
    end)

    it("responds only to Telnyx", function()
      assert.equal(400, (post(page, "/tools/order_status", '{"order_number":"1001"}')))
    end)
  end)
end)

describe("the example for nginx with a slow server", function()
  local server = fixture.server()
  local page

  local BEGIN = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    .. "Transfer-Encoding: chunked\r\n\r\n" .. servers.chunk 'data: {"content":"One"}\n\n'

  setup(function()
    page = chat_page.start { TELNYX_BASE_URL = server.url .. "/v2", TELNYX_API_KEY = KEY }
  end)

  teardown(function() if page then page:stop() end end)

  -- Sends a message, and reads until the text has arrived.
  local function read_until(text)
    local transfer = assert(pool:start {
      method = "POST", url = page.url .. "/api/chat", stream = true, timeout = 20,
      headers = { ["Content-Type"] = "application/json" },
      body = '{"assistant_id":"a","conversation_id":"c","content":"Count"}',
    })
    local body = ""
    repeat
      local chunk = assert(streams.next_chunk(pool, transfer), body)
      body = body .. chunk
    until body:find(text, 1, true)
    return transfer
  end

  it("shows the first word before the others arrive", function()
    local rest = servers.chunk 'data: {"content":" two"}\n\ndata: [DONE]\n\n'
    server:script { "read", { write = BEGIN }, "hold", { write = rest .. servers.LAST_CHUNK } }
    local transfer = read_until '{"text":"One"}'
    assert.falsy(transfer:done())
    server:release()
    local body = streams.read_all(pool, transfer)
    assert.truthy(body:find('{"text":" two"}', 1, true))
    assert.truthy(body:find("event: done", 1, true))
  end)

  -- The two workers could not start a third reply if waiting blocked them.
  it("serves many visitors at once", function()
    local transfers = {}
    for number = 1, 6 do
      server:script { "read", { write = BEGIN }, "hold", "close" }
      transfers[number] = read_until '{"text":"One"}'
    end
    assert.equal(200, (get(page, "/")))
    server:release()
    for number = 1, 6 do
      assert.truthy((streams.read_all(pool, transfers[number])):find("event: failure", 1, true))
    end
  end)

  it("ends the request when the visitor disconnects", function()
    server:script { "read", { write = BEGIN }, "wait_close" }
    local transfer = read_until '{"text":"One"}'
    transfer:cancel()
    local connections = server:connections()
    assert.equal("client", server:await_end(#connections))
  end)
end)

describe("the configuration of the example", function()
  -- /var/lib/nginx is root's, and missing where nginx has never run.
  it("keeps what nginx writes in the folder of the example", function()
    local pipe = io.popen [[
      folder=$(mktemp -d) && PATH=$PATH:/usr/sbin:/usr/local/openresty/nginx/sbin
      { tools/nginx-lua; sed '/^load_module/d' examples/openresty/nginx.conf; } >$folder/nginx.conf
      nginx -t -e stderr -p $folder -c nginx.conf 2>&1
      ls $folder
      rm -r $folder
    ]]
    local output = pipe:read "*a"
    pipe:close()
    assert.truthy(output:find("successful\nnginx.conf\nnginx.pid\ntemp\n$"), output)
  end)
end)

describe("the program that serves the example", function()
  local page

  before_each(function()
    page = chat_page.start { TELNYX_BASE_URL = servers.closed_url() .. "/v2" }
  end)

  after_each(function() page:stop() end)

  it("ends, and nginx with it, on a signal", function()
    assert.equal(200, (get(page, "/")))
    page:stop()
    assert.is_nil((get(page, "/")))
  end)

  it("limits the length of messages", function()
    local status
    local count = 0
    repeat
      status, count = post(page, "/api/chat", "no JSON"), count + 1
    until status == 429 or count == 1000
    assert.equal(429, status)
    assert.equal(200, (get(page, "/")))
  end)
end)
