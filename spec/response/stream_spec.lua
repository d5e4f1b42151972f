-- Specs of streams: the events, documents and text that a caller gets of a response in chunks.

local chunked = require "spec.support.chunked"
local response = require "telnyx.response"
local stream = require "telnyx.response.stream"
local telnyx = require "telnyx"

local unpack = unpack or table.unpack  -- luacheck: ignore 113 143

local open, data_of, read_all = chunked.open, chunked.data_of, chunked.read_all

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
