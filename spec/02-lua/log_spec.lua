-- Lines about requests on standard error.

local child = require "spec.support.child"

local KEY = "KEY0123456789ABCDEF_secret-part"

-- Makes a few calls in an interpreter of its own and gives what it wrote.
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
    .. "telnyx ai.assistants.create: 500 Internal server error",
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

  it("has what is sent, but for secrets, at 'debug'", function()
    assert_debug(run 'log = "debug",')
    assert_debug(run("", { TELNYX_LOG = "debug" }))
  end)

  it("goes by the option rather than by the environment", function()
    assert.equal("", run('log = "off",', { TELNYX_LOG = "debug" }))
    assert.same(INFO, lines_of(run('log = "info",', { TELNYX_LOG = "debug" })))
  end)

  it("is turned off by an empty variable", function()
    assert.equal("", run("", { TELNYX_LOG = "" }))
  end)
end)
