-- Specs of calls in telnyx.gather: streams, retries, time limits, uploads, tokens.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local STREAM = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
  .. "Transfer-Encoding: chunked\r\n\r\n"
local CHAT = { conversation_id = "c", content = "Hi" }
local HELD = { "read", "hold", { reply = { body = '{"data":[]}' } } }

local function event(text)
  return servers.chunk('data: {"content":"' .. text .. '"}\n\n')
end

describe("a call in telnyx.gather", function()
  local server = fixture.server()
  local client

  before_each(function()
    server:default { body = '{"data":[]}' }
    client = fixture.closing(telnyx.new {
      base_url = server.url, api_key = "KEY", timeout = 20, max_retries = 0,
    })
  end)

  local function list(opts)
    return client.ai.assistants.list(nil, opts)
  end

  local function chat(path)
    return assert(client.request("POST", path or "/chat", { body = CHAT, stream = true }))
  end

  local function repeated(count, fn)
    local functions = {}
    for index = 1, count do functions[index] = function() return fn(index) end end
    return functions
  end

  it("reads concurrent streams, even if one of them is not read", function()
    local function script(name)
      return { "read", { write = STREAM .. event(name .. "1") }, "hold",
        { write = event(name .. "2") .. servers.LAST_CHUNK } }
    end
    server:script(script "/a", script "/b", { "read",
      { write = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" },
      { write = ": nobody reads this\n\n", times = math.huge } })
    local a, b = chat "/a", chat "/b"
    local unread = chat "/unread"
    local texts = {}
    local function read(stream)
      local item = stream:read()
      while item do
        texts[#texts + 1] = item:text()
        if #texts == 2 then server:release() end
        item = stream:read()
      end
      return stream.response.status
    end
    local results, errors = telnyx.gather {
      function() return read(a) end,
      function() return read(b) end,
      function() return list() ~= nil end,
    }
    unread:close()
    assert.same({}, errors)
    assert.same({ 200, 200, true }, results)
    table.sort(texts)
    assert.same({ "/a1", "/a2", "/b1", "/b2" }, texts)
  end)

  it("continues with the others while a retry waits", function()
    in_time(0.05, function(seconds)
      server:take()
      server:reply { status = 503,
        headers = { ["Retry-After-Ms"] = ("%.0f"):format(seconds * 1000) } }
      local order, begun, taken = {}, core.now(), nil
      local first = telnyx.gather {
        function()
          local page, err = list { max_retries = 1 }
          order[#order + 1] = "retried"
          return page, err
        end,
        function()
          repeat telnyx.sleep(0.001) until server:count() > 0
          for _ = 1, 3 do assert(list()) end
          order[#order + 1] = "other"
          taken = core.now() - begun
        end,
      }
      assert.truthy(first[1])
      assert.equal(5, server:count())
      if taken >= seconds then return false end
      assert.same({ "other", "retried" }, order)
      return true
    end)
  end)

  it("ends a call at its deadline, and no other", function()
    server:script(HELD, { "read", "wait_close" })
    local results, errors = telnyx.gather {
      function() return list() end,
      function()
        repeat telnyx.sleep(0.001) until server:count() == 1
        local page, err = list { deadline = 0.05 }
        server:release()
        return page, err
      end,
    }
    assert.truthy(results[1])
    assert.equal("timeout", errors[2].kind)
  end)

  it("ends a silent stream after its timeout", function()
    in_time(0.05, function(seconds)
      server:reset():script { "read", { write = STREAM .. event "one" }, "wait_close" }
      local has_begun
      local _, errors = telnyx.gather {
        function()
          local stream, err = client.request("POST", "/chat",
            { body = CHAT, stream = true, timeout = seconds })
          if not stream then return nil, err end
          local item
          item, err = stream:read()
          if not item then return nil, err end
          has_begun = true
          return stream:read()
        end,
      }
      assert.equal("timeout", errors[1].kind)
      return has_begun
    end)
  end)

  it("lets requests end when their client is closed", function()
    server:script(HELD, { "read", "hold" }, { "read", { write = STREAM }, "hold" })
    local is_reading = false
    local _, errors = telnyx.gather {
      function() return list() end,
      function() return client.request("POST", "/chat", { body = CHAT, stream = true }) end,
      function()
        repeat telnyx.sleep(0.001) until server:count() == 2
        local stream = chat()
        is_reading = true
        return stream:read()
      end,
      function()
        repeat telnyx.sleep(0.001) until server:count() == 3 and is_reading
        client.close()
      end,
    }
    for index = 1, 3 do assert.equal("cancelled", errors[index].kind) end
  end)

  it("wakes the reader of a stream that another task closes", function()
    server:script { "read", { write = STREAM .. event "one" }, "wait_close" }
    local stream = chat()
    local is_reading = false
    local results, errors = telnyx.gather {
      function()
        assert(stream:read())
        is_reading = true
        return stream:read()
      end,
      function()
        repeat telnyx.sleep(0) until is_reading
        stream:close()
        return assert(list()).data
      end,
    }
    assert.equal("cancelled", errors[1].kind)
    assert.same({}, results[2])
  end)

  it("lets two tasks read a stream", function()
    server:script { "read", { write = STREAM .. event "one" }, "hold", { write = event "two" },
      "hold", { write = event "three" .. servers.LAST_CHUNK } }
    local stream = chat()
    local texts = {}
    local function read()
      local item = stream:read()
      while item do
        texts[#texts + 1] = item:text()
        if #texts < 3 then server:release() end
        item = stream:read()
      end
    end
    local _, errors = telnyx.gather { read, read }
    assert.same({}, errors)
    assert.same({ "one", "two", "three" }, texts)
  end)

  it("sends files from functions, and reports the progress of each", function()
    server:default { body = '{"text":"heard"}' }
    local shown, order = {}, {}
    local results, errors = telnyx.gather(repeated(5, function(index)
      local left = 10
      local function read()
        order[#order + 1] = index
        left = left - 1
        telnyx.sleep(0)
        return left >= 0 and ("%d"):format(index):rep(1000 * index) or nil
      end
      return client.ai.audio.transcribe({ model = "m",
        file = { filename = "a.wav", reader = read, size = 10000 * index } },
        { on_progress = function(progress) shown[index] = progress end })
    end))
    assert.same({}, errors)
    for index = 1, 5 do
      assert.equal("heard", results[index].text)
      assert.equal(shown[index].upload_total, shown[index].uploaded)
      assert.is_true(shown[index].uploaded > 10000 * index)
    end
    local turns = 0
    for place = 2, #order do
      if order[place] ~= order[place - 1] then turns = turns + 1 end
    end
    assert.is_true(turns > 10)
    for _, request in ipairs(server:requests()) do
      local index = request.body:match("name=\"file\".-\r\n\r\n(%d)")
      assert.truthy(request.body:find(index:rep(10000 * tonumber(index)), 1, true))
    end
  end)

  it("requests one token for fifty calls", function()
    server:script { "read", "hold",
      { reply = { body = '{"access_token":"t-1","token_type":"Bearer","expires_in":3600}' } },
      "serve" }
    local own = telnyx.new { base_url = server.url, client_id = "i", client_secret = "s" }
    local functions = repeated(50, function() return own.ai.assistants.list() end)
    functions[51] = function()
      repeat telnyx.sleep(0.001) until server:count() == 1
      server:release()
    end
    local _, errors = telnyx.gather(functions)
    own.close()
    assert.same({}, errors)
    local tokens = 0
    for _, request in ipairs(server:requests()) do
      if request.path == "/oauth/token" then tokens = tokens + 1 end
    end
    assert.equal(1, tokens)
    assert.equal(51, server:count())
  end)
end)
