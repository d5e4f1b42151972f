-- Specs of the log: on standard error, in nginx's log, or passed to a function.

local child = require "spec.support.child"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local KEY = "KEY0123456789ABCDEF_secret-part"

-- Makes a few calls in a separate interpreter and returns its output.
local function run(opts, environment)
  local code = ([[
    local telnyx = require "telnyx"
    local answers = {
      { status = 500, headers = { ["retry-after-ms"] = "1" }, body = "" },
      { status = 200, headers = {}, body = '{"id":"a1"}' },
      { status = 401, headers = { ["x-request-id"] = "r-1" },
        body = '{"errors":[{"code":"10009","title":"Bad key %s"}]}' },
    }
    local sent = 0
    local client = telnyx.new { %s transport = function()
      sent = sent + 1
      return answers[sent]
    end }
    assert(client.ai.assistants.create({ name = "n", instructions = "the body" },
      { headers = { ["X-Note"] = "%s", Cookie = "crumbs" },
        query = { note = "%s" } }))
    client.ai.assistants.list()
  ]]):format(KEY, opts, KEY, KEY)
  environment = environment or {}
  environment.TELNYX_API_KEY = KEY
  local output, errors = child.run(code, environment)
  assert.equal("", output)
  return errors
end

local function lines_of(text)
  local lines = {}
  for line in text:gmatch("[^\n]+") do lines[#lines + 1] = line end
  return lines
end

local INFO = {
  "telnyx info: ai.assistants.create POST https://api.telnyx.com/v2/ai/assistants?note=[redacted]: "
    .. "telnyx ai.assistants.create: 500 Internal server error (retry after 0.001 s)",
  "telnyx info: ai.assistants.create POST https://api.telnyx.com/v2/ai/assistants?note=[redacted]: "
    .. "attempt 2 follows in 0.001 s",
  "telnyx info: ai.assistants.create POST https://api.telnyx.com/v2/ai/assistants?note=[redacted]: "
    .. "200, 11 bytes",
  "telnyx info: ai.assistants.list GET https://api.telnyx.com/v2/ai/assistants: "
    .. "telnyx ai.assistants.list: 401 Bad key [redacted] (code 10009, request r-1)",
}

local function assert_debug(text)
  assert.is_nil(text:find(KEY, 1, true))
  assert.is_nil(text:find("secret-part", 1, true))
  assert.is_nil(text:find("crumbs", 1, true))
  assert.is_nil(text:find("the body", 1, true))
  local _, attempts = text:gsub("telnyx debug: [%w.]+ attempt %d:", "")
  assert.equal(3, attempts)
  for _, expected in ipairs {
    "telnyx debug: ai.assistants.create attempt 2: POST ", "  Authorization: [redacted]\n",
    "  Cookie: [redacted]\n", "  X-Note: [redacted]\n", "  Accept: application/json\n",
    "  Idempotency-Key: " } do
    assert.truthy(text:find(expected, 1, true), expected)
  end
  for _, line in ipairs(INFO) do assert.truthy(text:find(line .. "\n", 1, true), line) end
end

describe("the log", function()
  it("is silent by default", function()
    assert.equal("", run "")
    assert.equal("", run 'log = "off",')
  end)

  it("has a line for each attempt and each pause at 'info'", function()
    assert.same(INFO, lines_of(run 'log = "info",'))
    assert.same(INFO, lines_of(run("", { TELNYX_LOG = "info" })))
  end)

  it("has the requests, without secrets, at 'debug'", function()
    assert_debug(run 'log = "debug",')
    assert_debug(run("", { TELNYX_LOG = "debug" }))
  end)

  it("prefers the option to the environment", function()
    assert.equal("", run('log = "off",', { TELNYX_LOG = "debug" }))
    assert.same(INFO, lines_of(run('log = "info",', { TELNYX_LOG = "debug" })))
  end)

  it("is turned off by an empty variable", function()
    assert.equal("", run("", { TELNYX_LOG = "" }))
  end)

  it("shows the duration and the id of a real request", function()
    local server = servers.start()
    server:default { headers = { ["x-request-id"] = "r-1" }, body = "{}" }
    local _, errors = child.run(([[
      local telnyx = require "telnyx"
      local client = telnyx.new { base_url = "%s", api_key = "k", log = "info" }
      assert(client.request("GET", "/x"))
    ]]):format(server.url))
    server:stop()
    local line = "^telnyx info: request GET http://[%d.:]+/x: 200, 2 bytes in %d%.%d%d%d s "
      .. "%(request r%-1%)\n$"
    assert.truthy(errors:find(line), errors)
  end)

  it("works without standard error", function()
    local output = child.run [[
      local telnyx = require "telnyx"
      io.stderr:close()
      local client = telnyx.new { api_key = "k", log = "debug",
        transport = function() return { status = 200, body = '{"id":"a"}' } end }
      print(client.ai.assistants.retrieve("a").id)
    ]]
    assert.equal("a\n", output)
  end)

  it("uses nginx's log inside nginx", function()
    local output, errors = child.run([[
      local names = { [5] = "warn", [7] = "info", [8] = "debug" }
      ngx = { WARN = 5, INFO = 7, DEBUG = 8, log = function(level, ...)
        print(names[level], (table.concat({ ... }):gsub("\n.*", "")))
      end }
      local telnyx = require "telnyx"
      local client = telnyx.new { base_url = "http://127.0.0.1:1", api_key = "k",
        insecure = true, max_retries = 0 }
      client.request("GET", "/x")
    ]], { TELNYX_LOG = "debug" })
    assert.equal("", errors)
    local lines = lines_of(output)
    assert.equal(3, #lines)
    assert.equal("warn\ttelnyx: insecure = true: servers are not verified, "
      .. "anybody on the way can read the key", lines[1])
    assert.equal("debug\ttelnyx: request attempt 1: GET http://127.0.0.1:1/x", lines[2])
    assert.truthy(lines[3]:find("^info\ttelnyx: request GET http://127.0.0.1:1/x: telnyx request: "
      .. "connection failed: "))
  end)
end)

describe("a function as log", function()
  local answers, lines

  local function record(level, message, fields)
    lines[#lines + 1] = { level = level, message = message, fields = fields }
  end

  local function client(log)
    return telnyx.new { api_key = KEY, log = log, transport = function()
      return table.remove(answers, 1)
    end }
  end

  before_each(function()
    answers = {
      { status = 500, headers = { ["retry-after-ms"] = "1", ["x-request-id"] = "r-1" }, body = "" },
      { status = 200, headers = { ["X-Request-Id"] = "r-2" }, body = '{"id":"a1"}',
        timings = { total = 0.25 } },
    }
    lines = {}
  end)

  local URL = "https://api.telnyx.com/v2/ai/assistants"

  it("receives every line, with its data as fields", function()
    assert(client(record).ai.assistants.create { name = "n", instructions = "i" })
    local levels = {}
    for index, line in ipairs(lines) do
      levels[index] = line.level
      assert.equal("ai.assistants.create", line.fields.operation)
      assert.equal("POST", line.fields.method)
      assert.equal(URL, line.fields.url)
      assert.equal(index <= 3 and 1 or 2, line.fields.attempt)
      assert.is_nil(line.message:find("\n", 1, true))
    end
    assert.same({ "debug", "info", "info", "debug", "info" }, levels)

    local request, failure, pause, success = lines[1], lines[2], lines[3], lines[5]
    assert.equal("ai.assistants.create attempt 1: POST " .. URL .. ", 31 bytes", request.message)
    assert.equal(31, request.fields.request_body_size)
    assert.equal("application/json", request.fields.headers["Content-Type"])
    assert.equal("[redacted]", request.fields.headers.Authorization)

    assert.equal("telnyx ai.assistants.create: 500 Internal server error (request r-1, retry after "
      .. "0.001 s)", failure.fields.error)
    assert.equal("api", failure.fields.error_kind)
    assert.equal(500, failure.fields.status)

    assert.equal(0.001, pause.fields.delay)
    assert.equal("500 Internal server error", pause.fields.reason)

    assert.equal("ai.assistants.create POST " .. URL .. ": 200, 11 bytes in 0.250 s (request r-2)",
      success.message)
    assert.equal(200, success.fields.status)
    assert.equal("r-2", success.fields.request_id)
    assert.equal(11, success.fields.response_body_size)
    assert.equal(0.25, success.fields.timings.total)
  end)

  local PLAIN = { string = true, number = true, boolean = true }

  local function assert_plain(value)
    if type(value) ~= "table" then return assert.is_true(PLAIN[type(value)]) end
    for name, inner in pairs(value) do
      assert.equal("string", type(name))
      assert_plain(inner)
    end
  end

  it("receives plain values", function()
    assert(client(record).ai.assistants.create { name = "n", instructions = "i" })
    for _, line in ipairs(lines) do assert_plain(line.fields) end
  end)

  it("receives lines whatever TELNYX_LOG says, and nothing goes to standard error", function()
    local output, errors = child.run([[
      local telnyx = require "telnyx"
      local client = telnyx.new { api_key = "k", log = function(level) print(level) end,
        transport = function() return { status = 200, body = "{}" } end }
      assert(client.request("GET", "/x"))
    ]], { TELNYX_LOG = "off" })
    assert.equal("debug\ninfo\n", output)
    assert.equal("", errors)
  end)

  it("receives the warning about insecure = true", function()
    local insecure = telnyx.new { base_url = servers.closed_url(), api_key = "k", log = record,
      insecure = true, max_retries = 0 }
    insecure.request("GET", "/x")
    insecure.close()
    assert.equal("warning", lines[1].level)
    assert.truthy(lines[1].message:find("^insecure = true: "))
    assert.same({}, lines[1].fields)
  end)

  it("passes its errors to the caller", function()
    local thrown = { "thrown" }
    local ok, raised = pcall(client(function() error(thrown) end).ai.assistants.list)
    assert.is_false(ok)
    assert.equal(thrown, raised)
    assert.equal(2, #answers)  -- nothing was sent
  end)
end)
