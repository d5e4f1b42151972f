-- Values that are easily encoded incorrectly, with the expected JSON, and the expected pairs of a
-- query or form. They are used in turn, so that many calls cover all of them.

local telnyx = require "telnyx"
local json_text = require "spec.support.json_text"

local values = {}

-- One more than a double can represent exactly; a decimal string where numbers are doubles.
local LONG_DIGITS = "9007199254740993"
local HAS_INTEGERS = 9007199254740993 ~= 9007199254740992
values.LONG = HAS_INTEGERS and 9007199254740993 or LONG_DIGITS

local TEXTS = { "a b/c?d%e#f+g&h=i", 'say "hi" \\ \'there\'', "žluťoučký 😀 漢字", "", "a..b",
  "%2F%00%2e", "keys[with]{brackets}", "two\r\nlines\tand a tab", "null", LONG_DIGITS, " ", "[]",
  ";:@!$'()*,~_-.", "{}", "true" }

--- Values of path parameters.
values.IDS = { "a b/c?d%e#f", "žluť😀", 'q"uo\'te\\', "a..b", "x+y&z=1", "%2e%2e", "[b]{c}",
  ";:@!$'()*,~_-.", "...", "null", "tab\tbell\7", "asst_1" }

--- Percent-encodes all but the characters of a set.
---@param text string
---@param plain string  a Lua character class
---@return string
local function encoded(text, plain)
  return (text:gsub("[^" .. plain .. "]", function(c) return ("%%%02X"):format(c:byte()) end))
end

--- RFC 3986's unreserved characters are not encoded in a query.
function values.query_encoded(text)
  return encoded(text, "A-Za-z0-9%-._~")
end

--- Nor is its pchar in a path.
function values.path_encoded(text)
  return encoded(text, "A-Za-z0-9%-._~!$&'()*+,;=:@")
end

-- A value that is the same text everywhere.
local function scalar(value, text, json)
  return { value = value, json = json or text, pairs = { { "", text } } }
end

local VALUES = { string = {} }
for index, text in ipairs(TEXTS) do
  VALUES.string[index] = scalar(text, text, json_text.quote(text))
end

VALUES.integer = { scalar(0, "0"), scalar(values.LONG, LONG_DIGITS), scalar(-1, "-1"),
  scalar(3.0, "3"), scalar(telnyx.integer "-9223372036854775809", "-9223372036854775809"),
  scalar(2 ^ 31, "2147483648") }
VALUES.number = { scalar(0.1, "0.1"), scalar(-2.5, "-2.5"), scalar(7, "7"),
  scalar(1 / 3, "0.3333333333333333") }
VALUES.boolean = { scalar(true, "true"), scalar(false, "false") }

local function moment(value, text)
  return scalar(value, text, '"' .. text .. '"')
end

VALUES.datetime = { moment("2025-04-15T13:07:28+02:00", "2025-04-15T13:07:28+02:00"),
  moment(1744722448, "2025-04-15T13:07:28Z"), moment(1744722448.5, "2025-04-15T13:07:28.500Z"),
  moment(0, "1970-01-01T00:00:00Z") }

VALUES.date = { moment("2025-04-15", "2025-04-15"), moment(1744722448, "2025-04-15") }

VALUES.object = {
  {
    value = { list = telnyx.array {}, empty = {}, none = telnyx.null, flag = false, big = 0.1,
      ["key[with].dots"] = { a = { b = { c = { { "deep", {}, telnyx.null } } } } },
      long = telnyx.integer(LONG_DIGITS), ["ž\"\n"] = 'a"b\\/ž', [""] = "", [" "] = 1 },
    json = '{"list":[],"empty":{},"none":null,"flag":false,"big":0.1,'
      .. '"key[with].dots":{"a":{"b":{"c":[["deep",{},null]]}}},"long":' .. LONG_DIGITS
      .. ',"ž\\"\\n":"a\\"b\\\\/ž","":""," ":1}',
  },
  { value = {}, json = "{}" },
  { value = { telnyx = telnyx.empty_array }, json = '{"telnyx":[]}' },
}

local IN_QUERY = {
  {
    value = { ["in"] = "a b&c", list = { "x,y", "z" }, flag = true, n = 3, none = {},
      deep = { ["k[x].y"] = "v&=", long = values.LONG } },
    pairs = { { "[deep][k[x].y]", "v&=" }, { "[deep][long]", LONG_DIGITS }, { "[flag]", "true" },
      { "[in]", "a b&c" }, { "[list]", { "x,y", "z" } }, { "[n]", "3" }, { "[none]", {} } },
  },
  { value = {}, pairs = { { "", {} } } },
}

local IN_FORM = {
  {
    value = { text = "a b&c\r\n", list = { "x,y", 2 }, flag = false, none = {},
      deep = { k = { n = 3 } }, items = { { a = "1" }, { a = "2" } } },
    pairs = { { "[deep][k][n]", "3" }, { "[flag]", "false" }, { "[items][][a]", "1" },
      { "[items][][a]", "2" }, { "[list][]", "x,y" }, { "[list][]", "2" },
      { "[text]", "a b&c\r\n" } },
  },
}

local EMPTY_IN_FORM = { value = {}, pairs = {} }

local ARRAYS_IN_FORM = {
  ["string[]"] = { EMPTY_IN_FORM, { value = { "x,y", "a&b" },
    pairs = { { "[]", "x,y" }, { "[]", "a&b" } } } },
  ["object[]"] = { EMPTY_IN_FORM, { value = { { a = "1" }, { a = "2" } },
    pairs = { { "[][a]", "1" }, { "[][a]", "2" } } } },
}

local ARRAYS_URLENCODED = {
  ["object[]"] = { EMPTY_IN_FORM, { value = { { a = "x,y&" }, { b = 2 } },
    pairs = { { "", '{"a":"x,y&"}' }, { "", '{"b":2}' } } } },
}

VALUES.any = { VALUES.string[1], VALUES.object[1], VALUES.boolean[2], VALUES.integer[5],
  { value = { "a", 1, { b = telnyx.null } }, json = '["a",1,{"b":null}]' },
  { value = telnyx.array {}, json = "[]" } }

local EMPTY = { value = {}, json = "[]", pairs = { { "", {} } } }

-- An empty array, one with all values of its kind, and one with a null where JSON has null.
local function arrays_of(kind)
  local value, json, texts = {}, {}, {}
  for index, item in ipairs(VALUES[kind]) do
    value[index], json[index] = item.value, item.json
    texts[index] = item.pairs and item.pairs[1][2]
  end
  local full = "[" .. table.concat(json, ",") .. "]"
  return { EMPTY, { value = value, json = full, pairs = { { "", texts } } },
    { value = { value[1], telnyx.null }, json = ("[%s,null]"):format(json[1]) } }
end

for _, kind in ipairs { "string", "integer", "number", "object", "any" } do
  VALUES[kind .. "[]"] = arrays_of(kind)
end

-- Nested values are not allowed everywhere.
local ANY_TEXT = { VALUES.string[1], VALUES.boolean[2], VALUES.integer[5] }

local IN_HEADERS = { scalar("a b/c?d", "a b/c?d"), scalar('say "hi"; q=1', 'say "hi"; q=1'),
  scalar("text/csv", "text/csv") }

local NULL = { value = telnyx.null, json = "null" }

local turn = 0

--- The next value for a parameter: { value, json } in a body, { value, pairs } elsewhere, where a
--- pair is what follows the parameter's name and a text, or the texts of an array.
---@param parameter table  of a description
---@param place string|nil  where it goes, where that is not told by the parameter: "urlencoded"
---@return table
function values.next(parameter, place)
  turn = turn + 1
  place = place or parameter.place
  local list = VALUES[parameter.type]
  if place == "headers" then list = IN_HEADERS end
  if parameter.type == "any" and place ~= "body" then list = ANY_TEXT end
  if parameter.type == "object" and place == "query" then list = IN_QUERY end
  if parameter.type == "object" and place == "form" then list = IN_FORM end
  if place == "form" then list = ARRAYS_IN_FORM[parameter.type] or list end
  if place == "urlencoded" then list = ARRAYS_URLENCODED[parameter.type] or list end
  if place == "body" and not parameter.required and turn % 7 == 0 then return NULL end
  local count = #list
  if parameter.type:find("[]", 1, true) and place == "query" then count = 2 end
  return list[turn % count + 1]
end

--- The next value for a path parameter.
---@return string
function values.next_id()
  turn = turn + 1
  return values.IDS[turn % #values.IDS + 1]
end

return values
