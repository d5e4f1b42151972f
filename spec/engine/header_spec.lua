-- Specs of headers that violate HTTP: each is a failure of the server, never a response.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

describe("the header of a response", function()
  local server = fixture.server()
  local pool

  before_each(function() pool = fixture.closing(core.pool()) end)

  local function get(header, body, fields)
    server:script { "read", { write = "HTTP/1.1 200 OK\r\n" .. header .. "\r\n" .. (body or "") } }
    local request = { url = server.url, timeout = 20 }
    for name, value in pairs(fields or {}) do request[name] = value end
    return perform(pool, request)
  end

  local function broken(header, body)
    local status, kind, message, sent = get(header, body)
    assert.is_nil(status, header)
    assert.equal("connection", kind, message)
    assert.is_true(sent)
  end

  it("must not have two different lengths", function()
    broken("content-length: 2\r\ncontent-length: 3\r\n", "abc")
    broken("content-length: 3\r\nContent-Length: 2\r\n", "abc")
    broken("content-length: 3, 2\r\n", "abc")
    broken("content-length: 3\r\nx: y\r\ncontent-length: 3\r\ncontent-length: 0\r\n", "abc")
  end)

  it("must not have a length that is not a number, or too large", function()
    for _, value in ipairs { "22abc", "abc", "", "-5", "+3", "3 3", "0x3", "3.0", "3,", ",3", "3;",
      "9223372036854775808", "99999999999999999999999", "18446744073709551619" } do
      broken("content-length: " .. value .. "\r\n", "abc")
    end
  end)

  it("may repeat the same length", function()
    for _, header in ipairs { "content-length: 3\r\ncontent-length: 3\r\n",
      "content-length: 3, 3\r\n", "content-length: 003\r\n", "content-length:3\t\r\n" } do
      local status, _, body = get(header, "abc")
      assert.equal(200, status, header)
      assert.equal("abc", body)
    end
  end)

  -- libcurl 8.17 and later refuse it there, too
  it("may have an invalid length where no body is possible", function()
    local header = "content-length: 5\r\ncontent-length: 6\r\n"
    local function assert_accepted(expected, status, kind)
      if status then assert.equal(expected, status) else assert.equal("connection", kind) end
    end
    assert_accepted(200, get(header, "", { method = "HEAD" }))
    server:script { "read", { write = "HTTP/1.1 204 No\r\n" .. header .. "\r\n" } }
    assert_accepted(204, perform(pool, { url = server.url }))
  end)

  it("uses chunked encoding even if it has a length", function()
    local status, _, body = get("transfer-encoding: chunked\r\ncontent-length: 1\r\n",
      servers.chunk("abc") .. servers.LAST_CHUNK)
    if status then assert.equal("abc", body) end
  end)

  it("does not include trailers", function()
    server:reply { headers = { ["content-type"] = "application/json", ["x-a"] = "1" },
      chunks = { "{}" }, trailers = { ["content-type"] = "text/evil", ["x-b"] = "2",
        ["content-length"] = "99", ["content-encoding"] = "gzip" } }
    local status, headers, body = perform(pool, { url = server.url })
    assert.equal(200, status)
    assert.equal("{}", body)
    assert.equal("application/json", headers["content-type"])
    assert.equal("1", headers["x-a"])
    assert.is_nil(headers["x-b"])
    assert.is_nil(headers["content-length"])
  end)

  it("is replaced by the next header, completely", function()
    local hints = "HTTP/1.1 103 Hints\r\ncontent-length: 5\r\ncontent-encoding: gzip\r\n"
      .. "x-a: 1\r\n\r\n"
    server:script { "read",
      { write = hints .. "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc" } }
    local status, headers, body = perform(pool, { url = server.url })
    assert.equal(200, status)
    assert.same({ ["content-length"] = "3" }, headers)
    assert.equal("abc", body)
  end)

  it("fails on lines that are too long for libcurl", function()
    for _, position in ipairs { "x: ", "content-type: text/plain\r\nx: " } do
      local status, kind, message, sent = get(position .. ("x"):rep(150 * 1024) .. "\r\n")
      assert.is_nil(status)
      assert.equal("limit", kind, message)
      assert.matches("max_header_bytes", message, 1, true)
      assert.is_true(sent)
    end
    server:script { "read", { write = "HTTP/1.1 200 " .. ("x"):rep(150 * 1024) .. "\r\n\r\n" } }
    local status, kind, message = perform(pool, { url = server.url, timeout = 20 })
    assert.is_nil(status)
    assert.equal("limit", kind, message)
  end)
end)
