-- Texts for each rule of the grammar of RFC 8259: valid ones, invalid ones, and those that it
-- leaves to the parser, with our results.

local grammar = {}

local NUL, DEL = "\0", "\127"

grammar.accepted = {
  -- section 2: any value, with space around its tokens
  "null", "true", "false", "1", '""', "[]", "{}", " null", "null ", "\t\n\r null\r\n\t",
  "[ ]", "{ }", "[\n]", "[ 1 , 2 ]", "{ \"a\" : 1 , \"b\" : 2 }", "{\t\"a\"\r\n:\n1}",
  -- section 4: objects
  '{"a":1}', '{"a":1,"b":2}', '{"":0}', '{"a":{}}', '{"a":{"a":{"a":{}}}}', '{"a\\u0000":1}',
  '{"a":[]}', '{"\\u0061":1}', '{"a":1,"a":1}', '{"a":1,"a":2}', '{"é":1}', '{"[":"]"}',
  '{"min":-1.0e+28,"max":1.0e+28}', '{"true":true,"null":null}',
  -- section 5: arrays
  "[1]", "[1,2]", "[[]]", "[[[]]]", "[[],[]]", "[{}]", "[null]", "[null,1,\"1\",{}]", "[false]",
  "[1,null,null,null,2]", "[\"\"]", "[[1,2],[3,[4]]]",
  -- section 6: numbers
  "0", "-0", "9", "10", "-1", "-10", "0.0", "-0.0", "0.5", "-0.5", "10.01", "1.000", "1e0", "1e1",
  "1E1", "1e+1", "1e-1", "1E+1", "1E-1", "1e01", "1e00", "0e0", "0e1", "0E-7", "0e+1", "1.5e3",
  "1.5E-3", "-1.5e+10", "123456789012345678901234567890", "0.000000000000000000000000000001",
  "-0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001",
  "1" .. ("0"):rep(400), "0." .. ("0"):rep(400) .. "1", "1." .. ("0"):rep(400),
  "1e-400", "1e-99999999999999999999", "0e99999999999999999999", "0.0e400",
  -- section 7: strings
  '"a"', '"\\""', '"\\\\"', '"\\/"', '"/"', '"\\b\\f\\n\\r\\t"', '"\\u0000"', '"\\u001f"',
  '"\\u00e9"', '"\\u00E9"', '"\\uFFFF"', '"\\ud834\\udd1e"', '"\\uD834\\uDD1E"', '"\\u0022"',
  '"\\u005c"', '"\\u005Cn"', '"\\\\u0041"', '"\\\\n"', '"' .. DEL .. '"', '" "', '"\'"',
  '"/*comment*/"', '"a' .. ("\\n"):rep(100) .. '"',
  -- section 8.1: UTF-8, up to its largest characters, and all noncharacters
  '"\194\128"', '"\223\191"', '"\224\160\128"', '"\237\159\191"', '"\238\128\128"',
  '"\239\191\189"', '"\239\191\191"', '"\239\183\144"', '"\240\144\128\128"',
  '"\244\143\191\191"', '"\226\128\168\226\128\169"', '"€😀é"',
}

grammar.refused = {
  -- more or less than one value
  "", " ", "\n\n", "1 2", "[] []", "{}{}", "[1] x", "[]]", "{}}", "null,", "null null", "[]#", ",",
  ":", "a", "é", "'a'", "\\u000Aa", "<null>", "//\n1", "/**/1", "1//", "{}/**/", "#1", "*", "]",
  "}",
  -- literals
  "nul", "nulll", "tru", "True", "TRUE", "truE", "fals", "falsee", "nil", "undefined", "Null", "t",
  "[nul]", "[tru]", "[fals]", "[truefalse]", "[n", "[t", "[f",
  -- other white space
  "\v1", "\f1", "[\f]", "[\v1]", "\194\1601", "[\194\160]", "[\226\129\160]", "\226\128\1681",
  "1" .. NUL, NUL, "[1]" .. NUL, "[1]" .. NUL .. "[2]", NUL .. "1", "[1," .. NUL .. "2]",
  -- objects
  "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}",
  "{\"a\":null,}", "{,\"a\":1}", "{\"a\":1,,\"b\":2}", "{\"a\":1 \"b\":2}", "{\"a\" 1}",
  "{\"a\"::1}", "{\"a\":1:2}", "{\"a\",1}", "{a:1}", "{'a':1}", "{1:2}", "{null:1}", "{[]:1}",
  "{[ ] :1}", "{1.0:2}", "{{}:1}", "{true:1}", "{\"a\":1]", "{\"a\":1}}", "{]", "{\"a\":/**/1}",
  "{\"a\":a}", "{\"a\":xnull}", "{\"a\":nullx}", "{\"a\":-null}", "{\"a\":null null}",
  "{\"a\":1," .. NUL .. "\"b\":1}", "{" .. NUL .. "\"a\":1}", "{\"a\":1" .. NUL .. "}",
  "{\"a\"=1}", "{\"a\";1}", "{\"a\":1;\"b\":2}", "{\"a\":1,\"b\"", "{\"a\":1,1}", "{\"a\":\"b\"",
  "{1}", "{\"a\":{}", "{\"a\":[}", "{[", "{(\"a\":1)}", "{\239\187\191}",
  -- arrays
  "[", "[1", "[1,", "[1,]", "[,]", "[,1]", "[1,,2]", "[1 2]", "[1;2]", "[1:2]", "[1}", "[}", "[[]",
  "[\"\"", "[\"\",]", "[\"a\":null]", "[1,\"a\":2]", "[a]", "[1]]", "[(1)]", "[*]", "[1,\n2",
  "[\"\",", "[{}", "[\"x\"]]", "[3[4]]", "[][", "(1)", "\"a\":null,\"b\"", "[1 , /**/ 2]",
  -- numbers
  "-", "+1", "+0", "--1", "-+1", "- 1", "-a", "-x1", "01", "00", "-01", "-00", "01.0", "0123", ".5",
  "-.5", ".", "1.", "-1.", "0.", "1.e1", "0.e1", ".e1", "1..2", "1.2.3", "1e", "1E", "1e+", "1e-",
  "0e", "0e+", "1e1.5", "1e1e1", "1eE2", "1ea", "1.5e", "1 000", "1,5", "1_000", "1-2", "1+2",
  "0x10",
  "0x", "0b1", "0o7", "1a", "1f", "1L", "1.0f", "1e1x", "NaN", "nan", "-NaN", "Infinity",
  "-Infinity", "inf", "INF", "\239\188\145", "[1" .. NUL .. "]", "12345678901234567890x",
  "12345678901234567890.", "0123456789012345678", "[-", "[1e", "1.5" .. NUL, "1\1942",
  -- strings
  "\"", "\"a", "\"a\\", "\"a\\\"", "\"\\", "\"\\u", "\"\\u0", "\"\\u00", "\"\\u004", "\"\\u0041",
  "\"\\u\"", "\"\\u1\"", "\"\\u12\"", "\"\\u123\"", "\"\\u00g0\"", "\"\\uzzzz\"", "\"\\u+041\"",
  "\"\\u 041\"", "\"\\U0041\"", "\"\\ud83d\\u\"", "\"\\ud83d\\u12\"", "\"\\ud83d\\",
  "\"\\ud83d\\x\"",
  "\"\\a\"", "\"\\v\"", "\"\\0\"", "\"\\x41\"", "\"\\'\"", "\"\\ \"", "\"\\é\"", "\"\\\n\"",
  "\"\\" .. NUL .. "\"", "'a'", "\"a\" \"b\"", "\"a\"b", "a\"", "\"\"\"", "\"\\\"", "“a”",
  "{\"a\\q\":1}", "{\"a\\u12\":null}", "{\"a\\\":null}", "{\"a" .. NUL .. "\":null}",
}

-- Control characters must be escaped.
for code = 0, 31 do
  for _, before in ipairs { "", "abcdefg", "\\n", ("x"):rep(300) } do
    table.insert(grammar.refused, '["' .. before .. string.char(code) .. 'x"]')
  end
end

-- Invalid UTF-8 (RFC 3629) is refused, in any position.
for _, octets in ipairs {
  "\128", "\191", "\192\128", "\193\191", "\194", "\194\65", "\194\192", "\223", "\224\128\128",
  "\224\159\191", "\224\160", "\226\130", "\226\130\65", "\226\40\161", "\237\160\128",
  "\237\191\191", "\239\191", "\240\128\128\128", "\240\143\191\191", "\240\159\152", "\240\159",
  "\240", "\244\144\128\128", "\245\128\128\128", "\248\136\128\128\128",
  "\252\132\128\128\128\128", "\254", "\255", "\255\254",
} do
  for length = 0, 9 do
    local before = ("a"):rep(length)
    table.insert(grammar.refused, '"' .. before .. octets .. '"')
    table.insert(grammar.refused, '"\\n' .. before .. octets .. '"')
    table.insert(grammar.refused, '{"' .. before .. octets .. '":1}')
    table.insert(grammar.refused, '["' .. before .. octets)
  end
  table.insert(grammar.refused, octets)
  table.insert(grammar.refused, "[" .. octets .. "]")
end

-- Texts that the RFC leaves to the parser: { text, value or nil, why }, with values in the format
-- of spec.support.describe.
grammar.decided = {
  -- section 8.1: a parser may ignore a byte order mark
  { "\239\187\191{}", "{}", "some editors and frameworks put one there" },
  { "\239\187\191", nil, "a mark is no value" },
  { "\239\187\191\239\187\1911", nil, "only one is a mark" },
  { "[\239\187\1911]", nil, "and only at the start" },
  { "\255\254[\0]\0", nil, "UTF-16 is not UTF-8" },
  { "\0[\0]", nil, "UTF-16 is not UTF-8" },
  -- section 8.2: unpaired surrogates
  { '"\\ud800"', '"\239\191\189"', "half an emoji must not make the rest unreadable" },
  { '"\\udfff"', '"\239\191\189"', "the same" },
  { '"\\ud800\\ud800"', '"\239\191\189\239\191\189"', "each is one" },
  { '"\\udc00\\ud800"', '"\239\191\189\239\191\189"', "they are the wrong way round" },
  { '"\\ud800\\udc"', nil, "the second is no escape at all" },
  { '"\\ud800abc"', '"\239\191\189abc"', "what follows stays" },
  { '"\\ud83d\\\\"', '"\239\191\189\\\\"', "what follows stays" },
  { '"\237\160\128"', nil, "as octets they are not UTF-8" },
  -- section 4: duplicate names
  { '{"a":1,"a":[]}', "{a:[]}", "the last wins, as in most programs" },
  -- section 6: numbers
  { "1e400", nil, "Lua could not send it back, and arithmetic on it would be wrong silently" },
  { "-1e400", nil, "the same" },
  { "[1.7976931348623159e308]", nil, "it is nearer to infinity than to the largest double" },
  { "1.7976931348623158e308", "1.7976931348623157e+308", "it is nearest to the largest double" },
  { "[0.4e006699999999999999999999999999]", nil, "the same" },
  { "1e-400", "0.0", "it is nearest to zero", "0" },
  { "-1e-99999999999999999999999", "-0.0", "the same", "-0" },
  { "123123123123123123123123123123", '"123123123123123123123123123123"', "no digit is lost" },
  { "-9223372036854775809", '"-9223372036854775809"', "no digit is lost" },
  -- section 9: depth
  { ("["):rep(500) .. ("]"):rep(500), ("["):rep(500) .. ("]"):rep(500), "500 levels" },
  { ("["):rep(501) .. ("]"):rep(501), nil, "and no more" },
}

return grammar
