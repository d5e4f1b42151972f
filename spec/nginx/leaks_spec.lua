-- Specs of secrets in nginx: none that a client holds appears in its output.

local fixture = require "spec.support.fixture"
local leaks = require "spec.support.leaks"
local nginx = require "spec.support.nginx"

if not nginx.available() then return end

local SERVER = [[
  location /call { content_by_lua_block {
    local leaks = require "spec.support.leaks"
    local client, seen = leaks.client { base_url = "http://api.invalid/v2", allow_http = true,
      proxy = leaks.proxy("%s") }
    local value, err = client.request("GET", "/things", leaks.call_options())
    seen["tostring(err)"], seen["fields of the error"] = tostring(err), leaks.dump(err)
    client.close()
    local count = 0
    for channel, text in pairs(seen) do
      local leak = leaks.find(text)
      if leak then ngx.say(channel, ": ", leak) end
      count = count + 1
    end
    ngx.say(count, " shown")
  } }
]]

describe("no secret is shown in nginx", function()
  local upstream = fixture.server()
  local server

  setup(function() server = nginx.start { server = SERVER:format(upstream.url) } end)
  teardown(function() server:stop() end)

  for name, encode in pairs(leaks.ENCODINGS) do
    it("by a server that repeats it " .. name, function()
      for _, is_json in ipairs { true, false } do
        upstream:reply(leaks.response(503, encode, is_json), leaks.response(422, encode, is_json))
        assert.same({ 200, "6 shown\n" }, { server:get "/call" })
      end
    end)
  end
end)
