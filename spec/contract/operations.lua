-- Specs of every operation in the OpenAPI document $OPENAPI, called through the client on a server
-- that rejects invalid requests. Justified differences are in exceptions.lua.

local cjson = require "cjson"
local contract = require "spec.support.contract"
local prism = require "spec.support.prism"
local telnyx = require "telnyx"

local path = assert(os.getenv("OPENAPI"), "OPENAPI names no file: make test-contract OPENAPI=file")
local document = dofile("tools/api/document.lua").read(path)
local exceptions = dofile("spec/contract/exceptions.lua")

local find_rows = contract.finder()
local server, client
local calls = 0

-- By operation: its exceptions, each with `says`, `fault`, `reason` and, later, `used`.
local excuses, excuse_count = {}, 0
for _, exception in ipairs(exceptions) do
  for _, name in ipairs(exception) do
    excuses[name] = excuses[name] or {}
    table.insert(excuses[name], { says = exception.says, name = name })
    excuse_count = excuse_count + 1
  end
end

setup(function()
  server = prism.start(path)
  client = telnyx.new { base_url = server.url, api_key = "any", max_retries = 0 }
end)

teardown(function()
  print(("\n%d operations, %d calls, %d exceptions")
    :format(#document.operations, calls, excuse_count))
  if client then client.close() end
  if server then server:stop() end
end)

-- ------------------------------------------------------------------------------- answers

local function kind_of(answers, response)
  local media = next(answers)
  if not media then return "none" end
  if answers["application/json"] then
    return response.headers["content-type"]:find("json", 1, true) and "json" or "text"
  end
  return media:find("^text/") and "text" or "binary"
end

local function stream_problem(stream)
  local event, err
  repeat event, err = stream:read() until not event
  return err and tostring(err)
end

-- Returns how the client's result differs from the response.
local function answer_problem(operation, row, value, response, is_stream)
  if is_stream then return stream_problem(value) end
  if not operation.answers then return nil end
  local kind = kind_of(operation.answers, response)
  local expected = response.body
  if kind == "json" then expected = cjson.decode(response.body) end
  if kind == "none" then expected = true end
  if type(value) ~= type(expected) then
    return ("the answer is %s, and the function returned a %s"):format(kind, type(value))
  end
  if row.page and not value.items[1] then return "the page is empty" end
end

-- --------------------------------------------------------------------------------- calls

local function function_of(operation, entry)
  local found = client
  if operation.path:find("^/v2/") then found = client.with { base_url = server.url .. "/v2" } end
  if entry.row.auth == "client" then
    found = client.with { client_id = "any", client_secret = "any" }
  end
  for part in entry.name:gmatch("[^.]+") do found = found[part] end
  return found
end

-- Calls the function of an operation, or client.request if it has none.
local function by_request(operation, everything)
  local values = contract.values(document, operation, {}, everything)
  local target = operation.path:gsub("{([^}]+)}", values.path)
  return { "no row has it" }, pcall(client.request, operation.method, target,
    { query = values.query, headers = values.header, body = values.body })
end

local function by_function(operation, everything, entry, is_stream)
  local values = contract.values(document, operation, entry.row, everything)
  local parameters, problems = contract.parameters(operation, entry.row, values)
  return problems, pcall(function_of(operation, entry), parameters, { stream = is_stream })
end

-- Ends the run if the server has ended: no later call can succeed.
local function check_server(err)
  if not err or err.kind ~= "connection" then return end
  local _, again = client.request("GET", "/")
  if not again or again.kind ~= "connection" then return end
  io.stderr:write("\nPrism ended in the middle of the run, after ", calls, " calls: ",
    tostring(err), "\n", server:log():sub(-2000), "\n")
  os.exit(1)
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
    return problems
  end
  check_server(err)
  if err.kind ~= "api" or not violations[1] then
    problems[#problems + 1] = tostring(err)
  end
  return problems
end

local function is_excused(name, problem)
  for _, excuse in ipairs(excuses[name] or {}) do
    if problem:find(excuse.says, 1, true) then
      excuse.used = true
      return true
    end
  end
end

local function check(name, ...)
  local left = {}
  for _, problem in ipairs(problems_of_call(...)) do
    if not is_excused(name, problem) then left[#left + 1] = "\n  " .. problem end
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
      it("with required parameters", function() check(name, operation, entry, false) end)
      it("with all parameters", function() check(name, operation, entry, true) end)
    end)
  end
end

it("needs all its exceptions", function()
  local needless = {}
  for name, list in pairs(excuses) do
    for _, excuse in ipairs(list) do
      if present[name] and not excuse.used then
        needless[#needless + 1] = ("\n  %s: %s"):format(name, excuse.says)
      end
    end
  end
  assert(not needless[1], "nothing needs these exceptions:" .. table.concat(needless))
end)
