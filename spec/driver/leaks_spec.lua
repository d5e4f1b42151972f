-- No secret that a client holds is in anything that it shows, in no encoding, on no driver.

local leaks = require "spec.support.leaks"
local loops = require "spec.support.loops"
local servers = require "spec.support.server"

local CHANNELS = { "tostring(err)", "fields of the error", "log", "on_request", "on_response",
  "on_retry" }

local server
local dumps = 0

setup(function() server = servers.start() end)
teardown(function() server:stop() end)
before_each(function() server:reset() end)

local function assert_clean(channel, text)
  dumps = dumps + 1
  assert.is_string(text, channel)
  assert.is_nil(leaks.find(text), channel)
end

-- Requests go to a host that is not there, through the server as a proxy.
local function client_of(loop)
  return leaks.client { base_url = "http://api.invalid/v2", allow_http = true,
    proxy = leaks.proxy(server.url), driver = loop.driver }
end

-- What a client shows of a call that fails twice.
local function fail_in(loop, respond)
  local client, seen = client_of(loop)
  respond()
  loop.run { function()
    local value, err = client.request("GET", "/things", leaks.call_options())
    assert(value == nil, "the call has to fail")
    seen["tostring(err)"], seen["fields of the error"] = tostring(err), leaks.dump(err)
  end }
  client.close()
  return seen
end

describe("no secret is shown", function()
  for _, loop in ipairs(loops) do
    for name, encode in pairs(leaks.ENCODINGS) do
      it(("on %s of a server that repeats it %s"):format(loop.name, name), function()
        for _, is_json in ipairs { true, false } do
          local seen = fail_in(loop, function()
            server:reply(leaks.response(503, encode, is_json), leaks.response(422, encode, is_json))
          end)
          for _, channel in ipairs(CHANNELS) do assert_clean(channel, seen[channel]) end
          assert.truthy(seen["fields of the error"]:find(leaks.NOTE, 1, true))
        end
      end)
    end
  end
end)
