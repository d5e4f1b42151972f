-- Tests of assistants, and the suites that their `test_suite` puts them in.

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local pages = require "telnyx.emulator.pages"
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

local FILTERS = { "test_suite", "telnyx_conversation_channel", "destination" }

--- Finds the test that a request names.
---@return table|nil test
---@return table|nil response a 404 answer
function tests.find(app, request)
  local id = request.params.test_id
  local test = app.store.tests:get(id)
  if test then return test end
  return nil, errors.not_found("There is no test '" .. id .. "'.", "test_id")
end

--- The tests of a suite.
function tests.in_suite(app, name)
  return app.store.tests:select(function(test) return test.test_suite == name end)
end

local function assign(test, body)
  for name in pairs(BODY) do
    if body[name] ~= nil then test[name] = body[name] end
  end
  return test
end

local function create(app, body)
  local test = assign({
    test_id = text.uuid(),
    created_at = app:timestamp(),
    description = "",
    telnyx_conversation_channel = "web_chat",
    max_duration_seconds = 300,
  }, body)
  return { status = 201, json = app.store.tests:add(test) }
end

local function list(app, query)
  local found = app.store.tests:select(function(test)
    for _, name in ipairs(FILTERS) do
      if query[name] and test[name] ~= query[name] then return false end
    end
    return true
  end)
  return pages.answer(found, query)
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

  local function with_test(handler)
    return function(request)
      local test, missing = tests.find(app, request)
      if not test then return missing end
      return handler(test, request)
    end
  end

  router:add("GET", path, function(request) return list(app, request.query) end)
  router:add("POST", path, function(request)
    return create(app, request.json)
  end, { body = BODY, idempotent = true })
  router:add("GET", path .. "/test-suites", function() return suites(app) end)
  router:add("GET", path .. "/{test_id}", with_test(function(test)
    return { json = test }
  end))
  router:add("PUT", path .. "/{test_id}", with_test(function(test, request)
    return { json = assign(test, request.json) }
  end), { body = BODY, partial = true })
  router:add("DELETE", path .. "/{test_id}", with_test(function(test)
    app.store.tests:remove(test.test_id)
    app.store.runs:remove_where(function(run) return run.test_id == test.test_id end)
    return { status = 200 }
  end))
end

return tests
