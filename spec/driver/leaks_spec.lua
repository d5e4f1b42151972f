-- Specs of secrets: none that a client holds appears in its output, in any encoding, on any driver.

local fixture = require "spec.support.fixture"
local leaks = require "spec.support.leaks"
local loops = require "spec.support.loops"

local unpack = rawget(_G, "unpack") or table.unpack  -- luacheck: ignore 143

local CHANNELS = { "tostring(err)", "fields of the error", "log", "on_request", "on_response",
  "on_retry" }

local server = fixture.server()
local dumps = 0

local function assert_clean(channel, text)
  dumps = dumps + 1
  assert.is_string(text, channel)
  assert.is_nil(leaks.find(text), channel)
end

-- Requests go to a host that does not exist, through the server as a proxy.
local function client_of(loop)
  return leaks.client { base_url = "http://api.invalid/v2", allow_http = true,
    proxy = leaks.proxy(server.url), driver = loop.driver }
end

-- Returns the output of a client whose call fails twice.
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

describe("no secret is shown without a server", function()
  local CALLS = {
    { "request", "POST", "/things?api_key=" .. leaks.SECRETS.client_header:gsub("&", "%%26"),
      { body = { note = leaks.NOTE, password = leaks.SECRETS.cookie,
        text = "with " .. leaks.SECRETS.key } } },
    { "request", "POST", "/things", { body = "passwd=" .. leaks.SECRETS.cookie:gsub("&", "%%26")
      .. "&note=" .. leaks.NOTE } },
    { "ai.assistants.create", { name = leaks.NOTE, instructions = leaks.SECRETS.key } },
  }

  it("by dry runs", function()
    local client = leaks.client { base_url = "https://api.invalid/v2" }
    for _, call in ipairs(CALLS) do
      local opts = type(call[#call]) == "table" and call[#call] or {}
      if call[1] == "request" then
        for name, value in pairs(leaks.call_options()) do opts[name] = value end
      end
      local request = assert(client.dry_run(unpack(call)))
      assert_clean("dry_run", leaks.dump(request))
      assert_clean("tostring(dry_run)", tostring(request))
      assert.truthy(leaks.dump(request):find(leaks.NOTE, 1, true))
      assert_clean("tostring(client)", tostring(client))
    end
  end)

  it("by mocks", function()
    local mock = require("telnyx.mock").new()
    local client = mock:client { headers = { ["X-Api-Key"] = leaks.SECRETS.client_header } }
    local _, err = client.request("POST", "/things", { headers = leaks.call_options().headers,
      body = { password = leaks.SECRETS.cookie, token = leaks.SECRETS.call_header } })
    assert_clean("error of a mock", leaks.dump(err))
    for _, check in ipairs { function() mock:assert_done() end,
      function() mock:assert_called("request", { headers = { Cookie = leaks.SECRETS.cookie },
        body = { secret = leaks.SECRETS.call_header } }) end } do
      local ok, message = pcall(check)
      assert.is_false(ok)
      assert_clean("message of a mock", message)
    end
  end)

  it("by the remains of a download", function()
    local folder = os.tmpname()
    os.remove(folder)
    os.execute("mkdir " .. folder)
    local client, seen = leaks.client { base_url = "http://api.invalid/v2", allow_http = true,
      proxy = leaks.proxy(server.url), max_retries = 0 }
    for _, encode in pairs(leaks.ENCODINGS) do
      server:reply(leaks.response(422, encode, true))
      local opts = leaks.call_options()
      opts.stream_to = folder .. "/file"
      local _, err = client.request("GET", "/file", opts)
      assert_clean("error of a download", leaks.dump(err))
      assert_clean("log of a download", seen.log)
      local pipe = io.popen("ls -A " .. folder .. " && cat " .. folder .. "/* " .. folder
        .. "/.t* 2>/dev/null")
      local left = pipe:read("*a")
      pipe:close()
      assert.equal("", left)
      dumps = dumps + 1
    end
    client.close()
    os.execute("rm -r " .. folder)
  end)

  it("by the listing of an emulator", function()
    local emulator = assert(require("telnyx.emulator").spawn { api_key = leaks.SECRETS.key })
    local client, seen = leaks.client { base_url = emulator.url, max_retries = 0 }
    local opts = leaks.call_options()
    opts.body = { client_secret = leaks.SECRETS.cookie }
    client.ai.assistants.create({ name = leaks.NOTE, instructions = "i", model = "m" }, opts)
    for _, text in pairs(seen) do assert_clean("a hook", text) end
    local listing = assert(emulator:requests())
    assert_clean("listing of the emulator", leaks.dump(listing))
    assert.truthy(leaks.dump(listing):find(leaks.NOTE, 1, true))
    client.close()
    emulator:stop()
  end)
end)

it("at least 300 dumps were checked", function() assert.is_true(dumps >= 300, dumps) end)
