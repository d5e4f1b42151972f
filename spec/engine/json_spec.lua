-- Specs of JSON values in Lua. The table of cases is spec.support.json_cases, the grammar is in
-- json_grammar_spec.lua.

local core = require "telnyx.core"
local cjson = require "cjson.safe"
local describe_value = require "spec.support.describe"
local json_check = require "spec.support.json_check"
local json_random = require "spec.support.json_random"

local HAS_INTEGERS = math.type ~= nil -- luacheck: ignore 143

local function show(value)
  return describe_value(core, value)
end

describe("JSON", function()
  it("agrees with the table of cases", function()
    assert.same({}, json_check.all(core))
  end)

  it("round-trips random documents", function()
    assert.same({}, json_random.check(core))
  end)

  it("accepts no damaged document that lua-cjson refuses", function()
    local reference = cjson.new()
    reference.decode_invalid_numbers(false)
    local problems, accepted = json_random.check_damaged(core, reference.decode)
    assert.same({}, problems)
    assert.is_true(accepted > 100)
  end)

  describe("decode", function()
    it("returns null as a value that cjson and the encoder recognize", function()
      assert.equal(cjson.null, core.null)
      assert.equal(core.null, core.json_decode("[null]")[1])
      assert.equal("userdata", type(core.null))
    end)

    it("marks arrays, and only arrays", function()
      local value = core.json_decode('{"a":[],"b":[1],"c":{},"d":[null]}')
      assert.equal(core.array_mt, getmetatable(value.a))
      assert.equal(core.array_mt, getmetatable(value.b))
      assert.equal(core.array_mt, getmetatable(value.d))
      assert.is_nil(getmetatable(value.c))
      assert.is_nil(getmetatable(value))
    end)

    it("round-trips a document, without null members", function()
      for text, expected in pairs {
        ['{"tools":[]}'] = '{"tools":[]}',
        ['{"tools":[],"none":null}'] = '{"tools":[]}',
        ['{"settings":{}}'] = '{"settings":{}}',
        ['[9007199254740993]'] = HAS_INTEGERS and "[9007199254740993]" or '["9007199254740993"]',
        ["[1,[2,[]],null]"] = "[1,[2,[]],null]",
      } do
        assert.equal(expected, core.json_encode(core.json_decode(text)))
      end
    end)

    it("round-trips null members with keep_null", function()
      local text = '{"a":null}'
      assert.equal(text, core.json_encode(core.json_decode(text, true)))
    end)

    it("round-trips every integer when boxed", function()
      local text = "[9007199254740993,9223372036854775808,-123456789012345678901234567890]"
      assert.equal(text, core.json_encode(core.json_decode(text, false, true)))
    end)

    it("requires a string", function()
      for _, wrong in ipairs { 1, true, {}, print } do
        assert.has_error(function() core.json_decode(wrong) end)
      end
      assert.has_error(function() core.json_decode() end)
    end)

    it("does not touch the shared configuration of cjson", function()
      assert.same({ 1 }, cjson.decode("[1]"))
      assert.equal("{}", cjson.encode({}))
      assert.is_nil(getmetatable(cjson.decode("[]")))
      local depth = cjson.decode_max_depth and cjson.decode_max_depth()
      assert.is_true(depth == nil or depth == 1000)
    end)

    it("accepts a long document", function()
      local items = {}
      for i = 1, 5000 do
        items[i] = ('{"id":%d,"null":null,"tags":[],"ratio":%d.0,"text":"\\u00e9 [] null"}')
          :format(9007199254740993 - 5000 + i * 2, i)
      end
      local value = core.json_decode("[" .. table.concat(items, " ,\n") .. "]")
      assert.equal(5000, #value)
      for i, item in ipairs(value) do
        assert.equal("é [] null", item.text)
        assert.is_nil(item.null)
        assert.equal("[]", show(item.tags))
        assert.equal(i, item.ratio)
      end
    end)
  end)

  describe("encode", function()
    it("does not change the value", function()
      local value = { a = { 1, 2 ^ 53 }, b = { [""] = core.empty_array }, c = "x" }
      local before = show(value)
      core.json_encode(value)
      assert.equal(before, show(value))
      assert.is_nil(getmetatable(value.a))
    end)

    it("requires a value", function()
      assert.has_error(function() core.json_encode() end)
      local text, problem = core.json_encode(nil)
      assert.is_nil(text)
      assert.equal("JSON value expected, got nil", problem)
    end)

    -- Lua 5.1 has no function that returns one.
    local upvalue_id = debug.upvalueid -- luacheck: ignore 143
    if upvalue_id then
      it("refuses a light userdata of another library", function()
        local foreign = upvalue_id(function() return core end, 1)
        assert.equal("userdata", type(foreign))
        assert.same({ "JSON value expected, got userdata", "a[1]" },
          { select(2, core.json_encode { a = { foreign } }) })
      end)
    end

    it("does not call metamethods", function()
      local touchy = setmetatable({ 1 }, {
        __index = error, __len = error, __pairs = error, __tostring = error, __newindex = error,
      })
      assert.equal("[1]", core.json_encode(touchy))
    end)

    it("accepts wide tables", function()
      local value = {}
      for i = 1, 20000 do value["k" .. i] = i end
      assert.equal(20000, (function()
        local count = 0
        for _ in pairs(core.json_decode(core.json_encode(value))) do count = count + 1 end
        return count
      end)())
    end)
  end)

  describe("values", function()
    local TEXT = '{"a":[1,{"b":"x"}],"c":true,"d":1.5,"e":[null,[2]]}'

    it("of lua-cjson are encoded", function()
      assert.same(cjson.decode(TEXT), core.json_decode(core.json_encode(cjson.decode(TEXT))))
    end)

    it("are encoded by lua-cjson", function()
      assert.same(core.json_decode(TEXT), cjson.decode(cjson.encode(core.json_decode(TEXT))))
    end)

    it("keep empty arrays, if lua-cjson has them", function()
      local is_known = cjson.empty_array ~= nil
      local expected = is_known and "[[],[]]" or "[[],{}]"
      assert.equal(expected, core.json_encode { core.empty_array,
        is_known and setmetatable({}, cjson.empty_array_mt) or {} })
      expected = is_known and "[[],{}]" or "[{},{}]"
      assert.equal(expected, cjson.encode(core.json_decode("[[],{}]")))
    end)
  end)

  describe("the depth", function()
    local function nested(depth) return ("["):rep(depth) .. ("]"):rep(depth) end

    local function check(depth)
      local problem = ("nesting depth of at most %d (max_depth) expected"):format(depth)
      local value = core.json_decode(nested(depth), false, false, depth)
      assert.equal(nested(depth), core.json_encode(value, depth))
      assert.same({ nil, ("%s, got '[' at octet %d"):format(problem, depth + 1) },
        { core.json_decode(nested(depth + 1), false, false, depth) })
      assert.equal(problem, select(2, core.json_encode({ value }, depth)))
    end

    it("is limited as told, in both directions", function()
      for _, depth in ipairs { 1, 2, 9, 499, 500, 501, 1000 } do check(depth) end
    end)

    it("counts objects as well", function()
      local text = '{"a":[{"b":1}]}'
      assert.equal(text, core.json_encode(core.json_decode(text, false, false, 3), 3))
      assert.equal("nesting depth of at most 2 (max_depth) expected, got '{' at octet 7",
        select(2, core.json_decode(text, false, false, 2)))
      assert.same({ "nesting depth of at most 2 (max_depth) expected", "a[1]" },
        { select(2, core.json_encode({ a = { { b = 1 } } }, 2)) })
    end)

    it("is limited in wide documents as well", function()
      local text = ('[1,"",{"a":'):rep(500) .. "2" .. ("}]"):rep(500)
      local wide = ("[%s%s]"):format(("0,"):rep(3999), text:sub(2, -2))
      assert.equal(wide, core.json_encode(core.json_decode(wide, false, false, 1000), 1000))
    end)

    it("has bounds", function()
      for _, depth in ipairs { -1, 0, 1001, 2 ^ 40 } do
        assert.has_error(function() core.json_decode("[]", false, false, depth) end)
        assert.has_error(function() core.json_encode({}, depth) end)
      end
    end)
  end)

  describe("integer", function()
    it("is shown and encoded as its digits", function()
      local integer = core.integer("18446744073709551615")
      assert.equal("18446744073709551615", tostring(integer))
      assert.equal("[18446744073709551615]", core.json_encode { integer })
      assert.equal(core.integer_mt, getmetatable(integer))
    end)

    it("accepts decimal digits only", function()
      for _, text in ipairs { "", "-", "1.0", "1e3", "0x1", "01", "-01", " 1", "1 ", "+1", "1\0" }
      do
        local done, problem = pcall(core.integer, text)
        assert.is_false(done, text)
        assert.matches("decimal digits expected", problem)
      end
      for _, text in ipairs { "0", "-0", "1", "-1", "10" } do
        assert.equal(text, tostring(core.integer(text)))
      end
    end)
  end)
end)
