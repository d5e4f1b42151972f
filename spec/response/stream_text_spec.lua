-- Specs of the text of a stream.

local chunked = require "spec.support.chunked"

local unpack = unpack or table.unpack  -- luacheck: ignore 113 143

local open, data_of = chunked.open, chunked.data_of

-- Data of events, and the text in them.
local SAID = {
  { "an assistant", { '{"content":"Hel"}', '{"content":"lo"}', '{"type":"status"}' } },
  { "chat completions", { '{"choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}',
    '{"choices":[{"index":0,"delta":{"content":"Hel"}}]}',
    '{"choices":[{"index":1,"delta":{"content":"Bye"}}]}',
    '{"choices":[{"index":1,"delta":{"content":"!"}},{"index":0,"delta":{"content":"l"}}]}',
    '{"choices":[{"delta":{"content":"o"}}]}',
    '{"choices":[{"index":0,"delta":{"tool_calls":[]},"finish_reason":"stop"}]}',
    '{"choices":[],"usage":{"total_tokens":3}}', "[DONE]" } },
  { "responses", { '{"type":"response.created","response":{}}',
    '{"type":"response.output_text.delta","delta":"Hel"}',
    '{"type":"response.output_text.delta","delta":"lo"}',
    '{"type":"response.output_text.done","text":"Hello"}',
    '{"type":"response.function_call_arguments.delta","delta":"{}"}',
    '{"type":"response.completed","response":{"output":[{"content":[{"text":"Hello"}]}]}}' } },
  { "messages", { '{"type":"message_start","message":{"content":[]}}',
    '{"type":"content_block_start","content_block":{"type":"text","text":""}}',
    '{"type":"ping"}',
    '{"type":"content_block_delta","delta":{"type":"thinking_delta","thinking":"Hm"}}',
    '{"type":"content_block_delta","delta":{"type":"text_delta","text":"Hel"}}',
    '{"type":"content_block_delta","delta":{"type":"text_delta","text":"lo"}}',
    '{"type":"message_delta","delta":{"stop_reason":"end_turn"}}', '{"type":"message_stop"}' } },
  { "plain data", { "Hel", "lo", "[DONE]" } },
}

-- The same in one document.
local DOCUMENTS = {
  { "an assistant", '{"content":"Hello"}' },
  { "chat completions",
    '{"choices":[{"index":0,"message":{"role":"assistant","content":"Hello"}}]}' },
  { "responses", '{"output":[{"type":"reasoning"},{"type":"message","content":['
    .. '{"type":"output_text","text":"Hel"},{"type":"output_text","text":"lo"}]}]}' },
  { "messages", '{"type":"message","content":[{"type":"text","text":"Hel"},{"type":"tool_use"},'
    .. '{"type":"text","text":"lo"}]}' },
}

describe("the text of a stream", function()
  for _, case in ipairs(SAID) do
    it("is collected from events of " .. case[1], function()
      assert.equal("Hello", (open(data_of(unpack(case[2]))):text()))
    end)

    it("is found in each event of " .. case[1], function()
      local said = {}
      for event in open(data_of(unpack(case[2]))):each() do said[#said + 1] = event:text() end
      assert.equal("Hello", table.concat(said))
    end)
  end

  for _, case in ipairs(DOCUMENTS) do
    it("is found in one document of " .. case[1], function()
      assert.equal("Hello", (open({ case[2] }, { format = "json" }):text()))
    end)
  end

  it("contains only the remaining events", function()
    local events = open(data_of("a", "b", "c"))
    events:read()
    assert.equal("bc", events:text())
    assert.equal("", events:text())
  end)

  it("ignores the text of other events", function()
    assert.equal("ab", open({ "data: a\n\nevent: ping\ndata: x\n\ndata: b\n\n" }):text())
  end)

  it("has a replacement for each half of a character that two events share", function()
    local halves = data_of([[{"content":"a\ud83d"}]], [[{"content":"\ude00b"}]], '{"content":"c"}')
    assert.equal("a\239\191\189\239\191\189bc", (open(halves):text()))
    assert.equal("a\240\159\152\128", (open(data_of([[{"content":"a\ud83d\ude00"}]])):text()))
  end)

  it("is nil when the stream fails, with the text so far", function()
    local chunks = data_of('{"content":"Hel"}', '{"content":"lo"}')
    chunks.failure = { "connection", "cut" }
    local text, err, so_far = open(chunks):text()
    assert.is_nil(text)
    assert.equal("connection", err.kind)
    assert.equal("Hello", so_far)
  end)

  it("accepts data of any shape", function()
    local odd = { '{"choices":7}', '{"choices":[7]}', '{"choices":[{}]}',
      '{"choices":[{"delta":7}]}',
      '{"choices":[{"delta":{"content":7}}]}', '{"choices":[null,{"index":0}]}',
      '{"content":7}', '{"content":{}}', '{"content":[7]}',
      '{"type":"content_block_delta"}', '{"type":"content_block_delta","delta":{"text":[]}}',
      '{"type":"response.output_text.delta"}', '{"type":{}}', "[]", "[[]]",
      '{"output":[{"content":7}]}',
      '{"content":null}', '{"choices":null}', '{"choices":[{"index":null,"delta":null}]}' }
    odd[#odd + 1] = "[DONE]"
    assert.equal("", (open(data_of(unpack(odd))):text()))
    assert.equal("", (open(data_of(unpack(odd)), { options = { keep_null = true } }):text()))
  end)
end)

describe("an unpaired surrogate in an event", function()
  it("is replaced, as is the other half in the next event; the stream continues", function()
    local text, err = open(data_of('{"content":"a\\ud83d"}', '{"content":"\\ude00b"}')):text()
    assert.is_nil(err)
    assert.equal("a\239\191\189\239\191\189b", text)
  end)
end)
