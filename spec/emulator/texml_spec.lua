-- Specs of the emulator's calls to TeXML applications: what it requests, and what it does with the
-- documents.

local telnyx = require "telnyx"
local core = require "telnyx.core"
local emulator = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local xml = require "telnyx.emulator.xml"

local KEYS = telnyx.webhooks.key_pair()

local application = fixture.server()
local server

setup(function() server = assert(emulator.spawn { webhook_key = KEYS.private_key }) end)
teardown(function() server:stop() end)
before_each(function() assert(server:reset()) end)

-- Responds to the next requests with these documents, each a list of elements or a text.
local function documents(...)
  for _, document in ipairs { ... } do
    local body = type(document) == "table" and tostring(telnyx.texml.response(document)) or document
    application:reply { body = body, headers = { ["content-type"] = "text/xml" } }
  end
end

-- Places a call, and returns it once it has ended.
local function place(call)
  call.url = call.url or application.url .. "/start"
  local placed = assert(server:place_texml_call(call))
  local deadline = core.now() + 30
  while true do
    local found = assert(server:texml_calls())[1]
    if found.status ~= "ringing" and found.status ~= "in-progress" then
      assert.equal(placed.call_sid, found.call_sid)
      return found
    end
    assert(core.now() < deadline, "the call did not end in 30 seconds")
    core.sleep(0.01)
  end
end

local function elements_of(call)
  local names = {}
  for index, step in ipairs(call.steps) do names[index] = step.element end
  return table.concat(names, " ")
end

local function fields_of(index)
  local request = application:requests()[index]
  local fields = assert(telnyx.webhooks.unwrap(request.body, request.headers, KEYS.public_key))
  return fields, request
end

describe("a call to a TeXML application", function()
  it("begins with a signed form", function()
    documents {}
    local call = place { from = "+15550100009", to = "+15550100003" }
    assert.equal("completed", call.status)
    local fields, request = fields_of(1)
    assert.equal("POST", request.method)
    assert.equal("/start", request.target)
    assert.equal(call.call_sid, fields.CallSid)
    assert.same({ "+15550100009", "+15550100003", "ringing", "2010-04-01" },
      { fields.From, fields.To, fields.CallStatus, fields.ApiVersion })
  end)

  it("may begin with a GET, whose fields are in the query", function()
    documents {}
    place { method = "GET", url = application.url .. "/start?a=b" }
    local request = application:requests()[1]
    assert.equal("GET", request.method)
    assert.equal("", request.body)
    local fields = telnyx.texml.parse(request.target:match("%?(.*)$"))
    assert.equal("b", fields.a)
    assert.equal("+15550100002", fields.From)
  end)

  it("goes through a document, element by element", function()
    documents { { "say", "Hello" }, { "pause" }, { "dial", { "number", "+15550100004" } },
      { "hangup" }, { "say", "unheard" } }
    local call = place {}
    assert.equal("Say Pause Dial Number Hangup", elements_of(call))
    assert.equal("Hello", call.steps[1].text)
  end)

  it("answers a Gather with keys, at its action", function()
    documents({ { "gather", num_digits = 2, action = "next?x=1", { "say", "Two digits" } } },
      { { "gather", action = "/third" } }, {})
    local call = place { url = application.url .. "/a/start", inputs = { "1234#56" } }
    local first, request = fields_of(2)
    assert.equal("/a/next?x=1", request.target)
    assert.same({ "12", "in-progress" }, { first.Digits, first.CallStatus })
    assert.equal("34", (fields_of(3)).Digits)
    assert.equal("12", call.steps[1].digits)
    assert.equal("Gather Say Gather", elements_of(call))
  end)

  it("answers it with speech if it takes speech", function()
    documents({ { "gather", input = "speech" }, { "say", "not reached" } },
      { { "gather", input = "dtmf" }, { "say", "Nothing heard" } })
    local call = place { inputs = { "Grüße & mehr", "words again" } }
    local fields, request = fields_of(2)
    assert.equal("/start", request.target)
    assert.same({ "Grüße & mehr", "0.9" }, { fields.SpeechResult, fields.Confidence })
    assert.equal("Gather Gather Say", elements_of(call))
  end)

  it("goes on after a Gather without input, and ends at one when all was said", function()
    documents { { "gather", action = "/never" }, { "say", "Still there?" }, { "gather" },
      { "say", "not reached" } }
    local call = place { inputs = { "" } }
    assert.equal("Gather Say Gather", elements_of(call))
    assert.equal(1, #application:requests())
  end)

  it("follows Redirect, and the action of Dial", function()
    documents({ { "redirect", "/second", method = "GET" } },
      { { "dial", "+15550100004", action = "/after" } }, { { "say", "Nobody there" } })
    local call = place {}
    assert.equal("Redirect Dial Say", elements_of(call))
    assert.equal("GET", application:requests()[2].method)
    assert.equal("no-answer", (fields_of(3)).DialCallStatus)
  end)

  it("is not answered if the first element is Reject", function()
    documents({ { "reject", reason = "busy" } }, "", "")
    local call = place { status_callback = application.url .. "/status" }
    assert.equal("busy", call.status)
    local deadline = core.now() + 30
    while application:count() < 2 and core.now() < deadline do core.sleep(0.01) end
    assert.equal("busy", (fields_of(2)).CallStatus)
  end)

  it("fails by a wrong document", function()
    for body, problem in pairs {
      ["<Response><Say>1 & 2</Say></Response>"] = "'&' without an entity",
      ["<Response><Say></Response>"] = "'</Say>' expected",
      ["<Say/>"] = "'<Response>' expected, got '<Say>'",
      ["not XML"] = "tag expected",
    } do
      assert(server:reset())
      documents(body)
      local call = place {}
      assert.equal("failed", call.status)
      assert.matches(problem, call.problem, 1, true)
    end
  end)

  it("fails by a wrong response, and by circles", function()
    application:reply { status = 404 }
    assert.matches("/start: status 404", place({}).problem, 1, true)
    assert(server:reset())
    documents { { "redirect", "http://example.com/" } }
    assert.matches("'example.com' is not this machine", place({}).problem, 1, true)
    assert(server:reset())
    application:default { body = tostring(telnyx.texml.response { { "redirect", "/again" } }) }
    assert.equal("more than 100 documents", place({}).problem)
  end)
end)

describe("the parser of XML", function()
  it("reads what documents of TeXML have", function()
    local root = assert(xml.parse [==[<?xml version="1.0"?>
      <!-- a comment -->
      <R a = '1 "2"' b="&lt;&#228;&#x1F600;">x &amp; <![CDATA[<y>&]]><!-- z --><c/> end</R >
    ]==])
    assert.equal("R", root.name)
    assert.same({ a = '1 "2"', b = "<ä😀" }, root.attributes)
    assert.equal("x & <y>& end", xml.text(root))
    assert.equal("c", root.children[3].name)
  end)

  it("reads back what is written", function()
    local odd = 'a\tb\nc\r "<&>\' ]]> ä😀'
    local root = assert(xml.parse(tostring(telnyx.texml.response {
      { "say", odd, voice = odd }, { "ai_gather", { "parameters", { odd = "]]>" } } },
    })))
    local say, gather = root.children[2], root.children[4]
    assert.equal(odd, say.children[1])
    assert.equal(odd, say.attributes.voice)
    local json = gather.children[2].children
    assert.equal('{"odd":"]]>"}', table.concat(json))
  end)

  it("refuses what is not well-formed", function()
    for _, text in ipairs { "", "<a>", "<a></b>", "<a b></a>", "<a b=c/>", '<a b="1" b="2"/>',
      '<a b="<"/>', "<a>&nope;</a>", "<a/><b/>", "<a><!-- </a>", "<a>\255</a>", "<a>&#0;</a>",
      "<!DOCTYPE a><a/>", ("<a>"):rep(200) } do
      local root, problem = xml.parse(text)
      assert.is_nil(root)
      assert.is_string(problem)
    end
  end)
end)
