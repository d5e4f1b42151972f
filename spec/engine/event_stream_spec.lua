-- Specs of the event stream decoder: every rule of the HTML standard, with any chunk sizes.

local core = require "telnyx.core"

-- Returns event, data and id of all events in the chunks, one string each.
local function decode(chunks)
  local decoder, found = core.event_stream(), {}
  for _, chunk in ipairs(chunks) do
    decoder:feed(chunk)
    local event, problem = decoder:next()
    while event do
      found[#found + 1] = event.event .. "|" .. event.data .. "|" .. (event.id or "-")
      event, problem = decoder:next()
    end
    if problem then error(problem) end
  end
  return found, decoder
end

local BOM = "\239\187\191"

-- The text of a stream, and its events.
local RULES = {
  { "takes an event that a blank line ends", "data: a\n\n", { "message|a|-" } },
  { "takes one event after another", "data: a\n\ndata: b\n\n", { "message|a|-", "message|b|-" } },
  { "joins lines of data", "data: a\ndata: b\ndata\ndata: c\n\n", { "message|a\nb\n\nc|-" } },
  { "takes one space off a value", "data:a\n\ndata:  b\n\ndata: c \n\n",
    { "message|a|-", "message| b|-", "message|c |-" } },
  { "keeps colons in a value", "data: a: b:c\n\n", { "message|a: b:c|-" } },
  { "keeps other white space in a value", "data:\ta\n\n", { "message|\ta|-" } },
  { "takes a field without a colon for an empty one", "data\n\ndata\ndata\n\n",
    { "message||-", "message|\n|-" } },
  { "takes empty data for data", "data:\n\ndata: \n\n", { "message||-", "message||-" } },
  { "drops an event without data", "event: a\nid: 1\n\n", {} },
  { "goes by blank lines alone", "\n\n\n", {} },
  { "gives an event its type", "event: add\ndata: a\n\n", { "add|a|-" } },
  { "forgets the type with the event", "event: add\ndata: a\n\ndata: b\n\n",
    { "add|a|-", "message|b|-" } },
  { "forgets the type of an event without data", "event: add\n\ndata: b\n\n", { "message|b|-" } },
  { "takes the last type", "event: add\nevent: remove\ndata: a\n\n", { "remove|a|-" } },
  { "takes an empty type for none", "event: add\nevent\ndata: a\n\n", { "message|a|-" } },
  { "takes fields in any order", "data: a\nid: 1\nevent: add\n\n", { "add|a|1" } },
  { "keeps the id", "id: 1\ndata: a\n\ndata: b\n\n", { "message|a|1", "message|b|1" } },
  { "takes a new id", "id: 1\ndata: a\n\nid: 2\ndata: b\n\n", { "message|a|1", "message|b|2" } },
  { "takes an id without data", "id: 1\n\ndata: b\n\n", { "message|b|1" } },
  { "forgets the id for an empty one", "id: 1\ndata: a\n\nid\ndata: b\n\n",
    { "message|a|1", "message|b|-" } },
  { "ignores an id with a NUL", "id: 1\nid: 2\0\ndata: a\n\n", { "message|a|1" } },
  { "keeps a NUL in data", "data: a\0b\n\n", { "message|a\0b|-" } },
  { "skips comments", ": hello\n:\ndata: a\n:data: b\n\n", { "message|a|-" } },
  { "does not end an event at a comment", "data: a\n:\ndata: b\n\n", { "message|a\nb|-" } },
  { "skips fields that it does not know",
    "datum: x\nDATA: y\n data: z\ndata : u\nda\ndata: a\n\n", { "message|a|-" } },
  { "drops an event that no blank line ends", "data: a\n\ndata: b\n", { "message|a|-" } },
  { "drops a line that does not end", "data: a\n\ndata: b\n\ndata",
    { "message|a|-", "message|b|-" } },
  { "ends lines by CR", "data: a\rdata: b\r\rdata: c\r\r", { "message|a\nb|-", "message|c|-" } },
  { "ends lines by CRLF", "data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n",
    { "message|a\nb|-", "message|c|-" } },
  { "ends lines by all three", "data: a\rdata: b\ndata: c\r\n\ndata: d\n\r\n",
    { "message|a\nb\nc|-", "message|d|-" } },
  { "takes LF and CR for two ends", "data: a\n\rdata: b\n\r", { "message|a|-", "message|b|-" } },
  { "skips a byte order mark at the start", BOM .. "data: a\n\n", { "message|a|-" } },
  { "skips one mark only", BOM .. BOM .. "data: a\ndata: b\n\n", { "message|b|-" } },
  { "keeps a mark that is not at the start", "data: " .. BOM .. "\n\n" .. BOM .. "data: a\n\n",
    { "message|" .. BOM .. "|-" } },
  { "reads the standard's first example",
    "data: YHOO\ndata: +2\ndata: 10\n\n", { "message|YHOO\n+2\n10|-" } },
  { "reads the standard's second example",
    ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n",
    { "message|first event|1", "message|second event|-" } },
  { "reads the standard's third example", "data\n\ndata\ndata\n\ndata:",
    { "message||-", "message|\n|-" } },
  { "reads the standard's fourth example", "data:test\n\ndata: test\n\n",
    { "message|test|-", "message|test|-" } },
}

-- A stream with every feature, and its events.
local TRICKY = BOM .. ": c\r\nid: 7\r\ndata: gr\195\188n \226\130\172 \240\159\152\128\r\rdata\n"
  .. "data: b\r\n\nevent: add\rid: 8\0\rdata:{\"a\": \"b:c\"}\r\n\r\n\r\nretry: 20\rdata: last\n\r"
  .. "data: lost\r\n"
local TRICKY_EVENTS = { "message|gr\195\188n \226\130\172 \240\159\152\128|7", "message|\nb|7",
  'add|{"a": "b:c"}|7', "message|last|7" }

describe("an event stream", function()
  for _, rule in ipairs(RULES) do
    it(rule[1], function()
      assert.same(rule[3], (decode { rule[2] }))
    end)

    it(rule[1] .. ", byte by byte", function()
      local bytes = {}
      for byte in rule[2]:gmatch("[%z\1-\255]") do bytes[#bytes + 1] = byte end
      assert.same(rule[3], (decode(bytes)))
    end)
  end

  it("may be split at any position", function()
    for cut = 0, #TRICKY do
      assert.same(TRICKY_EVENTS, (decode { TRICKY:sub(1, cut), TRICKY:sub(cut + 1) }))
    end
  end)

  it("may be split at any two positions", function()
    local expected = table.concat(TRICKY_EVENTS, "|")
    for first = 0, #TRICKY do
      for second = first, #TRICKY do
        local found = decode { TRICKY:sub(1, first), TRICKY:sub(first + 1, second),
          TRICKY:sub(second + 1) }
        -- `same` would be slow for so many
        if table.concat(found, "|") ~= expected then assert.same(TRICKY_EVENTS, found) end
      end
    end
  end)

  it("may arrive in chunks of any length, even empty ones", function()
    local state = 1
    local function random(limit)
      state = state * 16807 % 2147483647
      return state % limit
    end
    for _ = 1, 300 do
      local chunks, position = {}, 1
      while position <= #TRICKY do
        local length = random(12)
        chunks[#chunks + 1] = TRICKY:sub(position, position + length - 1)
        position = position + length
      end
      assert.same(TRICKY_EVENTS, (decode(chunks)))
    end
  end)

  it("may be fed ahead of reading", function()
    local decoder = core.event_stream()
    for byte in TRICKY:gmatch("[%z\1-\255]") do decoder:feed(byte) end
    local found = {}
    for event in decoder.next, decoder do found[#found + 1] = event.data end
    assert.same({ "gr\195\188n \226\130\172 \240\159\152\128", "\nb", '{"a": "b:c"}', "last" },
      found)
  end)

  it("yields an event as soon as its blank line has arrived", function()
    local decoder = core.event_stream()
    decoder:feed("data: a\r\n\r")
    assert.equal("a", decoder:next().data)
    decoder:feed("\n")
    assert.is_nil(decoder:next())
    decoder:feed("data: b\n")
    assert.is_nil(decoder:next())
    decoder:feed("\n")
    assert.equal("b", decoder:next().data)
  end)

  it("reports the time to wait before reconnecting, in seconds", function()
    local _, decoder = decode { "retry: 1500\n" }
    assert.equal(1.5, decoder:retry())
    _, decoder = decode { "retry: 250\nretry: 1.5\nretry: -1\nretry: 3s\nretry:\nretry\n" }
    assert.equal(0.25, decoder:retry())
  end)

  it("reports whether it ended in the middle of an event", function()
    local cut = { "d", "dat", "event", "event: a", "event: a\n", "data: a\n\nevent", "\239\187",
      "event: a\nda", "data: a\nda", "data: a\n\nevent: error\ndat" }
    for _, text in ipairs(cut) do
      local _, decoder = decode { text }
      assert.equal("cut", decoder:finish(), text)
      assert.is_nil(decoder:next(), text)
    end
    for _, text in ipairs { "", "\n", "data: a\n\n", "data: a\r\n\r\n", ": comment\n", ": comment",
      "\r", "id: 1", "retry: 1\n", "data: a\n\nid: 1\n" } do
      local _, decoder = decode { text }
      assert.is_nil(decoder:finish(), text)
      assert.is_nil(decoder:next(), text)
    end
  end)

  it("yields the last event without its blank line", function()
    local cases = { ["data: a"] = "a", ["data: a\n"] = "a", ["data: a\r"] = "a",
      ["data: a\ndata: b"] = "a\nb", ["data: a\n: comment"] = "a", data = "",
      ["\239\187\191data: a"] = "a", ["data: x\n\ndata: a\r\n"] = "a" }
    for text, data in pairs(cases) do
      local _, decoder = decode { text }
      assert.equal("unterminated", decoder:finish(), text)
      assert.same({ event = "message", data = data }, decoder:next())
      assert.is_nil(decoder:next())
      assert.is_nil(decoder:finish())
    end
    local _, decoder = decode { "event: error\nid: 7\ndata: a" }
    decoder:finish()
    assert.same({ event = "error", data = "a", id = "7" }, decoder:next())
  end)
end)

-- The limit is 16 MiB for an event, whatever its fields.
local MEBIBYTE = ("x"):rep(1024 * 1024)
local LIMIT = "an event of more than 16777216 bytes"

local function problem_of(decoder, chunk, count)
  for _ = 1, count do
    decoder:feed(chunk)
    local event, problem = decoder:next()
    assert.is_nil(event)
    if problem then return problem end
  end
end

describe("an event without end", function()
  it("is refused for a line that is too long", function()
    assert.equal(LIMIT, problem_of(core.event_stream(), MEBIBYTE, 20))
  end)

  it("is refused for too many lines of data", function()
    assert.equal(LIMIT, problem_of(core.event_stream(), "data: " .. MEBIBYTE .. "\n", 20))
  end)

  it("is refused for too many short lines of data", function()
    local lines = ("data: " .. ("x"):rep(500) .. "\n"):rep(1000)
    assert.equal(LIMIT, problem_of(core.event_stream(), lines, 40))
  end)

  it("is refused permanently", function()
    local decoder = core.event_stream()
    assert.equal(LIMIT, problem_of(decoder, MEBIBYTE, 20))
    local event, problem = decoder:next()
    assert.is_nil(event)
    assert.equal(LIMIT, problem)
  end)

  it("is refused after the complete events", function()
    local decoder = core.event_stream()
    decoder:feed("data: a\n\ndata: " .. MEBIBYTE:rep(17))
    assert.equal("a", decoder:next().data)
    assert.equal(LIMIT, select(2, decoder:next()))
  end)

  it("may have almost the size of the limit", function()
    local decoder = core.event_stream()
    decoder:feed("data: ")
    for _ = 1, 15 do
      decoder:feed(MEBIBYTE)
      assert.is_nil(decoder:next())
    end
    decoder:feed("\n\n")
    assert.equal(15 * #MEBIBYTE, #decoder:next().data)
  end)

  it("does not count earlier events", function()
    local decoder = core.event_stream()
    for _ = 1, 20 do
      decoder:feed("data: " .. MEBIBYTE .. "\n\n: " .. MEBIBYTE .. "\n")
      assert.equal(#MEBIBYTE, #decoder:next().data)
      assert.is_nil(decoder:next())
    end
  end)
end)

describe("a long line in small chunks", function()
  -- rescanned with every chunk, it would take half an hour
  it("is scanned once", function()
    local decoder, piece, count = core.event_stream(), ("x"):rep(64), 8 * 1024 * 16
    decoder:feed("data: ")
    for _ = 1, count do
      decoder:feed(piece)
      assert(not decoder:next())
    end
    decoder:feed("\n\n")
    assert.equal(count * #piece, #decoder:next().data)
  end)
end)
