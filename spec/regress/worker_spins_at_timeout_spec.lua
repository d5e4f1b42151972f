-- Regression: nginx does not suspend a light thread that waits for less than a millisecond, and its
-- clock stands still meanwhile, so the worker looped for ever.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local fixture = require "spec.support.fixture"

local COUNT = 9

local SERVER = [[
  location = /streams {
    content_by_lua_block {
      local functions = {}
      for index = 1, 9 do
        functions[index] = function()
          local stream, err = client.ai.assistants.chat({ assistant_id = "a", conversation_id = "c",
            content = "Hi", stream = true }, { timeout = 0.1 + index / 10000 })
          if stream then err = select(2, stream:text()) end
          return err.kind
        end
      end
      ngx.print(table.concat(require "telnyx".gather(functions), " "))
    }
  }
  location = /wait {
    content_by_lua_block {
      for index = 1, 9 do
        ngx.print(tostring(require "telnyx.driver.nginx".condition():wait(index / 10000)), " ")
      end
    }
  }
]]

describe("a worker of nginx with streams that are silent for too long", function()
  local upstream = fixture.server()
  local server

  setup(function()
    server = nginx.start {
      api = upstream.url,
      http = [[init_by_lua_block { client = require "telnyx".new { max_retries = 0 } }]],
      server = SERVER,
    }
  end)

  teardown(function() server:stop() end)

  it("ends them and continues", function()
    for _ = 1, COUNT do
      upstream:script { "read", { write = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
        .. "Transfer-Encoding: chunked\r\n\r\n" }, "wait_close" }
    end
    local _, body = server:get("/streams")
    assert.equal(("timeout "):rep(COUNT):sub(1, -2), body)
  end)

  it("waits for less than its clock's resolution", function()
    local _, body = server:get("/wait")
    assert.equal(("false "):rep(9), body)
  end)
end)
