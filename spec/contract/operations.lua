-- Every operation of the OpenAPI document in $OPENAPI through the client, on a server that minds
-- what the document does not allow. What differs on purpose is in exceptions.lua.

local cjson = require "cjson"
local contract = require "spec.support.contract"
local prism = require "spec.support.prism"
local telnyx = require "telnyx"

local path = assert(os.getenv("OPENAPI"), "OPENAPI names no file: make test-contract OPENAPI=file")
local document = dofile("tools/api/document.lua").read(path)
local exceptions = dofile("spec/contract/exceptions.lua")

local find_rows = contract.finder()
local server, client
local calls, excused = 0, {}

setup(function()
  server = prism.start(path)
  client = telnyx.new { base_url = server.url, api_key = "any", max_retries = 0 }
end)

teardown(function()
  local count = 0
  for _ in pairs(excused) do count = count + 1 end
  print(("\n%d operations, %d calls, %d operations with an exception")
    :format(#document.operations, calls, count))
  if client then client.close() end
  if server then server:stop() end
end)

-- ------------------------------------------------------------------------------- answers

local function kind_of(answers)
  local media = next(answers)
  if not media then return "none" end
  if answers["application/json"] then return "json" end
  return media:find("^text/") and "text" or "binary"
end

local function stream_problem(stream)
  local event, err
  repeat event, err = stream:read() until not event
  return err and tostring(err)
end

-- What the client did not make of an answer.
local function answer_problem(operation, row, value, response, is_stream)
  if is_stream then return stream_problem(value) end
  if not operation.answers then return nil end
  local kind = kind_of(operation.answers)
  local expected = response.body
  if kind == "json" then expected = cjson.decode(response.body) end
  if kind == "none" then expected = true end
  if type(value) ~= type(expected) then
    return ("the answer is %s, and the function returned a %s"):format(kind, type(value))
  end
  if row.page and not value.items[1] then return "the page is empty" end
end

-- --------------------------------------------------------------------------------- calls

local function function_of(operation, name)
  local found = client
  if operation.path:find("^/v2/") then found = client.with { base_url = server.url .. "/v2" } end
  for part in name:gmatch("[^.]+") do found = found[part] end
  return found
end

-- What has no function has client.request.
local function by_request(operation, everything)
  local values = contract.values(document, operation, {}, everything)
  local target = operation.path:gsub("{([^}]+)}", values.path)
  return { "no row has it" }, pcall(client.request, operation.method, target,
    { query = values.query, headers = values.header, body = values.body })
end

local function by_function(operation, everything, entry, is_stream)
  local values = contract.values(document, operation, entry.row, everything)
  local parameters, problems = contract.parameters(operation, entry.row, values)
  return problems, pcall(function_of(operation, entry.name), parameters, { stream = is_stream })
end

local function problems_of_call(operation, entry, everything)
  calls = calls + 1
  local is_stream = everything and contract.streams(operation, entry.row) or nil
  local call = entry.name and by_function or by_request
  local problems, called, value, err, response = call(operation, everything, entry, is_stream)
  if not called then
    problems[#problems + 1] = "the client refuses: " .. tostring(value):gsub("^.-:%d+: ", "")
    return problems
  end
  local violations = response and prism.violations(response) or {}
  for _, line in ipairs(violations) do problems[#problems + 1] = line end
  if not err then
    problems[#problems + 1] = answer_problem(operation, entry.row, value, response, is_stream)
  elseif err.kind ~= "api" or not violations[1] then
    problems[#problems + 1] = tostring(err)
  end
  return problems
end

local function check(name, ...)
  local exception, left = exceptions[name], {}
  for _, problem in ipairs(problems_of_call(...)) do
    if exception and problem:find(exception.says, 1, true) then
      excused[name] = true
    else
      left[#left + 1] = "\n  " .. problem
    end
  end
  assert(not left[1], table.concat(left))
end

local present = {}

for _, operation in ipairs(document.operations) do
  local name = operation.method .. " " .. operation.path
  present[name] = true
  local entries = find_rows(operation)
  if not entries[1] then entries[1] = { row = {} } end
  for _, entry in ipairs(entries) do
    describe(("%s (%s)"):format(name, entry.name or "client.request"), function()
      it("with what is required", function() check(name, operation, entry, false) end)
      it("with everything", function() check(name, operation, entry, true) end)
    end)
  end
end

it("needs all its exceptions", function()
  for name in pairs(exceptions) do
    assert(excused[name] or not present[name], ("nothing needs the exception of '%s'"):format(name))
  end
end)
