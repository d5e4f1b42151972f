-- Specs of core.fits, the quick test of a body's types: whatever fits must be what the type's own
-- check accepts and leaves as it is.

local core = require "telnyx.core"
local types = require "telnyx.api.types"

local NAN = 0 / 0

local VALUES = {
  { "a string", "x" }, { "an empty string", "" }, { "digits", "12345678901234567890" },
  { "true", true }, { "false", false }, { "an integer", 3 }, { "a whole double", 2 ^ 40 },
  { "a fraction", 1.5 }, { "nan", NAN }, { "infinity", 1 / 0 }, { "2^63", 2 ^ 63 },
  { "-2^63", -2 ^ 63 }, { "null", core.null }, { "an empty array", core.empty_array },
  { "a boxed integer", core.integer "12345678901234567890" }, { "a function", print },
  { "an empty table", {} }, { "an object", { x = 1 } }, { "strings", { "x", "y" } },
  { "integers", { 1, 2 } }, { "objects", { { x = 1 }, { y = 2 } } }, { "arrays", { { 1 } } },
  { "a sparse array", { "x", nil, "y" } }, { "a table with both", { "x", y = 1 } },
  { "a key that is no name", { [true] = 1 } }, { "a position 0", { [0] = "x" } },
  { "a fractional position", { [1.5] = "x" } }, { "null in an array", { "x", core.null } },
  { "a marked array", setmetatable({ "x" }, core.array_mt) },
  { "an empty marked array", setmetatable({}, core.array_mt) },
  { "a table with a metatable", setmetatable({ "x" }, {}) },
}

local SCALARS = { "any", "string", "boolean", "number", "integer", "object", "datetime", "date",
  "file" }

local NAMES = { "function" }
for _, name in ipairs(SCALARS) do
  NAMES[#NAMES + 1] = name
  NAMES[#NAMES + 1] = name .. "[]"
end

describe("what fits", function()
  for _, name in ipairs(NAMES) do
    for _, case in ipairs(VALUES) do
      it(("is accepted unchanged: %s for %s"):format(case[1], name), function()
        local value = case[2]
        if not core.fits({ x = value }, { x = name }) then return end
        local sent, problem = types.parse(name).check(value)
        assert.is_nil(problem)
        assert.is_true(rawequal(sent, value) or value ~= value)
      end)
    end
  end
end)

describe("core.fits", function()
  local function assert_fits(value, ...)
    for _, name in ipairs { ... } do
      assert.is_true(core.fits({ x = value }, { x = name }), name)
    end
  end

  it("is true for the usual values", function()
    assert_fits("x", "any", "string", "date", "datetime")
    assert_fits(true, "any", "boolean")
    assert_fits(3, "any", "number", "integer")
    assert_fits(2 ^ 40, "number", "integer")
    assert_fits(1.5, "number")
    assert_fits({ x = 1 }, "any", "object")
    assert_fits({}, "object")
    assert_fits({ "x" }, "any[]", "string[]", "date[]")
    assert_fits({ 1 }, "number[]", "integer[]")
    assert_fits({ { x = 1 } }, "object[]")
    assert.is_true(core.fits({}, { x = "string" }))
    assert.is_true(core.fits({ a = "x", b = 1 }, { a = "string", b = "integer", c = "object" }))
  end)

  it("is false for another type", function()
    for _, case in ipairs { { 1, "string" }, { "1", "number" }, { 1.5, "integer" },
      { {}, "string[]" }, { { 1 }, "string[]" }, { { "x" }, "object" }, { "x", "file" },
      { print, "function" }, { { "x", y = 1 }, "string[]" } } do
      assert.is_false(core.fits({ x = case[1] }, { x = case[2] }), case[2])
    end
  end)

  it("is false for an unknown name, and for one that is no string", function()
    assert.is_false(core.fits({ y = "x" }, { x = "string" }))
    assert.is_false(core.fits({ "x" }, { x = "string" }))
    assert.is_false(core.fits({ [true] = "x" }, { x = "string" }))
  end)

  it("is false for a table with a metatable", function()
    assert.is_false(core.fits(setmetatable({ x = "x" }, {}), { x = "string" }))
  end)

  it("wants two tables", function()
    assert.error(function() core.fits("x", {}) end)
    assert.error(function() core.fits({}) end)
  end)
end)
