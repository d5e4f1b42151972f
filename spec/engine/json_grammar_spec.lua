-- Specs of the JSON grammar of RFC 8259. The texts are in spec.support.json_grammar.

local core = require "telnyx.core"
local describe_value = require "spec.support.describe"
local grammar = require "spec.support.json_grammar"

local HAS_INTEGERS = math.type ~= nil -- luacheck: ignore 143

local function shown(text)
  return ("%q"):format(#text > 60 and text:sub(1, 57) .. "..." or text)
end

local function refuses(text)
  local value, problem = core.json_decode(text)
  assert.is_nil(value, shown(text))
  assert.matches("^.+ expected, got .+ at octet %d+$", problem)
  assert.is_true(tonumber(problem:match("%d+$")) <= #text + 1, problem)
end

describe("a JSON text", function()
  it("in the grammar is decoded", function()
    for _, text in ipairs(grammar.accepted) do
      local value, problem = core.json_decode(text, true)
      assert.is_not_nil(value, shown(text) .. ": " .. tostring(problem))
    end
  end)

  it("in the grammar is decoded inside an array and an object", function()
    for _, text in ipairs(grammar.accepted) do
      local value = core.json_decode('{"x":[' .. text .. "]}", true)
      assert.equal(describe_value(core, core.json_decode(text, true)),
        describe_value(core, value and value.x[1]), shown(text))
    end
  end)

  it("outside the grammar is refused", function()
    for _, text in ipairs(grammar.refused) do refuses(text) end
  end)

  it("that is truncated is refused", function()
    local text = '{"a":[1.5e-3,{"b":"x\\n\\ud83d\\ude00é","c":null,"d":[true,false,-0]}]}'
    for length = 0, #text - 1 do refuses(text:sub(1, length)) end
    assert.is_not_nil(core.json_decode(text))
  end)

  it("that the grammar leaves open is decoded as documented", function()
    for _, case in ipairs(grammar.decided) do
      local value = core.json_decode(case[1])
      local expected = not HAS_INTEGERS and case[4] or case[2]
      assert.equal(expected, value ~= nil and describe_value(core, value) or nil, shown(case[1]))
    end
  end)
end)
