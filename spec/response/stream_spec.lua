-- Specs of streams: the values that a caller gets of a response in chunks, and how it ends.

local errors = require "telnyx.response.error"
local response = require "telnyx.response"
local stream = require "telnyx.response.stream"
local headers = require "telnyx.support.headers"
local telnyx = require "telnyx"

local unpack = unpack or table.unpack  -- luacheck: ignore 113 143

local KEY = "KEY0123456789ABCDEF_secret-part"

-- Returns a reader of the chunks; then it fails with `chunks.failure`, or ends.
local function reader_of(chunks)
  local reader = { reads = 0, closes = 0 }
  function reader.read()
    reader.reads = reader.reads + 1
    local chunk = chunks[reader.reads]
    if chunk then return chunk end
    if chunks.failure then return nil, chunks.failure[1], chunks.failure[2] end
  end
  function reader.close(at_end)
    reader.closes = reader.closes + 1
    reader.at_end = at_end
  end
  return reader
end

local TYPES = { events = "text/event-stream", json = "application/json", text = "text/plain" }

-- Returns a stream of the chunks; `opts`: format, content_type, status, headers, options,
-- is_framed.
local function open(chunks, opts)
  opts = opts or {}
  local format = opts.format or "events"
  local fields = opts.headers or { ["transfer-encoding"] = "chunked" }
  fields["x-request-id"] = "r-1"
  if opts.content_type ~= false then
    fields["content-type"] = opts.content_type or TYPES[format]
  end
  local answer = response.new({ status = opts.status or 200,
    headers = headers.readable(fields) }, 2)
  local call = { operation = "ai.assistants.chat", attempts = 2,
    options = opts.options or { api_key = KEY } }
  local reader = reader_of(chunks)
  reader.is_framed = opts.is_framed
  return stream.new(call, reader, answer, format == "text" and "text" or "events"), reader, answer
end

local function data_of(...)
  local found = {}
  for index = 1, select("#", ...) do found[index] = "data: " .. select(index, ...) .. "\n\n" end
  return found
end

local function read_all(events)
  local found = {}
  for event in events:each() do found[#found + 1] = event.data end
  return found
end

describe("a stream", function()
  it("yields events as they arrive", function()
    local events, reader = open { 'event: delta\nid: 4\ndata: {"content":"a"}\n\ndata: {',
      "}\n\n" }
    local first = events:read()
    assert.equal(1, reader.reads)
    assert.same({ event = "delta", data = { content = "a" }, id = "4" }, first)
    assert.same({ event = "message", data = {}, id = "4" }, events:read())
    assert.equal(2, reader.reads)
    assert.is_nil(events:read())
  end)

  it("is shown as text", function()
    local ended, closed, failed = open(data_of("a")), open(data_of("a")), open { "data: {\n\n" }
    assert.equal("telnyx stream (open)", tostring(ended))
    read_all(ended)
    closed:close()
    failed:read()
    assert.equal("telnyx stream (ended)", tostring(ended))
    assert.equal("telnyx stream (closed)", tostring(closed))
    assert.equal("telnyx stream (failed)", tostring(failed))
  end)

  it("can be continued", function()
    local events = open(data_of("a", "b", "c", "d"))
    assert.equal("a", events:read().data)
    for event in events:each() do
      if event.data == "c" then break end
    end
    assert.same({ "d" }, read_all(events))
  end)

  it("has the response", function()
    local events, _, answer = open {}
    assert.equal(answer, events.response)
    assert.equal("r-1", events.response.request_id)
  end)

  it("decodes objects and arrays, and leaves other data unchanged", function()
    local events = open(data_of('{"a":1}', '[1,2]', "123", "true", "null", '"a"', "a {}", ""))
    local found = read_all(events)
    assert.same({ a = 1 }, found[1])
    assert.same({ 1, 2 }, found[2])
    assert.same({ "123", "true", "null", '"a"', "a {}", "" }, { unpack(found, 3) })
  end)

  it("omits null members unless they are kept", function()
    assert.same({ { a = 1 } }, read_all(open(data_of('{"a":1,"b":null}'))))
    local kept = open(data_of('{"b":null}'), { options = { keep_null = true } })
    assert.equal(telnyx.null, kept:read().data.b)
  end)

  it("decodes events no deeper than max_depth", function()
    local events = open(data_of('{"a":1}', '{"a":[]}'), { options = { max_depth = 1 } })
    assert.same({ a = 1 }, events:read().data)
    local event, err = events:read()
    assert.is_nil(event)
    assert.equal("decode", err.kind)
    assert.matches("nesting depth of at most 1 (max_depth) expected, got '[' at octet 6",
      tostring(err), 1, true)
  end)

  it("requires a colon for its methods", function()
    local events = open {}
    for _, name in ipairs { "read", "each", "text", "close" } do
      assert.has_error(function() events[name]() end,
        ("call '%s' with a colon: stream:%s()"):format(name, name))
    end
  end)

  it("can be read in a coroutine that waits for chunks", function()
    local reader = {
      read = function() return coroutine.yield("waits") end,
      close = function() end,
    }
    local events = stream.new({ operation = "x", options = {}, attempts = 1 }, reader,
      response.new({ status = 200, headers = {} }, 1), "events")
    local run = coroutine.wrap(function()
      local text = events:text()
      return "text: " .. text
    end)
    assert.equal("waits", run())
    assert.equal("waits", run("data: a"))
    assert.equal("waits", run("\n\ndata: b\n\n"))
    assert.equal("text: ab", run("data: [DONE]\n\n"))
  end)
end)

describe("the end of a stream", function()
  it("is returned repeatedly", function()
    local events, reader = open(data_of("a"))
    events:read()
    for _ = 1, 3 do
      assert.equal(2, select("#", events:read()))
      assert.is_nil(events:read())
    end
    assert.equal(2, reader.reads)
    assert.is_true(reader.at_end)
  end)

  it("is [DONE], which is not an event", function()
    local events, reader = open(data_of("a", "[DONE]", "b"))
    assert.same({ "a" }, read_all(events))
    assert.equal(2, reader.reads)
    assert.is_true(reader.at_end)
  end)

  local LAST = { '{"type":"message_stop"}',
    '{"type":"response.completed","response":{"error":null}}',
    '{"type":"response.incomplete"}' }
  for _, data in ipairs(LAST) do
    it("is " .. data .. ", which is an event", function()
      local events, reader = open(data_of("a", data, "b"))
      assert.equal(2, #read_all(events))
      assert.equal(2, reader.reads)
      assert.equal(1, reader.closes)
      assert.is_true(reader.at_end)
    end)
  end

  it("is not between events, if only the end of the connection marks it", function()
    local events = open({ "data: a\n\n" }, { headers = {} })
    assert.same({ "a" }, read_all(events))
  end)
end)

-- Responses whose protocol marks their end.
local FRAMED = {
  ["Content-Length"] = { headers = { ["content-length"] = "9" } },
  ["Transfer-Encoding"] = { headers = { ["transfer-encoding"] = "chunked" } },
  ["HTTP/2"] = { headers = {}, is_framed = true },
}

local INSIDE = "the response ends in the middle of an event"

local function fails_inside(events)
  local event, err = events:read()
  assert.is_nil(event)
  assert.equal("connection", err.kind)
  assert.equal(INSIDE, err.cause)
end

describe("the last event", function()
  for name, opts in pairs(FRAMED) do
    local function again(text)
      return open({ text }, { is_framed = opts.is_framed,
        headers = { ["content-length"] = opts.headers["content-length"],
          ["transfer-encoding"] = opts.headers["transfer-encoding"] } })
    end

    it("may lack its blank line with " .. name, function()
      for _, rest in ipairs { "data: b", "data: b\n", "data: b\r\n", "data: b\n: comment" } do
        assert.same({ "a", "b" }, read_all(again("data: a\n\n" .. rest)))
      end
      assert.same({ { b = 1 } }, read_all(again('data: {"b":1}')))
      assert.same({}, read_all(again("data: [DONE]")))
    end)

    it("is an error if it announces one, with " .. name, function()
      for _, rest in ipairs { 'event: error\ndata: {"message":"Overloaded"}',
        'data: {"error":{"message":"Overloaded"}}\n', "event: error\ndata: Overloaded" } do
        local events = again("data: a\n\n" .. rest)
        events:read()
        local _, err = events:read()
        assert.equal("api", err.kind)
        assert.equal("Overloaded", err.detail)
      end
    end)

    it("is an error if it is truncated, with " .. name, function()
      for _, rest in ipairs { 'data: {"content":"b', 'event: error\ndata: {"message":',
        "event: err", "event: error\n", "event: error\nda", "dat", 'data: [{"a":1},' } do
        local events, reader = again("data: a\n\n" .. rest)
        assert.equal("a", events:read().data)
        fails_inside(events)
        assert.equal(1, reader.closes)
      end
    end)
  end

  it("must be JSON, if only the end of the connection marks it", function()
    for _, rest in ipairs { "data: b", "data: b\n", 'data: {"b":', "event: x\n", "da" } do
      local events, reader = open({ "data: a\n\n" .. rest }, { headers = {} })
      events:read()
      fails_inside(events)
      assert.equal(1, reader.closes)
    end
    assert.same({ { b = 1 } }, read_all(open({ 'data: {"b":1}' }, { headers = {} })))
    assert.same({}, read_all(open({ "data: [DONE]" }, { headers = {} })))
  end)
end)

-- Streams with a final event: the events before it, and the final event.
local MARKED = {
  { { '{"choices":[{"index":0,"delta":{"content":"Hi"}}]}',
    '{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}' }, "[DONE]", "[DONE]" },
  { { '{"type":"message_start","message":{}}',
    '{"type":"content_block_delta","delta":{"type":"text_delta","text":"Hi"}}',
    '{"type":"message_delta","delta":{"stop_reason":"end_turn"}}' },
    '{"type":"message_stop"}', "message_stop" },
  { { '{"type":"response.created","response":{}}',
    '{"type":"response.output_text.delta","delta":"Hi"}' },
    '{"type":"response.completed","response":{}}', "response.completed" },
}

describe("a stream that must have a final event", function()
  for _, case in ipairs(MARKED) do
    local before, last, mark = unpack(case)

    it("fails without it: " .. mark, function()
      local chunks = data_of(unpack(before))
      local text, err, so_far = open(chunks):text()
      assert.is_nil(text)
      assert.equal("connection", err.kind)
      assert.equal(("the stream ended without '%s'"):format(mark), err.cause)
      assert.equal("Hi", so_far)
      chunks[#chunks + 1] = "data: " .. last .. "\n\n"
      assert.equal("Hi", (open(chunks):text()))
    end)

    it("may lack it where that is allowed: " .. mark, function()
      assert.equal("Hi", (open(data_of(unpack(before)), { options = { allow_missing_end = true } })
        :text()))
    end)
  end

  it("does not need it in a document, or in other kinds", function()
    assert.equal("Hi", (open({ '{"choices":[{"message":{"content":"Hi"}}]}' }, { format = "json" })
      :text()))
    assert.equal("Hi", (open(data_of('{"content":"Hi"}')):text()))
  end)
end)

-- Responses to a request for events that are not events: status, Content-Type, body, error cause.
local NO_STREAMS = {
  { 200, "text/html", "<!DOCTYPE html>\n<html>\n  <title>Sign in</title>",
    "status 200, text/event-stream expected, got text/html: '<!DOCTYPE html> <html> <title>Sign in"
      .. "</title>'" },
  { 200, "TEXT/HTML; charset=utf-8", "<p>",
    "status 200, text/event-stream expected, got text/html: '<p>'" },
  { 200, "text/plain", "Service is down",
    "status 200, text/event-stream expected, got text/plain: 'Service is down'" },
  { 200, "text/plain", '{"content":"Hi"}',
    [[status 200, text/event-stream expected, got text/plain: '{"content":"Hi"}']] },
  { 200, "text/event-stream", "", "status 200, and the stream ended before its first event" },
  { 200, "text/event-stream", ": ping\n\n", "status 200, and the stream ended before its first "
    .. "event" },
  { 200, false, "<html>", INSIDE },
  { 204, false, "", "status 204, and the stream ended before its first event" },
  { 200, "application/json", "", "status 200, and the stream ended before its first event" },
  { 200, "text/html", "", "status 200, and the stream ended before its first event" },
}

describe("a response that is not a stream", function()
  for _, case in ipairs(NO_STREAMS) do
    local status, content_type, body, cause = unpack(case)
    it(("is an error: %d %s %s"):format(status, tostring(content_type), body:sub(1, 20)), function()
      local events, reader = open({ body ~= "" and body or nil },
        { status = status, content_type = content_type })
      local text, err = events:text()
      assert.is_nil(text)
      assert.equal(cause == INSIDE and "connection" or "decode", err.kind)
      assert.equal(cause, err.cause)
      assert.equal(status, err.status)
      assert.equal(1, reader.closes)
    end)
  end

  it("is JSON for any JSON type, in any case", function()
    for _, content_type in ipairs { "APPLICATION/JSON", "application/json;charset=utf-8",
      "application/problem+json", "application/vnd.api+JSON ; x=1" } do
      assert.equal("Hi", (open({ '{"content":"Hi"}' }, { content_type = content_type }):text()))
      local _, err = open({ '{"errors":[{"code":"1","title":"No"}]}' },
        { content_type = content_type }):read()
      assert.equal("api", err.kind)
      assert.equal("1", err.code)
    end
  end)

  it("is read as events for the type in any case, or without a type", function()
    for _, content_type in ipairs { "Text/Event-Stream", "text/event-stream ;charset=x", false } do
      assert.equal("Hi", (open(data_of("Hi"), { content_type = content_type }):text()))
    end
  end)

  it("may report an API error with another type", function()
    for _, content_type in ipairs { "text/plain", "text/html", "application/octet-stream" } do
      local _, err = open({ ' {"errors":[{"code":"10009","title":"No key"}]}' },
        { content_type = content_type }):read()
      assert.equal("api", err.kind)
      assert.equal("10009", err.code)
    end
  end)

  it("is not read for ever", function()
    local chunks = {}
    for index = 1, 100 do chunks[index] = ("é "):rep(3000) end
    local events, reader = open(chunks, { content_type = "text/html" })
    local _, err = events:read()
    assert.equal("decode", err.kind)
    assert.is_true(reader.reads < 10)
    assert.matches("é …'$", err.cause)
  end)

  it("is an error for plain text streams as well", function()
    local _, err = open({ "<html>" }, { format = "text", content_type = "text/html" }):read()
    assert.equal("decode", err.kind)
    assert.equal("status 200, text/plain expected, got text/html: '<html>'", err.cause)
    _, err = open({}, { format = "text" }):read()
    assert.equal("decode", err.kind)
    _, err = open({ '{"error":"no"}' },
      { format = "text", content_type = "application/json" }):read()
    assert.equal("api", err.kind)
    assert.equal("Hi", (open({ "Hi" }, { format = "text", content_type = "text/markdown" }):text()))
    assert.equal("Hi", (open({ "Hi" }, { format = "text", content_type = false }):text()))
  end)

  it("is invalid if it is declared as JSON", function()
    for _, body in ipairs { "<html>", "Service is down", '{"content":' } do
      local _, err = open({ body }, { format = "json" }):read()
      assert.equal("decode", err.kind)
      assert.equal(body, err.body)
    end
  end)
end)

describe("white space around data", function()
  it("is allowed before JSON", function()
    for _, space in ipairs { " ", "\t", "  \t ", "\ndata: " } do
      local events = open(data_of(space .. '{"content":"Hi"}'))
      assert.same({ content = "Hi" }, events:read().data)
      local _, err = open(data_of(space .. '{"error":{"message":"No"}}')):read()
      assert.equal("api", err.kind)
    end
    assert.equal("Hi", (open({ '\r\n\t {"content":"Hi"}\n' }, { format = "json" }):text()))
    assert.equal("Hi", (open({ '\239\187\191{"content":"Hi"}\n' }, { format = "json" }):text()))
    local _, err = open({ ' {"error":"no"}' }, { format = "json" }):read()
    assert.equal("api", err.kind)
  end)

  it("is allowed around [DONE]", function()
    for _, data in ipairs { "[DONE] ", " [DONE]", "  [DONE]\t" } do
      assert.same({ "a" }, read_all(open(data_of("a", data))))
    end
  end)

  it("is kept in text", function()
    assert.equal("   Hi ", (open(data_of("   Hi ")):text()))
  end)
end)

describe("a stream that fails", function()
  local KINDS = { cancelled = "cancelled", config = "config", connection = "connection",
    decode = "decode", limit = "decode", timeout = "timeout", tls = "connection" }

  for kind, expected in pairs(KINDS) do
    it(("tells the transport's '%s' as '%s'"):format(kind, expected), function()
      local chunks = data_of("a")
      chunks.failure = { kind, "for a reason" }
      local events, reader = open(chunks)
      assert.equal("a", events:read().data)
      local event, err = events:read()
      assert.is_nil(event)
      assert.is_true(errors.is(err))
      assert.equal(expected, err.kind)
      assert.equal("for a reason", err.cause)
      assert.equal("ai.assistants.chat", err.operation)
      assert.equal("r-1", err.request_id)
      assert.equal(200, err.status)
      assert.equal(2, err.attempts)
      assert.is_true(err.sent)
      assert.equal(1, reader.closes)
      assert.is_nil(reader.at_end)
    end)
  end

  it("has the message of a transport", function()
    local _, err = open({ failure = { "the cable is out" } }):read()
    assert.equal("connection", err.kind)
    assert.equal("the cable is out", err.cause)
  end)

  it("returns the same error again", function()
    local events, reader = open { failure = { "timeout", "too late" } }
    local _, err = events:read()
    assert.equal(err, select(2, events:read()))
    assert.equal(err, select(2, events:text()))
    assert.equal(1, reader.reads)
  end)

  it("raises the error in a loop", function()
    local chunks = data_of("a")
    chunks.failure = { "timeout", "too late" }
    local events, seen = open(chunks), {}
    local ok, err = pcall(function()
      for event in events:each() do seen[#seen + 1] = event.data end
    end)
    assert.is_false(ok)
    assert.same({ "a" }, seen)
    assert.is_true(errors.is(err))
    assert.equal("timeout", err.kind)
  end)

  it("fails for invalid JSON", function()
    local events, reader = open(data_of('{"a":', "b"))
    local event, err = events:read()
    assert.is_nil(event)
    assert.equal("decode", err.kind)
    assert.equal('{"a":', err.body)
    assert.matches("^telnyx ai.assistants.chat: the response cannot be used: not JSON: ",
      tostring(err))
    assert.equal(1, reader.closes)
    assert.is_nil(events:read())
  end)

  it("fails for an event without an end", function()
    local chunks = {}
    for index = 1, 20 do chunks[index] = ("x"):rep(1024 * 1024) end
    local events, reader = open(chunks)
    local _, err = events:read()
    assert.equal("decode", err.kind)
    assert.equal("an event of more than 16777216 bytes", err.cause)
    assert.is_true(reader.reads < 18)
    assert.equal(1, reader.closes)
  end)
end)

-- Chunk, and the error's message.
local TOLD = {
  { 'event: error\ndata: {"error":{"type":"overloaded_error","message":"Overloaded"}}',
    code = "overloaded_error", detail = "Overloaded", line = "the stream failed: Overloaded" },
  { 'data: {"error":{"code":"context_length","type":"t","message":"Too long"}}',
    code = "context_length", detail = "Too long", line = "the stream failed: Too long" },
  { 'data: {"error":"only text"}', detail = "only text", line = "the stream failed: only text" },
  { 'data: {"errors":[{"code":"10007","title":"Unexpected error","detail":"No model"}]}',
    code = "10007", title = "Unexpected error", detail = "No model",
    line = "Unexpected error: No model" },
  { 'data: {"type":"error","code":"server_error","message":"It broke","param":null}',
    code = "server_error", detail = "It broke", line = "the stream failed: It broke" },
  { 'data: {"type":"response.failed","response":{"id":"r","error":{"code":"c","message":"m"}}}',
    code = "c", detail = "m", line = "the stream failed: m" },
  { 'event: error\ndata: {"detail":"Not today"}', detail = "Not today",
    line = "the stream failed: Not today" },
  { "event: error\ndata: out of order", detail = "out of order",
    line = "the stream failed: out of order" },
  { "event: error\ndata:", line = "the stream failed" },
  { "event: error\ndata: {}", line = "the stream failed" },
}

describe("an event that reports a failure", function()
  for _, told in ipairs(TOLD) do
    it("is an error: " .. told[1]:gsub("\n", ", "), function()
      local events, reader = open { "data: a\n\n", told[1] .. "\n\n", "data: b\n\n" }
      assert.equal("a", events:read().data)
      local event, err = events:read()
      assert.is_nil(event)
      assert.is_true(errors.is(err))
      assert.equal("api", err.kind)
      assert.equal("APIError", err.name)
      assert.equal(told.code, err.code)
      assert.equal(told.title, err.title)
      assert.equal(told.detail, err.detail)
      assert.equal(told.line, err.message)
      assert.equal(200, err.status)
      assert.equal("r-1", err.request_id)
      assert.is_true(err.sent)
      assert.equal(2, reader.reads)
      assert.equal(1, reader.closes)
      assert.equal(err, select(2, events:read()))
    end)
  end

  it("does not repeat the key", function()
    local data = ('{"error":{"code":"%s","message":"bad key %s"}}'):format(KEY, KEY)
    local events = open(data_of(data))
    local _, err = events:read()
    for name, value in pairs(err) do
      assert.is_nil(tostring(value):find("secret", 1, true), name)
    end
    assert.is_nil(tostring(err):find("secret", 1, true))
  end)

  it("is an ordinary event if nothing failed", function()
    local events = open(data_of('{"error":null}', '{"error":{}}', '{"errors":[]}', '{"error":""}',
      '{"error":false}'))
    assert.equal(5, #read_all(events))
    events = open(data_of('{"error":null,"errors":null}'), { options = { keep_null = true } })
    assert.equal(1, #read_all(events))
  end)
end)

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

describe("a stream of plain text", function()
  it("yields each chunk as an event", function()
    local events = open({ "Be brief", "", ". [DONE]", "[DONE]", "{" }, { format = "text" })
    assert.same({ event = "text", data = "Be brief" }, events:read())
    assert.same({ ". [DONE]", "[DONE]", "{" }, read_all(events))
  end)

  it("joins the chunks", function()
    assert.equal("Be brief.", open({ "Be ", "brief", "." }, { format = "text" }):text())
  end)

  it("does not split a character, however the chunks are split", function()
    local text = "a\195\188\226\130\172\240\159\152\128b\240\159\152\128"
    for first = 0, #text do
      for second = first, #text do
        local chunks = { text:sub(1, first), text:sub(first + 1, second), text:sub(second + 1) }
        local events = open(chunks, { format = "text" })
        local found = read_all(events)
        assert.equal(text, table.concat(found))
        for _, piece in ipairs(found) do
          assert.is_nil(piece:find("^[\128-\191]"))
          assert.is_nil(piece:find("[\192-\255]$"))
        end
      end
    end
  end)

  it("yields invalid UTF-8 unchanged", function()
    local text = "\255\254a\128\240\159"
    assert.equal(text, (open({ text:sub(1, 3), text:sub(4) }, { format = "text" }):text()))
    assert.equal(("\128"):rep(9), (open({ ("\128"):rep(9) }, { format = "text" }):text()))
  end)
end)

describe("a stream of one document", function()
  it("is one event", function()
    local events = open({ '{"content":', '"Hello"}' }, { format = "json" })
    assert.same({ event = "message", data = { content = "Hello" } }, events:read())
    assert.is_nil(events:read())
    assert.equal(2, select("#", events:read()))
  end)

  it("fails if it contains an error", function()
    local _, err = open({ '{"errors":[{"code":"1","title":"No"}]}' }, { format = "json" }):read()
    assert.equal("api", err.kind)
    assert.equal("1", err.code)
  end)

  it("fails beyond the size limit of a response", function()
    local events = open({ ("x"):rep(60), ("x"):rep(60), ("x"):rep(60) },
      { format = "json", options = { max_response_bytes = 100 } })
    local _, err = events:read()
    assert.equal("decode", err.kind)
    assert.equal("more than 100 bytes", err.cause)
  end)
end)

describe("a closed stream", function()
  it("ends the transfer, once", function()
    local events, reader = open(data_of("a", "b"))
    events:read()
    events:close()
    events:close()
    assert.equal(1, reader.closes)
    assert.is_nil(reader.at_end)
  end)

  it("raises an error when read", function()
    local events = open(data_of("a", "b"))
    local loop = events:each()
    events:close()
    for _, read in ipairs { function() events:read() end, function() events:text() end, loop } do
      local ok, message = pcall(read)
      assert.is_false(ok)
      assert.matches("attempt to use a closed stream$", message)
    end
  end)

  it("still reports the end if it was reached", function()
    local events, reader = open(data_of("a"))
    read_all(events)
    events:close()
    assert.is_nil(events:read())
    assert.equal(1, reader.closes)
  end)

  it("ends a pending read in another coroutine", function()
    local reader = { read = function() return coroutine.yield() end, close = function() end }
    local events = stream.new({ operation = "x", options = {}, attempts = 1 }, reader,
      response.new({ status = 200, headers = {} }, 1), "events")
    local run = coroutine.wrap(function() return events:read() end)
    run()
    events:close()
    local event, err = run("data: a\n\n")
    assert.is_nil(event)
    assert.equal("cancelled", err.kind)
  end)

  if _VERSION == "Lua 5.4" then
    it("is closed at the end of its block", function()
      local events, reader = open(data_of("a", "b"))
      assert(load("local events <close> = ...; return events:read()"))(events)
      assert.equal(1, reader.closes)
    end)
  end
end)

describe("an unpaired surrogate in an event", function()
  it("is replaced, as is the other half in the next event; the stream continues", function()
    local text, err = open(data_of('{"content":"a\\ud83d"}', '{"content":"\\ude00b"}')):text()
    assert.is_nil(err)
    assert.equal("a\239\191\189\239\191\189b", text)
  end)
end)
