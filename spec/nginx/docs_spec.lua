-- Specs of the configuration in docs/openresty.md, assembled and run with the emulator.

local files = require "spec.support.files"
local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local emulator = require "telnyx.emulator"

-- The block that nginx requires for a snippet, by its first directive.
local PLACES = { env = "main", init_by_lua_block = "http", location = "server" }

local function read_blocks()
  local text = files.read("docs/openresty.md")
  local places, paths = { main = "", http = "", server = "" }, {}
  for block in text:gmatch("```nginx\n(.-)```") do
    local place = assert(PLACES[block:match("^[%w_]+")], block)
    places[place] = places[place] .. block
    paths[#paths + 1] = block:match("^location = (/%S+)")
  end
  return places, paths
end

describe("the documentation of nginx", function()
  local api, server
  local places, paths = read_blocks()

  setup(function()
    api = assert(emulator.spawn())
    places.environment = { TELNYX_API_KEY = "KEY", TELNYX_BASE_URL = api.url }
    server = nginx.start(places)
  end)
  teardown(function()
    server:stop()
    api:stop()
  end)

  for _, path in ipairs(paths) do
    it("has an example that works: " .. path, function()
      local status, body = server:get(path)
      assert.equal(200, status, server:log())
      assert.is_string(body)
    end)
  end

  it("has a stream that delivers its words", function()
    assert.matches("%w+ %w+", select(2, server:get("/chat")))
  end)

  it("has examples that log no errors", function()
    assert.falsy(server:log():find("[error]", 1, true), server:log())
  end)
end)
