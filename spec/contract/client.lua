-- Compares our requests with those of the official client for Node, npm's `telnyx`, for the same
-- arguments, over all operations that both have: method, path, query, media type and body.
-- Justified differences are in client_exceptions.lua. tools/deps installs the client.

local cjson = require "cjson"
local contract = require "spec.support.contract"
local interpreter = require "spec.support.interpreter"
local resources = require "telnyx.api.tables"
local telnyx = require "telnyx"
local query_pairs = require "spec.support.query_pairs"

local MODULE = ".rocks/telnyx/node_modules/telnyx/index.js"
local FILE = "\0file"
local LEAST = 1200
local exceptions = dofile "spec/contract/client_exceptions.lua"

-- ------------------------------------------------------------------------------- arguments

local SAMPLES = { string = "a text", any = "a text", integer = 2, number = 2.5, boolean = true,
  object = { key = "value" }, datetime = "2025-04-15T13:07:28Z", date = "2025-04-15" }

local function sample(kind)
  local item = kind:match("^(%l+)%[%]")
  if item then return { sample(item), sample(item) } end
  local name = kind:match("^%l+")
  if name == "file" then return FILE end
  return (assert(SAMPLES[name], name))
end

-- A filter is a value or an object, as filter[name] beside filter[name][contains].
local function has_members(wires, wire)
  for other in pairs(wires) do
    if other:sub(1, #wire + 1) == wire .. "[" then return true end
  end
end

local function samples(row, place)
  local found
  local wires = resources.parameters(row, place)
  for wire, kind in pairs(wires) do
    if not has_members(wires, wire) then
      found = found or {}
      found[wire] = sample(kind)
    end
  end
  return found
end

-- A file is not a parameter of a JSON body there, and of several alternatives one is enough.
local function body_of(row)
  if type(row.body) == "string" then return sample(row.body) end
  local body = samples(row, row.form and "form" or "body")
  if not row.form then
    for wire, value in pairs(body or {}) do
      if value == FILE then body[wire] = nil end
    end
  end
  return body
end

local function call_of(name, row)
  local ids = {}
  for _ in row[2]:gmatch("{[^}]+}") do ids[#ids + 1] = "id-" .. (#ids + 1) end
  return { name = name, ids = ids, query = samples(row, "query"), headers = samples(row, "headers"),
    body = body_of(row) }
end

-- -------------------------------------------------------------------------------- requests

local captured
local client = telnyx.new { base_url = "http://localhost/v2", api_key = "key", max_retries = 0,
  allow_http = true, transport = function(request)
    captured = request
    return { status = 200, headers = { ["content-type"] = "application/json" }, body = "{}" }
  end }

local function with_files(value)
  if value == FILE then return { content = "RIFF", filename = "contract.wav" } end
  if type(value) ~= "table" then return value end
  local copy = {}
  for key, inner in pairs(value) do copy[key] = with_files(inner) end
  return copy
end

local function form_pairs(parts)
  local found = {}
  for _, part in ipairs(parts) do found[#found + 1] = { part.name, part.data } end
  return found
end

local function our_request(call, row)
  local path_ids, index = {}, 0
  for id in row[2]:gmatch("{([^}]+)}") do
    index = index + 1
    path_ids[id] = call.ids[index]
  end
  local parameters = contract.parameters({ path = row[2] }, row, { path = path_ids,
    query = call.query, header = call.headers, [row.form and "form" or "body"] =
    with_files(call.body) })
  local run = client
  if row.auth == "client" then run = client.with { client_id = "id", client_secret = "secret" } end
  for part in call.name:gmatch("[^.]+") do run = run[part] end
  captured = nil
  local _, err = run(parameters)
  if not captured then return { error = tostring(err) } end
  local path, query = captured.url:match("^http://[^/]+([^?]*)%??(.*)$")
  return { method = captured.method, path = path, query = query_pairs.decode(query),
    type = captured.form and "multipart/form-data" or captured.headers["Content-Type"],
    body = captured.form and form_pairs(captured.form) or captured.body }
end

-- ----------------------------------------------------------------------------- comparisons

local function sorted_text(list)
  local lines = {}
  for index, pair in ipairs(list) do lines[index] = pair[1] .. "=" .. tostring(pair[2]) end
  table.sort(lines)
  return table.concat(lines, "&")
end

local function canonical(value)
  if type(value) ~= "table" then return cjson.encode(value) end
  local parts = {}
  for key, inner in pairs(value) do
    parts[#parts + 1] = tostring(key) .. ":" .. canonical(inner)
  end
  table.sort(parts)
  return "{" .. table.concat(parts, ",") .. "}"
end

local function body_text(request)
  local body = request.body
  if body == nil or body == cjson.null or body == "" then return "none" end
  if type(body) == "table" then return sorted_text(body) end
  if body:find "^[{[]" then return canonical(cjson.decode(body)) end
  if (request.type or ""):find("urlencoded", 1, true) then
    return sorted_text(query_pairs.decode(body))
  end
  return body
end

local function media_type(request)
  if body_text(request) == "none" then return "none" end
  return tostring(request.type):match("^[^;]+")
end

local PARTS = {
  { "method", function(request) return request.method end },
  { "path", function(request) return (request.path:gsub("%%(%x%x)", function(hex)
    return string.char(tonumber(hex, 16))
  end)) end },
  { "query", function(request) return sorted_text(request.query) end },
  { "type", media_type },
  { "body", body_text },
}

local function differences(ours, theirs)
  if ours.error then return { "ours: " .. ours.error } end
  if theirs.error then return { "theirs: " .. theirs.error } end
  local found = {}
  for _, part in ipairs(PARTS) do
    local name, text = part[1], part[2]
    local left, right = text(ours), text(theirs)
    if left ~= right then found[#found + 1] = ("%s: %s, theirs %s"):format(name, left, right) end
  end
  return found
end

-- ---------------------------------------------------------------------------------- all

local function rows()
  local found = {}
  local function collect(tree, name)
    for child, entry in pairs(tree) do
      local full = name .. "." .. child
      if type(entry[1]) ~= "string" then
        collect(entry, full)
      elseif not entry.websocket then
        found[#found + 1] = { name = full, row = entry }
      end
    end
  end
  for name in pairs(resources.names()) do collect(resources.whole(name), name) end
  table.sort(found, function(a, b) return a.name < b.name end)
  return found
end

local function their_requests(calls)
  local path, found = os.tmpname(), {}
  local file = assert(io.open(path, "w"))
  for _, call in ipairs(calls) do file:write(cjson.encode(call), "\n") end
  file:close()
  local pipe = assert(io.popen(("node spec/support/official_client.js %s <%s"):format(
    interpreter.quote(MODULE), interpreter.quote(path))))
  for line in pipe:lines() do
    local request = cjson.decode(line)
    found[request.name] = request
  end
  pipe:close()
  os.remove(path)
  return found
end

local entries, calls = rows(), {}
for index, entry in ipairs(entries) do calls[index] = call_of(entry.name, entry.row) end
local theirs = their_requests(calls)

local reasons, used, compared = {}, {}, 0
for _, exception in ipairs(exceptions) do
  for _, name in ipairs(exception) do
    reasons[name] = reasons[name] or {}
    table.insert(reasons[name], exception.says)
  end
end

local function is_excused(name, problem)
  for _, says in ipairs(reasons[name] or {}) do
    if problem:find(says, 1, true) then
      used[name .. says] = true
      return true
    end
  end
end

describe("the same request as of the official client", function()
  for index, entry in ipairs(entries) do
    local request = theirs[entry.name]
    if request and not request.missing then
      compared = compared + 1
      it(entry.name, function()
        local left = {}
        for _, problem in ipairs(differences(our_request(calls[index], entry.row), request)) do
          if not is_excused(entry.name, problem) then left[#left + 1] = "\n  " .. problem end
        end
        assert(not left[1], table.concat(left))
      end)
    end
  end
end)

it("compares nearly all operations", function()
  assert(compared >= LEAST, ("only %d operations were compared"):format(compared))
end)

it("needs all its exceptions", function()
  for name, list in pairs(reasons) do
    for _, says in ipairs(list) do
      assert(used[name .. says], ("nothing needs the exception of '%s': %s"):format(name, says))
    end
  end
end)

teardown(function() print(("\n%d operations compared"):format(compared)) end)
