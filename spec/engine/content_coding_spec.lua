-- Specs of content codings: the end of the compressed data must be seen.

local core = require "telnyx.core"
local files = require "spec.support.files"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"

local function bytes(hex)
  local function byte(pair) return string.char(tonumber(pair, 16)) end
  return (hex:gsub("%s", ""):gsub("%x%x", byte))
end

local function gzip(text) return files.filter("gzip -nc", text) end

-- "hello" compressed by zlib, in the zlib format and raw.
local ZLIB = bytes "78 9c cb 48 cd c9 c9 07 00 06 2c 02 15"
local RAW = bytes "cb 48 cd c9 c9 07 00"

describe("a compressed body", function()
  local server = fixture.server()
  local pool

  before_each(function() pool = fixture.closing(core.pool()) end)

  local function get(coding, body, fields)
    server:reply { headers = { ["content-encoding"] = coding }, body = body }
    local request = { url = server.url }
    for name, value in pairs(fields or {}) do request[name] = value end
    return perform(pool, request)
  end

  local function content(coding, body)
    local status, kind, message = get(coding, body)
    assert.equal(200, status, tostring(kind) .. ": " .. tostring(message))
    return message
  end

  local function refused(coding, body, text)
    local status, kind, message, sent = get(coding, body)
    assert.is_nil(status)
    assert.equal("decode", kind)
    assert.matches(text, message, 1, true)
    assert.is_true(sent)
  end

  it("is decoded, whatever the name of its coding", function()
    for _, name in ipairs { "gzip", "x-gzip", "GZIP", " gzip ", "identity, gzip" } do
      local coded = name:find(",") and { { "content-encoding", "identity" },
        { "content-encoding", "gzip" } } or { ["content-encoding"] = name }
      server:reply { headers = coded, body = gzip("hello") }
      local _, _, body = perform(pool, { url = server.url })
      assert.equal("hello", body)
    end
    assert.equal("hello", content("deflate", ZLIB))
    assert.equal("hello", content("deflate", RAW))
    assert.equal("hello", content("identity", "hello"))
  end)

  it("is requested as gzip only", function()
    perform(pool, { url = server.url })
    assert.equal("gzip", (server:last():header("accept-encoding")))
  end)

  it("may be long, and may arrive octet by octet", function()
    local text = {}
    for i = 1, 40000 do text[i] = tostring(i * 7919 % 10007) end
    text = table.concat(text)
    assert.is_true(text == content("gzip", gzip(text)))
    local packed = gzip(text:sub(1, 500))
    pool = fixture.closing(core.pool())  -- scripts apply to new connections
    server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n" },
      { drip = packed, pause = 0 } }
    local _, _, body = perform(pool, { url = server.url })
    assert.equal(text:sub(1, 500), body)
  end)

  it("may have several gzip members", function()
    assert.equal("hello world", content("gzip", gzip("hello ") .. gzip("world")))
    assert.equal("ab", content("gzip", gzip("a") .. gzip("") .. gzip("b")))
    assert.equal(("x"):rep(100000), content("gzip", gzip(("x"):rep(50000)):rep(2)))
  end)

  it("may be empty", function()
    assert.equal("", content("gzip", gzip("")))
    assert.equal("", content("gzip", ""))
    server:reply { status = 204, headers = { ["content-encoding"] = "gzip" } }
    assert.equal(204, (perform(pool, { url = server.url })))
    server:reply { headers = { ["content-encoding"] = "gzip" }, body = "" }
    assert.equal(200, (perform(pool, { url = server.url, method = "HEAD" })))
  end)

  it("is an error if it ends too early, even with complete framing", function()
    local packed, text = gzip(("hello "):rep(100)), "ends too early"
    for size = 1, #packed - 1 do refused("gzip", packed:sub(1, size), text) end
    for size = 1, #ZLIB - 1 do refused("deflate", ZLIB:sub(1, size), text) end
    for size = 1, #RAW - 1 do refused("deflate", RAW:sub(1, size), text) end
    refused("gzip", packed .. packed:sub(1, 9), text)
  end)

  it("is an error if more data follows", function()
    local text = "not what its content encoding says"
    refused("gzip", gzip("hello") .. "more", text)
    refused("gzip", gzip("hello") .. "\0\0", text)
    refused("deflate", ZLIB .. "x", text)
  end)

  it("is an error if it has another coding, or is damaged", function()
    local text = "not what its content encoding says"
    refused("gzip", "hello", text)
    refused("gzip", ZLIB, text)
    local packed = gzip("hello")
    refused("gzip", packed:sub(1, -9) .. "\0" .. packed:sub(-7), text)
  end)

  it("is an error in a coding that was not requested", function()
    for _, coding in ipairs { "br", "zstd", "rot13", "gzip, gzip", "compress" } do
      refused(coding, "hello", "neither gzip nor deflate")
    end
  end)

  it("is limited by its decoded size", function()
    local status, kind = get("gzip", gzip(("x"):rep(1001)), { max_response_bytes = 1000 })
    assert.is_nil(status)
    assert.equal("limit", kind)
    assert.equal(200, (get("gzip", gzip(("x"):rep(1000)), { max_response_bytes = 1000 })))
  end)

  it("is checked for its end in a stream as well", function()
    local packed = gzip(("hello "):rep(100))
    for _, case in ipairs { { packed, 200 }, { packed:sub(1, -2) }, { packed .. "x" } } do
      server:reply { headers = { ["content-encoding"] = "gzip" }, body = case[1] }
      local transfer = assert(pool:start { url = server.url, stream = true, timeout = 20 })
      local text = ""
      repeat
        pool:wait()
        text = text .. (transfer:read() or "")
      until transfer:done()
      text = text .. (transfer:read() or "")
      local status, kind = transfer:result()
      assert.equal(case[2], status)
      if status then assert.equal(("hello "):rep(100), text) else assert.equal("decode", kind) end
    end
  end)
end)
