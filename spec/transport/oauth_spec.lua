-- Specs of OAuth clients, with an id and a secret in place of a key, over transports of the spec.

local core = require "telnyx.core"
local child = require "spec.support.child"
local scripted = require "spec.support.script"
local telnyx = require "telnyx"

local ID, SECRET = "client-1", "the-secret-of-client-1"

local function token(name, expires_in)
  return { body = ('{"access_token":"%s","token_type":"Bearer","expires_in":%s}')
    :format(name, expires_in or 3600) }
end

local LIST = { body = '{"data":[]}' }
local REFUSED = { status = 401, body = '{"errors":[{"code":"10009","title":"No"}]}' }
local BUSY = { status = 503, headers = { ["retry-after-ms"] = "1" } }

local time

-- Returns a client over a list of responses, with its own clock, and the requests that it sends.
local function client_of(list, opts)
  local send, requests = scripted(list)
  local transport = { send = send, now = function() return time end, sleep = function() end }
  local given = { transport = transport, client_id = ID, client_secret = SECRET }
  for name, value in pairs(opts or {}) do given[name] = value end
  return telnyx.new(given), requests
end

-- "token" for a token request, otherwise its Authorization.
local function shown(requests)
  local list = {}
  for i, request in ipairs(requests) do
    list[i] = request.url:find("/oauth/token$") and "token"
      or tostring(request.headers.Authorization)
  end
  return list
end

describe("a client with client_id and client_secret", function()
  before_each(function() time = 1000 end)

  describe("requests a token", function()
    it("at the first call, as a form with the credentials in the header", function()
      local client, requests = client_of({ token "t-1", LIST }, { headers = { ["X-Team"] = "a" } })
      assert.equal(0, #requests)
      assert(client.ai.assistants.list())
      local request = requests[1]
      assert.equal("POST", request.method)
      assert.equal("https://api.telnyx.com/v2/oauth/token", request.url)
      assert.equal("oauth.token", request.operation)
      assert.equal("grant_type=client_credentials", request.body)
      assert.equal("application/x-www-form-urlencoded", request.headers["Content-Type"])
      assert.equal("application/json", request.headers.Accept)
      assert.equal("Basic " .. core.base64_encode(ID .. ":" .. SECRET),
        request.headers.Authorization)
      assert.equal("a", request.headers["X-Team"])
      assert.equal("Bearer t-1", requests[2].headers.Authorization)
      assert.equal("ai.assistants.list", requests[2].operation)
    end)

    it("below the base URL", function()
      local client, requests = client_of({ token "t-1", LIST },
        { base_url = "https://proxy.example/telnyx/" })
      assert(client.ai.assistants.list())
      assert.equal("https://proxy.example/telnyx/oauth/token", requests[1].url)
    end)

    it("once for many calls", function()
      local client, requests = client_of { token "t-1", otherwise = LIST }
      for _ = 1, 3 do assert(client.ai.assistants.list()) end
      assert.same({ "token", "Bearer t-1", "Bearer t-1", "Bearer t-1" }, shown(requests))
    end)

    it("with the retries and the time limits of the call", function()
      local client, requests = client_of { BUSY, { "connection", "reset", "maybe" }, token "t-1",
        LIST }
      assert(client.ai.assistants.list(nil, { timeout = 7, connect_timeout = 2 }))
      assert.same({ "token", "token", "token", "Bearer t-1" }, shown(requests))
      assert.equal(7, requests[1].timeout)
      assert.equal(2, requests[1].connect_timeout)
      client, requests = client_of { otherwise = BUSY }
      local _, err = client.ai.assistants.list(nil, { max_retries = 0 })
      assert.equal(503, err.status)
      assert.equal(1, #requests)
    end)

    it("within the deadline; the API request gets the rest", function()
      local client, requests = client_of({ function()
        time = time + 4
        return token "t-1"
      end, LIST }, { deadline = 10 })
      assert(client.ai.assistants.list())
      assert.equal(10, requests[1].timeout)
      assert.equal(6, requests[2].timeout)
    end)

    it("without the headers and the query of the call", function()
      local client, requests = client_of { token "t-1", LIST }
      assert(client.ai.assistants.list(nil, { headers = { ["X-A"] = "1" }, query = { a = "b" } }))
      assert.is_nil(requests[1].headers["X-A"])
      assert.is_nil(requests[1].url:find("?", 1, true))
      assert.equal("1", requests[2].headers["X-A"])
    end)
  end)

  describe("renews the token", function()
    -- seconds that a token is valid, a time when it still counts, a time when it does not
    for _, case in ipairs { { 3600, 3419, 3421 }, { 100, 89, 91 }, { 10, 4, 6 }, { 0.5, 0.2, 0.3 },
      { '"600"', 569, 571 } } do
      it(("before its %s seconds are over"):format(case[1]), function()
        local client, requests = client_of { token("t-1", case[1]), LIST, LIST, token "t-2", LIST }
        assert(client.ai.assistants.list())
        time = 1000 + case[2]
        assert(client.ai.assistants.list())
        time = 1000 + case[3]
        assert(client.ai.assistants.list())
        assert.same({ "token", "Bearer t-1", "Bearer t-1", "token", "Bearer t-2" },
          shown(requests))
      end)
    end

    it("after almost an hour if the server sets no expiry", function()
      local client, requests = client_of { { body = '{"access_token":"t-1"}' }, LIST, LIST,
        token "t-2", LIST }
      for _, moment in ipairs { 1000, 4419, 4421 } do
        time = moment
        assert(client.ai.assistants.list())
      end
      assert.same({ "token", "Bearer t-1", "Bearer t-1", "token", "Bearer t-2" }, shown(requests))
    end)

    it("counting from the time of the token request", function()
      local client, requests = client_of { function()
        time = time + 50
        return token("t-1", 100)
      end, LIST, token "t-2", LIST }
      assert(client.ai.assistants.list())
      time = 1091
      assert(client.ai.assistants.list())
      assert.same({ "token", "Bearer t-1", "token", "Bearer t-2" }, shown(requests))
    end)

    it("once after a 401, and sends the request again", function()
      local client, requests = client_of { token "t-1", REFUSED, token "t-2", LIST, LIST }
      assert(client.ai.assistants.list())
      assert(client.ai.assistants.list())
      assert.same({ "token", "Bearer t-1", "token", "Bearer t-2", "Bearer t-2" }, shown(requests))
    end)

    it("for a request that changes something, too, with the same key and body", function()
      local client, requests = client_of { token "t-1", REFUSED, token "t-2",
        { body = '{"id":"a"}' } }
      assert(client.ai.assistants.create { name = "n", instructions = "i" })
      assert.equal(requests[2].body, requests[4].body)
      assert.equal(requests[2].headers["Idempotency-Key"], requests[4].headers["Idempotency-Key"])
    end)

    it("but returns the error of a second 401", function()
      local client, requests = client_of { token "t-1", REFUSED, token "t-2", REFUSED }
      local value, err, response = client.ai.assistants.list()
      assert.is_nil(value)
      assert.equal("ai.assistants.list", err.operation)
      assert.equal("AuthenticationError", err.name)
      assert.equal("10009", err.code)
      assert.equal(401, response.status)
      assert.equal(4, #requests)
    end)

    it("not for other error statuses", function()
      local client, requests = client_of { token "t-1", { status = 403 }, LIST }
      local _, err = client.ai.assistants.list()
      assert.equal(403, err.status)
      assert(client.ai.assistants.list())
      assert.same({ "token", "Bearer t-1", "Bearer t-1" }, shown(requests))
    end)
  end)

  describe("sends no token", function()
    it("to another origin", function()
      local client, requests = client_of { LIST, REFUSED }
      assert(client.request("GET", "https://elsewhere.example/v2/x"))
      local _, err = client.request("GET", "https://elsewhere.example/v2/x")
      assert.equal(401, err.status)
      assert.same({ "nil", "nil" }, shown(requests))
    end)

    it("where the call has its own Authorization, or none", function()
      local client, requests = client_of { LIST, REFUSED, LIST }
      assert(client.ai.assistants.list(nil, { headers = { authorization = "Basic abc" } }))
      local _, err = client.ai.assistants.list(nil, { headers = { authorization = "Bearer x" } })
      assert.equal(401, err.status)
      assert(client.ai.assistants.list(nil, { headers = { authorization = false } }))
      assert.same({ "Basic abc", "Bearer x", "nil" }, shown(requests))
    end)

    it("and requests none when plain HTTP would expose it", function()
      local client, requests = client_of({}, { base_url = "http://api.example" })
      local _, err = client.ai.assistants.list()
      assert.equal("config", err.kind)
      assert.equal(0, #requests)
    end)
  end)

  it("except to an absolute URL of the base URL's origin", function()
    local client, requests = client_of { token "t-1", LIST }
    assert(client.request("GET", "https://api.telnyx.com/v3/x"))
    assert.same({ "token", "Bearer t-1" }, shown(requests))
  end)

  it("without losing it between pages", function()
    local page = '{"data":[{"test_id":"%d"}],"meta":{"total_pages":2,"page_number":%d}}'
    local client, requests = client_of { token "t-1", { body = page:format(1, 1) }, REFUSED,
      token "t-2", { body = page:format(2, 2) } }
    local found = {}
    for test in assert(client.ai.assistants.tests.list()):each() do
      found[#found + 1] = test.test_id
    end
    assert.same({ "1", "2" }, found)
    assert.same({ "token", "Bearer t-1", "Bearer t-1", "token", "Bearer t-2" }, shown(requests))
  end)

  describe("that gets no token", function()
    local INVALID = { status = 401, headers = { ["x-request-id"] = "r-1" },
      body = '{"error":"invalid_client","error_description":"No such client."}' }

    it("returns the error of the token request, and sends nothing", function()
      local client, requests = client_of { INVALID }
      local value, err, response = client.ai.assistants.list()
      assert.is_nil(value)
      assert.is_nil(response)
      assert.equal("telnyx oauth.token: 401 Unauthorized: No such client. (code invalid_client, "
        .. "request r-1)", tostring(err))
      assert.equal("AuthenticationError", err.name)
      assert.equal("oauth.token", err.operation)
      assert.equal(401, err.status)
      assert.equal(1, #requests)
    end)

    it("requests one again at the next call", function()
      local client, requests = client_of { INVALID, token "t-1", LIST }
      assert.is_nil((client.ai.assistants.list()))
      assert(client.ai.assistants.list())
      assert.same({ "token", "token", "Bearer t-1" }, shown(requests))
    end)

    it("returns that error if it had to replace a refused token", function()
      local client, requests = client_of { token "t-1", REFUSED, INVALID, token "t-2", LIST }
      local _, err = client.ai.assistants.list()
      assert.equal("oauth.token", err.operation)
      assert(client.ai.assistants.list())
      assert.same({ "token", "Bearer t-1", "token", "token", "Bearer t-2" }, shown(requests))
    end)

    it("reports the wait that the server requests", function()
      local client = client_of({ { status = 429, headers = { ["retry-after"] = "30" } } },
        { deadline = 5 })
      local _, err = client.ai.assistants.list()
      assert.equal(30, err.retry_after)
    end)

    it("does not follow redirects with it", function()
      local client, requests = client_of { { status = 307, headers = { location = "/x" } } }
      local _, err = client.ai.assistants.list()
      assert.equal(307, err.status)
      assert.equal(1, #requests)
    end)

    local BODIES = {
      { "", "not JSON: " },
      { "<html>", "not JSON: " },
      { "5", "JSON object expected" },
      { "{}", "access_token: string expected, got nil" },
      { '{"access_token":5}', "access_token: string expected, got number" },
      { '{"access_token":""}', "access_token: characters allowed in a header expected" },
      { '{"access_token":"a\\r\\nX-A: b"}', "access_token: characters allowed in a header" },
      { '{"access_token":"a b"}', "access_token: characters allowed in a header" },
      { '{"access_token":"abc","token_type":"mac"}',
        "token_type: 'Bearer' expected, got 'mac'" },
      { '{"access_token":"abc","expires_in":"soon"}',
        "expires_in: number of seconds above 0 expected, got 'soon'" },
      { '{"access_token":"abc","expires_in":0}',
        "expires_in: number of seconds above 0 expected, got '0'" },
      { '{"access_token":"abc","expires_in":-5}', "expires_in: " },
      { '{"access_token":"abc","expires_in":{}}', "expires_in: " },
    }
    for _, case in ipairs(BODIES) do
      it("describes the invalid response " .. case[1], function()
        local client, requests = client_of { { body = case[1] }, token "t-1", LIST }
        local _, err = client.ai.assistants.list()
        assert.equal("decode", err.kind)
        assert.equal("oauth.token", err.operation)
        assert.equal(200, err.status)
        assert.truthy(tostring(err):find("the response cannot be used: " .. case[2], 1, true),
          tostring(err))
        assert.equal(1, #requests)
        assert(client.ai.assistants.list())
      end)
    end

    it("accepts any case of the type, and null for absent fields", function()
      for _, more in ipairs { '"token_type":"bearer"', '"token_type":"BEARER"',
        '"token_type":null,"expires_in":null,"scope":null' } do
        local client = client_of { { body = '{"access_token":"t-1",' .. more .. "}" }, LIST }
        assert(client.ai.assistants.list())
      end
    end)
  end)

  describe("does not show", function()
    local TOKEN = "token-of-the-first-answer"

    local function assert_hidden(err)
      for _, text in ipairs { tostring(err), err.message, err.body or "", err.detail or "",
        err.request_id or "", err.cause or "" } do
        for _, secret in ipairs { SECRET, core.base64_encode(ID .. ":" .. SECRET), TOKEN,
          "second-token" } do
          assert.is_nil(text:find(secret, 1, true), text)
        end
      end
      assert.truthy((err.body or err.cause):find("[redacted]", 1, true))
    end

    it("the secret when a server repeats it", function()
      local client = client_of { function(request)
        return { status = 400, headers = { ["x-request-id"] = SECRET },
          body = ('{"errors":[{"title":"T","detail":"%s for %s"}]}')
            :format(request.headers.Authorization, SECRET) }
      end }
      local _, err = client.ai.assistants.list()
      assert_hidden(err)
    end)

    it("the token when a server repeats it, nor the previous one", function()
      local function echo(request)
        return { status = 400, body = ('{"detail":"%s, %s, %s"}')
          :format(request.headers.Authorization:match("%S+$"), TOKEN, SECRET) }
      end
      local client = client_of { token(TOKEN), echo, REFUSED, token "second-token", echo }
      local _, err = client.ai.assistants.list()
      assert_hidden(err)
      _, err = client.ai.assistants.list()
      assert_hidden(err)
    end)

    it("the secret in the message of a transport", function()
      local client = client_of { { "config", "cannot send " .. SECRET, false } }
      local _, err = client.ai.assistants.list()
      assert_hidden(err)
    end)

    it("either in the log", function()
      local _, log = child.run(([[
        local telnyx = require "telnyx"
        local client = telnyx.new { client_id = %q, client_secret = %q, log = "debug",
          transport = function(request)
            if request.operation ~= "oauth.token" then return { status = 404, body = "" } end
            return { status = 200, body = '{"access_token":"%s"}' }
          end }
        client.request("GET", "/x")
        client.request("GET", "/y", { query = { a = "%s" } })
      ]]):format(ID, SECRET, TOKEN, TOKEN))
      assert.truthy(log:find("oauth.token attempt 1: POST https://api.telnyx.com/v2/oauth/token",
        1, true), log)
      assert.truthy(log:find("GET https://api.telnyx.com/v2/y?a=[redacted]: ", 1, true), log)
      for _, secret in ipairs { SECRET, core.base64_encode(ID .. ":" .. SECRET), TOKEN } do
        assert.is_nil(log:find(secret, 1, true), log)
      end
    end)
  end)

  describe("and a client derived from it", function()
    it("share the token", function()
      local client, requests = client_of { token "t-1", otherwise = LIST }
      assert(client.with({ timeout = 5 }).ai.assistants.list())
      assert(client.ai.assistants.list())
      assert(client.with({ headers = { ["X-A"] = "1" } }).ai.assistants.list())
      assert.same({ "token", "Bearer t-1", "Bearer t-1", "Bearer t-1" }, shown(requests))
    end)

    it("do not share it, with another base URL or other credentials", function()
      local client, requests = client_of { token "t-1", LIST, token "t-2", LIST, token "t-3", LIST,
        LIST }
      assert(client.ai.assistants.list())
      local other = client.with { base_url = "https://b.example/v2" }
      assert(other.ai.assistants.list())
      assert(client.with({ client_id = ID, client_secret = "another" }).ai.assistants.list())
      assert(other.ai.assistants.list())
      assert.same({ "token", "Bearer t-1", "token", "Bearer t-2", "token", "Bearer t-3",
        "Bearer t-2" }, shown(requests))
      assert.equal("https://b.example/v2/oauth/token", requests[3].url)
    end)

    it("may differ in using a key", function()
      local client, requests = client_of { LIST, token "t-1", LIST }
      local with_key = client.with { api_key = "KEY" }
      assert(with_key.ai.assistants.list())
      assert(with_key.with({ client_id = ID, client_secret = SECRET }).ai.assistants.list())
      assert.same({ "Bearer KEY", "token", "Bearer t-1" }, shown(requests))
    end)
  end)

  it("make dry runs without a token", function()
    local client, requests = client_of {}
    local request = assert(client.dry_run("ai.assistants.create",
      { name = "n", instructions = "Keep " .. SECRET }))
    assert.equal(0, #requests)
    assert.equal("[redacted]", request.headers.Authorization)
    assert.is_nil(tostring(request):find(SECRET, 1, true))
  end)

  it("call hooks for the token request as well", function()
    local seen = {}
    local client = client_of({ BUSY, token "token-of-the-spec", LIST }, {
      on_request = function(info)
        seen[#seen + 1] = ("%s %d %s"):format(info.operation, info.attempt,
          info.headers.Authorization)
      end,
      on_response = function(info)
        seen[#seen + 1] = ("%s %d"):format(info.operation, info.status)
      end,
    })
    assert(client.ai.assistants.list(nil, { query = { a = "token-of-the-spec" } }))
    assert.same({ "ai.assistants.list 1 [redacted]", "oauth.token 1 [redacted]", "oauth.token 503",
      "oauth.token 2 [redacted]", "oauth.token 200", "ai.assistants.list 200" }, seen)
  end)

  describe("whose token is refused during an upload", function()
    -- Sends a file over a transport that reads it to the end.
    local function upload(file)
      local received = {}
      local function read_out(request)
        local part = request.form[1]
        received[#received + 1] = part.data or part.reader.read() or "nothing"
      end
      local client, requests = client_of { token "t-1", function(request)
        read_out(request)
        return REFUSED
      end, token "t-2", function(request)
        if request.form then read_out(request) end
        return { body = '{"text":"a"}' }
      end }
      file.filename = "a.wav"
      local value, err = client.ai.audio.transcribe { model = "m", file = file }
      return client, requests, received, value, err
    end

    it("sends it again", function()
      local _, requests, received, value = upload { content = "the content" }
      assert.equal("a", value.text)
      assert.same({ "the content", "the content" }, received)
      assert.same({ "token", "Bearer t-1", "token", "Bearer t-2" }, shown(requests))
    end)

    it("returns the error if the data cannot be read again; the next call gets a token", function()
      local pieces = { "the content" }
      local client, requests, received, value, err =
        upload { reader = function() return table.remove(pieces) end }
      assert.is_nil(value)
      assert.equal(401, err.status)
      assert.equal("ai.audio.transcribe", err.operation)
      assert.same({ "the content" }, received)
      assert(client.ai.assistants.list())
      assert.same({ "token", "Bearer t-1", "token", "Bearer t-2" }, shown(requests))
    end)
  end)

  it("that was closed requests nothing", function()
    local client, requests = client_of {}
    client.close()
    assert.has_error(client.ai.assistants.list)
    assert.equal(0, #requests)
  end)
end)
