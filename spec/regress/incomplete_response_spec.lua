-- Regression: a connection that ended inside the header, and truncated compressed data, counted as
-- a complete response: `stream_to` returned true without a file, and a stream raised an error at
-- its first read.

local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

local HEADER = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n"
local CHUNKED = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
  .. "transfer-encoding: chunked\r\n\r\n"

describe("an incomplete response", function()
  local server = fixture.fresh_server()
  local client, path

  before_each(function()
    client = fixture.closing(telnyx.new { api_key = "KEY", base_url = server.url, max_retries = 0 })
    path = os.tmpname()
    os.remove(path)
  end)

  after_each(function() os.remove(path) end)

  local function exists()
    local file = io.open(path)
    if file then file:close() end
    return file ~= nil
  end

  -- Makes a call for each octet of the text, ending the connection after it: cleanly ("read") or by
  -- a reset ("await": the request stays unread).
  local function cut_by(first, text, call)
    local scripts = {}
    for size = 0, #text - 1 do
      scripts[size + 1] = { first, { write = text:sub(1, size) } }
    end
    server:script((table.unpack or unpack)(scripts)) -- luacheck: ignore 113 143
    for size = 0, #text - 1 do
      local value, err = call()
      assert.is_nil(value, size)
      assert.equal("connection", err.kind, size)
      if size >= 17 then assert.is_true(err.sent) else assert.equal("maybe", err.sent) end
    end
  end

  local function cut(text, call)
    cut_by("read", text, call)
    cut_by("await", text, call)
  end

  it("is a connection error", function()
    cut(HEADER .. "{}", function() return client.request("GET", "/x") end)
    cut(HEADER .. "{}", function() return client.request("POST", "/x", { body = { a = 1 } }) end)
  end)

  it("leaves no file", function()
    cut(HEADER .. "{}", function()
      local value, err = client.request("GET", "/x", { stream_to = path })
      assert.is_false(exists())
      return value, err
    end)
  end)

  it("does not open a stream before its header is complete", function()
    cut(CHUNKED, function()
      return client.ai.assistants.chat { assistant_id = "a", conversation_id = "c", content = "x",
        stream = true }
    end)
  end)

  it("is retried where that is safe", function()
    client.close()
    client = fixture.closing(telnyx.new { api_key = "KEY", base_url = server.url, max_retries = 1 })
    server:script({ "read", { write = HEADER:sub(1, 40) } },
      { "read", { write = HEADER .. "{}" } })
    assert(client.request("GET", "/x"))
    server:script({ "read", { write = HEADER:sub(1, 40) } })
    local value, err = client.request("POST", "/x", { body = { a = 1 } })
    assert.is_nil(value)
    assert.equal(1, err.attempts)
    assert.equal(3, server:count())
  end)

  it("is an error if compressed data ends early, or more data follows", function()
    local pipe = io.popen("printf '{\"a\":1}' | gzip -nc | od -An -v -tx1")
    local packed = pipe:read("*a"):gsub("%s", ""):gsub("%x%x", function(pair)
      return string.char(tonumber(pair, 16))
    end)
    pipe:close()
    for _, body in ipairs { packed:sub(1, -2), packed:sub(1, 5), packed .. "x" } do
      server:reply { headers = { ["content-encoding"] = "gzip" }, body = body }
      local value, err = client.request("GET", "/x", { stream_to = path })
      assert.is_nil(value)
      assert.equal("decode", err.kind)
      assert.is_false(exists())
    end
    server:reply { headers = { ["content-encoding"] = "gzip" }, body = packed .. packed }
    assert(client.request("GET", "/x", { stream_to = path }))
    assert.is_true(exists())
  end)
end)
