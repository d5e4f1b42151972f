-- Specs of the emulator's errors, idempotency keys, faults and state file.

local files = require "spec.support.files"
local json = require "telnyx.emulator.json"
local new_app = require "telnyx.emulator.app".new

local app, now

local function send(method, target, body, headers)
  headers = headers or { authorization = "Bearer test" }
  local response = app:handle {
    method = method, target = target, headers = headers, body = body or "",
  }
  local text = response.body or table.concat(response.chunks)
  return response.status, text:find("^[%[{]") and json.decode(text) or text, response
end

local function start(opts)
  opts = opts or {}
  opts.clock = function() return now end
  app = assert(new_app(opts))
end

local ASSISTANT = '{"name":"A","instructions":"B"}'

before_each(function()
  now = 1700000000
  start()
end)

describe("an emulated error", function()
  it("has an entry with code, title, detail and source", function()
    local status, answer, response = send("GET", "/v2/ai/assistants/none")
    assert.equal(404, status)
    local entry = answer.errors[1]
    assert.equal("10005", entry.code)
    assert.equal("Resource not found", entry.title)
    assert.equal("There is no assistant 'none'.", entry.detail)
    assert.equal("/assistant_id", entry.source.pointer)
    assert.matches("^%x+%-%x+%-4", response.headers["x-request-id"])
  end)

  it("has FastAPI's format for parameters", function()
    local status, answer = send("POST", "/v2/ai/assistants", '{"name":1,"tools":"x"}')
    assert.equal(422, status)
    assert.same({
      { loc = { "body", "instructions" }, msg = "field required", type = "value_error.missing" },
      { loc = { "body", "name" }, msg = "str type expected", type = "type_error.str" },
      { loc = { "body", "tools" }, msg = "value is not a valid list", type = "type_error.list" },
    }, answer.detail)
  end)

  local cases = {
    { "no key", 401, "GET", "/v2/ai/assistants", nil, {} },
    { "an empty key", 401, "GET", "/v2/ai/assistants", nil, { authorization = "Bearer " } },
    { "another scheme", 401, "GET", "/v2/ai/assistants", nil, { authorization = "Basic eA==" } },
    { "a path outside /v2", 404, "GET", "/ai/assistants" },
    { "an unknown path", 404, "GET", "/v2/ai/nothing" },
    { "no path", 404, "GET", "*" },
    { "an empty segment", 404, "GET", "/v2/ai/assistants/" },
    { "a bad escape in the path", 400, "GET", "/v2/ai/assistants/%zz" },
    { "a bad escape in the query", 400, "GET", "/v2/ai/assistants?a=%2" },
    { "a path that is not UTF-8", 400, "GET", "/v2/ai/assistants/%ff" },
    { "an array as body", 400, "POST", "/v2/ai/assistants", "[1]" },
    { "a string as body", 400, "POST", "/v2/ai/assistants", '"x"' },
    { "null as body", 400, "POST", "/v2/ai/assistants", "null" },
    { "half a body", 400, "POST", "/v2/ai/assistants", '{"name":' },
    { "a body that is not UTF-8", 400, "POST", "/v2/ai/assistants", '{"name":"\255"}' },
    { "no body", 422, "POST", "/v2/ai/assistants", "" },
    { "null for a required field", 422, "POST", "/v2/ai/assistants",
      '{"name":null,"instructions":"x"}' },
    { "a bound", 422, "POST", "/v2/ai/assistants",
      '{"name":"x","instructions":"x","dynamic_variables_webhook_timeout_ms":0}' },
    { "a huge integer", 422, "POST", "/v2/ai/assistants", '{"name":"x","instructions":"x",'
      .. '"dynamic_variables_webhook_timeout_ms":99999999999999999999}' },
    { "a fraction", 422, "POST", "/v2/ai/assistants",
      '{"name":"x","instructions":"x","dynamic_variables_webhook_timeout_ms":1.5}' },
    { "a page that is no number", 422, "GET", "/v2/ai/mcp_servers?page[number]=x" },
    { "a page too long", 422, "GET", "/v2/ai/mcp_servers?page[size]=101" },
    { "a method", 405, "PATCH", "/v2/ai/assistants" },
    { "a method on a literal path", 405, "PUT", "/v2/ai/assistants/import" },
    { "an unknown method", 405, "BREW", "/v2/ai/assistants" },
  }
  for _, case in ipairs(cases) do
    it("answers " .. case[2] .. " to " .. case[1], function()
      local status, answer, response = send(case[3], case[4], case[5], case[6])
      assert.equal(case[2], status)
      assert.is_truthy(status == 422 and answer.detail[1].msg or answer.errors[1].detail)
      if status == 405 then assert.matches("GET", response.headers.allow) end
    end)
  end

  it("accepts only its key if it has one", function()
    start { api_key = "right" }
    assert.equal(401, (send("GET", "/v2/ai/assistants")))
    assert.equal(200, (send("GET", "/v2/ai/assistants", nil, { authorization = "Bearer right" })))
  end)

  it("limits the request rate", function()
    start { rate_limit = 2 }
    assert.equal(200, (send("GET", "/v2/ai/assistants")))
    assert.equal(200, (send("GET", "/v2/ai/assistants")))
    local status, answer, response = send("GET", "/v2/ai/assistants")
    assert.equal(429, status)
    assert.equal("10011", answer.errors[1].code)
    assert.equal("1", response.headers["retry-after"])
    now = now + 1
    assert.equal(200, (send("GET", "/v2/ai/assistants")))
  end)

  it("hides internal errors", function()
    app.router:add("GET", "/broken", function() error("secret") end)
    local stderr = io.stderr
    io.stderr = { write = function() end } -- luacheck: ignore 122
    local status, answer = send("GET", "/v2/broken")
    io.stderr = stderr -- luacheck: ignore 122
    assert.equal(500, status)
    assert.not_matches("secret", answer.errors[1].detail)
  end)
end)

describe("an idempotency key", function()
  local function create(key, body, target)
    return send("POST", target or "/v2/ai/assistants", body or ASSISTANT,
      { authorization = "Bearer test", ["idempotency-key"] = key })
  end

  local function count()
    local _, answer = send("GET", "/v2/ai/assistants")
    return #answer.data
  end

  it("creates one object", function()
    local _, first, response = create("k-1")
    assert.is_nil(response.headers["idempotent-replayed"])
    local status, second, replay = create("k-1")
    assert.equal(200, status)
    assert.same(first, second)
    assert.equal("true", replay.headers["idempotent-replayed"])
    assert.is_not.equal(response.headers["x-request-id"], replay.headers["x-request-id"])
    assert.equal(1, count())
  end)

  it("refuses a different request", function()
    create("k")
    local status, answer = create("k", '{"name":"B","instructions":"B"}')
    assert.equal(422, status)
    assert.equal("10029", answer.errors[1].code)
    assert.equal(422, (create("k", ASSISTANT, "/v2/ai/assistants?x=1")))
    assert.equal(1, count())
  end)

  it("can be reused after an error and after a day", function()
    assert.equal(422, (create("k", "{}")))
    assert.equal(200, (create("k")))
    now = now + 24 * 3600 + 1
    assert.equal(200, (create("k")))
    assert.equal(2, count())
  end)

  it("must be valid", function()
    assert.equal(400, (create("a b")))
    assert.equal(400, (create("")))
    assert.equal(400, (create(("k"):rep(256))))
  end)
end)

describe("a fault", function()
  local function fault(text)
    local status, answer = send("POST", "/_emulator/faults", text, {})
    assert.equal(200, status, json.encode(answer))
  end

  it("is used up", function()
    fault '{"status":503,"times":2,"path":"/ai/assistants","headers":{"Retry-After":"3"}}'
    assert.equal(200, (send("GET", "/v2/ai/mcp_servers")))
    for _ = 1, 2 do
      local status, answer, response = send("GET", "/v2/ai/assistants")
      assert.equal(503, status)
      assert.is_truthy(answer.errors)
      assert.equal("3", response.headers["retry-after"])
    end
    assert.equal(200, (send("GET", "/v2/ai/assistants")))
  end)

  it("matches methods and patterns, until cleared", function()
    fault '{"status":500,"times":-1,"method":"post","path":"^/ai/assist"}'
    for _ = 1, 3 do assert.equal(500, (send("POST", "/v2/ai/assistants", ASSISTANT))) end
    assert.equal(200, (send("GET", "/v2/ai/assistants")))
    assert.equal(204, (send("DELETE", "/_emulator/faults", nil, {})))
    assert.equal(200, (send("POST", "/v2/ai/assistants", ASSISTANT)))
  end)

  it("responds with a given body", function()
    fault '{"status":200,"body":{"data":[1]}}'
    local _, answer = send("GET", "/v2/anything")
    assert.same({ data = { 1 } }, answer)
    fault '{"status":200,"body":"<html>","headers":{"Content-Type":"text/html"}}'
    local _, text, response = send("GET", "/v2/anything")
    assert.equal("<html>", text)
    assert.equal("text/html", response.headers["content-type"])
  end)

  it("loses the response after processing the request", function()
    fault '{"bad_json":true}'
    fault '{"cut":4,"delay":0.5}'
    fault '{"reset":true}'
    local _, _, response = send("POST", "/v2/ai/assistants", ASSISTANT)
    assert.is_nil((json.decode(response.body)))
    _, _, response = send("POST", "/v2/ai/assistants", ASSISTANT)
    assert.equal(4, response.cut)
    assert.equal(0.5, response.delay)
    _, _, response = send("POST", "/v2/ai/assistants", ASSISTANT)
    assert.is_true(response.reset)
    local _, answer = send("GET", "/v2/ai/assistants")
    assert.equal(2, #answer.data)
  end)

  it("must be valid", function()
    for _, bad in ipairs { "{}", '{"status":99}', '{"oops":1}', '{"status":500,"reset":true}',
      '{"status":500,"path":"["}', '{"status":500,"headers":{"a b":"c"}}', '{"cut":"x"}' } do
      assert.equal(422, (send("POST", "/_emulator/faults", bad, {})), bad)
    end
  end)
end)

describe("the control surface", function()
  it("shows requests without secrets", function()
    send("POST", "/v2/ai/assistants?x=1", "\255", { authorization = "Bearer secret", a = "b" })
    local _, answer, response = send("GET", "/_emulator/requests", nil, {})
    assert.same({ {
      method = "POST", path = "/v2/ai/assistants", query = "x=1", body_base64 = "/w==",
      headers = { authorization = "[redacted]", a = "b" },
    } }, answer.data)
    assert.not_matches("secret", response.body)
    send("DELETE", "/_emulator/requests", nil, {})
    _, answer = send("GET", "/_emulator/requests", nil, {})
    assert.equal(0, #answer.data)
  end)

  it("resets everything", function()
    send("POST", "/v2/ai/assistants", ASSISTANT)
    assert.equal(204, (send("POST", "/_emulator/reset", nil, {})))
    local _, answer = send("GET", "/v2/ai/assistants")
    assert.equal(0, #answer.data)
  end)
end)

describe("the state file", function()
  local path

  before_each(function() path = os.tmpname(); os.remove(path) end)
  after_each(function() os.remove(path) end)

  it("restores everything", function()
    start { state = path }
    local _, made = send("POST", "/v2/ai/assistants",
      '{"name":"Ä","instructions":"B","greeting":null}')
    start { state = path }
    local _, read = send("GET", "/v2/ai/assistants/" .. made.id)
    assert.same(made, read)
    assert.is_nil(io.open(path .. ".new"))
  end)

  it("is never overwritten when it is a different file", function()
    files.write(path, "precious")
    local none, message = new_app { state = path }
    assert.is_nil(none)
    assert.matches("is not one of the emulator's", message, 1, true)
    assert.equal("precious", files.read(path))
  end)

  it("must be writable", function()
    local none, message = new_app { state = "/nonexistent/state.json" }
    assert.is_nil(none)
    assert.matches("^cannot write the state", message)
  end)
end)
