-- Specs of responses whose end only the framing shows. They come over HTTP/1.1, because libcurl
-- accepts several ends of an HTTP/2 stream.

local http2 = require "spec.support.http2"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local HEAD = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n"

describe("with a server that prefers HTTP/2", function()
  local server, client, path

  before_each(function()
    server = servers.start { tls = { alpn = { "h2", "http/1.1" } } }
    client = telnyx.new { api_key = "KEY", base_url = server.url, ca_file = server.ca_file,
      max_retries = 0, timeout = 20 }
    path = os.tmpname()
    os.remove(path)
  end)

  after_each(function()
    client.close()
    server:stop()
    os.remove(path)
  end)

  local calls = {
    ["a text"] = function() return client.request("GET", "/x", { response = "text" }) end,
    ["binary data"] = function() return client.documents.download("d") end,
    ["what may be no JSON"] = function() return client.usage_reports.list {
      metrics = { "m" }, product = "p", dimensions = { "d" } } end,
    ["a download"] = function()
      return client.request("GET", "/x", { stream_to = path })
    end,
    ["speech"] = function()
      return client.text_to_speech.create_speech({ text = "t" }, { stream_to = path })
    end,
  }

  for name, call in pairs(calls) do
    it(name .. " is complete only when its framing says so", function()
      server:script({ "read", { write = HEAD .. servers.chunk("abc") }, "close" },
        { "read", { write = HEAD .. servers.chunk("abc") .. servers.LAST_CHUNK }, "close" })
      local value, err = call()
      assert.is_nil(value)
      assert.equal("connection", err.kind)
      assert.equal("1.1", server:last().version)
      assert.is_nil(io.open(path))
      assert(call())
    end)
  end

  for name, call in pairs {
    ["JSON"] = function() return client.ai.assistants.retrieve("a") end,
    ["events"] = function()
      return client.ai.assistants.chat {
        assistant_id = "a", conversation_id = "c", content = "x", stream = true }
    end,
  } do
    it(name .. " may come over HTTP/2", function()
      server:script { { await = http2.PREFACE },
        { write = http2.settings() .. http2.headers(1) .. http2.data(1, "{}", true) },
        "wait_close" }
      assert(call())
    end)
  end
end)
