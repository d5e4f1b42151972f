-- Specs of clients: `request` in all its forms, derived clients, listings, and their output without
-- secrets.

local telnyx = require "telnyx"
local resources = require "telnyx.api.tables"
local scripted = require "spec.support.script"

local KEY = "KEY0123456789ABCDEF_client"
local BEARER = "Bearer " .. KEY
local BASE = "https://api.telnyx.com/v2"

local transport, requests, client

local function answer(request)
  local is_list = request.url:find("/assistants$") or request.url:find("/assistants?", 1, true)
  return { body = is_list and '{"data":[{"id":"a"}]}' or '{"data":{"id":"a"}}' }
end

before_each(function()
  transport, requests = scripted { otherwise = answer }
  client = telnyx.new { api_key = KEY, transport = transport, base_url = BASE }
end)

local function last()
  return table.remove(requests)
end

describe("request", function()
  it("takes a method in any case and a path", function()
    local value, err, response = client.request("get", "/ai/assistants/a")
    assert.equal("a", value.data.id)
    assert.is_nil(err)
    assert.equal(200, response.status)
    local request = last()
    assert.equal("GET", request.method)
    assert.equal(BASE .. "/ai/assistants/a", request.url)
    assert.equal(BEARER, request.headers.Authorization)
    assert.equal("application/json", request.headers.Accept)
    assert.is_nil(request.headers["Content-Type"])
    assert.is_nil(request.headers["Idempotency-Key"])
    assert.is_nil(request.body)
  end)

  it("does not double the version", function()
    assert(client.request("GET", "/v2/ai/tools"))
    assert.equal(BASE .. "/ai/tools", last().url)
    assert(client.request("GET", "/v2x"))
    assert.equal(BASE .. "/v2x", last().url)
  end)

  it("does not encode a path again", function()
    assert(client.request("GET", "/a%2Fb/c%20d/a..b"))
    assert.equal(BASE .. "/a%2Fb/c%20d/a..b", last().url)
  end)

  it("adds a query, also to an existing one", function()
    assert(client.request("GET", "/x", { query = { ["filter[a]"] = "b c" } }))
    assert.equal(BASE .. "/x?filter%5Ba%5D=b%20c", last().url)
    assert(client.request("GET", "/x?a=../b", { query = { c = { d = 1 } } }))
    assert.equal(BASE .. "/x?a=../b&c%5Bd%5D=1", last().url)
    assert(client.request("GET", "/x?a=b"))
    assert.equal(BASE .. "/x?a=b", last().url)
  end)

  it("sends a table as JSON", function()
    assert(client.request("PATCH", "/x", { body = { a = telnyx.null } }))
    local request = last()
    assert.equal('{"a":null}', request.body)
    assert.equal("application/json", request.headers["Content-Type"])
  end)

  it("sends an array as JSON, also an empty one", function()
    assert(client.request("POST", "/x", { body = { 1, "b" } }))
    assert.equal('[1,"b"]', last().body)
    assert(client.request("POST", "/x", { body = telnyx.array {} }))
    assert.equal("[]", last().body)
    assert(client.request("POST", "/x", { body = {} }))
    assert.equal("{}", last().body)
  end)

  it("sends a string unchanged", function()
    assert(client.request("PUT", "/x", { body = "a\0b",
      headers = { ["content-type"] = "application/octet-stream" } }))
    local request = last()
    assert.equal("a\0b", request.body)
    assert.equal("application/octet-stream", request.headers["Content-Type"])
  end)

  it("sends an Idempotency-Key if one is given", function()
    assert(client.request("POST", "/x", { idempotency_key = "k" }))
    assert.equal("k", last().headers["Idempotency-Key"])
  end)

  it("returns a text, bytes, nothing, or a page", function()
    local text = '{"data":{"id":"a"}}'
    assert.equal(text, client.request("GET", "/x", { response = "text" }))
    assert.equal(text, client.request("GET", "/x", { response = "binary" }))
    assert.is_true(client.request("DELETE", "/x", { response = "none" }))
    transport, requests = scripted {
      { body = '{"data":[{"id":"a"}],"meta":{"page_number":1,"total_pages":2}}' },
      { body = '{"data":[{"id":"b"}],"meta":{"page_number":2,"total_pages":2}}' },
    }
    client = telnyx.new { api_key = KEY, transport = transport }
    local ids = {}
    for item in assert(client.request("GET", "/x?a=b", { page = "flat" })):each() do
      ids[#ids + 1] = item.id
    end
    assert.same({ "a", "b" }, ids)
    assert.equal(BASE .. "/x?a=b&page%5Bnumber%5D=2", last().url)
  end)

  describe("with an absolute URL", function()
    local function authorization_at(url, headers)
      assert(client.request("GET", url, { headers = headers }))
      local request = last()
      assert.equal(url, request.url)
      return request.headers.Authorization
    end

    it("sends the key to the base URL's origin", function()
      assert.equal(BEARER, authorization_at "https://api.telnyx.com/other?a=b")
      assert.equal(BEARER, authorization_at "https://API.telnyx.com:443/v2/x")
      assert.equal(BEARER, authorization_at "HTTPS://api.telnyx.com/v2/x")
    end)

    it("does not send it to other origins", function()
      for _, url in ipairs { "https://evil.example/v2/x", "https://api.telnyx.com:8443/v2/x",
        "https://api.telnyx.com.evil.example/", "https://telnyx.com/", "https://[::1]/",
        "https://sub.api.telnyx.com/", "https://api.telnyx.com./", "http://127.0.0.1:1/v2/x" } do
        assert.is_nil(authorization_at(url))
        assert.is_nil((url .. "?"):find(KEY, 1, true))
      end
    end)

    it("does not send the client's own Authorization there", function()
      client = telnyx.new { transport = transport, headers = { authorization = "Basic c2VjcmV0" } }
      assert.equal("Basic c2VjcmV0", authorization_at "https://api.telnyx.com/x")
      assert.is_nil(authorization_at "https://evil.example/x")
    end)

    it("sends the call's own Authorization", function()
      assert.equal("Basic YTpi",
        authorization_at("https://other.example/x", { authorization = "Basic YTpi" }))
    end)

    it("needs no key for another origin", function()
      client = telnyx.new { transport = transport, headers = { Authorization = "Bearer x" } }
      assert(client.request("GET", "https://other.example/x"))
    end)
  end)
end)

describe("a derived client", function()
  it("replaces options and adds headers and queries", function()
    client = telnyx.new { api_key = KEY, transport = transport, timeout = 7,
      headers = { ["X-A"] = "1", ["X-B"] = "2" }, query = { a = "1", b = "2" } }
    local derived = client.with { api_key = KEY .. "2", base_url = "https://h/v9/", timeout = 8,
      headers = { ["x-b"] = "3", ["x-c"] = "4" }, query = { b = "3" } }
    assert(derived.ai.assistants.list())
    local request = last()
    assert.equal("https://h/v9/ai/assistants?a=1&b=3", request.url)
    assert.equal(8, request.timeout)
    assert.equal(BEARER .. "2", request.headers.Authorization)
    assert.same({ "1", "3", "4" },
      { request.headers["X-A"], request.headers["X-B"], request.headers["X-C"] })
    assert(client.ai.assistants.list())
    request = last()
    assert.equal(BASE .. "/ai/assistants?a=1&b=2", request.url)
    assert.equal(7, request.timeout)
    assert.equal(BEARER, request.headers.Authorization)
    assert.is_nil(request.headers["X-C"])
  end)

  it("omits a header of the client", function()
    client = telnyx.new { api_key = KEY, transport = transport, headers = { ["X-A"] = "1" } }
    assert(client.with({ headers = { ["x-a"] = false } }).ai.assistants.list())
    assert.is_nil(last().headers["X-A"])
    assert(client.with({ headers = { ["x-a"] = false } }).with {}.ai.assistants.list())
    assert.is_nil(last().headers["X-A"])
  end)

  it("may be derived again, or without options", function()
    assert(client.with({ timeout = 3 }).with({ query = { a = "b" } }).with().ai.assistants.list())
    local request = last()
    assert.equal(3, request.timeout)
    assert.equal(BASE .. "/ai/assistants?a=b", request.url)
  end)

  it("does not see later changes of the options' table", function()
    local opts = { api_key = KEY, transport = transport, headers = { ["X-A"] = "1" } }
    client = telnyx.new(opts)
    opts.api_key = "other"
    assert(client.ai.assistants.list())
    assert.equal(BEARER, last().headers.Authorization)
  end)
end)

describe("a base URL", function()
  it("may end in slashes and have another path", function()
    for base, url in pairs {
      ["https://h"] = "https://h/ai/assistants",
      ["https://h/"] = "https://h/ai/assistants",
      ["https://h/a/b//"] = "https://h/a/b/ai/assistants",
      ["https://[2001:db8::1]:8443/v2"] = "https://[2001:db8::1]:8443/v2/ai/assistants",
    } do
      assert(client.with({ base_url = base }).ai.assistants.list())
      assert.equal(url, last().url)
    end
  end)
end)

describe("a resource", function()
  it("compiles an operation once", function()
    assert.equal(client.ai.assistants.create, client.ai.assistants.create)
    assert.equal(client.ai.assistants, client.ai.assistants)
    assert.not_equal(client.ai.assistants.create, client.with({}).ai.assistants.create)
  end)

  -- If pairs calls __pairs: in Lua 5.2 and later, and in some builds of LuaJIT.
  local asked = false
  pairs(setmetatable({}, { __pairs = function() asked = true end }))

  if asked then
    it("lists its entries", function()
      local found = {}
      for name, entry in pairs(client.ai.assistants) do found[name] = type(entry) end
      assert.same({ canary_deploys = "table", chat = "function", clone = "function",
        create = "function", delete = "function", get_texml = "function", imports = "function",
        instructions = "table", list = "function", retrieve = "function",
        scheduled_events = "table", send_sms = "function", tags = "table", tests = "table",
        tools = "table", update = "function", versions = "table" }, found)
    end)

    it("is listed", function()
      for _, owner in ipairs { client, telnyx } do
        local found = {}
        for name, resource in pairs(owner) do found[name] = type(resource) end
        local expected = { assistants = "table", conversation = "function", webhooks = "table",
          websocket = "table" }
        for name in pairs(resources.names()) do expected[name] = "table" end
        assert.same(expected, found)
      end
    end)
  end
end)

describe("without secrets", function()
  it("a client is shown", function()
    assert.equal("telnyx client (https://api.telnyx.com/v2)", tostring(client))
    assert.equal("telnyx client (not used yet)", tostring(telnyx.new { api_key = KEY }))
    assert(client.ai.assistants.list())
    assert.is_nil(tostring(client):find("KEY", 1, true))
    assert.is_nil(tostring(client.with { api_key = KEY }):find("KEY", 1, true))
  end)

  it("a resource is shown", function()
    assert.equal("telnyx resource ai", tostring(client.ai))
    assert.equal("telnyx resource ai.assistants.tests", tostring(client.ai.assistants.tests))
  end)

  it("a client refuses an option as a field", function()
    for _, owner in ipairs { client, telnyx } do
      local ok, err = pcall(function() owner.api_key = KEY end)
      assert.is_false(ok)
      assert.matches("attempt to set 'api_key': it is an option, give it to telnyx.new or "
        .. "client.with$", err)
      assert.is_nil(rawget(owner, "api_key"))
      assert.is_nil(err:find(KEY, 1, true))
    end
    client.note = "mine"
    assert.equal("mine", client.note)
  end)

  it("a client has no fields with a key", function()
    for name, value in next, client do
      assert.is_nil(tostring(name):find("KEY", 1, true))
      assert.is_nil(tostring(value):find("KEY", 1, true))
    end
  end)
end)
