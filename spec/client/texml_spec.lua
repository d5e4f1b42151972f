-- Specs of TeXML documents: what is written for elements, attributes, texts and JSON.

local child = require "spec.support.child"
local telnyx = require "telnyx"
local texml = require "telnyx.texml"

local HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

-- Returns the document of one element without the lines around it.
local function written(node)
  return (tostring(texml.response { node }):gsub("^.-<Response>\n", ""):gsub("\n</Response>$", "")
    :gsub("^  ", ""):gsub("\n  ", "\n"))
end

describe("a TeXML document", function()
  it("is built by methods, which return the child", function()
    local response = telnyx.texml.response()
    response:gather { input = "dtmf speech", num_digits = 1, action = "/menu" }
      :say("Press one", { voice = "alice" })
    response:say "Goodbye."
    response:hangup()
    assert.equal(HEAD .. [[
<Response>
  <Gather action="/menu" input="dtmf speech" numDigits="1">
    <Say voice="alice">Press one</Say>
  </Gather>
  <Say>Goodbye.</Say>
  <Hangup/>
</Response>]], tostring(response))
  end)

  it("is made of one table, with the same result", function()
    local response = texml.response()
    local dial = response:dial { caller_id = "+15550001111", timeout = 20 }
    dial:number("+15550002222", { status_callback_event = { "answered", "completed" } })
    dial:sip "sip:desk@pbx.example"
    response:redirect { "/again", method = "POST" }
    assert.equal(tostring(response), tostring(texml.response {
      { "dial", caller_id = "+15550001111", timeout = 20,
        { "number", "+15550002222", status_callback_event = { "answered", "completed" } },
        { "sip", "sip:desk@pbx.example" } },
      { "redirect", "/again", method = "POST" },
    }))
  end)

  it("may mix both, with add", function()
    local response = texml.response { { "pause" } }
    response:gather { { "say", "One" } }:add { "say", "Two" }
    assert.equal(HEAD .. [[
<Response>
  <Pause/>
  <Gather>
    <Say>One</Say>
    <Say>Two</Say>
  </Gather>
</Response>]], tostring(response))
  end)

  it("may be empty", function()
    assert.equal(HEAD .. "<Response/>", tostring(texml.response()))
    assert.equal(HEAD .. "<Response/>", tostring(texml.response {}))
  end)

  it("leaves out what is false", function()
    assert.equal(HEAD .. "<Response>\n  <Hangup/>\n</Response>",
      tostring(texml.response { false, { "hangup" }, false }))
  end)

  it("is written in part by an inner element", function()
    local gather = texml.response():gather()
    assert.equal("<Say>One</Say>", tostring(gather:say "One"))
    assert.equal("<Gather>\n  <Say>One</Say>\n</Gather>", tostring(gather))
  end)

  it("belongs to no client", function()
    local client = telnyx.new { api_key = "any" }
    assert.equal(HEAD .. "<Response/>", tostring(client.texml.response()))
    assert.is_function(client.texml.initiate_ai_call)
  end)
end)

describe("the names of a TeXML document", function()
  it("are those of TeXML in snake_case", function()
    assert.equal('<AIGather action="/a">\n  <Voice name="v" voice_speed="1.5"/>\n</AIGather>',
      written { "ai_gather", action = "/a", { "voice", name = "v", voice_speed = 1.5 } })
    assert.equal('<Say api_key_ref="key" voiceSpeed="0.5">x</Say>',
      written { "say", "x", api_key_ref = "key", voice_speed = 0.5 })
    assert.equal('<Gather apiKeyRef="key"/>', written { "gather", api_key_ref = "key" })
  end)

  it("may also be TeXML's own", function()
    local response = texml.response()
    response:Gather { numDigits = 1 }:Say "x"
    assert.equal(tostring(texml.response { { "gather", num_digits = 1, { "say", "x" } } }),
      tostring(response))
  end)

  it("end in an underscore where they are keywords of Lua", function()
    local say = texml.response():say "Wait "
    say:break_ { time = "1s" }
    say:say_as("12", { interpret_as = "digits" })
    assert.equal('<Say>Wait <break time="1s"/><say-as interpret-as="digits">12</say-as></Say>',
      tostring(say))
    assert.equal('<Say>a<break/>b</Say>', written { "say", "a", { "break" }, "b" })
  end)

  it("mean what their parent holds", function()
    assert.equal('<Stop>\n  <Stream name="s"/>\n</Stop>',
      written { "stop", { "stream", name = "s" } })
    assert.equal([==[
<HttpRequest async="false">
  <Request method="POST" url="https://a.example">
    <Body><![CDATA[{"from":"{{From}}"}]]></Body>
  </Request>
  <Response>
    <Content>
      <Field>
        <Name>a</Name>
        <Value>b</Value>
      </Field>
    </Content>
  </Response>
</HttpRequest>]==], written { "http_request", async = false,
      { "request", url = "https://a.example", method = "POST", { "body", { from = "{{From}}" } } },
      { "response", { "content", { "field", { "name", "a" }, { "value", "b" } } } } })
  end)
end)

describe("the values of a TeXML document", function()
  it("are written as TeXML expects", function()
    assert.equal('<Gather hints="one,two" input="dtmf speech" speechTimeout="auto" '
      .. 'timeout="5" useEnhanced="true"/>', written { "gather", hints = { "one", "two" },
        input = { "dtmf", "speech" }, speech_timeout = "auto", timeout = 5, use_enhanced = true })
    assert.equal('<Dial>\n  <Conference beep="onEnter" maxParticipants="250" muted="false">'
      .. 'room</Conference>\n</Dial>', written { "dial",
        { "conference", "room", beep = "onEnter", max_participants = 250, muted = false } })
    assert.equal('<Connect>\n  <Stream bidirectionalSamplingRate="16000" url="wss://a">\n'
      .. '    <Parameter name="n" value="42"/>\n  </Stream>\n</Connect>',
      written { "connect", { "stream", url = "wss://a", bidirectional_sampling_rate = 16000,
        { "parameter", name = "n", value = 42 } } })
  end)

  it("are whole numbers without a point in every Lua", function()
    assert.equal('<Pause length="2"/>', written { "pause", length = 4 / 2 })
    assert.equal("<Say>7</Say>", written { "say", 14 / 2 })
  end)

  it("may be templates, which Telnyx replaces", function()
    assert.equal('<Dial timeout="{{Timeout}}">{{To}}</Dial>',
      written { "dial", "{{To}}", timeout = "{{Timeout}}" })
  end)

  it("are escaped", function()
    assert.equal('<Redirect>/a?b=1&amp;c=&lt;2&gt;"\'</Redirect>',
      written { "redirect", '/a?b=1&c=<2>"\'' })
    assert.equal('<Say voice="&lt;&quot;&amp;\'&gt;&#9;&#10;&#13;">a\tb\nc&#13;</Say>',
      written { "say", "a\tb\nc\r", voice = '<"&\'>\t\n\r' })
    assert.equal("<Say>Grüße, 你好 😀</Say>", written { "say", "Grüße, 你好 😀" })
  end)

  it("that are JSON are in CDATA", function()
    assert.equal('<AIGather>\n  <Parameters><![CDATA[{"type":"object"}]]></Parameters>\n'
      .. '  <Tools>\n    <Tool><![CDATA[{"a":"<&"}]]></Tool>\n  </Tools>\n</AIGather>',
      written { "ai_gather", { "parameters", { type = "object" } },
        { "tools", { "tool", '{"a":"<&"}' } } })
    local gather = texml.response():ai_gather()
    assert.equal('<Parameters><![CDATA[{"a":"]]]]><![CDATA[>"}]]></Parameters>',
      tostring(gather:parameters { a = "]]>" }))
  end)
end)

describe("an element that the library does not know", function()
  it("is added by extra, and holds anything", function()
    local response = texml.response()
    response:extra("Dance", { howLong = 3, steps = { "a", "b" }, is_slow = true, "slowly" })
    local box = response:extra "Box"
    box:say "inside"
    box:extra("Small", "text")
    assert.equal(HEAD .. [[
<Response>
  <Dance howLong="3" is_slow="true" steps="a b">slowly</Dance>
  <Box><Say>inside</Say><Small>text</Small></Box>
</Response>]], tostring(response))
    assert.equal('<Dance a="b"><Pause/></Dance>', written { extra = "Dance", a = "b", { "pause" } })
  end)

  it("is an attribute in extra", function()
    assert.equal('<Say newThing="true" voice="man">x</Say>',
      written { "say", "x", voice = "man", extra = { newThing = true } })
    assert.equal('<Gather timeout="500"/>', written { "gather", extra = { timeout = 500 } })
  end)
end)

describe("the module for TeXML", function()
  it("is loaded when it is used", function()
    local output = child.run [[
      local telnyx = require "telnyx"
      local _ = telnyx.texml.accounts, telnyx.webhooks
      print(package.loaded["telnyx.texml"])
      telnyx.texml.response()
      print(type(package.loaded["telnyx.texml"]))
    ]]
    assert.equal("nil\ntable\n", output)
  end)
end)
