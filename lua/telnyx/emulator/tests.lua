-- Tests of assistants, and their suites, named by `test_suite`.

local crud = require "telnyx.emulator.crud"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local tests = {}

local BODY = {
  name = { "string!", min = 1, max = 255 },
  destination = { "string!", min = 1 },
  instructions = { "string!", min = 1, max = 5000 },
  rubric = { "array!", items = { "object", fields = {
    name = "string!", criteria = "string!",
  } } },
  description = { "string", max = 1000 },
  max_duration_seconds = { "integer", min = 1, max = 3600 },
  telnyx_conversation_channel = { { "phone_call", "web_call", "sms_chat", "web_chat" } },
  test_suite = { "string", max = 100 },
}

--- Finds the test of a request.
---@return table|nil test
---@return table|nil response a 404 response
function tests.find(app, request)
  local id = request.params.test_id
  local test = app.store.tests:get(id)
  if test then return test end
  return nil, errors.not_found("There is no test '" .. id .. "'.", "test_id")
end

--- Returns the tests of a suite.
function tests.in_suite(app, name)
  return app.store.tests:select(function(test) return test.test_suite == name end)
end

local function suites(app)
  local names, seen = json.array(), {}
  for _, test in ipairs(app.store.tests.list) do
    local name = test.test_suite
    if type(name) == "string" and not seen[name] then
      seen[name] = true
      names[#names + 1] = name
    end
  end
  table.sort(names)
  return { json = { data = names } }
end

--- Adds the routes of tests and suites.
function tests.routes(app, router)
  local path = "/ai/assistants/tests"
  router:add("GET", path .. "/test-suites", function() return suites(app) end)
  crud(router, path, {
    collection = function() return app.store.tests end,
    parameter = "test_id", noun = "test", body = BODY, update = "PUT", status = 201,
    filters = { test_suite = "test_suite", destination = "destination",
      telnyx_conversation_channel = "telnyx_conversation_channel" },
    create = function()
      return { test_id = text.uuid(), created_at = app:timestamp(), description = "",
        telnyx_conversation_channel = "web_chat", max_duration_seconds = 300 }
    end,
    deleted = function(test)
      app.store.runs:remove_where(function(run) return run.test_id == test.test_id end)
    end,
  })
end

return tests
