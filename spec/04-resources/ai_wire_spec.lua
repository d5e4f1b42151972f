-- Every operation under `ai` over real HTTP: method, target, headers and body, as the endpoint
-- table says, and as the table of API facts says where that is at hand.

local cjson = require "cjson.safe"
local telnyx = require "telnyx"
local awkward = require "spec.support.awkward"
local facts = require "spec.support.facts"
local json_text = require "spec.support.json_text"
local servers = require "spec.support.server"

local KEY = "KEY0123456789ABCDEF_wire"
local AGENT = ("telnyx-lua/%s (%s)")
  :format(telnyx.VERSION, rawget(_G, "jit") and rawget(_G, "jit").version or _VERSION)
local UUID4 = "^%x%x%x%x%x%x%x%x%-%x%x%x%x%-4%x%x%x%-[89ab]%x%x%x%-" .. ("%x"):rep(12) .. "$"

local rows = facts.of_rows(require "telnyx.resources".whole "ai", "ai")
local known, source = facts.load "ai"

local function find(tree, name)
  for part in name:gmatch("[^.]+") do tree = tree[part] end
  return tree
end

-- What a file part must be, beside its content.
local FILE = { value = { content = "ID3\0\r\n--x\255", filename = "a b\"ž.mp3" },
  content = "ID3\0\r\n--x\255", filename = "a b%22ž.mp3", content_type = "audio/mpeg" }

-- A call for a description: its arguments, and what they must become.
local function plan(description, wanted)
  local call = { parameters = {}, path = description.path, query = {}, json = {}, form = {} }
  for _, id in ipairs(description.ids) do
    local value = awkward.next_id()
    call.parameters[id] = value
    call.id = value
    call.path = call.path:gsub("{" .. id .. "}", (awkward.path_encoded(value):gsub("%%", "%%%%")))
  end
  for _, parameter in ipairs(description.parameters) do
    if wanted(parameter) then
      local chosen = parameter.type == "file" and FILE or awkward.next(parameter)
      call.parameters[parameter.call] = chosen.value
      if parameter.type == "file" then
        table.insert(call.form, { parameter.wire, chosen.content, chosen })
      elseif parameter.place == "body" then
        table.insert(call.json, json_text.quote(parameter.wire) .. ":" .. chosen.json)
      else
        for _, pair in ipairs(chosen.pairs) do
          table.insert(call[parameter.place], { parameter.wire .. pair[1], pair[2] })
        end
      end
    end
  end
  return call
end

local function plain(text) return text end

-- One text, or those of an array.
local function joined(value, encode)
  if type(value) ~= "table" then return encode(value) end
  local parts = {}
  for index, text in ipairs(value) do parts[index] = encode(text) end
  return table.concat(parts, ",")
end

local function check_target(call, request)
  local exact, decoded = {}, {}
  for index, pair in ipairs(call.query) do
    exact[index] = awkward.query_encoded(pair[1]) .. "="
      .. joined(pair[2], awkward.query_encoded)
    decoded[index] = { pair[1], joined(pair[2], plain) }
  end
  local query = table.concat(exact, "&")
  assert.equal("/v2" .. call.path .. (query ~= "" and "?" .. query or ""), request.target)
  local found = {}
  for name, value in (request.query or ""):gmatch("([^&=]*)=([^&]*)") do
    local function decode(text)
      return (text:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
    end
    found[#found + 1] = { decode(name), decode(value) }
  end
  assert.same(decoded, found)
end

-- The parts of a multipart body: { name, content, filename, content_type }.
local function parts_of(body, boundary)
  local parts, delimiter, at = {}, "--" .. boundary, 1
  assert.equal(delimiter .. "\r\n", body:sub(1, #delimiter + 2))
  while true do
    local from = at + #delimiter + 2
    local stop = body:find("\r\n" .. delimiter, from, true)
    if not stop then break end
    local head, content = body:sub(from, stop - 1):match("^(.-)\r\n\r\n(.*)$")
    parts[#parts + 1] = { head:match('name="([^"]*)"'), content,
      filename = head:match('filename="([^"]*)"'), content_type = head:match("Type: ([^\r]*)") }
    at = stop + 2
  end
  assert.equal(delimiter .. "--\r\n", body:sub(at))
  return parts
end

local function check_form(call, request)
  local boundary = request:header("content-type"):match("^multipart/form%-data; boundary=(.+)$")
  local expected = {}
  for index, part in ipairs(call.form) do
    local file = part[3] or {}
    expected[index] = { part[1], part[2], filename = file.filename,
      content_type = file.content_type }
  end
  assert.same(expected, parts_of(request.body, boundary))
end

local function check_body(description, call, request)
  assert.is_false(request.chunked)
  if description.content == "form" then return check_form(call, request) end
  local length = request:header("content-length")
  if description.content == "json" then
    assert.equal(tostring(#request.body), length)
    assert.is_truthy(cjson.decode(request.body))
    assert.equal(json_text.canonical("{" .. table.concat(call.json, ",") .. "}"),
      json_text.canonical(request.body))
  else
    assert.equal("", request.body)
    local changes = description.method ~= "GET" and description.method ~= "DELETE"
    assert.equal(changes and "0" or nil, length)
  end
end

local function omits_content_type(method)
  for _, omitted in ipairs(source and source.content_type_omitted_for or { "GET" }) do
    if omitted == method then return true end
  end
end

-- Exactly these, once each.
local function check_headers(description, call, request)
  local names = {}
  for _, header in ipairs(request.headers) do
    local name = header[1]:lower()
    assert.is_nil(names[name], name)
    names[name] = header[2]
  end
  local is_stream = call.parameters.stream == true
  assert.equal(is_stream and "text/event-stream" or description.accept, names.accept)
  assert.equal("Bearer " .. KEY, names.authorization)
  assert.equal(AGENT, names["user-agent"])
  assert.equal(description.idempotent, names["idempotency-key"] ~= nil)
  if description.idempotent then assert.is_truthy(names["idempotency-key"]:find(UUID4)) end
  if description.content ~= "form" then
    assert.equal(not omits_content_type(description.method) and "application/json" or nil,
      names["content-type"])
  end
  for _, name in ipairs { "accept", "accept-encoding", "authorization", "content-length",
    "content-type", "host", "idempotency-key", "user-agent" } do
    names[name] = nil
  end
  assert.is_nil(next(names))
end

local ANSWERS = {
  json = '{"data":{"id":"ž"},"n":1}',
  none = '{"ignored":true}',
  text = "<Response>\n</Response>",
  binary = "\137PNG\r\n\0\255{}",
  flat = '{"data":[{"id":"a"},{"id":"b"}],"meta":{"page_number":1,"total_pages":1}}',
  flat_array = '[{"id":"a"},{"id":"b"}]',
}

local function check_page(value, response)
  assert.equal(2, #value.items)
  assert.equal("b", value.items[2].id)
  assert.equal(response, value.response)
end

local function check_answer(description, call, body, value, err, response)
  assert.is_nil(err)
  assert.equal(200, response.status)
  if call.parameters.stream == true then
    assert.equal("ž", value:read().data.data.id)
    assert.is_nil((value:read()))
    return
  end
  assert.equal(body, response.body)
  if description.page then
    check_page(value, response)
  elseif description.response == "json" then
    assert.equal("ž", value.data.id)
    assert.equal(1, value.n)
  elseif description.response == "none" then
    assert.is_true(value)
  else
    assert.equal(body, value)
  end
end

describe("every operation of ai", function()
  local server, client

  setup(function()
    server = servers.start()
    client = telnyx.new { api_key = KEY, base_url = server.url .. "/v2", max_retries = 0,
      timeout = 20 }
  end)

  teardown(function()
    client.close()
    server:stop()
  end)

  before_each(function() server:reset() end)

  -- By position where an id may go first, else all by name.
  local function perform(description, call, id_first)
    local operation = find(client, description.name)
    if not id_first or #description.ids ~= 1 then return operation(call.parameters) end
    call.parameters[description.ids[1]] = nil
    if next(call.parameters) == nil then return operation(call.id) end
    return operation(call.id, call.parameters)
  end

  local function check(description, wanted, id_first)
    local call = plan(description, wanted)
    local body = ANSWERS[description.page or description.response]
    server:reply { body = body, headers = { ["Content-Type"] = "application/json" } }
    local value, err, response = perform(description, call, id_first)
    local requests = server:take()
    assert.equal(1, #requests)
    local request = requests[1]
    assert.equal(description.method, request.method)
    assert.equal(1, request.connection)
    check_target(call, request)
    check_headers(description, call, request)
    check_body(description, call, request)
    check_answer(description, call, body, value, err, response)
  end

  local function all() return true end
  local function is_required(parameter) return parameter.required end

  local function only_first_choice(description)
    local choice = description.one_of and description.one_of[1]
    return function(parameter) return parameter.required or parameter.wire == choice end
  end

  local function walk(descriptions)
    for _, description in ipairs(descriptions) do
      it(description.name .. " with all its parameters", function()
        -- in several turns, since each takes the next of the awkward values
        for turn = 1, 4 do check(description, all, turn % 2 == 0) end
      end)

      it(description.name .. " with what it requires", function()
        check(description, description.one_of and only_first_choice(description) or is_required)
      end)
    end
  end

  it("is one of 158", function()
    assert.equal(158, #rows)
  end)

  describe("sends what the endpoint table says:", function()
    walk(rows)
  end)

  if known then
    describe("sends what the facts say:", function()
      walk(known)
    end)

    it("has a row that says what the facts say", function()
      assert.equal(#known, #rows)
      for index, row in ipairs(rows) do
        local fact = known[index]
        for _, parameter in ipairs(fact.parameters) do parameter.call = parameter.wire end
        row.names = nil  -- those are tried by sending
        assert.same(fact, row)
      end
    end)
  end
end)
