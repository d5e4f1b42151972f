-- Specs of requests that a web page makes a browser send: the emulator must refuse them.

local caller = require "telnyx.emulator.caller"
local emulator = require "telnyx.emulator"
local json = require "telnyx.emulator.json"
local telnyx = require "telnyx"

-- The emulator's name, Host, Origin, and whether it responds.
local CASES = {
  { "127.0.0.1", "127.0.0.1:8080", nil, true },
  { "127.0.0.1", "127.0.0.1", nil, true },
  { "127.0.0.1", "localhost:8080", nil, true },
  { "127.0.0.1", "LOCALHOST:8080", nil, true },
  { "127.0.0.1", "[::1]:8080", nil, true },
  { "127.0.0.1", nil, nil, true },
  { "127.0.0.1", "localhost:8080", "http://localhost:8080", true },
  { "127.0.0.1", "evil.example:8080", nil, false },
  { "127.0.0.1", "evil.example:8080", "http://evil.example:8080", false },
  { "127.0.0.1", "127.0.0.1.evil.example", nil, false },
  { "127.0.0.1", "localhost.evil.example", nil, false },
  { "127.0.0.1", "a.localhost", nil, false },
  { "127.0.0.1", "192.0.2.1:8080", nil, false },
  { "127.0.0.1", "", nil, false },
  { "127.0.0.1", "127.0.0.1:8080", "http://evil.example", false },
  { "127.0.0.1", "127.0.0.1:8080", "null", false },
  { "127.0.0.1", "127.0.0.1:8080", "https://127.0.0.1:8080", false },
  { "127.0.0.1", "127.0.0.1:8080", "http://127.0.0.1:3000", false },
  { "127.0.0.1", "127.0.0.1:8080", "http://localhost:8080", false },
  { "emulator.test", "emulator.test:8080", nil, true },
  { "emulator.test", "evil.example:8080", nil, false },
  { "0.0.0.0", "192.0.2.1:8080", nil, true },
  { "0.0.0.0", "localhost:8080", nil, true },
  { "::", "[2001:db8::1]:8080", nil, true },
  { "::", "evil.example", nil, false },
  { "0.0.0.0", "evil.example", nil, false },
}

describe("a request to an emulator", function()
  for _, case in ipairs(CASES) do
    local name, host, origin, is_answered = case[1], case[2], case[3], case[4]
    it(("that listens on %s, for '%s' from %s, is %s"):format(name, tostring(host),
      tostring(origin), is_answered and "answered" or "refused"), function()
      local refusal = caller.refusal({ host = host, origin = origin },
        { name = name, scheme = "http" })
      assert.equal(is_answered, refusal == nil)
      if refusal then assert.equal(403, refusal.status) end
    end)
  end
end)

describe("an emulator", function()
  local server, client

  setup(function()
    server = assert(emulator.spawn())
    client = telnyx.new { base_url = server.origin, api_key = "any", max_retries = 0 }
  end)
  teardown(function()
    client.close()
    server:stop()
  end)
  before_each(function() server:clear_requests() end)

  local WORK = {
    { "GET", "/_emulator/requests" }, { "POST", "/_emulator/stop" },
    { "POST", "/_emulator/faults", { path = "/ai/assistants", status = 500 } },
    { "POST", "/_emulator/webhooks", { event_type = "x", url = "http://127.0.0.1:1/" } },
    { "GET", "/v2/ai/assistants" },
  }

  it("refuses requests of a web page", function()
    for _, headers in ipairs { { Host = "evil.example" }, { Origin = "http://evil.example" } } do
      for _, work in ipairs(WORK) do
        local value, err = client.request(work[1], work[2], { body = work[3], headers = headers })
        assert.is_nil(value)
        assert.equal(403, err.status)
        assert.equal("10010", err.code)
      end
    end
    assert.same({}, server:requests())
    assert(client.request("GET", "/v2/ai/assistants"))
  end)

  it("hides secrets in the listing of requests", function()
    local secret = "not-to-be-seen"
    client.request("POST", "/v2/ai/assistants?api_key=" .. secret .. "&token=" .. secret, {
      headers = { ["X-Api-Key"] = secret, Cookie = "session=" .. secret,
        Authorization = "Basic " .. secret },
      body = { name = "A", instructions = "B", password = secret, nested = { api_key = secret } },
    })
    local requests = assert(server:requests())
    assert.equal(1, #requests)
    local text = json.encode(requests)
    assert.is_nil(text:find(secret, 1, true), text)
    assert.equal("A", json.decode(requests[1].body).name)
  end)
end)
