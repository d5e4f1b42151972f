-- Specs of telnyx.mock: streamed responses, in the form that transports return.

local mocks = require "telnyx.mock"

local mock

before_each(function() mock = mocks.new() end)

-- Returns the chunks of a body, and its failure.
local function read(body)
  local chunks = {}
  while true do
    local chunk, kind, message = body()
    if not chunk then return chunks, kind, message end
    chunks[#chunks + 1] = chunk
  end
end

local function ask(operation, stream)
  return mock.transport.send { operation = operation, method = "POST", stream = stream,
    url = "https://api.telnyx.com/v2/x", headers = {} }
end

describe("a mock streams", function()
  local CASES = {
    ["ai.assistants.chat"] = { 'data: {"content":"Hel"}\n\n', 'data: {"content":"lo"}\n\n',
      "data: [DONE]\n\n" },
    ["ai.openai.chat.create_completion"] = { '"delta":{"content":"Hel"}',
      '"delta":{"content":"lo"}', "data: [DONE]\n\n" },
    ["ai.openai.create_response"] = { "event: response.output_text.delta\n", '"delta":"lo"',
      "event: response.completed\n" },
    ["ai.anthropic.v1.messages"] = { "event: content_block_delta\n", '"text":"lo"',
      "event: message_stop\n" },
    ["ai.assistants.instructions.enhance"] = { "Hel", "lo" },
    request = { "data: Hel\n\n", "data: lo\n\n" },
  }
  for operation, expected in pairs(CASES) do
    it("text as the operation does: " .. operation, function()
      mock:on {}:stream { "Hel", "lo" }
      local answer = assert(ask(operation, true))
      local chunks, kind = read(answer.body)
      assert.is_nil(kind)
      assert.equal(#expected, #chunks)
      for index, part in ipairs(expected) do
        assert.truthy(chunks[index]:find(part, 1, true), chunks[index])
      end
      local is_text = operation == "ai.assistants.instructions.enhance"
      assert.equal(is_text and "text/plain; charset=utf-8" or "text/event-stream; charset=utf-8",
        answer.headers["content-type"])
      mock:assert_done()
    end)
  end

  it("events with names, ids and lines", function()
    mock:on("request"):stream { { event = "ping", id = "7", data = "a\nb\r\nc" },
      { data = { x = { 1 } } }, { event = "bare" } }
    assert.same({ "event: ping\nid: 7\ndata: a\ndata: b\ndata: c\n\n", 'data: {"x":[1]}\n\n',
      "event: bare\ndata: \n\n" }, (read(ask("request", true).body)))
  end)

  it("and fails in the middle", function()
    mock:on("ai.assistants.chat"):stream { "Hel", cut = "connection reset by peer" }
    local chunks, kind, message = read(ask("ai.assistants.chat", true).body)
    assert.same({ 'data: {"content":"Hel"}\n\n' }, chunks)
    assert.equal("connection", kind)
    assert.equal("connection reset by peer", message)
  end)

  it("from the start for every call", function()
    mock:on("ai.assistants.chat"):stream { "Hello" }:times(2)
    assert.equal(2, #read(ask("ai.assistants.chat", true).body))
    assert.equal(2, #read(ask("ai.assistants.chat", true).body))
  end)

  it("only if a stream is requested", function()
    mock:on("ai.assistants.chat"):stream { "Hello" }
    local _, err = mock:client().ai.assistants.chat { assistant_id = "a", conversation_id = "c",
      content = "Hi" }
    assert.equal("config", err.kind)
    assert.equal("a stream is prepared for 'ai.assistants.chat', which was called without "
      .. "stream = true", err.message)
  end)

  it("nothing that is not a stream", function()
    for _, case in ipairs {
      { "Hello", "bad argument #1 to 'stream' (array of texts and events expected, got string)" },
      { { 5 }, "bad argument #1 to 'stream' (texts and events expected, got number)" },
      { { { date = "x" } },
        "bad argument 'date' to 'stream' (unknown field of an event, did you mean 'data'?)" },
      { { { event = "a\nb" } }, "bad argument 'event' to 'stream' (string of one line expected)" },
      { { { data = { f = print } } },
        "bad argument 'data.f' to 'stream' (JSON value expected, got function)" },
      { { { data = print } },
        "bad argument 'data' to 'stream' (JSON value expected, got function)" },
      { { { data = { { print } } } },
        "bad argument 'data[1][1]' to 'stream' (JSON value expected, got function)" },
      { { cut = true }, "bad argument 'cut' to 'stream' (string expected, got boolean)" },
    } do
      local ok, message = pcall(function() mock:on {}:stream(case[1]) end)
      assert.is_false(ok)
      assert.truthy(message:find("mock_stream_spec.lua:%d+: "), message)
      assert.equal(case[2], (message:gsub("^.-mock_stream_spec.lua:%d+: ", "")))
    end
  end)
end)

describe("a stream of a mock", function()
  local CALLS = {
    ["ai.assistants.chat"] = function(ai)
      return ai.assistants.chat { assistant_id = "a", conversation_id = "c", content = "Hi",
        stream = true }
    end,
    ["ai.openai.chat.create_completion"] = function(ai)
      return ai.openai.chat.create_completion { messages = { { role = "user" } }, stream = true }
    end,
    ["ai.openai.create_response"] = function(ai)
      return ai.openai.create_response { input = {}, stream = true }
    end,
    ["ai.anthropic.v1.messages"] = function(ai)
      return ai.anthropic.v1.messages { messages = { { role = "user" } }, model = "m",
        max_tokens = 5, stream = true }
    end,
    ["ai.assistants.instructions.enhance"] = function(ai)
      return ai.assistants.instructions.enhance("a", {}, { stream = true })
    end,
  }
  for operation, call in pairs(CALLS) do
    it("is read like one of " .. operation, function()
      mock:on(operation):stream { "Hel", "lo" }:stream { "Hel", cut = "reset by peer" }
      local ai = mock:client().ai
      assert.equal("Hello", assert(call(ai)):text())
      local text, err, so_far = assert(call(ai)):text()
      assert.is_nil(text)
      assert.equal("connection", err.kind)
      assert.equal("reset by peer", err.cause)
      assert.equal("Hel", so_far)
      assert.is_true(mock:assert_called(operation, { times = 2 })[1].stream)
      mock:assert_done()
    end)
  end

  it("yields its events", function()
    mock:on("ai.assistants.chat"):stream { { event = "status", data = { code = 1 } }, "Hi" }
    local seen = {}
    for event in assert(CALLS["ai.assistants.chat"](mock:client().ai)):each() do
      seen[#seen + 1] = { event.event, event.data.code or event.data.content }
    end
    assert.same({ { "status", 1 }, { "message", "Hi" } }, seen)
  end)
end)
