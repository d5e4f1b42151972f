-- Specs of a module that cannot be loaded, or is used incorrectly: the messages.

local child = require "spec.support.child"
local interpreter = require "spec.support.interpreter"
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

  -- The linker looks for the core's functions in an order of its own.
  it("reports that the program does not let modules use its Lua, by any function", function()
    for _, name in ipairs { "lua_gettop", "lua_pushcclosure", "luaL_checklstring" } do
      assert.matches("^false\tthis program does not let C modules use its Lua",
        load_with(failing("telnyx.core", "./core.so: undefined symbol: " .. name)))
    end
  end)

  it("reports that there are two copies of Lua", function()
    assert.matches("^false\tthere are two copies of Lua in this program", load_with(
      failing("telnyx.core", "multiple Lua VMs detected")))
  end)

  it("reports that the core was built for another Lua, to a real one of another version", function()
    -- the emulator's Lua, 5.1 or LuaJIT, is always built for
    local others = _VERSION == "Lua 5.1" and "build/5.[2-5]" or "build/5.1 build/jit"
    local pipe = io.popen("ls -d " .. others .. " 2>/dev/null")
    local folder = pipe:read("*l")
    pipe:close()
    if not folder then return pending("there is no core for another Lua") end
    assert.matches("^false\ttelnyx%.core was built for another Lua than Lua",
      load_with(("package.cpath = '%s/?.so;' .. package.cpath\n"):format(folder)))
  end)

  it("reports that the program does not let modules use its Lua", function()
    local pipe = io.popen("cc -print-file-name=liblua" .. interpreter.version .. ".a")
    local library = pipe:read("*l")
    pipe:close()
    if not library:find("/", 1, true) then
      return pending("there is no static library of this Lua")
    end
    local program = os.tmpname()
    local flags = "$(tools/lua-config cflags " .. interpreter.version .. ")"
    assert(os.execute(("cc -w -o %s %s spec/support/static_host.c %s -lm -ldl"):format(program,
      flags, library)))
    pipe = io.popen(("$RUN_FOREIGN %s %s 2>&1"):format(program, interpreter.quote(
      ("package.path, package.cpath = 'lua/?.lua', 'build/%s/?.so' require 'telnyx'")
        :format(interpreter.version))))
    local output = pipe:read("*a")
    pipe:close()
    os.remove(program)
    assert.matches("^this program does not let C modules use its Lua 5%.%d: link it with %-Wl,%-E",
      output)
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
