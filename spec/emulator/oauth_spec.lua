-- Specs of the emulator's access tokens, and of a client that uses them.

local core = require "telnyx.core"
local emulator = require "telnyx.emulator"
local json = require "telnyx.emulator.json"
local new_app = require "telnyx.emulator.app".new
local telnyx = require "telnyx"

local ID, SECRET = "client-1", "secret of client 1: +&%"

describe("the emulator's /oauth/token", function()
  local app, now

  local function send(method, target, headers, body)
    local response = app:handle { method = method, target = target, headers = headers,
      body = body or "" }
    return response.status, json.decode(response.body), response
  end

  local FORM = { ["content-type"] = "application/x-www-form-urlencoded" }
  local JSON = { ["content-type"] = "application/json; charset=utf-8" }
  local BODY = "grant_type=client_credentials&client_id=client-1&client_secret="
  local ESCAPED = "secret+of%20client+1%3A+%2B%26%25"

  local function with_basic(credentials)
    return { ["content-type"] = FORM["content-type"],
      authorization = "Basic " .. core.base64_encode(credentials) }
  end

  local function start(opts)
    opts.clock = function() return now end
    app = assert(new_app(opts))
  end

  before_each(function()
    now = 1700000000
    start { client_id = ID, client_secret = SECRET, api_key = "the-key", token_seconds = 60 }
  end)

  local GOOD = {
    { "a form", FORM, BODY .. ESCAPED },
    { "JSON", JSON, ('{"grant_type":"client_credentials","client_id":"%s","client_secret":"%s"}')
      :format(ID, SECRET) },
    { "a header", with_basic(ID .. ":" .. SECRET), "grant_type=client_credentials" },
  }
  for _, case in ipairs(GOOD) do
    it("returns a token for the credentials in " .. case[1], function()
      local status, answer, response = send("POST", "/v2/oauth/token", case[2], case[3])
      assert.equal(200, status)
      assert.equal("Bearer", answer.token_type)
      assert.equal(60, answer.expires_in)
      assert.equal("no-store", response.headers["cache-control"])
      local bearer = { authorization = "Bearer " .. answer.access_token }
      assert.equal(200, (send("GET", "/v2/ai/assistants", bearer)))
    end)
  end

  local BAD = {
    { "another secret", 401, "invalid_client", FORM, BODY .. "x" },
    { "no secret", 401, "invalid_client", FORM,
      "grant_type=client_credentials&client_id=client-1" },
    { "another id", 401, "invalid_client", with_basic("x:" .. SECRET),
      "grant_type=client_credentials" },
    { "a header that is not base64", 401, "invalid_client",
      { authorization = "Basic ??" }, "grant_type=client_credentials" },
    { "another grant", 400, "unsupported_grant_type", FORM, "grant_type=password" },
    { "no grant", 400, "invalid_request", FORM, "client_id=client-1" },
    { "a bad escape", 400, "invalid_request", FORM, "grant_type=%zz" },
    { "bad JSON", 400, "invalid_request", JSON, "{" },
    { "an array", 400, "invalid_request", JSON, "[]" },
    { "nothing", 400, "invalid_request", {}, "" },
  }
  for _, case in ipairs(BAD) do
    it("refuses " .. case[1], function()
      local status, answer = send("POST", "/v2/oauth/token", case[4], case[5])
      assert.equal(case[2], status)
      assert.equal(case[3], answer.error)
      assert.equal("string", type(answer.error_description))
    end)
  end

  it("accepts any client unless told otherwise", function()
    start {}
    local status, answer = send("POST", "/v2/oauth/token", FORM, BODY .. "anything")
    assert.equal(200, status)
    assert.equal(3600, answer.expires_in)
    assert.equal(401, (send("POST", "/v2/oauth/token", FORM, BODY)))
  end)

  it("returns tokens that expire, and still accepts keys", function()
    local _, answer = send("POST", "/v2/oauth/token", FORM, BODY .. ESCAPED)
    local bearer = { authorization = "Bearer " .. answer.access_token }
    now = now + 59
    assert.equal(200, (send("GET", "/v2/ai/assistants", bearer)))
    now = now + 1
    assert.equal(401, (send("GET", "/v2/ai/assistants", bearer)))
    assert.equal(200, (send("GET", "/v2/ai/assistants", { authorization = "Bearer the-key" })))
    assert.equal(401, (send("GET", "/v2/ai/assistants", { authorization = "Bearer another" })))
  end)

  it("forgets its tokens on reset", function()
    local _, answer = send("POST", "/v2/oauth/token", FORM, BODY .. ESCAPED)
    app:reset()
    assert.equal(401, (send("GET", "/v2/ai/assistants",
      { authorization = "Bearer " .. answer.access_token })))
  end)

  it("does not show secrets in recorded requests", function()
    for _, case in ipairs(GOOD) do send("POST", "/v2/oauth/token", case[2], case[3]) end
    local text = app:handle { method = "GET", target = "/_emulator/requests", headers = {},
      body = "" }.body
    assert.truthy(text:find("client_secret=[redacted]", 1, true), text)
    for _, secret in ipairs { SECRET, ESCAPED, core.base64_encode(ID .. ":" .. SECRET) } do
      assert.is_nil(text:find(secret, 1, true), text)
    end
  end)
end)

describe("a client with id and secret", function()
  local server, client

  setup(function()
    server = assert(emulator.spawn { client_id = ID, client_secret = SECRET, token_seconds = 3600 })
  end)
  teardown(function() server:stop() end)

  before_each(function()
    assert(server:reset())
    client = telnyx.new { base_url = server.url, client_id = ID, client_secret = SECRET,
      timeout = 10 }
  end)
  after_each(function() client.close() end)

  local function paths()
    local list = {}
    for i, request in ipairs(assert(server:requests())) do list[i] = request.path end
    return list
  end

  local TOKEN, LIST = "/v2/oauth/token", "/v2/ai/assistants"

  it("works like one with a key", function()
    local assistant = assert(client.ai.assistants.create { name = "n", instructions = "i" })
    assert.equal("n", assert(client.ai.assistants.retrieve(assistant.id)).name)
    assert(client.ai.assistants.delete(assistant.id))
    assert.same({ TOKEN, LIST, LIST .. "/" .. assistant.id, LIST .. "/" .. assistant.id }, paths())
  end)

  it("gets a new token when the server reports that the old one expired", function()
    assert(client.ai.assistants.list())
    assert(server:advance(3600))
    assert(client.ai.assistants.list())
    assert.same({ TOKEN, LIST, LIST, TOKEN, LIST }, paths())
  end)

  it("gets an error when its secret is wrong", function()
    local other = client.with { client_id = ID, client_secret = "not the secret" }
    local value, err = other.ai.assistants.list()
    assert.is_nil(value)
    assert.equal("AuthenticationError", err.name)
    assert.equal("oauth.token", err.operation)
    assert.equal("invalid_client", err.code)
    assert.same({ TOKEN }, paths())
    assert(client.ai.assistants.list())
  end)

  it("requests a token again when the first response is lost", function()
    assert(server:fault { path = "/oauth/token", reset = true })
    assert(client.ai.assistants.list())
    assert.same({ TOKEN, TOKEN, LIST }, paths())
  end)

  it("sends the body again after a 401", function()
    assert(client.ai.assistants.list())
    assert(server:advance(3600))
    local created = assert(client.ai.assistants.create { name = "n", instructions = "i" })
    assert.equal(created.id, assert(client.ai.assistants.list()).data[1].id)
    assert.same({ TOKEN, LIST, LIST, TOKEN, LIST, LIST }, paths())
  end)
end)
