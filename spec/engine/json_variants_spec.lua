-- Specs of JSON with each line of lua-cjson: the same Lua values, and the same bytes.

local interpreter = require "spec.support.interpreter"

local LINES = { installed = "the installed lua-cjson", plain = "a stand-in that has null alone",
  marks = "a stand-in that has marks for arrays" }

local outputs = {}

setup(function()
  for line in pairs(LINES) do
    outputs[line] = interpreter.run("spec/support/json_variant.lua", line)
  end
end)

describe("JSON over", function()
  for line, name in pairs(LINES) do
    it(name .. " is read and written as the table of cases says", function()
      local problems = outputs[line]:gsub("sent [^\n]*\n", "")
      assert.equal("done\n", problems)
    end)

    it(name .. " goes through the client as over the others", function()
      assert.equal(outputs.installed, outputs[line])
      local _, count = outputs[line]:gsub("sent ", "")
      assert.equal(48, count)
    end)
  end
end)
