-- Specs of HTTP/2: unprocessed requests are sent again, and truncated responses are failures.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local http2 = require "spec.support.http2"
local perform = require "spec.support.perform"
local telnyx = require "telnyx"

local BODY = '{"a":1}'

-- Reads a whole request with the body "x" before it responds.
local function asked(stream) return { await = http2.request_body(stream, "x") } end

local function answer(stream, ...)
  return { asked(stream), { write = table.concat { ... } } }
end

local WHOLE = answer(1, http2.settings(), http2.headers(1), http2.data(1, BODY, true))
WHOLE[3] = "wait_close"

describe("over HTTP/2", function()
  local server = fixture.fresh_server { tls = { alpn = "h2" } }
  local pool

  before_each(function() pool = fixture.closing(core.pool { ca_file = server.ca_file }) end)

  local function post(fields)
    local request = { url = server.url, method = "POST", body = "x", timeout = 20 }
    for name, value in pairs(fields or {}) do request[name] = value end
    return perform(pool, request)
  end

  it("a response arrives", function()
    server:script(WHOLE)
    local status, _, body = post()
    assert.equal(200, status)
    assert.equal(BODY, body)
  end)

  for name, frames in pairs {
    ["a refused stream"] = http2.rst_stream(1, http2.REFUSED_STREAM),
    ["a GOAWAY below it"] = http2.goaway(0, http2.NO_ERROR),
    ["a GOAWAY below it, with an error"] = http2.goaway(0, http2.PROTOCOL_ERROR),
  } do
    it("a POST is sent again on another connection after " .. name, function()
      local refuse = answer(1, http2.settings(), frames)
      refuse[3] = "wait_close"
      server:script(refuse, refuse, WHOLE)
      local status, kind, message = post()
      assert.equal(200, status, tostring(kind) .. ": " .. tostring(message))
      assert.equal(3, #server:connections())
    end)
  end

  -- libcurl 7.88 leaves a response unread that comes before the end of its request.
  it("only the requests that a GOAWAY excludes are sent again", function()
    server:script({ asked(1), asked(3),
      { write = http2.settings() .. http2.headers(1) .. http2.data(1, BODY, true) },
      "hold", { write = http2.goaway(1, http2.NO_ERROR) }, "wait_close" }, WHOLE)
    local transfers = {}
    for i = 1, 2 do
      transfers[i] = assert(pool:start { url = server.url, method = "POST", body = "x",
        timeout = 20 })
    end
    while not (transfers[1]:done() or transfers[2]:done()) do pool:wait() end
    server:release()
    for i = 1, 2 do
      while not transfers[i]:done() do pool:wait() end
      local status, kind, body = transfers[i]:result()
      assert.equal(200, status, tostring(kind) .. ": " .. tostring(body))
      assert.equal(BODY, body)
    end
    assert.equal(2, #server:connections())
  end)

  it("a POST is sent once, on a new connection, if the kept one was closed", function()
    server:script({ asked(1), { write = http2.settings() .. http2.headers(1, nil, true) }, "hold",
      "close" }, WHOLE)
    assert.equal(200, (post()))
    server:release()
    local status, kind, message = post()
    assert.equal(200, status, tostring(kind) .. ": " .. tostring(message))
    assert.equal(2, #server:connections())
  end)

  it("a POST that every connection refuses counts as not sent", function()
    local refuse = answer(1, http2.settings(), http2.rst_stream(1, http2.REFUSED_STREAM))
    refuse[3] = "wait_close"
    server:script(refuse, refuse, refuse, refuse, refuse, refuse, refuse, refuse)
    local status, kind, message, sent = post()
    assert.is_nil(status)
    assert.equal("connection", kind)
    assert.is_false(sent, message)
  end)

  it("a POST is not sent again if it may have been processed", function()
    for _, frames in ipairs { http2.rst_stream(1, http2.CANCEL), http2.rst_stream(1, 2),
      http2.rst_stream(1, http2.PROTOCOL_ERROR), http2.goaway(1, http2.NO_ERROR), "" } do
      local before = #server:connections()
      server:reset():script(answer(1, http2.settings(), frames))
      local status, kind, message, sent = post()
      assert.is_nil(status)
      assert.equal("connection", kind)
      assert.equal("maybe", sent, message)
      assert.equal(before + 1, #server:connections())
    end
  end)

  it("a POST is not sent again after a response has begun", function()
    server:script(answer(1, http2.settings(), http2.headers(1), http2.data(1, "abc"),
      http2.rst_stream(1, http2.REFUSED_STREAM)))
    local status, _, _, sent = post()
    assert.is_nil(status)
    assert.truthy(sent)
  end)

  for name, length in pairs { ["with a length"] = #BODY, ["without a length"] = false } do
    it("a response " .. name .. " that is cut off after each octet is none", function()
      local text = http2.settings() .. http2.headers(1, length or nil)
        .. http2.data(1, BODY:sub(1, 3)) .. http2.data(1, BODY:sub(4), true)
      for size = 0, #text do
        pool:close()
        pool = fixture.closing(core.pool { ca_file = server.ca_file })
        server:reset():script { asked(1), { write = text:sub(1, size) } }
        local status, kind, message, sent = post()
        local at = ("after %d octets: %s"):format(size, tostring(message))
        if size == #text then
          assert.equal(BODY, message)
        elseif status then
          assert.is_true(not not length and message == BODY, at)
        else
          assert.equal("connection", kind, at)
          assert.truthy(sent, at)
        end
      end
    end)
  end

  for name, frames in pairs {
    ["RST_STREAM(CANCEL)"] = http2.rst_stream(1, http2.CANCEL),
    ["RST_STREAM(REFUSED_STREAM)"] = http2.rst_stream(1, http2.REFUSED_STREAM),
    ["a GOAWAY with an error"] = http2.goaway(0, http2.PROTOCOL_ERROR),
  } do
    it("a response without a length that is ended by " .. name .. " is none", function()
      server:script(answer(1, http2.settings(), http2.headers(1), http2.data(1, "abc"), frames))
      local status, kind, message, sent = post()
      assert.is_nil(status, name)
      assert.equal("connection", kind, message)
      assert.truthy(sent)
    end)
  end

  -- libcurl, or some versions of it, accepts these as the end of such a response.
  for name, frames in pairs {
    ["RST_STREAM(NO_ERROR)"] = http2.rst_stream(1, http2.NO_ERROR),
    ["bad padding"] = http2.bad_data(1),
    ["a frame that is none"] = http2.data(0, "abc"),
  } do
    it("JSON that is ended by " .. name .. " is an error", function()
      local text = http2.settings() .. http2.headers(1) .. http2.data(1, '{"a":') .. frames
      server:script { { await = http2.END_OF_REQUEST }, { write = text } }
      local client = telnyx.new { api_key = "KEY", base_url = server.url, ca_file = server.ca_file,
        max_retries = 0 }
      local value, err = client.request("POST", "/x", { body = { a = 1 } })
      client.close()
      assert.is_nil(value)
      assert.is_table(err)
    end)
  end
end)
