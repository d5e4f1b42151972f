-- Specs of mistakes in the use of clients, resources, pages and `request`, and of unusable clients.

local telnyx = require "telnyx"
local bad_input = require "spec.support.bad_input"
local child = require "spec.support.child"

local KEY = bad_input.KEY
local client = bad_input.client()
local ai = client.ai
local assistants = ai.assistants
local request = client.request

describe("a call with a colon is refused:", function()
  local MESSAGE = "' is a function, not a method: call it with a dot, not a colon"
  bad_input.specs(it, {
    { "of an operation", function() assistants:retrieve("a") end,
      "'ai.assistants.retrieve" .. MESSAGE },
    { "of an operation with a table", function() assistants:create { name = "x" } end,
      "'ai.assistants.create" .. MESSAGE },
    { "of an operation of the module", function() telnyx.ai.assistants:list() end,
      "'ai.assistants.list" .. MESSAGE },
    { "client:request", function() client:request("GET", "/x") end, "'request" .. MESSAGE },
    { "client:with", function() client:with {} end, "'with" .. MESSAGE },
    { "client:close", function() client:close() end, "'close" .. MESSAGE },
    { "telnyx:new", function() telnyx:new {} end, "'new" .. MESSAGE },
    { "telnyx:request", function() telnyx:request("GET", "/x") end, "'request" .. MESSAGE },
    { "telnyx:with", function() telnyx:with {} end, "'with" .. MESSAGE },
  })
end)

describe("a resource", function()
  bad_input.specs(it, {
    { "is not called", function() assistants {} end,
      "'ai.assistants' is a resource, not a function: call one of its operations" },
    { "is not called at the top", function() ai() end,
      "'ai' is a resource, not a function: call one of its operations" },
    { "gets no new fields", function() assistants.mine = 1 end,
      "attempt to set 'ai.assistants.mine', which belongs to the API" },
    { "keeps its operations", function() assistants.update = print end,
      "attempt to set 'ai.assistants.update', which belongs to the API" },
    { "keeps the operations that were called", function() assistants.retrieve = print end,
      "attempt to set 'ai.assistants.retrieve', which belongs to the API" },
    { "keeps its resources", function() ai.assistants = nil end,
      "attempt to set 'ai.assistants', which belongs to the API" },
    { "has no operation that is misspelt", function() assistants.retreive("a") end,
      "unknown operation or resource 'ai.assistants.retreive', did you mean 'retrieve'?" },
    { "has no operation like no other", function() assistants.zzzzz("a") end,
      "unknown operation or resource 'ai.assistants.zzzzz': telnyx.describe 'ai.assistants' lists "
        .. "its operations" },
    { "has no operation in camel case", function() assistants.getTexml("a") end,
      "unknown operation or resource 'ai.assistants.getTexml', did you mean 'get_texml'?" },
    { "has no resource that is misspelt", function() ai.assistant.retrieve("a") end,
      "unknown operation or resource 'ai.assistant', did you mean 'assistants'?" },
    { "has no positions", function() ai.tools[1]() end,
      "unknown operation or resource 'ai.tools.1'" },
    { "that is misspelt is not there", function() client.ia.tools.list() end,
      "unknown resource 'ia', did you mean 'ai'?" },
    { "like no other is not there", function() telnyx.zzzzz.list() end,
      "unknown resource 'zzzzz': telnyx.describe() lists all resources" },
  })
end)

describe("request refuses", function()
  bad_input.specs(it, {
    { "no method", function() request() end,
      "bad argument 'method' to 'request' (HTTP method expected, got nil)" },
    { "with what is sent in the place of options",
      function() client.request("POST", "/ai/assistants", { name = "x" }) end,
      "unknown option 'name' to 'request': what is sent goes into the option 'body' or 'query'" },
    { "another method", function() request("FETCH", "/x") end,
      "bad argument 'method' to 'request' (HTTP method expected, got 'FETCH')" },
    { "a method with CR and LF", function() request("GET /x\r\n", "/x") end,
      "bad argument 'method' to 'request' (HTTP method expected, got 'GET /x??')" },
    { "no path", function() request("GET") end,
      "bad argument 'path' to 'request' (string expected, got nil)" },
    { "a relative path", function() request("GET", "x") end,
      "bad argument 'path' to 'request' (path that begins with '/', or absolute URL, expected)" },
    { "an empty path", function() request("GET", "") end,
      "bad argument 'path' to 'request' (path that begins with '/', or absolute URL, expected)" },
    { "'..' in a path", function() request("GET", "/x/../y") end,
      "bad argument 'path' to 'request' (must not hold '.' or '..')" },
    { "'..' in disguise", function() request("GET", "/x/%2e%2E/y") end,
      "bad argument 'path' to 'request' (must not hold '.' or '..')" },
    { "CR and LF in a path", function() request("GET", "/x HTTP/1.1\r\nHost: y") end,
      "bad argument 'path' to 'request' (contains a space or a control character)" },
    { "NUL in a path", function() request("GET", "/x\0") end,
      "bad argument 'path' to 'request' (contains a space or a control character)" },
    { "a fragment", function() request("GET", "/x#y") end,
      "bad argument 'path' to 'request' (must not hold a fragment)" },
    { "another scheme", function() request("GET", "file:///etc/passwd") end,
      "bad argument 'path' to 'request' ('http' or 'https' expected, got 'file')" },
    { "a user", function() request("GET", "https://u:" .. KEY .. "@h/x") end,
      "bad argument 'path' to 'request' (must not hold a user or a password)" },
    { "a string for options", function() request("GET", "/x", "y") end,
      "bad argument #3 to 'request' (table expected, got string)" },
    { "parameters and options", function() request("POST", "/x", {}, {}) end,
      "too many arguments to 'request' (at most 3 expected, got 4)" },
    { "an unknown option", function() request("GET", "/x", { qeury = {} }) end,
      "unknown option 'qeury' to 'request', did you mean 'query'?" },
    { "a number for a body", function() request("POST", "/x", { body = 5 }) end,
      "bad option 'body' to 'request' (table or string expected, got number)" },
    { "another kind of answer", function() request("GET", "/x", { response = "xml" }) end,
      "bad option 'response' to 'request' (one of 'json', 'text', 'binary', 'none' expected, got "
        .. "'xml')" },
    { "another kind of page", function() request("GET", "/x", { page = "flt" }) end,
      "bad option 'page' to 'request' (unknown kind 'flt', did you mean 'flat'?)" },
    { "CR and LF in a header", function() request("GET", "/x", { headers = { A = "\r\n" } }) end,
      "bad option 'headers' to 'request' ('A': the value contains CR, LF or NUL)" },
  })
end)

describe("a page", function()
  local page = assert(ai.tools.list())
  bad_input.specs(it, {
    { "wants a colon for has_next", function() page.has_next() end,
      "call 'has_next' with a colon: page:has_next()" },
    { "wants a colon for next_page", function() page.next_page() end,
      "call 'next_page' with a colon: page:next_page()" },
    { "wants a colon for each", function() page.each() end,
      "call 'each' with a colon: page:each()" },
    { "wants a colon for pages", function() page.pages {} end,
      "call 'pages' with a colon: page:pages()" },
  })
end)

describe("a closed client", function()
  local closed = bad_input.client()
  local operation, derived = closed.ai.assistants.retrieve, closed.with { timeout = 5 }
  local page = assert(closed.ai.tools.list())
  closed.close()
  closed.close()
  bad_input.specs(it, {
    { "sends nothing", function() closed.ai.assistants.list() end,
      "attempt to use a closed client" },
    { "sends nothing by an operation from before", function() operation("a") end,
      "attempt to use a closed client" },
    { "makes no requests", function() closed.request("GET", "/x") end,
      "attempt to use a closed client" },
    { "closes those derived from it", function() derived.ai.assistants.list() end,
      "attempt to use a closed client" },
    { "fetches no more pages", function() page:next_page() end, "attempt to use a closed client" },
  })
end)

-- These are returned as values: they depend on where a program runs.
describe("a client that cannot work returns an error:", function()
  local function check(value, err, response, message)
    assert.is_nil(value)
    assert.is_nil(response)
    assert.equal(message, tostring(err))
    assert.equal("config", err.kind)
    assert.equal("TelnyxError", err.name)
    assert.is_nil(tostring(err):find("KEY0123456789ABCDEF", 1, true))
  end

  it("plain HTTP to a foreign host", function()
    local before = bad_input.sent()
    local value, err, response =
      bad_input.client({ base_url = "http://api.example.com/v2" }).ai.assistants.retrieve("a")
    check(value, err, response, "telnyx ai.assistants.retrieve: plain HTTP to 'api.example.com' "
      .. "would expose the key on the network: use https, or set allow_http = true")
    assert.equal(before, bad_input.sent())
  end)

  it("plain HTTP to a foreign host in a request", function()
    local before = bad_input.sent()
    local value, err, response = request("GET", "http://api.example.com:8080/x")
    check(value, err, response, "telnyx request: plain HTTP to 'api.example.com' would expose the "
      .. "key on the network: use https, or set allow_http = true")
    assert.equal(before, bad_input.sent())
  end)

  it("but not for plain HTTP where that is allowed, or stays on the machine", function()
    local before = bad_input.sent()
    for _, url in ipairs { "http://127.0.0.1:1/v2", "http://localhost:1", "http://[::1]:1" } do
      assert(bad_input.client({ base_url = url }).ai.assistants.retrieve("a"))
    end
    local allowing = { base_url = "http://api.example.com/v2", allow_http = true }
    assert(bad_input.client(allowing).ai.assistants.retrieve("a"))
    assert.equal(before + 4, bad_input.sent())
  end)

  -- In a separate interpreter: the environment belongs to the process.
  local function run(environment)
    local output, errors = child.run([[
      local sent = 0
      local telnyx = require "telnyx"
      local client = telnyx.new { transport = function()
        sent = sent + 1
        return { status = 200, body = "{}" }
      end }
      local value, err, response = client.ai.assistants.retrieve("a")
      io.write(tostring(err), "|", err.kind, "|", err.name, "|", sent, "|",
        tostring(value), "|", tostring(response))
      ]], environment)
    assert.equal("", errors)
    local message, rest = output:match("^telnyx ai.assistants.retrieve: (.*)(|config|.*)$")
    assert.equal("|config|TelnyxError|0|nil|nil", rest or output)
    return message
  end

  local function bad_variable(name, problem)
    return ("bad environment variable '%s' (%s)"):format(name, problem)
  end

  it("no key", function()
    local message = "there is no API key: set TELNYX_API_KEY, or give api_key to telnyx.new (for "
      .. "an OAuth client, TELNYX_CLIENT_ID and TELNYX_CLIENT_SECRET, or client_id and "
      .. "client_secret)"
    assert.equal(message, run {})
    assert.equal(message, run { TELNYX_API_KEY = "" })
  end)

  it("a key with a line feed in the environment", function()
    assert.equal(bad_variable("TELNYX_API_KEY", "contains a control character"),
      run { TELNYX_API_KEY = KEY .. "\nX-B: c" })
  end)

  it("a bad TELNYX_BASE_URL", function()
    for url, problem in pairs {
      ["api.telnyx.com"] = "absolute URL expected, as 'https://api.telnyx.com/v2', got "
        .. "'api.telnyx.com'",
      ["ftp://h"] = "'http' or 'https' expected, got 'ftp'",
      ["https://u:p@h"] = "must not hold a user or a password",
      ["https://h/?a"] = "must not hold a query or a fragment",
      ["https://h/ "] = "contains a space or a control character",
      [KEY] = "absolute URL expected, as 'https://api.telnyx.com/v2', got '[redacted]'",
    } do
      assert.equal(bad_variable("TELNYX_BASE_URL", problem),
        run { TELNYX_API_KEY = KEY, TELNYX_BASE_URL = url })
    end
  end)

  it("plain HTTP to a foreign host in the environment", function()
    assert.equal("plain HTTP to 'h' would expose the key on the network: use https, or set "
      .. "allow_http = true", run { TELNYX_API_KEY = KEY, TELNYX_BASE_URL = "http://h" })
  end)

  it("bad TELNYX_CUSTOM_HEADERS", function()
    for text, problem in pairs {
      ["X-A"] = "lines of 'Name: value' expected",
      ["X-A: b\nX-C d"] = "lines of 'Name: value' expected",
      ["X(A): b"] = "header name expected, got 'X(A)'",
      ["X-A: b\rX-C: d"] = "'X-A': the value contains CR, LF or NUL",
    } do
      assert.equal(bad_variable("TELNYX_CUSTOM_HEADERS", problem),
        run { TELNYX_API_KEY = KEY, TELNYX_CUSTOM_HEADERS = text })
    end
  end)

  it("a bad TELNYX_LOG", function()
    assert.equal(bad_variable("TELNYX_LOG", "one of 'info', 'debug', 'off' expected, got 'all'"),
      run { TELNYX_API_KEY = KEY, TELNYX_LOG = "all" })
  end)
end)
