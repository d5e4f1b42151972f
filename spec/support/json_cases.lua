--[[
A table of JSON cases for telnyx.core, independent of the installed lua-cjson; the specs run it with
the installed one and, in separate interpreters, with stand-ins for the others.

Decoding rows: { text, value [, value without integers], keep_null =, box = }, values as
in the format of spec.support.describe. Encoding rows: { function (core) return value end, text,
integers =, marks = }, some only for a Lua that has integers, or a lua-cjson that marks arrays.
Valid and invalid JSON is in spec.support.json_grammar.
]]

local cjson = require "cjson"

local cases = {}

local FOREIGN = { __len = function() return 3 end, __index = function() return "made up" end,
  __pairs = function() error("must not be called") end }

local DEEP = ("["):rep(500) .. "1" .. ("]"):rep(500)

cases.decode = {
  -- integers and floats
  { "1", "1" },
  { "0", "0" },
  { "-7", "-7" },
  { "1.5", "1.5" },
  { "-0.25", "-0.25" },
  { "1.0", "1.0", "1" },
  { "[1,1.0,2.50]", "[1,1.0,2.5]", "[1,1,2.5]" },
  { "15e2", "1500.0", "1500" },
  { "15E+2", "1500.0", "1500" },
  { "1.5e-3", "0.0015" },
  { "0.1", "0.1" },
  { "0.30000000000000004", "0.30000000000000004" },
  { "2.2250738585072014e-308", "2.2250738585072014e-308" },
  { "1.7976931348623157e308", "1.7976931348623157e+308" },
  { "123456789012345", "123456789012345" },
  { "999999999999999", "999999999999999" },
  { "9007199254740991", "9007199254740991" },
  { "9007199254740992", "9007199254740992" },
  { "9007199254740993", "9007199254740993", '"9007199254740993"' },
  { "-9007199254740993", "-9007199254740993", '"-9007199254740993"' },
  { "1000000000000000000", "1000000000000000000", '"1000000000000000000"' },
  { "9223372036854775807", "9223372036854775807", '"9223372036854775807"' },
  { "-9223372036854775808", "-9223372036854775808", '"-9223372036854775808"' },
  { "9223372036854775808", '"9223372036854775808"' },
  { "-9223372036854775809", '"-9223372036854775809"' },
  { "123456789012345678901234567890", '"123456789012345678901234567890"' },
  { "9007199254740993", "9007199254740993", "<9007199254740993>", box = true },
  { "9223372036854775808", "<9223372036854775808>", box = true },
  { '{"a":{"b":[1,9007199254740993]}}', "{a:{b:[1,9007199254740993]}}",
    '{a:{b:[1,"9007199254740993"]}}' },
  { '{"id":9223372036854775808,"n":null,"l":[]}', '{id:"9223372036854775808",l:[]}' },
  { "100000000000000000000.0", "1e+20" },
  { "9223372036854775807.0", "9.223372036854776e+18" },
  { "0e0", "0.0", "0" },
  { "-0.0", "-0.0", "-0" },
  { "1E5", "100000.0", "100000" },
  { "1234567890123456.5", "1234567890123456.5" },
  { "[-9223372036854775808,-9223372036854775809]",
    '[-9223372036854775808,"-9223372036854775809"]',
    '["-9223372036854775808","-9223372036854775809"]' },
  { "[-9223372036854775808,-9223372036854775809]",
    "[-9223372036854775808,<-9223372036854775809>]",
    "[<-9223372036854775808>,<-9223372036854775809>]", box = true },
  { '{"a":[{"b":[9223372036854775808,{"c":-1}]}]}', '{a:[{b:["9223372036854775808",{c:-1}]}]}' },
  { '{"a":[{"b":[9223372036854775808,null,{"c":null}]}]}',
    "{a:[{b:[<9223372036854775808>,null,{c:null}]}]}", keep_null = true, box = true },
  { "1e20", "1e+20" },
  -- arrays and objects
  { "[]", "[]" },
  { "{}", "{}" },
  { "[[]]", "[[]]" },
  { "[{}]", "[{}]" },
  { '{"a":[]}', "{a:[]}" },
  { '{"a":{}}', "{a:{}}" },
  { "[ ]", "[]" },
  { "[\n\t\r ]", "[]" },
  { "{ }", "{}" },
  { '[[],{},[[]],{"a":[]}]', "[[],{},[[]],{a:[]}]" },
  { '{"tools":[],"n":1}', "{n:1,tools:[]}" },
  { "[1,[2,[3,[]]]]", "[1,[2,[3,[]]]]" },
  { '{"a":{"b":[{"c":[]},[],{}]},"d":[[[]]]}', "{a:{b:[{c:[]},[],{}]},d:[[[]]]}" },
  { ('{"a":['):rep(100) .. "[],{},9007199254740992" .. ("]}"):rep(100),
    ("{a:["):rep(100) .. "[],{},9007199254740992" .. ("]}"):rep(100) },
  { '{"1":"a","2":"b"}', '{1:"a",2:"b"}' },
  { '{"":1}', "{:1}" },
  -- null
  { "null", "null" },
  { "[null]", "[null]" },
  { "[null,1]", "[null,1]" },
  { "[1,null,2]", "[1,null,2]" },
  { "[null,null]", "[null,null]" },
  { '{"a":null}', "{}" },
  { '{"a":null,"b":1}', "{b:1}" },
  { '{"b":1,"a":null}', "{b:1}" },
  { '{"a":1,"b":null,"c":2}', "{a:1,c:2}" },
  { '{"a":null,"b":null}', "{}" },
  { '{"a":null,"b":null,"c":null}', "{}" },
  { '{"a":null,"b":1,"c":null,"d":null}', "{b:1}" },
  { ' { "a" : null , "b" : 1 , "c" : null } ', "{b:1}" },
  { '{"a"\n:\tnull\r,\n"b":1}', "{b:1}" },
  { '{"a":[null,{"b":null}],"c":{"d":null}}', "{a:[null,{}],c:{}}" },
  { '[{"a":null},null,{"b":[null]}]', "[{},null,{b:[null]}]" },
  { '{"a":{"b":null},"c":null}', "{a:{}}" },
  { '{"a":[],"b":null}', "{a:[]}" },
  { '{"b":null,"a":[]}', "{a:[]}" },
  { '{"a\\"b":null,"c":1}', "{c:1}" },
  { '{"c":1,"\\u00e9":null}', "{c:1}" },
  { '{"\\\\":null,"d":[{"\\n":null}]}', "{d:[{}]}" },
  { '{"":null,"a":1}', "{a:1}" },
  { '{"null":null,"a":1}', "{a:1}" },
  { '{"a":"null","b":1}', '{a:"null",b:1}' },
  { '{"a":null}', "{a:null}", keep_null = true },
  { '{"a":null,"b":[null],"c":[]}', "{a:null,b:[null],c:[]}", keep_null = true },
  { '{"\\u0061":null}', "{a:null}", keep_null = true },
  -- text inside a string that looks like these
  { '"null"', '"null"' },
  { '["[]","{}","null","1.0","9007199254740993"]',
    '["[]","{}","null","1.0","9007199254740993"]' },
  { '{"[]":"[]","null":"\\"null\\"","12345678901234567890":1}',
    '{12345678901234567890:1,[]:"[]",null:"\\"null\\""}' },
  { '["a\\\\",[],"\\\\\\"[]",null]', '["a\\\\",[],"\\\\\\"[]",null]' },
  { '[", \\"a\\":null}",1]', '[", \\"a\\":null}",1]' },
  { '{"a":",","b":null}', '{a:","}' },
  { '{"a":"{","b":null}', '{a:"{"}' },
  { '{"x,":null}', "{}" },
  -- strings
  { '""', '""' },
  { '"\\u0041\\u00e9\\u20ac\\ud83d\\ude00"', '"Aé€😀"' },
  { '"\\ud800\\udc00\\uDBFF\\uDFFF\\uffff"', '"𐀀\244\143\191\191\239\191\191"' },
  { '{"\\ud83d\\ude00":[],"\\u0000":null}', "{😀:[]}" },
  { '"é€😀"', '"é€😀"' },
  { '"\\"\\\\\\/"', '"\\"\\\\/"' },
  { '"\\b\\f\\t\\u0000"', '"\\008\\012\\009\\000"' },
  { '"\127/"', '"\\127/"' },
  -- an unpaired surrogate becomes U+FFFD
  { '"\\ud83d"', '"\239\191\189"' },
  { '"\\ude00"', '"\239\191\189"' },
  { '"a\\ud83dx\\n"', '"a\239\191\189x\\010"' },
  { '"\\ud83d\\n"', '"\239\191\189\\010"' },
  { '"\\ud83d\\u0041"', '"\239\191\189A"' },
  { '"\\ud83d\\ud83d\\ude00"', '"\239\191\189😀"' },
  { '"\\ude00\\ud83d"', '"\239\191\189\239\191\189"' },
  { '"\\ud83d\\\\ude00"', '"\239\191\189\\\\ude00"' },
  { '{"\\ud800":1,"b":null}', "{\239\191\189:1}" },
  -- the last of duplicate names wins completely
  { '{"a":1,"a":2}', "{a:2}" },
  { '{"a":1,"\\u0061":"x"}', '{a:"x"}' },
  { '{"a":[],"a":{}}', "{a:{}}" },
  { '{"a":{"b":1},"a":{"c":2}}', "{a:{c:2}}" },
  { '{"a":[1,2],"a":[3]}', "{a:[3]}" },
  { '{"a":1,"b":2,"a":null}', "{b:2}" },
  { '{"a":1,"a":null,"a":3}', "{a:3}" },
  { '{"a":null,"a":1}', "{a:1}" },
  { '{"a":1,"a":null}', "{a:null}", keep_null = true },
  { '{"a":"' .. ("x"):rep(200) .. '","a":"b"}', '{a:"b"}' },
  -- a byte order mark at the start is skipped
  { "\239\187\191[]", "[]" },
  { "\239\187\191 1", "1" },
  { '"\239\187\191"', '"\239\187\191"' },
  -- white space
  { " [ 1 , 2 ] ", "[1,2]" },
  { "\n{\n\t\"a\"\r\n:\t[\n]\n}\n", "{a:[]}" },
  -- others
  { "true", "true" },
  { "[true,false]", "[true,false]" },
  { DEEP, DEEP },
}

-- Refused: text, message.
cases.malformed = {
  { "", "value expected, got the end at octet 1" },
  { " \n", "value expected, got the end at octet 3" },
  { "{", "name in quotes expected, got the end at octet 2" },
  { "[1", "',' or ']' expected, got the end at octet 3" },
  { "[1,]", "value expected, got ']' at octet 4" },
  { "[1 2]", "',' or ']' expected, got '2' at octet 4" },
  { '{"a"}', "':' expected, got '}' at octet 5" },
  { '{"a":1,}', "name in quotes expected, got '}' at octet 8" },
  { '{"a":1 "b":2}', "',' or '}' expected, got '\"' at octet 8" },
  { "{12345678901234567890:1}", "name in quotes expected, got '1' at octet 2" },
  { '{"a":null,"b":[],"c":12345678901234567890,"d"}', "':' expected, got '}' at octet 46" },
  { '{"a":nul}', "value expected, got 'n' at octet 6" },
  { "[truefalse]", "',' or ']' expected, got 'f' at octet 6" },
  { "[1]\0[2]", "end expected, got octet 0x00 at octet 4" },
  { "\239\187\191[] x", "end expected, got 'x' at octet 7" },
  { "[1\194\160]", "',' or ']' expected, got octet 0xc2 at octet 3" },
  -- numbers
  { "[1.]", "digit expected, got ']' at octet 4" },
  { "[-.5]", "digit expected, got '.' at octet 3" },
  { "[1e+]", "digit expected, got ']' at octet 5" },
  { "[01]", "',' or ']' expected, got '1' at octet 3" },
  { "[+1]", "value expected, got '+' at octet 2" },
  { "[NaN]", "value expected, got 'N' at octet 2" },
  { "[1,1e400]", "number of at most 1.8e308 expected, got '1' at octet 4" },
  { "-1.8e308", "number of at most 1.8e308 expected, got '-' at octet 1" },
  -- strings
  { '["a', "'\"' expected, got the end at octet 4" },
  { '["a\\"]', "'\"' expected, got the end at octet 7" },
  { '["\\x"]', "escape expected, got 'x' at octet 4" },
  { '["\\', "escape expected, got the end at octet 4" },
  { '["\\u12g4"]', "hexadecimal digit expected, got 'g' at octet 7" },
  { '["\\ud83d\\u1"]', "hexadecimal digit expected, got '\"' at octet 12" },
  { '["a\nb"]', "escaped control character expected, got octet 0x0a at octet 4" },
  { '["\\n\0"]', "escaped control character expected, got octet 0x00 at octet 5" },
  { '["12345678\31"]', "escaped control character expected, got octet 0x1f at octet 11" },
  { '["\128"]', "valid UTF-8 expected, got octet 0x80 at octet 3" },
  { '["1234567\195"]', "valid UTF-8 expected, got octet 0xc3 at octet 10" },
  { '["\\n\237\160\128"]', "valid UTF-8 expected, got octet 0xed at octet 5" },
  -- depth
  { "[" .. DEEP .. "]", "nesting depth of at most 500 (max_depth) expected, got '[' at octet 501" },
  { ('{"a":'):rep(501) .. "null" .. ("}"):rep(501),
    "nesting depth of at most 500 (max_depth) expected, got '{' at octet 2501" },
  { ("["):rep(100000), "nesting depth of at most 500 (max_depth) expected, got '[' at octet 501" },
}

local function nested(depth, value)
  value = value or {}
  for _ = 2, depth do value = { value } end
  return value
end

cases.encode = {
  -- numbers
  { function() return 1 end, "1" },
  { function() return -1 end, "-1" },
  { function() return 0 end, "0" },
  { function() return 1.0 end, "1" },
  { function() return 1.5 end, "1.5" },
  { function() return 0.1 end, "0.1" },
  { function() return 0.1 + 0.2 end, "0.30000000000000004" },
  { function() return { 0.1 + 0.2, 0.1, 3 } end, "[0.30000000000000004,0.1,3]" },
  { function() return 1 / 3 end, "0.3333333333333333" },
  { function() return 1e20 end, "1e20" },
  { function() return 1e-7 end, "1e-7" },
  { function() return 5e-324 end, "5e-324" },
  { function() return 99999999999999 end, "99999999999999" },
  { function() return 100000000000000 end, "100000000000000" },
  { function() return 9007199254740991 end, "9007199254740991" },
  { function() return -9007199254740991 end, "-9007199254740991" },
  { function() return 2 ^ 53 end, "9007199254740992" },
  { function() return { 2 ^ 53, 1, "x" } end, '[9007199254740992,1,"x"]' },
  { function() return 9007199254740993 end, "9007199254740993", integers = true },
  { function() return 9223372036854775807 end, "9223372036854775807", integers = true },
  { function() return -9223372036854775807 - 1 end, "-9223372036854775808", integers = true },
  { function(core) return core.integer("123456789012345678901234567890") end,
    "123456789012345678901234567890" },
  { function(core) return { core.integer("-9223372036854775809"), 1 } end,
    "[-9223372036854775809,1]" },
  { function(core) return { id = core.integer("18446744073709551615") } end,
    '{"id":18446744073709551615}' },
  -- arrays and objects
  { function() return {} end, "{}" },
  { function(core) return setmetatable({}, core.array_mt) end, "[]" },
  { function(core) return core.empty_array end, "[]" },
  { function(core) return { core.empty_array, {}, setmetatable({}, core.array_mt) } end,
    "[[],{},[]]" },
  { function(core) return { a = core.empty_array } end, '{"a":[]}' },
  { function(core) return { a = setmetatable({}, core.array_mt) } end, '{"a":[]}' },
  { function(core) return setmetatable({ 1, 2 }, core.array_mt) end, "[1,2]" },
  { function() return { 1, 2, 3 } end, "[1,2,3]" },
  { function() return { { {} } } end, "[[{}]]" },
  -- foreign metatables have no effect
  { function() return { setmetatable({ a = 1 }, FOREIGN) } end, '[{"a":1}]' },
  { function() return { setmetatable({}, FOREIGN), setmetatable({}, FOREIGN) } end, "[{},{}]" },
  { function() return { setmetatable({}, FOREIGN), 2 ^ 53 } end, "[{},9007199254740992]" },
  { function() return setmetatable({ 1, 2 }, FOREIGN) end, "[1,2]" },
  -- except lua-cjson's own, where it has them
  { function() return { setmetatable({}, cjson.empty_array_mt) } end, "[[]]", marks = true },
  { function() return { setmetatable({}, cjson.empty_array_mt), 2 ^ 53 } end,
    "[[],9007199254740992]", marks = true },
  { function() return { setmetatable({}, cjson.array_mt), cjson.empty_array } end, "[[],[]]",
    marks = true },
  { function() return { a = { b = { 1 } } } end, '{"a":{"b":[1]}}' },
  { function() return { [""] = 1 } end, '{"":1}' },
  { function() return { ["1"] = "x" } end, '{"1":"x"}' },
  { function() return { 1, [2.0] = 2 } end, "[1,2]" },
  -- null
  { function(core) return core.null end, "null" },
  { function(core) return { a = core.null } end, '{"a":null}' },
  { function(core) return { 1, core.null, 2 } end, "[1,null,2]" },
  { function(core) return { core.null, core.empty_array } end, "[null,[]]" },
  -- strings
  { function() return "" end, '""' },
  { function() return "a\"b\\c" end, '"a\\"b\\\\c"' },
  { function() return "a/b" end, '"a/b"' },
  { function() return "\0\1\8\9\10\12\13\31" end, '"\\u0000\\u0001\\b\\t\\n\\f\\r\\u001f"' },
  { function() return "\127" end, '"\127"' },
  { function() return "é€😀" end, '"é€😀"' },
  { function() return { "\0", 2 ^ 53 } end, '["\\u0000",9007199254740992]' },
  { function() return { ["k\0\"é"] = 2 ^ 53 } end, '{"k\\u0000\\"é":9007199254740992}' },
  { function() return { "null", "[]", "9007199254740993" } end,
    '["null","[]","9007199254740993"]' },
  { function() return ("x"):rep(100000) end, '"' .. ("x"):rep(100000) .. '"' },
  -- others
  { function() return true end, "true" },
  { function() return { false, true } end, "[false,true]" },
  { function(core) return nested(501, core.integer "1") end,
    ("["):rep(500) .. "1" .. ("]"):rep(500) },
  { function() return nested(500) end, ("["):rep(499) .. "{}" .. ("]"):rep(499) },
  { function(core)
      local shared = { 1 }
      return { shared, shared, core.null }
    end, "[[1],[1],null]" },
}

local function sparse()
  return { 1, 2, nil, 4 }
end

local function cycle()
  local value = { name = "x" }
  value.self = { value }
  return value
end

-- Refused: function, problem, path.
cases.refused = {
  { function() return 0 / 0 end, "finite number expected, got nan", "" },
  { function() return { a = 0 / 0 } end, "finite number expected, got nan", "a" },
  { function() return { a = 1 / 0 } end, "finite number expected, got inf", "a" },
  { function() return { { x = -1 / 0 } } end, "finite number expected, got inf", "[1].x" },
  { function() return print end, "JSON value expected, got function", "" },
  { function() return { tools = { {}, { run = print } } } end,
    "JSON value expected, got function", "tools[2].run" },
  { function() return { a = io.stdout } end, "JSON value expected, got userdata", "a" },
  { function() return { coroutine.create(function() end) } end,
    "JSON value expected, got thread", "[1]" },
  { function() return { name = "\255" } end, "valid UTF-8 expected", "name" },
  { function() return { ["\255"] = 1 } end, "valid UTF-8 expected", "\255" },
  { function() return { a = { ["\255"] = 1 } } end, "valid UTF-8 expected", "a.\255" },
  { function() return "\192\128" end, "valid UTF-8 expected", "" },
  { function() return "\237\160\128" end, "valid UTF-8 expected", "" },
  { function() return "\244\144\128\128" end, "valid UTF-8 expected", "" },
  { function() return "\245\128\128\128" end, "valid UTF-8 expected", "" },
  { function() return "\226\130" end, "valid UTF-8 expected", "" },
  { function() return "abcdefg\226" end, "valid UTF-8 expected", "" },
  { function() return "\128" end, "valid UTF-8 expected", "" },
  { function() return "12345678\128" end, "valid UTF-8 expected", "" },
  { function() return { sparse() } end,
    "array without holes expected, got a sparse one", "[1]" },
  { function() return { [3] = 1 } end, "array without holes expected, got a sparse one", "" },
  { function() return { a = { [0] = 1 } } end, "array without holes expected, got a sparse one",
    "a" },
  { function() return { [1.5] = 1 } end, "array without holes expected, got a sparse one", "" },
  { function() return { [-1] = 1, 2 } end, "array without holes expected, got a sparse one", "" },
  { function() return { 1, 2, name = 3 } end,
    "array or object expected, got a table with both positions and names", "" },
  { function() return { b = { 1, c = { 2 } } } end,
    "array or object expected, got a table with both positions and names", "b" },
  { function() return { [true] = 1 } end, "names or positions expected as keys, got others", "" },
  { function() return { [{}] = 1 } end, "names or positions expected as keys, got others", "" },
  { function(core) return { a = setmetatable({ x = 1 }, core.array_mt) } end,
    "array expected, got a table with names", "a" },
  { cycle, "table expected, got one that contains itself", "self[1]" },
  { function()
      local value = {}
      value[1] = value
      return value
    end, "table expected, got one that contains itself", "[1]" },
  { function() return nested(501) end, "nesting depth of at most 500 (max_depth) expected",
    ("[1]"):rep(8) .. "..." },
  { function() return nested(100000) end, "nesting depth of at most 500 (max_depth) expected",
    ("[1]"):rep(8) .. "..." },
  { function() return { a = { b = { c = { d = { e = { f = { g = { h = print } } } } } } } } end,
    "JSON value expected, got function", "a.b.c.d.e.f.g.h" },
  { function() return { a = { b = { c = { d = { e = { f = { g = { h = { print } } } } } } } } } end,
    "JSON value expected, got function", "a.b.c.d.e.f.g.h..." },
}

return cases
