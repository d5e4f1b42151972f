-- Runs the examples on the emulator, behind a proxy that compares requests and responses with the
-- OpenAPI document in $OPENAPI. Justified differences are in emulator_exceptions.lua.

local emulator = require "telnyx.emulator"
local interpreter = require "spec.support.interpreter"
local prism = require "spec.support.prism"

local path = assert(os.getenv("OPENAPI"), "OPENAPI names no file: make test-contract OPENAPI=file")
local document = dofile("tools/api/document.lua").read(path)
local exceptions = dofile("spec/contract/emulator_exceptions.lua")

-- One serves an emulator until it is stopped; the proxy passes no WebSockets on.
local LEFT_OUT = { ["examples/emulator.lua"] = true, ["examples/speech.lua"] = true }

local server, proxy
local used, checked = {}, 0

setup(function()
  server = assert(emulator.spawn())
  proxy = prism.start_proxy(path, server.url)
end)

teardown(function()
  print(("\n%d requests compared"):format(checked))
  if proxy then proxy:stop() end
  if server then server:stop() end
end)

-- --------------------------------------------------------------------------- operations

local patterns = {}
for _, operation in ipairs(document.operations) do
  local literal = operation.path:gsub("{[^}]+}", "")
  patterns[#patterns + 1] = { name = operation.method .. " " .. operation.path,
    length = #literal, text = "^" .. operation.method .. " " .. operation.path
      :gsub("[%-%.%+]", "%%%0"):gsub("{[^}]+}", "[^/]+") .. "$" }
end
table.sort(patterns, function(a, b)
  if a.length == b.length then return a.name < b.name end
  return a.length > b.length
end)

local function operation_of(request)
  for _, pattern in ipairs(patterns) do
    if request:find(pattern.text) then return pattern.name end
  end
  return request
end

-- Reads the violations in what the proxy has written: "GET /messages: response.body …". Requests
-- may be concurrent, so what it writes of a response begins with the path.
local function violations(text)
  local found, seen, operation, received = {}, {}, "?", {}
  for line in text:gsub("\27%[[%d;]*m", ""):gmatch("[^\n]+") do
    local method, target = line:match("%[HTTP SERVER%] (%l+) ([^%s?]+)")
    local responded = line:match("The upstream call to ([^%s?]+)")
    if method then
      operation = operation_of(method:upper() .. " " .. target)
      received[target] = operation
      checked = checked + 1
    elseif responded then
      operation = received[responded] or operation
    end
    local problem = line:match("error%s+Violation: (.*)$")
    local whole = problem and operation .. ": " .. problem
    if whole and not seen[whole] then
      seen[whole] = true
      found[#found + 1] = { operation = operation, text = problem }
    end
  end
  return found
end

-- ------------------------------------------------------------------------------ examples

local function is_excused(violation)
  for index, exception in ipairs(exceptions) do
    for _, name in ipairs(exception) do
      if name == violation.operation and violation.text:find(exception.says, 1, true) then
        used[index .. name] = true
        return true
      end
    end
  end
end

local function run(example)
  local pipe = assert(io.popen(
    ("{ TELNYX_BASE_URL=%s TELNYX_API_KEY=KEY_EMULATOR tools/lua %s %s; echo \"status $?\"; } 2>&1")
      :format(proxy.url, interpreter.version, interpreter.quote(example))))
  local output = pipe:read("*a")
  pipe:close()
  assert(output:find("status 0\n$"), output)
end

local examples = assert(io.popen("ls examples/*.lua"))
for example in examples:lines() do
  if not LEFT_OUT[example] then
    it(example .. " sends and receives what the document says", function()
      local before = #proxy:log()
      run(example)
      local left = {}
      for _, violation in ipairs(violations(proxy:log():sub(before + 1))) do
        if not is_excused(violation) then
          left[#left + 1] = ("\n  %s: %s"):format(violation.operation, violation.text)
        end
      end
      assert(not left[1], table.concat(left))
    end)
  end
end
examples:close()

it("needs all its exceptions", function()
  for index, exception in ipairs(exceptions) do
    for _, name in ipairs(exception) do
      assert(used[index .. name], ("nothing needs the exception of '%s': %s")
        :format(name, exception.says))
    end
  end
end)
