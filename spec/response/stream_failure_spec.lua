-- Specs of responses that are no streams, and of streams that fail.

local chunked = require "spec.support.chunked"
local errors = require "telnyx.response.error"

local unpack = unpack or table.unpack  -- luacheck: ignore 113 143

local open, data_of, read_all = chunked.open, chunked.data_of, chunked.read_all
local KEY = chunked.KEY

local INSIDE = "the response ends in the middle of an event"

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
