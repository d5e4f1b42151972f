-- Specs of the nginx example's page of calls, in a browser: a call becomes text while it is spoken.

local browsers = require "spec.support.browser"
local chat_page = require "spec.support.chat_page"
local emulators = require "telnyx.emulator"
local telnyx = require "telnyx"

local TOKEN = "token-0190"

-- Returns the messages of a caller's calls, a line for each.
local LOG = [[
  return [...document.querySelectorAll("#log article:not([aria-busy])")].map((message) =>
    `${message.querySelector("h2").textContent}: ${message.querySelector(".text").textContent}`)
    .filter((line) => line.includes("%s"))]]

local HAS_ENDED = [[
  return document.getElementById("log").textContent.includes("%s: the call has ended")]]

-- Remembers every state of the caller's message.
local REMEMBER = [[
  window.states = [];
  new MutationObserver(() => {
    const text = document.querySelector("#log article.mine .text")?.textContent;
    if (text && states.at(-1) !== text) states.push(text);
  }).observe(document.getElementById("log"),
    { childList: true, subtree: true, characterData: true })]]

local browser, emulator, client, page

setup(function()
  emulator = assert(emulators.spawn())
  client = telnyx.new { base_url = emulator.url, api_key = "any" }
  assert(client.ai.assistants.create { name = "<b>Inn</b>", instructions = "Be brief." })
  page = chat_page.start {
    TELNYX_BASE_URL = emulator.url, TELNYX_API_KEY = "any", TELNYX_STREAM_TOKEN = TOKEN,
  }
  browser = browsers.start()
  browser:show { width = 360, height = 640 }
  browser:open(page.url .. "/calls.html")
  browser:await [[return document.getElementById("status").textContent.startsWith("Calls")]]
end)

teardown(function()
  if browser then browser:stop() end
  if page then page:stop() end
  client.close()
  emulator:stop()
end)

local function url_of(path)
  return page.url:gsub("^http", "ws") .. path
end

describe("the page of calls", function()
  it("shows a call's words while they are spoken, and the answer", function()
    browser:run(REMEMBER)
    assert(emulator:place_media_call {
      url = url_of "/calls/media", token = TOKEN, from = "+15550100002", speed = 50,
      steps = { { say = "Is there a room?\n" }, { await = "mark" } },
    })
    browser:await(HAS_ENDED:format "+15550100002")
    assert.same({
      "+15550100002: Is there a room?",
      "Assistant to +15550100002: <b>Inn</b>: You said: Is there a room?\n"
        .. "My instructions are: Be brief.",
    }, browser:run(LOG:format "+15550100002"))
    assert.same({ "Is", "Is there", "Is there a", "Is there a room?" }, browser:run "return states")
  end)

  it("shows a conversation in words", function()
    assert(emulator:place_relay_call {
      url = url_of "/calls/relay", from = "+15550100003", custom_parameters = { token = TOKEN },
      steps = {
        { say = "Is there a room?" }, { await = "reply" }, { digits = "0" }, { await = "end" },
      },
    })
    browser:await(HAS_ENDED:format "+15550100003")
    assert.same({
      "+15550100003: Is there a room?",
      "Assistant to +15550100003: <b>Inn</b>: You said: Is there a room?\n"
        .. "My instructions are: Be brief.",
    }, browser:run(LOG:format "+15550100003"))
    assert.truthy(browser:text("#log"):find("+15550100003: presses 0", 1, true))
  end)

  it("shows everything as text, and fits on a small screen", function()
    assert.is_nil(browser:run "return document.querySelector('#log b')")
    assert.same({ 360, 360 }, browser:run
      "return [document.documentElement.scrollWidth, document.getElementById('log').scrollWidth]")
    assert.equal("log", browser:role "#log")
    assert.equal("Calls", browser:label "#log")
    assert.same({}, browser:complaints())
  end)

  it("says that the server is gone", function()
    page:stop()
    browser:await [[return document.getElementById("status").textContent.includes("cannot")]]
  end)
end)
