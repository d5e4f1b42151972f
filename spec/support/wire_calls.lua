-- Calls of operations over real HTTP: the arguments, the expected requests, and the expected
-- results. Descriptions of operations come from spec.support.facts.

local assert = require "luassert"
local cjson = require "cjson.safe"
local telnyx = require "telnyx"
local difficult_values = require "spec.support.difficult_values"
local json_text = require "spec.support.json_text"

local KEY = "KEY0123456789ABCDEF_wire"
local AGENT = ("telnyx-lua/%s (%s)")
  :format(telnyx.VERSION, rawget(_G, "jit") and rawget(_G, "jit").version or _VERSION)
local UUID4 = "^%x%x%x%x%x%x%x%x%-%x%x%x%x%-4%x%x%x%-[89ab]%x%x%x%-" .. ("%x"):rep(12) .. "$"

local wire = {}

local function find(tree, name)
  for part in name:gmatch("[^.]+") do tree = tree[part] end
  return tree
end

-- Expected properties of a file part, beside its content.
local FILE = { value = { content = "ID3\0\r\n--x\255", filename = "a b\"ž.mp3" },
  content = "ID3\0\r\n--x\255", filename = "a b%22ž.mp3", content_type = "audio/mpeg" }

-- Stores a value in its group; by its name in the API if a plain value is in the way.
local function put(parameters, parameter, value)
  local keys, node = parameter.keys or { parameter.call }, parameters
  for index = 1, #keys - 1 do
    node[keys[index]] = node[keys[index]] or {}
    node = node[keys[index]]
    if type(node) ~= "table" then
      parameters[parameter.wire] = value
      return
    end
  end
  local last = keys[#keys]
  if node[last] == nil then node[last] = value else parameters[parameter.wire] = value end
end

-- Returns a call for a description: its arguments, and the expected request.
local function plan(description, wanted)
  local call = { parameters = {}, path = description.path, query = {}, json = {}, form = {},
    encoded = {}, headers = {} }
  for _, id in ipairs(description.ids) do
    local value = difficult_values.next_id()
    call.parameters[id] = value
    call.id = value
    local encoded = difficult_values.path_encoded(value):gsub("%%", "%%%%")
    call.path = call.path:gsub("{" .. id .. "}", encoded)
  end
  for _, parameter in ipairs(description.parameters) do
    if wanted(parameter) then
      local is_pair = parameter.place == "body" and description.content == "urlencoded"
      local chosen = parameter.type == "file" and FILE
        or difficult_values.next(parameter, is_pair and "urlencoded" or nil)
      put(call.parameters, parameter, chosen.value)
      if parameter.type == "file" then
        table.insert(call.form, { parameter.wire, chosen.content, chosen })
      elseif parameter.place == "headers" then
        call.headers[parameter.wire:lower()] = chosen.pairs[1][2]
      elseif parameter.place == "body" and description.is_whole then
        call.whole = chosen.json
      elseif is_pair then
        for _, pair in ipairs(chosen.pairs) do
          table.insert(call.encoded, difficult_values.query_encoded(parameter.wire) .. "="
            .. difficult_values.query_encoded(pair[2]))
        end
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

-- Returns one text, or those of an array.
local function joined(value, encode)
  if type(value) ~= "table" then return encode(value) end
  local parts = {}
  for index, text in ipairs(value) do parts[index] = encode(text) end
  return table.concat(parts, ",")
end

local function check_target(call, request)
  local exact, decoded = {}, {}
  for index, pair in ipairs(call.query) do
    exact[index] = difficult_values.query_encoded(pair[1]) .. "="
      .. joined(pair[2], difficult_values.query_encoded)
    decoded[index] = { pair[1], joined(pair[2], plain) }
  end
  local query = table.concat(exact, "&")
  local prefix = call.is_root and "" or "/v2"
  assert.equal(prefix .. call.path .. (query ~= "" and "?" .. query or ""), request.target)
  local found = {}
  for name, value in (request.query or ""):gmatch("([^&=]*)=([^&]*)") do
    local function decode(text)
      return (text:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
    end
    found[#found + 1] = { decode(name), decode(value) }
  end
  assert.same(decoded, found)
end

-- Returns the parts of a multipart body: { name, content, filename, content_type }.
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
  if #call.form == 0 then return assert.equal("", request.body) end
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
  if description.content == "file" then
    assert.equal(FILE.content, request.body)
  elseif description.content == "urlencoded" then
    assert.equal(table.concat(call.encoded, "&"), request.body)
  elseif description.content == "json" then
    assert.equal(tostring(#request.body), length)
    assert.is_not_nil(cjson.decode(request.body))
    assert.equal(json_text.canonical(call.whole or "{" .. table.concat(call.json, ",") .. "}"),
      json_text.canonical(request.body))
  else
    assert.equal("", request.body)
    local changes = description.method ~= "GET" and description.method ~= "DELETE"
    assert.equal(changes and "0" or nil, length)
  end
end

-- Asserts exactly these, once each.
local function check_headers(description, call, request)
  local names = {}
  for _, header in ipairs(request.headers) do
    local name = header[1]:lower()
    assert.is_nil(names[name], name)
    names[name] = header[2]
  end
  for name, value in pairs(call.headers) do
    assert.equal(value, names[name])
    if name ~= "accept" then names[name] = nil end
  end
  local is_stream = call.parameters.stream == true
  assert.equal(is_stream and "text/event-stream" or call.headers.accept or description.accept,
    names.accept)
  assert.equal(description.auth ~= "client?" and "Bearer " .. KEY or nil, names.authorization)
  assert.equal(AGENT, names["user-agent"])
  assert.equal(description.idempotent, names["idempotency-key"] ~= nil)
  if description.idempotent then assert.is_truthy(names["idempotency-key"]:find(UUID4)) end
  if description.content ~= "form" then
    local has_body = request.body ~= "" or description.content == "urlencoded"
    assert.equal(has_body and (description.content_type or "application/json") or nil,
      names["content-type"])
  end
  for _, name in ipairs { "accept", "accept-encoding", "authorization", "content-length",
    "content-type", "host", "idempotency-key", "user-agent" } do
    names[name] = nil
  end
  assert.is_nil(next(names))
end

local ITEMS = '[{"id":"a"},{"id":"b"}]'

-- The last page of each kind of pagination.
local ANSWERS = {
  json = '{"data":{"id":"ž"},"n":1}',
  auto = '{"data":{"id":"ž"},"n":1}',
  none = '{"ignored":true}',
  text = "<Response>\n</Response>",
  binary = "\137PNG\r\n\0\255{}",
  flat_array = ITEMS,
  log_messages = '{"log_messages":' .. ITEMS .. ',"meta":{"page_number":1,"total_pages":1}}',
  queues = '{"queues":' .. ITEMS .. '}',
  records = '{"records":' .. ITEMS .. ',"page":1,"totalRecords":2}',
  tollfree = '{"records":' .. ITEMS .. ',"total_records":2}',
}
for kind in pairs { flat = true, number_orders = true, per_page = true, cursor = true,
  email_cursor = true, email_page_cursor = true, email_after = true, cloudfs = true } do
  ANSWERS[kind] = '{"data":' .. ITEMS .. ',"meta":{"page_number":1,"total_pages":1}}'
end

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
  elseif description.response == "json" or description.response == "auto" then
    assert.equal("ž", value.data.id)
    assert.equal(1, value.n)
  elseif description.response == "none" then
    assert.is_true(value)
  else
    assert.equal(body, value)
  end
end

-- JSON with a file in it is sent as a form.
local function as_form(description)
  local form = {}
  for name, value in pairs(description) do form[name] = value end
  form.content, form.parameters = "form", {}
  for index, parameter in ipairs(description.parameters) do
    local place = parameter.place == "body" and "form" or parameter.place
    form.parameters[index] = { call = parameter.call, wire = parameter.wire, type = parameter.type,
      place = place, required = parameter.required, nullable = parameter.nullable }
  end
  return form
end

local function has_file(description)
  for _, parameter in ipairs(description.parameters) do
    if parameter.place == "body" and parameter.type == "file" then return true end
  end
  return false
end

-- By position if an id may go first, otherwise by name.
local function perform(client, description, call, id_first)
  local operation = find(client, description.name)
  if not id_first or #description.ids ~= 1 then return operation(call.parameters) end
  call.parameters[description.ids[1]] = nil
  if next(call.parameters) == nil then return operation(call.id) end
  return operation(call.id, call.parameters)
end

local function check(server, client, description, wanted, id_first)
  local call = plan(description, wanted)
  call.is_root = description.root
  local body = ANSWERS[description.page or description.response]
  server:reply { body = body, headers = { ["Content-Type"] = "application/json" } }
  local value, err, response = perform(client, description, call, id_first)
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

--- Creates a client of a server.
---@param server table
---@return telnyx.Client client
function wire.client(server)
  return telnyx.new { api_key = KEY, base_url = server.url .. "/v2", max_retries = 0, timeout = 20 }
end

--- Tells whether a call needs more than an API key.
---@param description table
---@return boolean
function wire.is_special(description)
  return description.websocket or description.auth == "client"
end

--- Asserts that a call with all parameters sends them. Values are used in turn: another call has
--- different ones.
---@param server table
---@param client telnyx.Client
---@param description table
---@param id_first boolean
function wire.check_all(server, client, description, id_first)
  local is_form = not description.is_whole and has_file(description)
  check(server, client, is_form and as_form(description) or description, all, id_first)
end

--- Asserts that a call with only the required parameters sends just those.
function wire.check_required(server, client, description)
  check(server, client, description,
    description.one_of and only_first_choice(description) or is_required)
end

return wire
