-- Specs of the `sent` field: "not" only with evidence, whatever libcurl counts.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local interpreter = require "spec.support.interpreter"
local library = require "spec.support.library"
local perform = require "spec.support.perform"

local POST = [[
  local telnyx = require "telnyx"
  local client = telnyx.new { api_key = "KEY", base_url = arg[1], timeout = 0.5, max_retries = 2 }
  local value, err = client.messages.send { from = "+1", to = "+2", text = "x" }
  print(value, err.kind, tostring(err.sent))
]]

describe("a POST that must not be sent twice,", function()
  local server = fixture.server()
  local shim

  setup(function() shim = library.compile("getinfo_87", library.LIBCURL) end)

  teardown(function() os.remove(shim) end)

  -- In its own process, where libcurl can be made to count like another version.
  local function post(preload)
    local program = os.tmpname()
    local file = assert(io.open(program, "w"))
    file:write(POST)
    file:close()
    local pipe = io.popen(("PRELOAD=%s tools/lua %s %s %s 2>&1")
      :format(preload, interpreter.version, program, server.url))
    local output = pipe:read("*a")
    pipe:close()
    os.remove(program)
    return output
  end

  for name, steps in pairs {
    ["closed"] = { "read", "close" },
    ["reset"] = { "reset" },
    ["never answered"] = { "read", "wait_close" },
    ["answered by half a status line"] = { "read", { write = "HTTP/1.1 2" } },
    ["answered by 100 Continue alone"] = { "read", { write = "HTTP/1.1 100 Continue\r\n\r\n" } },
  } do
    it(name, function()
      for _, preload in ipairs { "", shim } do
        local before = #server:connections()
        server:reset():script(steps, steps, steps)
        local output = post(preload)
        assert.matches("^nil\t%w+\tmaybe\n$", output)
        assert.equal(1, #server:connections() - before)
      end
    end)
  end
end)

describe("a request through a tunnel", function()
  local proxy = fixture.server()
  local pool

  before_each(function() pool = fixture.closing(core.pool { proxy = proxy.url }) end)

  local function not_sent(steps, kinds)
    for _, fields in ipairs { { method = "POST", body = "x" }, { method = "GET" } } do
      proxy:script(steps)
      fields.url = "https://api.invalid/"
      fields.timeout = 0.5
      local status, kind, message, sent = perform(pool, fields)
      assert.is_nil(status)
      assert.is_true(kinds[kind], kind .. ": " .. message)
      assert.is_false(sent, message)
    end
  end

  it("is not sent where the proxy refuses", function()
    for _, status in ipairs { "407 Proxy Authentication Required", "403 Forbidden", "404 No",
      "502 Bad Gateway", "503 Unavailable", "302 Found" } do
      not_sent({ "read", { write = "HTTP/1.1 " .. status .. "\r\ncontent-length: 0\r\n\r\n" } },
        { connection = true })
    end
  end)

  it("is not sent where the proxy does not respond", function()
    not_sent({ "read", "close" }, { connection = true })
    not_sent({ "reset" }, { connection = true })
    not_sent({ "read", { write = "HTTP/1.1 20" } }, { connection = true })
    not_sent({ "read", { write = "220 smtp\r\n" } }, { connection = true, timeout = true })
    not_sent({ "read", "wait_close" }, { timeout = true })
  end)

  it("is not sent where TLS fails inside the tunnel", function()
    local ok = { write = "HTTP/1.1 200 OK\r\n\r\n" }
    not_sent({ "read", ok, "close" }, { connection = true, tls = true })
    not_sent({ "read", ok, "await", { write = "HTTP/1.1 400 Bad\r\n\r\n" } },
      { connection = true, tls = true })
    not_sent({ "read", ok, "wait_close" }, { timeout = true })
  end)
end)
