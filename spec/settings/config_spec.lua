-- Specs of settings: options, the environment, defaults.

local child = require "spec.support.child"

-- Runs code with `telnyx`, `client_of(opts)` and `sent` (the last request) at hand.
local function run(code, environment)
  local output, errors = child.run([[
    local telnyx = require "telnyx"
    local sent
    local function transport(request)
      sent = request
      return { status = 200, body = '{"data":[]}' }
    end
    local function client_of(opts)
      opts = opts or {}
      opts.transport = transport
      return telnyx.new(opts)
    end
    local function show(...)
      for i = 1, select("#", ...) do print(tostring((select(i, ...)))) end
    end
  ]] .. code, environment)
  assert.equal("", errors)
  return output
end

describe("the environment", function()
  it("sets the key", function()
    assert.equal("Bearer from-env\n", run([[
      client_of().ai.assistants.list()
      show(sent.headers.Authorization)
    ]], { TELNYX_API_KEY = "from-env" }))
  end)

  it("yields to options", function()
    assert.equal("Bearer mine\nhttps://b.example/x/ai/assistants\n", run([[
      client_of { api_key = "mine", base_url = "https://b.example/x" }.ai.assistants.list()
      show(sent.headers.Authorization, sent.url)
    ]], { TELNYX_API_KEY = "from-env", TELNYX_BASE_URL = "https://a.example" }))
  end)

  it("sets the base URL", function()
    assert.equal("https://a.example/v9/ai/assistants\n", run([[
      client_of().ai.assistants.list()
      show(sent.url)
    ]], { TELNYX_API_KEY = "k", TELNYX_BASE_URL = "https://a.example/v9/" }))
  end)

  it("sets headers, which those of the client and of the call override", function()
    assert.equal("1\nclient\ncall\n", run([[
      local client = client_of { headers = { ["x-b"] = "client", ["X-C"] = "client" } }
      client.ai.assistants.list(nil, { headers = { ["x-c"] = "call" } })
      show(sent.headers["X-A"], sent.headers["X-B"], sent.headers["X-C"])
    ]], { TELNYX_API_KEY = "k", TELNYX_CUSTOM_HEADERS = "X-A: 1\nX-B: 2\n\n  x-c :3  \n" }))
  end)

  it("sets headers for derived clients as well", function()
    assert.equal("1\n1\n2\n", run([[
      local client = client_of()
      client.with({ timeout = 3 }).ai.assistants.list()
      show(sent.headers["X-A"])
      client.with({ headers = { ["X-B"] = "2" } }).ai.assistants.list()
      show(sent.headers["X-A"], sent.headers["X-B"])
    ]], { TELNYX_API_KEY = "k", TELNYX_CUSTOM_HEADERS = "X-A: 1" }))
  end)

  it("does not keep a client from removing such a header", function()
    assert.equal("nil\n", run([[
      client_of({ headers = { ["X-A"] = false } }).ai.assistants.list()
      show(sent.headers["X-A"])
    ]], { TELNYX_API_KEY = "k", TELNYX_CUSTOM_HEADERS = "X-A: 1" }))
  end)

  it("is ignored where it is empty", function()
    assert.equal("https://api.telnyx.com/v2/ai/assistants\nBearer mine\n", run([[
      client_of({ api_key = "mine" }).ai.assistants.list()
      show(sent.url, sent.headers.Authorization)
    ]], { TELNYX_API_KEY = "", TELNYX_BASE_URL = "", TELNYX_CUSTOM_HEADERS = "", TELNYX_LOG = "" }))
  end)

  it("is read at the first call, not when the module is loaded", function()
    assert.equal("Bearer late\n", run([[
      local client = client_of()
      os.getenv = function(name) return name == "TELNYX_API_KEY" and "late" or nil end
      client.ai.assistants.list()
      show(sent.headers.Authorization)
    ]]))
  end)

  local BAD = {
    { "TELNYX_BASE_URL", "ftp://x", "'http' or 'https' expected, got 'ftp'" },
    { "TELNYX_BASE_URL", "api.telnyx.com", "absolute URL expected, as 'https://api.telnyx.com/v2', "
      .. "got 'api.telnyx.com'" },
    { "TELNYX_BASE_URL", "https://u:p@x", "must not hold a user or a password" },
    { "TELNYX_CUSTOM_HEADERS", "no colon", "lines of 'Name: value' expected" },
    { "TELNYX_CUSTOM_HEADERS", "a(b: 1", "header name expected, got 'a(b'" },
    { "TELNYX_LOG", "loud", "one of 'info', 'debug', 'off' expected, got 'loud'" },
    { "TELNYX_API_KEY", "a\tb", "contains a control character" },
  }
  for _, case in ipairs(BAD) do
    it(("is refused as a value when it is wrong: %s=%s"):format(case[1], case[2]), function()
      local environment = { TELNYX_API_KEY = "k" }
      environment[case[1]] = case[2]
      assert.equal(("nil\nconfig\nTelnyxError\ntelnyx ai.assistants.list: bad environment "
        .. "variable '%s' (%s)\nnil\n"):format(case[1], case[3]), run([[
        local value, err = client_of().ai.assistants.list()
        show(value, err.kind, err.name, err, sent)
      ]], environment))
    end)
  end

  it("can be corrected after that", function()
    assert.equal("nil\ntrue\n", run([[
      local client = client_of()
      show((client.ai.assistants.list()))
      os.getenv = function() return nil end
      show((client.with({ api_key = "k" }).ai.assistants.list()) ~= nil)
    ]], { TELNYX_LOG = "loud" }))
  end)
end)

describe("credentials", function()
  -- options of the client, the environment, and the Authorization of a call
  local ID = { TELNYX_CLIENT_ID = "id-e", TELNYX_CLIENT_SECRET = "secret-e" }
  local ALL = { TELNYX_API_KEY = "key-e", TELNYX_CLIENT_ID = "id-e",
    TELNYX_CLIENT_SECRET = "secret-e" }
  local OWN = '{ client_id = "id-o", client_secret = "secret-o" }'
  local CASES = {
    { "of the environment are id and secret", "{}", ID, "Bearer id-e:secret-e" },
    { "of the environment are the key where both are there", "{}", ALL, "Bearer key-e" },
    { "are a key given, whatever the environment has", '{ api_key = "key-o" }', ALL,
      "Bearer key-o" },
    { "are an id and a secret given, whatever the environment has", OWN, ALL,
      "Bearer id-o:secret-o" },
    { "are a key given, even if the environment's secret is missing", '{ api_key = "key-o" }',
      { TELNYX_CLIENT_ID = "id-e" }, "Bearer key-o" },
    { "are the environment's key, even if its secret is missing", "{}",
      { TELNYX_API_KEY = "key-e", TELNYX_CLIENT_ID = "id-e" }, "Bearer key-e" },
    { "given need nothing bad of the environment", OWN, { TELNYX_API_KEY = "a\tb" },
      "Bearer id-o:secret-o" },
  }
  -- The token shows the credentials that it was requested with.
  local CODE = [[
    local core = require "telnyx.core"
    local given = %s
    given.transport = function(request)
      local authorization = request.headers.Authorization
      if request.operation ~= "oauth.token" then
        print(authorization)
        return { status = 200, body = "{}" }
      end
      local token = core.base64_decode(authorization:match("^Basic (.*)$"))
      return { status = 200, body = '{"access_token":"' .. token .. '"}' }
    end
    local value, err = telnyx.new(given).ai.assistants.list()
    if err then print(err) end
  ]]
  for _, case in ipairs(CASES) do
    it(case[1], function()
      assert.equal(case[4] .. "\n", run(CODE:format(case[2]), case[3]))
    end)
  end

  it("of the environment must be complete", function()
    assert.equal("telnyx ai.assistants.list: bad environment variable 'TELNYX_CLIENT_ID' "
      .. "('TELNYX_CLIENT_SECRET' expected beside it)\n",
      run(CODE:format("{}"), { TELNYX_CLIENT_ID = "id-e" }))
    assert.equal("telnyx ai.assistants.list: bad environment variable 'TELNYX_CLIENT_SECRET' "
      .. "('TELNYX_CLIENT_ID' expected beside it)\n",
      run(CODE:format("{}"), { TELNYX_CLIENT_SECRET = "secret-e" }))
  end)
end)

describe("without a key", function()
  it("a call is an error, and nothing is sent", function()
    assert.equal("nil\ntelnyx ai.assistants.list: there is no API key: set TELNYX_API_KEY, or give "
      .. "api_key to telnyx.new (for an OAuth client, TELNYX_CLIENT_ID and TELNYX_CLIENT_SECRET, "
      .. "or client_id and client_secret)\nnil\n", run([[
      local value, err = client_of().ai.assistants.list()
      show(value, err, sent)
    ]]))
  end)

  it("a call with its own Authorization header is sent", function()
    assert.equal("Basic abc\n", run([[
      client_of().ai.assistants.list(nil, { headers = { authorization = "Basic abc" } })
      show(sent.headers.Authorization)
    ]]))
  end)

  it("the module loads, and lists its resources", function()
    assert.equal("table\nfunction\ntelnyx resource ai.assistants\n", run([[
      show(type(telnyx.ai), type(telnyx.ai.assistants.list), telnyx.ai.assistants)
    ]]))
  end)
end)

describe("the defaults", function()
  it("are a timeout of 60 s, 5 s to connect, and the real API", function()
    assert.equal("GET\nhttps://api.telnyx.com/v2/ai/assistants\n60\n5\napplication/json\ntrue\n",
      run([[
      client_of().ai.assistants.list()
      show(sent.method, sent.url, sent.timeout, sent.connect_timeout, sent.headers.Accept,
        sent.headers["User-Agent"]:find("^telnyx%-lua/[%w.-]+ %(Lua[^()]*%)$") ~= nil)
    ]], { TELNYX_API_KEY = "k" }))
  end)

  it("yield to the client's options, and those to the call's", function()
    assert.equal("7\n3\n0.5\n3\n", run([[
      local client = client_of { timeout = 7, connect_timeout = 3 }
      client.ai.assistants.list()
      show(sent.timeout, sent.connect_timeout)
      client.ai.assistants.list(nil, { timeout = 0.5 })
      show(sent.timeout, sent.connect_timeout)
    ]], { TELNYX_API_KEY = "k" }))
  end)

  it("include a User-Agent that can be replaced", function()
    assert.equal("mine/1\n", run([[
      client_of({ headers = { ["user-agent"] = "mine/1" } }).ai.assistants.list()
      show(sent.headers["User-Agent"])
    ]], { TELNYX_API_KEY = "k" }))
  end)
end)
