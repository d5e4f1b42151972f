-- Specs of round trips over real HTTP: a value that was read and written back is the same JSON.

local telnyx = require "telnyx"
local fixture = require "spec.support.fixture"
local json_text = require "spec.support.json_text"

local HAS_INTEGERS = 9007199254740993 ~= 9007199254740992

-- An integer that Lua 5.3 and later represent; elsewhere it is a string of its digits.
local function long(digits)
  return HAS_INTEGERS and digits or '"' .. digits .. '"'
end

local function nested(depth, inside)
  return ('{"a":['):rep(depth) .. inside .. ("]}"):rep(depth)
end

-- The document, with placeholders for its null members, and for its integers beyond a double.
local function document(null_member, long_integer)
  local function null(name, rest)
    return null_member and ('"%s":null%s'):format(name, rest or "") or ""
  end
  return '{"name":"ž \\"q\\" \\\\ \\/ \\u00e9 \\ud83d\\ude00 \\u0000",' .. null("description", ",")
    .. '"instructions":"","tools":[],"tags":["b","a",""],"enabled_features":[],"tool_ids":[],'
    .. '"mcp_servers":[{},{"id":"m",' .. null("none", ",") .. '"allowed_tools":[]}],'
    .. '"dynamic_variables":{},"telephony_settings":{"time_limit_secs":1800,"noise":0.1,'
    .. '"tiny":1e-7,"large":1.5e300,"negative":-3,"zero":0,"third":0.3333333333333333,'
    .. '"on":true,"off":false,"safe":9007199254740992,"odd":' .. long_integer("9007199254740993")
    .. ',"least":' .. long_integer("-9223372036854775808") .. ',"text":"9007199254740993",'
    .. '"beyond":"18446744073709551616","list":[1,null,[],{},[[]],"null",'
    .. long_integer("1234567890123456789") .. '],"nothing":{' .. null("a") .. "}},"
    .. '"insight_settings":' .. nested(40, '{"deep":[],"empty":{},"n":[null,0]}') .. ","
    .. '"widget_settings":{"":"","a.b[c]":{"ž":"\\n\\t"},"1":"one"}}'
end

local function same(digits) return digits end

local server = fixture.server()
local client

setup(function()
  client = telnyx.new { api_key = "KEY", base_url = server.url .. "/v2", timeout = 20 }
end)

teardown(function() client.close() end)

local function read(text, opts)
  server:reply { body = text }
  return assert(client.ai.assistants.retrieve("a", {}, opts))
end

-- Writes the value back as parameters, or as a whole, and compares the JSON that arrived.
local function check_written(value, expected)
  assert(client.ai.assistants.update("a", value))
  assert(client.request("POST", "/ai/assistants/a", { body = value }))
  local requests = server:take()
  for index = #requests - 1, #requests do
    assert.equal("POST", requests[index].method)
    assert.equal(json_text.canonical(expected), json_text.canonical(requests[index].body))
  end
end

describe("an assistant that is written back", function()
  it("is the same except for null members of objects", function()
    check_written(read(document(true, same)), document(false, long))
  end)

  it("is the same with null members if they are kept", function()
    check_written(read(document(true, same), { keep_null = true }), document(true, long))
  end)

  it("is the same when the client keeps them", function()
    server:reply { body = document(true, same) }
    local keeping = client.with { keep_null = true }
    local value = assert(keeping.ai.assistants.retrieve("a"))
    assert.equal(telnyx.null, value.description)
    check_written(value, document(true, long))
  end)

  it("is the same after several rounds", function()
    local text = document(true, same)
    for _ = 1, 3 do
      local value = read(text, { keep_null = true })
      assert(client.ai.assistants.update("a", value))
      text = server:last().body
    end
    assert.equal(json_text.canonical(document(true, long)), json_text.canonical(text))
  end)

  it("is the same in part", function()
    local value = read(document(true, same))
    for name, part in pairs(value) do
      assert(client.ai.assistants.update("a", { [name] = part }))
      local sent = json_text.canonical(server:last().body)
      local whole = json_text.canonical(document(false, long))
      assert.is_truthy(whole:find(sent:sub(2, -2), 1, true), name)
    end
  end)
end)

describe("an array from the server", function()
  it("that the program empties remains an array", function()
    local value = read '{"tools":[{"a":1},{"b":2}],"transcription":{"list":[1,2]}}'
    for _, list in ipairs { value.tools, value.transcription.list } do
      while #list > 0 do table.remove(list) end
    end
    check_written(value, '{"tools":[],"transcription":{"list":[]}}')
  end)

  it("that was empty accepts items", function()
    local value = read '{"tools":[],"transcription":{"list":[]}}'
    table.insert(value.tools, { a = telnyx.array {} })
    table.insert(value.transcription.list, 1)
    check_written(value, '{"tools":[{"a":[]}],"transcription":{"list":[1]}}')
  end)

  it("keeps null", function()
    local value = read '{"transcription":{"list":[null,1,null]}}'
    assert.equal(telnyx.null, value.transcription.list[1])
    assert.equal(3, #value.transcription.list)
    check_written(value, '{"transcription":{"list":[null,1,null]}}')
  end)
end)

describe("max_depth", function()
  local TOO_DEEP = "nesting depth of at most %d (max_depth) expected"

  local function levels(depth) return ("["):rep(depth) .. ("]"):rep(depth) end

  local function value_of(depth)
    local value = {}
    for _ = 2, depth do value = { value } end
    return value
  end

  local function decode_error(depth, opts, caller)
    server:reply { body = levels(depth) }
    local value, err = (caller or client).request("GET", "/x", opts)
    assert.is_nil(value)
    assert.equal("decode", err.kind)
    return tostring(err)
  end

  it("limits what is decoded", function()
    for limit, opts in pairs { [500] = {}, [2] = { max_depth = 2 }, [1000] = { max_depth = 1000 } }
    do
      server:reply { body = levels(limit) }
      assert(client.request("GET", "/x", opts))
      local problem = TOO_DEEP:format(limit)
      assert.matches(("not JSON: %s, got '[' at octet %d"):format(problem, limit + 1),
        decode_error(limit + 1, opts), 1, true)
    end
  end)

  it("limits what is encoded", function()
    for limit, opts in pairs { [500] = {}, [2] = { max_depth = 2 }, [1000] = { max_depth = 1000 } }
    do
      server:reply { body = "{}" }
      local function send(depth)
        return client.request("POST", "/x", { body = value_of(depth), max_depth = opts.max_depth })
      end
      assert(send(limit))
      assert.equal((levels(limit):gsub("%[%]", "{}")), server:last().body)
      local ok, raised = pcall(send, limit + 1)
      assert.is_false(ok)
      assert.matches("bad argument '[1]", raised, 1, true)
      assert.matches(TOO_DEEP:format(limit), raised, 1, true)
    end
  end)

  it("is an option of clients, and a call's wins", function()
    local shallow = client.with { max_depth = 1 }
    assert.matches(TOO_DEEP:format(1), decode_error(2, nil, shallow), 1, true)
    assert.matches(TOO_DEEP:format(2), decode_error(3, { max_depth = 2 }, shallow), 1, true)
  end)
end)

describe("a number from the server", function()
  it("is an integer where Lua has them", function()
    local settings = read('{"a":{"integer":3,"float":2.5,"long":1234567890123456789}}').a
    assert.equal("3", tostring(settings.integer))
    assert.equal("2.5", tostring(settings.float))
    assert.equal("1234567890123456789", tostring(settings.long))
    assert.equal(HAS_INTEGERS and "number" or "string", type(settings.long))
  end)

  it("that is too long is sent as an integer where one is expected", function()
    local value = read '{"dynamic_variables_webhook_timeout_ms":9007199254740993}'
    assert(client.ai.assistants.update("a", value))
    assert.equal('{"dynamic_variables_webhook_timeout_ms":9007199254740993}', server:last().body)
  end)

  it("keeps all its digits", function()
    for _, digits in ipairs { "0.1", "0.30000000000000004", "1.7976931348623157e308",
      "5e-324", "123456789.12345679", "-0.000001" } do
      local value = read(('{"transcription":{"n":%s}}'):format(digits))
      assert.equal(tonumber(digits), value.transcription.n)
      check_written(value, ('{"transcription":{"n":%s}}'):format(digits))
    end
  end)
end)

describe("a value made by the program", function()
  local function sent(settings)
    assert(client.ai.assistants.update("a", { transcription = settings }))
    return server:last().body:match('^{"transcription":(.*)}$')
  end

  it("is an object when empty, and an array when marked", function()
    assert.equal('{"x":{}}', sent { x = {} })
    assert.equal('{"x":[]}', sent { x = telnyx.array {} })
    assert.equal('{"x":[]}', sent { x = telnyx.array() })
    assert.equal('{"x":[]}', sent { x = telnyx.empty_array })
    assert.equal('{"x":[1]}', sent { x = telnyx.array { 1 } })
  end)

  it("is an array for array parameters", function()
    assert(client.ai.assistants.update("a", { tools = {} }))
    assert.equal('{"tools":[]}', server:last().body)
    assert(client.ai.assistants.update("a", { tags = telnyx.empty_array }))
    assert.equal('{"tags":[]}', server:last().body)
  end)

  it("is null when marked", function()
    assert.equal('{"x":null}', sent { x = telnyx.null })
    assert.equal('{"x":[null]}', sent { x = { telnyx.null } })
    assert(client.ai.assistants.update("a", { tools = telnyx.null, name = telnyx.null }))
    assert.equal('{"name":null,"tools":null}', json_text.canonical(server:last().body))
  end)

  it("is an integer of any length", function()
    for _, digits in ipairs { "0", "-1", "9007199254740993", "-9223372036854775809",
      "123456789012345678901234567890" } do
      assert.equal(('{"x":[%s]}'):format(digits), sent { x = { telnyx.integer(digits) } })
      assert.equal(digits, tostring(telnyx.integer(digits)))
    end
  end)

  it("has no fraction when whole", function()
    assert.equal('{"x":[3,-2,2147483648,1000000]}', sent { x = { 3.0, -2, 2 ^ 31, 1e6 } })
  end)
end)
