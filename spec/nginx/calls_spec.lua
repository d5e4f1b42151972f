-- Specs of calls in a worker, beyond plain requests: files, pages, closed streams, deadlines,
-- tasks.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"

local HTTP = [[
  init_by_lua_block {
    telnyx = require "telnyx"
    client = telnyx.new { max_retries = 1 }
    function chat(opts)
      return client.ai.assistants.chat("a", { conversation_id = "c", content = "Hi",
        stream = true }, opts)
    end
  }
]]

local SERVER = [[
  location = /upload {
    content_by_lua_block {
      local left, uploaded = 20, 0
      local answer, err = client.ai.audio.transcribe({ model = "m", file = { filename = "a.wav",
        reader = function()
          ngx.sleep(0.001)
          left = left - 1
          return left >= 0 and ("x"):rep(1000) or nil
        end,
      } }, { on_progress = function(progress) uploaded = progress.uploaded end })
      ngx.print(answer and answer.text or tostring(err), " ", tostring(uploaded > 20000))
    }
  }
  location = /download {
    content_by_lua_block {
      local path = os.tmpname()
      local ok, err = client.ai.clusters.fetch_graph("t", {}, { stream_to = path })
      local file = io.open(path, "rb")
      ngx.print(tostring(ok or err), " ", #file:read("*a"))
      file:close()
      os.remove(path)
    }
  }
  location = /pages {
    content_by_lua_block {
      for test in assert(client.ai.assistants.tests.list()):each() do ngx.print(test.test_id) end
    }
  }
  location = /iterator {
    content_by_lua_block {
      local function tests()
        return coroutine.wrap(function()
          for _ = 1, 3 do coroutine.yield(client.ai.assistants.retrieve("a").id) end
        end)
      end
      for id in tests() do ngx.print(id, " ") end
    }
  }
  location = /closed {
    content_by_lua_block {
      local stream = assert(chat())
      local results, errors = telnyx.gather {
        function()
          local event, err = stream:read()
          while event do event, err = stream:read() end
          return nil, err
        end,
        function() stream:close() end,
      }
      ngx.print(errors[1].kind)
    }
  }
  location = /deadline {
    content_by_lua_block {
      local stream, err = chat { deadline = 0.2505 }
      if stream then err = select(2, stream:text()) end
      ngx.print(err.kind)
    }
  }
  location = /tasks {
    content_by_lua_block {
      local task = telnyx.spawn(function() return client.ai.assistants.retrieve("a").id end)
      local results = telnyx.gather({
        function() return (telnyx.gather({ function() return task:wait() end }))[1] end,
        function() telnyx.sleep(0.0015) return "b" end,
      }, { limit = 1 })
      ngx.print(table.concat(results, " "))
    }
  }
]]

local CHUNKED = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
  .. "Transfer-Encoding: chunked\r\n\r\n"

describe("in a worker of nginx", function()
  local upstream = fixture.server()
  local server

  setup(function()
    server = nginx.start { api = upstream.url, http = HTTP, server = SERVER }
  end)
  teardown(function() server:stop() end)

  local function assert_body(expected, path)
    assert.same({ 200, expected }, { server:get(path) })
  end

  it("a form is sent from a reader function", function()
    upstream:reply { body = '{"text":"heard"}' }
    assert_body("heard true", "/upload")
    assert.truthy(upstream:last().body:find(("x"):rep(20000), 1, true))
  end)

  it("a download goes to a path, also at the second attempt", function()
    upstream:reply({ status = 503, headers = { ["retry-after-ms"] = "1" } },
      { body = ("z"):rep(200000) })
    assert_body("true 200000", "/download")
  end)

  it("pages are fetched", function()
    local function page(number)
      return { body = ('{"data":[{"test_id":"t%d"}],"meta":{"page_number":%d,"total_pages":2}}')
        :format(number, number) }
    end
    upstream:reply(page(1), page(2))
    assert_body("t1t2", "/pages")
  end)

  it("an iterator made by coroutine.wrap makes calls", function()
    upstream:default { body = '{"id":"a"}' }
    assert_body("a a a ", "/iterator")
  end)

  -- The following cases need a new connection.
  local function script(...)
    upstream:reply { body = '{"text":""}', close = true }
    server:get("/upload")
    upstream:script { "read", { write = CHUNKED }, ... }
  end

  it("a stream ends when another light thread closes it", function()
    script "wait_close"
    assert_body("cancelled", "/closed")
  end)

  it("a stream ends at its deadline", function()
    script({ write = servers.chunk("data: 1\n\n") }, "wait_close")
    assert_body("timeout", "/deadline")
  end)

  it("tasks run concurrently, also nested", function()
    upstream:reply { body = '{"id":"a"}' }
    assert_body("a b", "/tasks")
  end)

  it("no errors are logged", function()
    assert.is_nil(server:log():find("%[error%]"))
  end)
end)
