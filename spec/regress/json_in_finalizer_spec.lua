-- Regression: Lua may run a finalizer at any allocation. One that encoded or decoded JSON during
-- another encoding or decoding shared its buffer (the core's and, before Lua 5.2, lua-cjson's), so
-- the outer call returned the inner one's text, or a corrupt value.

local core = require "telnyx.core"
local describe_value = require "spec.support.describe"

local TEXT = '{"a":null,"b":[1,[],{"c":12345678901234567890,"d":1.0}],"\\u00e9":null,"e":"x"}'

-- 5.1 and LuaJIT have finalizers only for userdata.
local function finalized(run)
  if newproxy then -- luacheck: ignore 113
    getmetatable(newproxy(true)).__gc = run -- luacheck: ignore 113
  else
    setmetatable({}, { __gc = run })
  end
end

local function disturb()
  finalized(function()
    core.json_decode('[{"x":null},[],12345678901234567890,{"\\u00e9":[[]]},"' .. ("y"):rep(5000)
      .. '"]')
    core.json_encode { ("z"):rep(3000), 2 ^ 53, core.empty_array }
    core.query { a = { b = { "c" } } }
    core.path("/{a}", { a = ("é"):rep(300) })
  end)
end

describe("a finalizer that uses JSON, paths and queries", function()
  it("does not affect the call in which it runs", function()
    local expected = describe_value(core, core.json_decode(TEXT))
    local value = { core.empty_array, 2 ^ 53, { a = ("w"):rep(2000) } }
    local text = core.json_encode(value)
    local query = core.query { a = { b = ("é"):rep(200) }, c = { 1, 2 } }
    local path = core.path("/{a}", { a = ("ü"):rep(500) })
    for _ = 1, 2000 do
      disturb()
      assert.equal(expected, describe_value(core, core.json_decode(TEXT)))
      disturb()
      assert.equal(text, core.json_encode(value))
      disturb()
      assert.equal(query, core.query { a = { b = ("é"):rep(200) }, c = { 1, 2 } })
      disturb()
      assert.equal(path, core.path("/{a}", { a = ("ü"):rep(500) }))
    end
    collectgarbage()
  end)
end)
