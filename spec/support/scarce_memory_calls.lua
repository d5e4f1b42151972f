-- The calls of scarce_memory_spec.lua, in a separate process: each failed allocation causes a
-- whole garbage collection, which takes long if there is much garbage.
--   lua scarce_memory_calls.lua NAME URL

local core = require "telnyx.core"
local frames = require "telnyx.frames"
local run = require "spec.support.scarce_memory"

-- Types that the core makes when they are first needed.
local TYPES = { "telnyx.alarm", "telnyx.buffer", "telnyx.event_stream" }

local LONG = ("x"):rep(300)

local name, url = arg[1], arg[2]

-- Adds one allocation after the other until the call succeeds, which it must three times.
local function succeeds_at_last(call)
  for _, type_name in ipairs(TYPES) do debug.getregistry()[type_name] = nil end
  local count, successes = 0, 0
  while successes < 3 do
    local succeeded, problem = run(count, call)
    if succeeded then
      successes = successes + 1
    else
      assert(tostring(problem):find("not enough memory", 1, true), tostring(problem))
    end
    count = count + 1
    assert(count < 10000, "it never succeeds")
  end
  assert(count > 3, "it never fails")
  collectgarbage()
end

local function perform(request)
  local pool = core.pool { no_proxy = "*" }
  local transfer = pool:start(request)
  local is_given, is_answered = false, false
  while not transfer:done() do
    if transfer:wants() then
      transfer:write(not is_given and LONG or nil)
      is_given = true
    end
    is_answered = is_answered or request.stream and transfer:head()
    if not (request.stream and transfer:read()) then pool:wait(20) end
  end
  while request.stream and transfer:read() do end
  transfer:progress()
  local status, kind, message = transfer:result(request.method == nil)
  if not status then error(kind .. ": " .. message) end
  pool:close()
end

local calls = {}

function calls.texts()
  succeeds_at_last(function() core.path("/{a}/{b}", { a = LONG, b = 7 }) end)
  succeeds_at_last(function() core.query { a = { b = LONG, c = { 1, 2 } }, d = true } end)
  succeeds_at_last(function() core.uuid() end)
end

local TEXT = '{"a":[],"b":null,"c":[12345678901234567890,1.5,"' .. ("\\n"):rep(3000) .. '"],"d":'
  .. ("["):rep(100) .. ("]"):rep(100) .. ',"e":[' .. ("0,"):rep(5000) .. '0],"a":{"é":"\\ud83d"}}'

function calls.reading()
  succeeds_at_last(function() assert(core.json_decode(TEXT)) end)
  succeeds_at_last(function() assert(core.json_decode(TEXT, true, true)) end)
  succeeds_at_last(function()
    local value, problem = core.json_decode(TEXT:sub(1, -2))
    assert(value == nil and problem:find("expected, got the end", 1, true))
  end)
end

function calls.writing()
  local value = core.json_decode(TEXT, true, true)
  succeeds_at_last(function() assert(core.json_encode(value)) end)
  succeeds_at_last(function()
    local text, problem, path = core.json_encode { LONG:rep(20), { name = { print } } }
    assert(text == nil and problem == "JSON value expected, got function"
      and path == "[2].name[1]")
  end)
end

function calls.events()
  succeeds_at_last(function()
    local events = core.event_stream()
    events:feed("event: a\nid: 1\ndata: " .. LONG .. "\n\n")
    events:next()
    events:feed("event: b\ndata: " .. LONG)
    events:next()
    events:finish()
    events:next()
  end)
end

function calls.frames()
  succeeds_at_last(function()
    local self = frames.new()
    self:feed("\1\1a\137\1p\128\1b" .. "\130\126\1\44" .. LONG .. "\136\2\3\232")
    self:put("text", LONG)
    self:output()
    while self:next() do end
    self:close(1000, "bye")
  end)
end

function calls.channels()
  succeeds_at_last(function()
    local pool = core.pool { no_proxy = "*" }
    local transfer = assert(pool:start { url = url, channel = true })
    transfer:send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    local text = ""
    repeat
      pool:wait(20)
      text = text .. (transfer:read(true) or "")
    until text:sub(-#LONG) == LONG
    transfer:cancel()
    transfer:result(true)
    pool:close()
  end)
end

function calls.alarm()
  succeeds_at_last(function()
    local alarm = core.alarm()
    alarm:fd()
    alarm:set(1)
  end)
end

function calls.requests()
  succeeds_at_last(function() perform { url = url } end)
  succeeds_at_last(function() perform { url = url, stream = true } end)
  succeeds_at_last(function()
    perform { url = url, method = "POST", headers = { ["X-A"] = LONG }, form = {
      { name = "a", data = LONG, filename = "a" }, { name = "b", reader = true } } }
  end)
end

calls[name]()
print "done"
