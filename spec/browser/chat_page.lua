-- Specs of the page of the nginx example, in a browser.

local browsers = require "spec.support.browser"
local chat_page = require "spec.support.chat_page"
local emulators = require "telnyx.emulator"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local KEYS = browsers.KEYS
local PHONE = { width = 390, height = 844 }
local SMALL_PHONE = { width = 360, height = 640 }
local DESK = { width = 1280, height = 800 }

-- Finds elements that are only visible after horizontal scrolling.
local CUT_OFF = [[
  return [document.documentElement, document.getElementById("log")]
    .filter((element) => element.scrollWidth > element.clientWidth)
    .map((element) => element.localName)]]

local FOCUS = "return document.activeElement.id || document.activeElement.textContent"

-- Returns the conversation, a line for each message.
local LOG = [[
  return [...document.querySelectorAll("#log article")].map((message) =>
    `${message.querySelector("h2").textContent}: ${message.querySelector(".text").textContent}`)]]

-- Returns the last message, once it is complete.
local ANSWER = [[
  const messages = document.querySelectorAll("#log article");
  const last = messages[messages.length - 1];
  if (!last || last.classList.contains("mine") || last.hasAttribute("aria-busy")) return null;
  return last.querySelector(".text").textContent]]

local PROBLEM = [[return document.querySelector("#log [role=alert] p")?.textContent]]

local FIRST_WORD = { write = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
  .. "Transfer-Encoding: chunked\r\n\r\n" .. servers.chunk 'data: {"content":"One"}\n\n' }

local browser, emulator, client, page, inn

local function open(view)
  browser:show(view or DESK)
  browser:open(page.url .. "/")
  browser:await "return document.querySelector('#log article')"
end

local function say(text)
  browser:type("#content", text)
  browser:press(KEYS.enter)
end

-- Makes the next chat fail.
local function fail(fault)
  fault.path = "/chat$"
  assert(emulator:fault(fault))
end

setup(function()
  emulator = assert(emulators.spawn {
    webhook_key = telnyx.webhooks.key_pair().private_key,
  })
  client = telnyx.new { base_url = emulator.url, api_key = "any" }
  page = chat_page.start {
    TELNYX_BASE_URL = emulator.url, TELNYX_API_KEY = "any",
    TELNYX_PUBLIC_KEY = emulator.public_key,
  }
  browser = browsers.start()
end)

teardown(function()
  if browser then browser:stop() end
  if page then page:stop() end
  client.close()
  emulator:stop()
end)

before_each(function()
  assert(emulator:reset())
  assert(emulator:clear_faults())
  inn = assert(client.ai.assistants.create {
    name = "Inn", instructions = "Be brief.", greeting = "Welcome to the inn!",
  })
  assert(client.ai.assistants.create {
    name = "Parcel desk", instructions = "Be exact.", greeting = "Which parcel?",
  })
  browser:complaints()
end)

describe("the chat page", function()
  it("offers a choice of assistants, which greet", function()
    open()
    assert.same({ "Inn: Welcome to the inn!" }, browser:run(LOG))
    browser:run "document.getElementById('assistant').focus()"
    browser:press "P"
    browser:await "return document.getElementById('log').textContent.includes('Which parcel?')"
    assert.same({ "Parcel desk: Which parcel?" }, browser:run(LOG))
  end)

  it("shows the reply", function()
    open()
    say "Is there a room?"
    local whole = browser:await(ANSWER)
    assert.equal("Inn: You said: Is there a room?\nMy instructions are: Be brief.", whole)
    assert.same({
      "Inn: Welcome to the inn!", "You: Is there a room?", "Inn: " .. whole,
    }, browser:run(LOG))
    assert.same({}, browser:complaints())
  end)

  it("keeps the conversation until a new one begins", function()
    open()
    say "Is there a room?"
    browser:await(ANSWER)
    say "And breakfast?"
    browser:await [[return document.querySelectorAll("#log .mine").length === 2]]
    assert.matches("Earlier you said: Is there a room%?", browser:await(ANSWER))
    browser:click "#fresh"
    assert.same({ "Inn: Welcome to the inn!" }, browser:run(LOG))
    say "And dinner?"
    browser:await [[return document.querySelector("#log .mine")]]
    assert.not_matches("Earlier", browser:await(ANSWER))
  end)

  it("shows everything as text", function()
    local name = '<img src="x" onerror="alert(1)">'
    assert(client.ai.assistants.update(inn.id, { name = name, greeting = "<b>Hi</b>" }))
    open()
    say "<script>alert(2)</script>"
    browser:await(ANSWER)
    local log = browser:run(LOG)
    assert.equal(name .. ": <b>Hi</b>", log[1])
    assert.equal("You: <script>alert(2)</script>", log[2])
    assert.is_nil(browser:run "return document.querySelector('main :is(img, b, script)')")
    assert.same({}, browser:complaints())
  end)

  it("reports that there is no assistant", function()
    assert(emulator:reset())
    browser:open(page.url .. "/")
    assert.equal("There is no assistant to talk to yet.", browser:await(PROBLEM))
  end)
end)

-- With a server that continues on command.
describe("the chat page, during a reply,", function()
  local server, slow_page

  setup(function()
    server = servers.start()
    slow_page = chat_page.start { TELNYX_BASE_URL = server.url, TELNYX_API_KEY = "any" }
  end)

  teardown(function()
    if slow_page then slow_page:stop() end
    server:stop()
  end)

  -- Requests a reply whose first word arrives; then its connection follows the steps.
  local function begin_answer(...)
    server:reset():script({ "serve" }, { "serve" }, { "read", FIRST_WORD, ... })
    server:reply({ body = '{"data":[{"id":"inn","name":"Inn"}]}', close = true },
      { body = '{"id":"c"}', close = true })
    browser:show(DESK)
    browser:open(slow_page.url .. "/")
    browser:await "return !document.getElementById('assistant').disabled"
    say "Count."
    assert.equal("One", browser:await [[
      return document.querySelector("#log article[aria-busy] .text")?.textContent || null]])
  end

  it("shows the received text", function()
    begin_answer("hold", { write = servers.chunk 'data: {"content":" two"}\n\n'
      .. servers.LAST_CHUNK }, "close")
    server:release()
    assert.equal("One two", browser:await(ANSWER))
    assert.same({ "You: Count.", "Inn: One two" }, browser:run(LOG))
    assert.same({}, browser:complaints())
  end)

  it("can be stopped", function()
    begin_answer "wait_close"
    browser:click "#stop"
    assert.equal("One (stopped)", browser:await(ANSWER))
    assert.equal("content", browser:run(FOCUS))
    assert.equal("client", server:await_end(server:last().connection))
  end)
end)

describe("the chat page after a failure", function()
  it("reports an incomplete reply, and can repeat the question", function()
    open()
    fail { cut = 100 }
    say "Is there a room?"
    assert.equal("The answer broke off here. Please try again.", browser:await(PROBLEM))
    assert.matches("^Inn: You", browser:run(ANSWER))
    browser:click "#log [role=alert] button"
    browser:await [[return !document.querySelector("#log [role=alert]")]]
    assert.matches("Earlier you said: Is there a room%?$", browser:await(ANSWER))
    assert.equal(3, #browser:run(LOG))
  end)

  it("reports that the assistant is unreachable or deleted", function()
    open()
    fail { reset = true, times = -1 }
    say "Hello?"
    assert.equal("The assistant cannot be reached at the moment. Please try again.",
      browser:await(PROBLEM))
    assert(emulator:clear_faults())
    browser:click "#fresh"
    assert(client.ai.assistants.delete(inn.id))
    say "Hello?"
    assert.equal("This assistant is no longer there. Please choose another one.",
      browser:await(PROBLEM))
  end)

  it("reports that its own server is unreachable, and continues when it is back", function()
    open()
    browser:run "window.realFetch = fetch; window.fetch = () => Promise.reject(new TypeError())"
    say "Hello?"
    assert.equal("The server cannot be reached. Are you still online?", browser:await(PROBLEM))
    browser:run "window.fetch = window.realFetch"
    browser:click "#log [role=alert] button"
    browser:await [[return !document.querySelector("#log [role=alert]")]]
    assert.matches("Be brief%.$", browser:await(ANSWER))
  end)
end)

describe("the accessibility of the chat page", function()
  it("includes small screens", function()
    assert(client.ai.assistants.update(inn.id, {
      name = ("Very long name "):rep(6), greeting = ("word"):rep(60),
    }))
    open(SMALL_PHONE)
    assert.equal(360, browser:run "return innerWidth")
    assert.same({}, browser:run(CUT_OFF))
    say(("x"):rep(200))
    browser:await(ANSWER)
    assert.same({}, browser:run(CUT_OFF))
    fail { status = 500 }
    say "y"
    browser:await(PROBLEM)
    assert.same({}, browser:run(CUT_OFF))
    assert.is_true(browser:run [[
      const box = document.getElementById("send").getBoundingClientRect();
      return box.right <= innerWidth && box.bottom <= innerHeight && box.height >= 44]])
  end)

  it("includes use with only the keyboard", function()
    open()
    assert.equal("content", browser:run(FOCUS))
    browser:press "One"
    browser:press(KEYS.enter, KEYS.shift)
    browser:press "two"
    assert.equal("One\ntwo", browser:run "return document.getElementById('content').value")
    browser:press(KEYS.enter)
    assert.matches("You said: One\ntwo", browser:await(ANSWER))
    assert.equal("content", browser:run(FOCUS))

    browser:run "document.getElementById('assistant').focus()"
    local order = { browser:run(FOCUS) }
    for index = 2, 6 do
      browser:press(KEYS.tab)
      order[index] = browser:run(FOCUS)
    end
    assert.same({ "assistant", "fresh", "Webhooks", "log", "content", "send" }, order)
    assert.is_true(browser:run [[
      return getComputedStyle(document.activeElement).outlineStyle === "solid"]])
  end)

  it("includes names for all parts", function()
    open()
    for selector, expected in pairs {
      ["#assistant"] = { "combobox", "Assistant" }, ["#content"] = { "textbox", "Message" },
      ["#send"] = { "button", "Send" }, ["#fresh"] = { "button", "New conversation" },
      ["#log"] = { "log", "Conversation" }, ["#status"] = { "status" },
    } do
      assert.equal(expected[1], browser:role(selector))
      assert.equal(expected[2] or browser:label(selector), browser:label(selector))
    end
    assert.equal("en", browser:run "return document.documentElement.lang")
  end)

  -- Returns the lowest contrast of a text to its background, as defined by WCAG.
  local CONTRAST = [[
    const channels = (color) => color.match(/[\d.]+/g).map(Number);
    const luminance = (color) => {
      const [r, g, b] = channels(color).map((c) => c / 255)
        .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element) => {
      const color = getComputedStyle(element).backgroundColor;
      return channels(color)[3] === 0 ? behind(element.parentElement) : color;
    };
    const all = [...document.querySelectorAll("body *")].filter((element) =>
      element.checkVisibility() && (element.matches("textarea")
        || [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())));
    const ratios = all.map((element) => {
      const pair = [getComputedStyle(element).color, behind(element)].map(luminance);
      return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    });
    return ratios.length > 8 && Math.min(...ratios)]]

  for _, scheme in ipairs { "light", "dark" } do
    it("includes sufficient contrast when " .. scheme, function()
      open { width = 1280, height = 800, scheme = scheme }
      fail { cut = 100 }
      say "Is there a room?"
      browser:await(PROBLEM)
      local background = browser:run "return getComputedStyle(document.body).backgroundColor"
      assert.equal(scheme == "dark", tonumber(background:match("%d+")) < 128)
      assert.is_true(browser:run(CONTRAST) >= 4.5)
    end)
  end
end)

-- Returns how many rows the visible parts of the header take.
local HEADER_ROWS = [[
  const tops = [...document.querySelectorAll("header > *")]
    .map((element) => element.getBoundingClientRect()).filter((box) => box.height > 1)
    .map((box) => Math.round(box.top + box.height / 2));
  return new Set(tops).size]]

for _, view in ipairs { PHONE, DESK } do
  describe(("the chat page, %d pixels wide,"):format(view.width), function()
    it("has one row of header", function()
      open(view)
      assert.equal(1, browser:run(HEADER_ROWS))
      assert.equal("New conversation", browser:label "#fresh")
    end)

    it("says that the emulator echoes", function()
      open(view)
      assert.matches("emulator.*echoes", browser:text "#notice")
      assert.same({}, browser:run(CUT_OFF))
    end)
  end)
end

describe("the hint on keys", function()
  it("is shown beside a keyboard, not on a touch screen", function()
    open(DESK)
    assert.equal("Enter sends, Shift+Enter begins a new line.", browser:text "#status")
    open(PHONE)
    assert.equal("", browser:text "#status")
    say "Is there a room?"
    browser:await(ANSWER)
    assert.equal("", browser:text "#status")
  end)
end)

describe("the page of webhooks", function()
  -- Returns what is shown, a line for each webhook.
  local EVENTS = [[
    return [...document.querySelectorAll("#events li")].map((item) => ["strong", "p", "small span"]
      .map((part) => item.querySelector(part).textContent).join(", "))]]

  local function send(event_type, payload)
    assert(emulator:send_webhook {
      event_type = event_type, payload = payload, url = page.url .. "/webhooks",
    })
  end

  it("shows what was received, the newest first, and who signed it", function()
    browser:show(PHONE)
    browser:open(page.url .. "/webhooks.html")
    browser:await "return document.getElementById('status').textContent === 'None yet.'"
    send("message.received", { text = "<b>Is there a room?</b>" })
    send("call.dtmf.received", { digit = "1" })
    send("call.gather.ended", { digits = "12", status = "valid" })
    send "call.hangup"
    browser:await "return document.querySelectorAll('#events li').length === 4"
    local expected = {
      "call.hangup, , the emulator",
      "call.gather.ended, keys 12, the emulator",
      "call.dtmf.received, key 1, the emulator",
      "message.received, “<b>Is there a room?</b>”, the emulator",
    }
    for _, view in ipairs { PHONE, DESK } do
      browser:show(view)
      assert.same(expected, browser:run(EVENTS))
      assert.same({}, browser:run(CUT_OFF))
    end
    assert.same({}, browser:complaints())
  end)
end)
