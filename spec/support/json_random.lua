-- Random JSON from a fixed seed, equal on every Lua.

local describe = require "spec.support.describe"

local random = {}

local DOCUMENTS, MUTATIONS = 300, 4000

-- Park and Miller's generator: exact in doubles.
local state

local function below(limit)
  state = state * 16807 % 2147483647
  return state % limit
end

local function choose(list)
  return list[below(#list) + 1]
end

local TEXTS = {
  "", "null", "[]", "{}", "[null]", "1.0", "9007199254740993", "a", "é€😀", "\"", "\\", "\\\"",
  "a/b", ",", "{", "}", ":null", "\",\"x\":null", "\n\t", "\0", "\127",
  ("long "):rep(40), ("\"é\"\n\\"):rep(40),
}
local NUMBERS = {
  "0", "1", "-1", "1.5", "1e3", "-0.125", "123456789012345", "9007199254740992",
  "99999999999999", "100000000000001", "0.1", "1e300",
}
local LONG_NUMBERS = {
  "9007199254740993", "-9007199254740993", "9223372036854775807", "-9223372036854775808",
  "9223372036854775808", "123456789012345678901234567890",
}

local function long_integer(core, text)
  -- As decoded: an integer if it fits, otherwise a box.
  local integer = math.type and math.tointeger(tonumber(text)) -- luacheck: ignore 143
  return integer and ("%d"):format(integer) == text and integer or core.integer(text)
end

local function to_number(text)
  local number = tonumber(text)
  if math.type and number == math.floor(number) and number < 2 ^ 53 -- luacheck: ignore 143
    and not text:find("[.e]") then
    return math.tointeger(number) -- luacheck: ignore 143
  end
  return number
end

local make

local function make_array(core, depth)
  local array = {}
  for i = 1, below(4) do array[i] = make(core, depth + 1, true) end
  return setmetatable(array, core.array_mt)
end

local function make_object(core, depth)
  local object = {}
  for _ = 1, below(4) do object[choose(TEXTS) .. below(10)] = make(core, depth + 1, false) end
  return object
end

function make(core, depth, in_array)
  local kind = below(depth < 5 and 10 or 7)
  if kind == 0 and in_array then return core.null end
  if kind <= 1 then return below(2) == 0 end
  if kind == 2 then return to_number(choose(NUMBERS)) end
  if kind == 3 then return long_integer(core, choose(LONG_NUMBERS)) end
  if kind <= 6 then return choose(TEXTS) end
  if kind <= 8 then return make_object(core, depth) end
  return make_array(core, depth)
end

--- Encodes and decodes random values; floats that are whole come back as integers.
---@param core table  telnyx.core
---@return string[] problems
function random.check(core)
  local problems = {}
  state = 20240229
  for _ = 1, DOCUMENTS do
    local value = make_array(core, 0)
    local text = core.json_encode(value)
    local back, problem = core.json_decode(text, false, true)
    local expected = describe(core, value):gsub("1000%.0", "1000")
    local got = back == nil and problem or describe(core, back)
    if got ~= expected or core.json_encode(back) == nil then
      problems[#problems + 1] = ("%s\n  came back as %s\n  over %s"):format(expected, got, text)
    end
  end
  return problems
end

local PIECES = {
  "null", "[]", "{}", ",", ":", "{", "}", "[", "]", '"', '"a"', '"b":null', "\\", "1", "1.0",
  "-", ".", "e", "12345678901234567", " ", "\0", '"\\u00e9"', "x",
}
local BASES = {
  '{"a":null,"b":[1,2.0,null,[]],"c":{"d":null}}', '[{"a":null},{"b":12345678901234567890}]',
  '{"\\"":null,"x":[[],[[]]],"y":-1.50e3}', '[1.0,null,"null",[ ],{ "k" : null , "l" : 1 }]',
}

local function mutate(text)
  for _ = 1, below(3) + 1 do
    local at = below(#text + 1)
    local cut = below(3) == 0 and 0 or below(4)
    text = text:sub(1, at) .. (below(3) > 0 and choose(PIECES) or "") .. text:sub(at + cut + 1)
  end
  return text
end

--- Damages documents at random: the core must accept only what `reference` accepts.
---@param core table  telnyx.core
---@param reference fun(text: string): any
---@return string[] problems, integer accepted  how many texts were still JSON
function random.check_damaged(core, reference)
  local problems, accepted = {}, 0
  state = 19700101
  for _ = 1, MUTATIONS do
    local text = mutate(choose(BASES))
    local value = core.json_decode(text)
    if value ~= nil then accepted = accepted + 1 end
    if value ~= nil and reference(text) == nil then
      problems[#problems + 1] = ("%q was accepted as %s"):format(text, describe(core, value))
    end
  end
  return problems, accepted
end

return random
