-- The same Lua values and the same bytes whichever line of lua-cjson is installed.

local interpreter = require "spec.support.interpreter"

describe("JSON over a stand-in for", function()
  it("lua-cjson with array_mt", function()
    assert.equal("done\n", interpreter.run("spec/support/json_variant.lua", "arrays"))
  end)

  it("lua-cjson with array_mt and exact integers", function()
    assert.equal("done\n", interpreter.run("spec/support/json_variant.lua", "exact"))
  end)
end)
