-- Specs of numbers: decoded to the nearest double, and encoded with the fewest digits that read
-- back as the same number, in any locale.

local child = require "spec.support.child"
local core = require "telnyx.core"

local DBL_MAX, DBL_MIN, TINY = 1.7976931348623157e308, 2 ^ -1022, 2 ^ -1074

local function read(text)
  return core.json_decode("[" .. text .. "]")[1]
end

-- Park and Miller's generator: exact in doubles.
local state = 20250101

local function below(limit)
  state = state * 16807 % 2147483647
  return state % limit
end

local function digits(count)
  local parts = {}
  for i = 1, count do parts[i] = below(10) end
  return table.concat(parts)
end

-- A random finite double, with all exponents equally likely.
local function any_double()
  local mantissa = 2 ^ 52 + below(2 ^ 26) * 2 ^ 26 + below(2 ^ 26)
  local exponent = below(2098) - 1126
  local value = mantissa * 2 ^ -52 * (exponent > -1022 and 2 ^ exponent or 2 ^ -1022 * 2 ^
    (exponent + 1022))
  return below(2) == 0 and value or -value
end

describe("a decoded number", function()
  it("is the nearest double", function()
    for text, expected in pairs {
      ["9007199254740993.0"] = 2 ^ 53,                          -- halfway: rounds to even
      ["9007199254740993.00000000000000000000001"] = 2 ^ 53 + 2,
      ["9007199254740992.9999999999999999999999"] = 2 ^ 53,
      ["9007199254740995.0"] = 2 ^ 53 + 4,
      ["1.00000000000000011102230246251565404236316680908203125"] = 1.0,
      ["1.00000000000000011102230246251565404236316680908203124"] = 1.0,
      ["1.00000000000000011102230246251565404236316680908203126"] = 1 + 2 ^ -52,
      ["1.00000000000000011102230246251565404236316680908203125" .. ("0"):rep(900) .. "1"] =
        1 + 2 ^ -52,
      ["0.1e-6"] = 1e-7,
      ["123e-2"] = 1.23,
      ["2.2250738585072011e-308"] = DBL_MIN - TINY,
      ["2.2250738585072012e-308"] = DBL_MIN,
      ["2.4703282292062327e-324"] = 0,
      ["2.4703282292062328e-324"] = TINY,
      ["4.9e-324"] = TINY,
      ["1e-400"] = 0,
      ["1.7976931348623158e308"] = DBL_MAX,
      ["0." .. ("0"):rep(307) .. "22250738585072014"] = DBL_MIN,
      ["17976931348623157" .. ("0"):rep(292) .. ".0"] = DBL_MAX,
      ["1" .. ("0"):rep(500) .. "e-500"] = 1,
      ["0." .. ("0"):rep(499) .. "1e500"] = 1,
      ["1e22"] = 1e22, ["1e23"] = 1e23, ["-1e-22"] = -1e-22, ["-1e-23"] = -1e-23,
      ["8.5e22"] = 8.5e22, ["9007199254740991e22"] = 9007199254740991e22,
    } do
      assert.is_true(read(text) == expected, text)
    end
  end)

  it("equals Lua's tonumber", function()
    local problems = {}
    for _ = 1, 20000 do
      local text = ("%s%d.%se%d"):format(below(2) == 0 and "-" or "", below(1000),
        digits(1 + below(20)), below(650) - 325)
      local expected = tonumber(text)
      if expected - expected == 0 and read(text) ~= expected then table.insert(problems, text) end
    end
    for _ = 1, 20000 do
      local text = ("%d.%s"):format(below(100), digits(1 + below(18)))
      if read(text) ~= tonumber(text) then table.insert(problems, text) end
    end
    assert.same({}, problems)
  end)
end)

describe("an encoded number", function()
  it("is short", function()
    for text, value in pairs {
      ["0.1"] = 0.1, ["0.3"] = 0.3, ["0.30000000000000004"] = 0.1 + 0.2, ["1.5"] = 1.5,
      ["-2.25"] = -2.25, ["0.0001"] = 1e-4, ["1e-5"] = 1e-5, ["1.25e-7"] = 1.25e-7, ["0"] = -0.0,
      ["123456.789"] = 123456.789, ["0.3333333333333333"] = 1 / 3, ["1e20"] = 1e20,
      ["5e-324"] = TINY, ["1e-323"] = 2 * TINY, ["2.2250738585072014e-308"] = DBL_MIN,
      ["1.7976931348623157e308"] = DBL_MAX, ["5.684341886080802e-14"] = 2 ^ -44,
      ["9007199254740992"] = 2 ^ 53, ["4503599627370495.5"] = 2 ^ 52 - 0.5, ["100000"] = 1e5,
      ["9.5367431640625e-7"] = 2 ^ -20, ["1.2e19"] = 1.2e19, ["1e22"] = 1e22, ["1e23"] = 1e23,
      ["123456789012.345"] = 123456789012.345, ["9e-320"] = 9e-320,
    } do
      assert.equal(text, core.json_encode(value))
    end
  end)

  it("reads back as the same", function()
    local problems = {}
    for exponent = -1074, 1023 do
      local value = 2 ^ exponent
      if tonumber(read(core.json_encode(value))) ~= value then
        table.insert(problems, "2^" .. exponent)
      end
    end
    for _ = 1, 20000 do
      local value = any_double()
      local text = core.json_encode(value)
      if tonumber(read(text)) ~= value then table.insert(problems, text) end
    end
    assert.same({}, problems)
  end)

  it("has no unnecessary digits", function()
    local problems = {}
    for _ = 1, 5000 do
      local value = any_double()
      local text = core.json_encode(value)
      if text:find("e", 1, true) then
        local count = #text:match("^-?([%d.]+)"):gsub("%.", "")
        local shorter = count > 1 and ("%." .. count - 2 .. "e"):format(value)
        if shorter and tonumber(shorter) == value then table.insert(problems, text) end
      end
    end
    assert.same({}, problems)
  end)
end)

-- ---- Locales: the C library's own, made for this ------------------------------------------------

local probe = io.open("/usr/share/i18n/locales/de_DE")
if not probe then return end  -- musl has only one locale
probe:close()

describe("a locale", function()
  local folder

  setup(function()
    local pipe = assert(io.popen("mktemp -d"))
    folder = pipe:read("*l")
    pipe:close()
  end)

  teardown(function() os.execute("rm -rf " .. folder) end)

  for name, point in pairs { de_DE = ",", ps_AF = "\217\171" } do
    it("whose point is '" .. point .. "' changes no number, set before or after", function()
      os.execute(("localedef -c -i %s -f UTF-8 %s/%s.UTF-8 >%s/log 2>&1")
        :format(name, folder, name, folder))
      local output, errors = child.run(([[
        local function check(core)
          local texts = { "0.1", "1e-7", "0.30000000000000004", "1.7976931348623157e308", "1.5",
            "2.2250738585072014e-308", "123456.78901234567", "5e-324", "5.684341886080802e-14" }
          local text = "[" .. table.concat(texts, ",") .. "]"
          local values = assert(core.json_decode(text))
          for i, value in ipairs(values) do
            assert(value == core.json_decode(core.json_encode(value)))
            assert(core.query { a = value } == "a=" .. texts[i])
          end
          assert(core.json_encode(values) == text)
          assert(values[1] == 1 / 10 and values[2] == 1 / 1e7 and values[5] == 3 / 2)
        end
        local set = function() assert(os.setlocale("%s.UTF-8"), "no such locale") end
        if %s then set() end
        check(require "telnyx.core")
        set()
        check(require "telnyx.core")
        io.write("done")
      ]]):format(name, tostring(point == ",")), { LOCPATH = folder })
      assert.equal("", errors)
      assert.equal("done", output)
    end)
  end
end)
