-- Specs of how streams end: complete, in the middle of an event, without their final event.

local chunked = require "spec.support.chunked"

local unpack = unpack or table.unpack  -- luacheck: ignore 113 143

local open, data_of, read_all = chunked.open, chunked.data_of, chunked.read_all

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
