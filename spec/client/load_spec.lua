-- Specs of a module that cannot be loaded, or is used incorrectly: the messages.

local child = require "spec.support.child"
local telnyx = require "telnyx"

local function load_with(setup)
  local output = child.run(setup .. [[
    local ok, problem = pcall(require, "telnyx")
    print(ok, problem)
  ]])
  return output
end

-- Installs a loader before all others that fails for one module, as the C loader does.
local function failing(name, problem)
  return ([[
    local searchers = package.searchers or package.loaders
    table.insert(searchers, 1, function(name)
      if name == %q then error(%q, 0) end
    end)
  ]]):format(name, problem)
end

describe("require 'telnyx'", function()
  it("names the missing module and the version of Lua", function()
    local output = load_with [[package.cpath = "/nowhere/?.so"]]
    assert.matches("^false\ttelnyx%.core is missing for Lua", output)
    assert.matches("luarocks %-%-lua%-version 5%.%d install telnyx", output)
  end)

  it("reports that lua-cjson is missing", function()
    local output = load_with [[
      local searchers = package.searchers or package.loaders
      table.insert(searchers, 1, function(name)
        if name:find("^cjson") then error("module '" .. name .. "' not found:", 0) end
      end)
    ]]
    assert.matches("^false\tlua%-cjson is missing for Lua", output)
    assert.matches("luarocks %-%-lua%-version 5%.%d install lua%-cjson", output)
  end)

  it("reports that the core was built for another Lua", function()
    local output = load_with(failing("telnyx.core",
      "error loading module 'telnyx.core' from file './core.so': undefined symbol: lua_x"))
    assert.matches("^false\ttelnyx%.core was built for another Lua than Lua", output)
    assert.matches("undefined symbol: lua_x", output, 1, true)
  end)

  it("passes other errors on", function()
    assert.equal("false\tout of luck\n", load_with(failing("telnyx.core", "out of luck")))
  end)
end)

describe("telnyx", function()
  it("is not a function, and says so without showing its argument", function()
    local ok, problem = pcall(function() return telnyx("KEY0123456789ABCDEF") end)
    assert.is_false(ok)
    assert.matches("load_spec%.lua:%d+: 'telnyx' is a table, not a function: make a client with "
      .. "telnyx%.new { api_key = … }", problem)
    assert.is_nil(problem:find("KEY0", 1, true))
  end)
end)
