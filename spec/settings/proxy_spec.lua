-- Specs of invalid proxy URLs: reported at once, without being shown.

local child = require "spec.support.child"
local proxy = require "telnyx.settings.proxy"
local telnyx = require "telnyx"

local SECRET = "hunter2-hunter2"

local MALFORMED = {
  "http://user:hunter2-hunter2#x@127.0.0.1:3128", "http://user:hunter2-hunter2/x@127.0.0.1:3128",
  "http://user:hunter2-hunter2?x@127.0.0.1:3128", "http://user:x@hunter2-hunter2@127.0.0.1:3128",
  "http://user:hunter2-hunter2 x@127.0.0.1:3128", "user:hunter2-hunter2/x@127.0.0.1",
  "http://user:12#hunter2-hunter2@127.0.0.1", "gopher://user:hunter2-hunter2@127.0.0.1",
  "http:/user:hunter2-hunter2@127.0.0.1:3128", "http//user:hunter2-hunter2@127.0.0.1:3128",
  "http://user:hunter2-hunter2", "http://user:hunter2-hunter2%40127.0.0.1:3128",
  "://user:hunter2-hunter2@127.0.0.1", "http://user:hunter2-hunter2@",
  "http://user:hunter2-hunter2@h:99999",
  "http://user:hunter2-hunter2@h:port", "http://user/hunter2-hunter2:x@h:1",
}

local WELL_FORMED = { "http://127.0.0.1:3128", "127.0.0.1:3128", "proxy", "https://proxy.example/",
  "http://user:pass@proxy:1", "user:pass@proxy:1", "socks5h://u:p%40@[::1]:1080",
  "HTTP://user@proxy", "http://user:@proxy", "http://:p@proxy" }

describe("the URL of a proxy", function()
  for _, text in ipairs(WELL_FORMED) do
    it("is accepted: " .. text, function() assert.is_nil(proxy.problem(text)) end)
  end

  for _, text in ipairs(MALFORMED) do
    it("is refused as an option without being shown: " .. text, function()
      local ok, problem = pcall(telnyx.new, { proxy = text })
      assert.is_false(ok)
      assert.matches("bad option 'proxy' to 'new'", problem, 1, true)
      assert.is_nil(problem:find(SECRET, 1, true))
      assert.is_nil(problem:find("hunter2", 1, true))
    end)

    it("yields its secrets to be hidden: " .. text, function()
      local values = {}
      proxy.add_secrets(values, text)
      local redact = require "telnyx.support.redact"
      local shown = redact.text("Unsupported proxy syntax in '" .. text .. "': bad", values)
      assert.is_nil(shown:find(SECRET, 1, true), shown)
    end)
  end

  it("of the environment is refused at the first call, without being shown", function()
    for name, base_url in pairs { http_proxy = "http://127.0.0.1:1", ALL_PROXY = "http://[::1]:1",
      HTTPS_PROXY = "https://127.0.0.1:1" } do
      local output, errors = child.run(([[
        local telnyx = require "telnyx"
        for text in (%q .. "\n"):gmatch("([^\n]*)\n") do
          os.getenv = function(variable) return variable == %q and text or nil end
          local client = telnyx.new { base_url = %q, api_key = "k", log = "debug" }
          local _, err = client.ai.assistants.list()
          print(err.kind, err)
        end
      ]]):format(table.concat(MALFORMED, "\n"), name, base_url))
      local count = select(2, output:gsub("config\ttelnyx ai.assistants.list: bad environment "
        .. "variable '" .. name .. "'", ""))
      assert.equal(#MALFORMED, count, output .. errors)
      assert.is_nil((output .. errors):find("hunter2", 1, true))
    end
  end)

  it("of the environment is ignored if it is not used", function()
    local output = child.run([[
      local telnyx = require "telnyx"
      local client = telnyx.new { api_key = "k", transport = function()
        return { status = 200, body = '{"data":[]}' }
      end }
      print((client.ai.assistants.list()) ~= nil)
      client = telnyx.new { base_url = "http://127.0.0.1:1", api_key = "k", max_retries = 0,
        proxy = "" }
      print(select(2, client.ai.assistants.list()).kind)
    ]], { http_proxy = "http://u:p/x@h", https_proxy = "http://u:p/x@h" })
    assert.equal("true\nconnection\n", output)
  end)
end)
