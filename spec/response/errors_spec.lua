-- Specs of errors: the values that a failed request returns, and their messages.

local errors = require "telnyx.response.error"
local scripted = require "spec.support.script"
local telnyx = require "telnyx"

local KEY = "KEY0123456789ABCDEF_secret-part"

-- Returns what a client makes of one response.
local function fail_with(answer, opts)
  local transport, requests = scripted { answer }
  local client = telnyx.new { transport = transport, api_key = KEY, max_retries = 0 }
  local value, err, response = client.ai.assistants.retrieve("a1", nil, opts)
  assert.is_nil(value)
  assert.equal(1, #requests)
  return err, response
end

local function body_error(status, body, headers)
  return fail_with { status = status, body = body, headers = headers }
end

local PREFIX = "telnyx ai.assistants.retrieve: "

-- Status, body, and the message after the prefix.
local LINES = {
  -- Telnyx's format
  { 404, '{"errors":[{"code":"10005","title":"Resource not found","detail":"No such thing."}]}',
    "404 Resource not found: No such thing. (code 10005)" },
  { 404, '{"errors":[{"code":10005,"title":"Resource not found","detail":"No such thing."}]}',
    "404 Resource not found: No such thing. (code 10005)" },
  { 400, '{"errors":[{"code":10015.0,"title":"Bad","detail":"x"}]}', "400 Bad: x (code 10015)" },
  { 400, '{"errors":[{"code":"1"},{"code":"2","title":"second"}]}',
    "400 Bad request (code 1, 2 errors)" },
  { 400, '{"errors":[{"title":"Only a title"}]}', "400 Only a title" },
  { 400, '{"errors":[{"detail":"Only a detail"}]}', "400 Bad request: Only a detail" },
  { 400, '{"errors":[{"title":"Same","detail":"Same"}]}', "400 Same" },
  { 400, '{"errors":[{"title":"","detail":" "}]}', "400 Bad request" },
  { 400, '{"errors":[{"message":"A message"}]}', "400 Bad request: A message" },
  { 400, '{"errors":["just text"]}', "400 Bad request: just text" },
  { 400, '{"errors":"just text"}', "400 Bad request: just text" },
  { 400, '{"errors":{"code":"7","title":"Not in a list"}}', "400 Not in a list (code 7)" },
  { 400, '{"errors":[],"message":"Beside an empty list"}',
    "400 Bad request: Beside an empty list" },
  { 400, '{"errors":[null,{"title":"After a null"}]}', "400 After a null" },
  { 400, '{"errors":[[]]}', "400 Bad request" },
  { 400, '{"errors":null}', "400 Bad request" },
  { 400, '{"errors":7}', "400 Bad request: 7" },
  { 400, '{"errors":[{"code":null,"title":null,"detail":null}]}', "400 Bad request" },
  { 400, '{"errors":[{"code":{"a":1},"title":["x"],"detail":true}]}', "400 Bad request" },
  -- FastAPI's
  { 422, '{"detail":[{"loc":["body","name"],"msg":"field required","type":"value_error.missing"}]}',
    "422 Unprocessable entity: body.name: field required (code value_error.missing)" },
  { 422, '{"detail":[{"loc":["body","tools",0,"type"],"msg":"bad","type":"t"}]}',
    "422 Unprocessable entity: body.tools.0.type: bad (code t)" },
  { 422, '{"detail":[{"msg":"no place"}]}', "422 Unprocessable entity: no place" },
  { 422, '{"detail":[{"loc":[],"msg":"an empty place"}]}',
    "422 Unprocessable entity: an empty place" },
  { 422, '{"detail":[{"loc":["query"],"type":"missing"}]}',
    "422 Unprocessable entity (code missing)" },
  { 422, '{"detail":{"msg":"not in a list"}}', "422 Unprocessable entity: not in a list" },
  { 404, '{"detail":"Not Found"}', "404 Not found: Not Found" },
  { 422, '{"detail":[]}', "422 Unprocessable entity" },
  { 422, '{"detail":["first","second"]}', "422 Unprocessable entity: first (2 errors)" },
  -- OpenAI's and Anthropic's
  { 401, '{"error":{"message":"Incorrect","type":"invalid_request_error","code":"invalid_key"}}',
    "401 Unauthorized: Incorrect (code invalid_key)" },
  { 400, '{"error":{"message":"Too long","type":"invalid_request_error","code":null}}',
    "400 Bad request: Too long (code invalid_request_error)" },
  { 400, '{"type":"error","error":"no text"}', "400 Bad request: no text" },
  { 529, '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
    "529 the API refused: Overloaded (code overloaded_error)" },
  { 400, '{"error":"only text"}', "400 Bad request: only text" },
  -- others
  { 403, '{"message":"Forbidden here"}', "403 Forbidden: Forbidden here" },
  { 400, '{"unknown":"shape"}', "400 Bad request" },
  { 400, '[{"title":"an array"}]', "400 an array" },
  { 400, '["first","second"]', "400 Bad request: first (2 errors)" },
  { 400, '[{"code":"1","message":"m"},{"code":"2"}]', "400 Bad request: m (code 1, 2 errors)" },
  { 400, '"text"', "400 Bad request: text" },
  -- fields with their errors
  { 422, '{"errors":{"name":["is empty"]}}', "422 Unprocessable entity: name: is empty" },
  { 422, '{"errors":{"name":["is empty","is short"],"to":"is no number"}}',
    "422 Unprocessable entity: name: is empty (3 errors)" },
  { 422, '{"errors":{"title":["is long"]}}', "422 Unprocessable entity: title: is long" },
  { 422, '{"name":["This field is required."]}',
    "422 Unprocessable entity: name: This field is required." },
  { 422, '{"message":"Validation failed","errors":{"to":["is empty"]}}',
    "422 Validation failed: to: is empty" },
  { 422, '{"errors":[{"field":"to","message":"is empty"}]}',
    "422 Unprocessable entity: to: is empty" },
  -- nested errors
  { 400, '{"detail":{"detail":"deep"}}', "400 Bad request: deep" },
  { 400, '{"detail":{"error":{"code":"7","message":"deeper"}}}',
    "400 Bad request: deeper (code 7)" },
  { 400, '{"detail":{"errors":[{"code":"7","title":"T","detail":"d"}]}}', "400 T: d (code 7)" },
  { 400, '{"error":{"detail":[{"loc":["body","a"],"msg":"m"}]}}', "400 Bad request: body.a: m" },
  { 400, '{"error":{"message":{"message":"inside"}}}', "400 Bad request: inside" },
  -- other field names
  { 400, '{"error_message":"words"}', "400 Bad request: words" },
  { 400, '{"error_code":17,"error_message":"words"}', "400 Bad request: words (code 17)" },
  { 400, '{"errorCode":"E1","errorMessage":"words"}', "400 Bad request: words (code E1)" },
  { 400, '{"error":"invalid_grant","error_description":"expired"}',
    "400 Bad request: expired (code invalid_grant)" },
  { 404, '{"status":404,"error":"Not Found","message":"No such path"}',
    "404 Not found: No such path (code Not Found)" },
  -- RFC 9457
  { 403, '{"type":"https://a.b/out-of-credit","title":"No credit","status":403,"detail":"30 left",'
    .. '"instance":"/account/1"}', "403 No credit: 30 left (code https://a.b/out-of-credit)" },
  { 404, '{"type":"about:blank","title":"Not Found","status":404}', "404 Not Found" },
  { 422, '{"type":"about:blank","title":"Invalid","errors":[{"detail":"must be positive",'
    .. '"pointer":"#/age"},{"detail":"must be a color","pointer":"#/profile/color"}]}',
    "422 Invalid: must be positive (2 errors)" },
  { 400, '{"title":"Invalid","invalid-params":[{"name":"age","reason":"must be positive"}]}',
    "400 Invalid: age: must be positive" },
  { 400, "null", "400 Bad request" },
  { 400, "", "400 Bad request" },
  { 502, "<html><body><h1>502 Bad Gateway</h1></body></html>", "502 Bad gateway" },
  { 503, "upstream connect error", "503 Service unavailable" },
  { 500, '{"errors":[{"code":', "500 Internal server error" },
  { 418, "", "418 the API refused" },
  { 302, "", "302 the API refused" },
}

local NAMES = {
  [300] = "APIStatusError", [400] = "BadRequestError", [401] = "AuthenticationError",
  [402] = "APIStatusError", [403] = "PermissionDeniedError", [404] = "NotFoundError",
  [405] = "APIStatusError", [408] = "APIStatusError", [409] = "ConflictError",
  [422] = "UnprocessableEntityError", [429] = "RateLimitError", [500] = "InternalServerError",
  [502] = "InternalServerError", [503] = "InternalServerError", [599] = "InternalServerError",
}

describe("an error of the API", function()
  for _, case in ipairs(LINES) do
    it(("reads as '%s'"):format(case[3]), function()
      assert.equal(PREFIX .. case[3], tostring((body_error(case[1], case[2]))))
    end)
  end

  for status, name in pairs(NAMES) do
    it(("is a %s for %d"):format(name, status), function()
      local err = body_error(status, "")
      assert.equal(name, err.name)
      assert.equal("api", err.kind)
      assert.equal(status, err.status)
    end)
  end

  it("has all its details in fields", function()
    local body = '{"errors":[{"code":"10015","title":"Invalid value","detail":"Not a number",'
      .. '"source":{"pointer":"/to"},"meta":{"url":"https://x"}},'
      .. '{"code":10016,"title":"Another"}]}'
    local err, response = body_error(422, body, { ["X-Request-ID"] = "r-1", Via = "1.1 proxy" })
    assert.equal("ai.assistants.retrieve", err.operation)
    assert.equal("10015", err.code)
    assert.equal("Invalid value", err.title)
    assert.equal("Not a number", err.detail)
    assert.same({ pointer = "/to" }, err.source)
    assert.equal(2, #err.errors)
    assert.same({ url = "https://x" }, err.errors[1].meta)
    assert.equal("10016", err.errors[2].code)
    assert.equal("r-1", err.request_id)
    assert.equal(1, err.attempts)
    assert.is_true(err.sent)
    assert.equal(body, err.body)
    assert.equal("1.1 proxy", err.headers.via)
    assert.same(err.headers, response.headers)
    assert.equal(422, response.status)
    assert.equal("422 Invalid value: Not a number", err.message)
  end)

  it("names the invalid parameter", function()
    local err = body_error(422, '{"errors":{"name":["is empty"]}}')
    assert.same({ { detail = "name: is empty", source = { pointer = "/name" } } }, err.errors)
    assert.same({ pointer = "/name" }, err.source)
    assert.same({ pointer = "#/age" },
      (body_error(422, '{"errors":[{"detail":"d","pointer":"#/age"}]}')).source)
    assert.same({ parameter = "model" },
      (body_error(400, '{"error":{"message":"m","param":"model"}}')).source)
  end)

  it("has at most 100 entries, however many or deeply nested", function()
    local many = ('{"detail":"x"},'):rep(1000)
    assert.equal(100, #(body_error(400, '{"errors":[' .. many .. "{}]}")).errors)
    for _, deep in ipairs { ("["):rep(90) .. ("]"):rep(90),
      ('{"error":'):rep(90) .. '"x"' .. ("}"):rep(90) } do
      assert.same({}, (body_error(400, deep)).errors)
    end
  end)

  it("with a huge body uses the first megabyte", function()
    local body = '{"errors":[{"detail":"' .. ("token=abc&"):rep(2e6) .. '"}]}'
    local err, response = body_error(500, body)
    assert.equal("500 Internal server error", err.message)
    assert.is_true(#err.body < 3 * 1024 * 1024)
    assert.equal(#body, #response.body)
  end)

  it("keeps all of FastAPI's entries", function()
    local err = body_error(422, '{"detail":[{"loc":["body","name"],"msg":"m","type":"t"},'
      .. '{"loc":["query","size"],"msg":"n","type":"u"}]}')
    assert.equal(2, #err.errors)
    assert.same({ loc = { "body", "name" } }, err.source)
    assert.equal("query.size: n", err.errors[2].detail)
    assert.equal("u", err.errors[2].code)
  end)

  it("has an empty list if the response has no details", function()
    for _, body in ipairs { "", "<html>", "{}", '{"detail":[]}', '{"errors":[{}]}' } do
      assert.same({}, (body_error(500, body)).errors)
    end
  end)

  it("has case-insensitive headers", function()
    local err, response = body_error(400, "", { ["X-REQUEST-id"] = "abc", ["x-Rate"] = "5" })
    assert.equal("abc", err.request_id)
    for _, name in ipairs { "x-rate", "X-Rate", "X-RATE" } do
      assert.equal("5", err.headers[name])
      assert.equal("5", response.headers[name])
    end
    assert.is_nil(err.headers["x-other"])
    assert.is_nil(err.headers[1])
  end)
end)

describe("the message of an error", function()
  it("ends with the code, the request id, the attempts and the requested wait", function()
    local transport = scripted { otherwise = { status = 503, body =
      '{"errors":[{"code":"9","title":"Busy"}]}',
      headers = { ["retry-after-ms"] = "1", ["x-request-id"] = "r-9" } } }
    local client = telnyx.new { transport = transport, api_key = KEY }
    local _, err = client.ai.assistants.list()
    assert.equal("telnyx ai.assistants.list: 503 Busy (code 9, request r-9, 3 attempts, retry "
      .. "after 0.001 s)", tostring(err))
  end)

  it("stays one line, whatever the response contains", function()
    local err = body_error(400, '{"errors":[{"code":"1\\n2","title":"a\\r\\nb",'
      .. '"detail":"c\\u0000d\\u001b[31m\\te\\u007f\\n\\n\\nf"}]}', { ["x-request-id"] = "r\t1" })
    assert.equal(PREFIX .. "400 a b: c?d?[31m e? f (code 1 2, request r 1)", tostring(err))
    assert.is_nil(tostring(err):find("[%c]"))
  end)

  it("keeps the code and the request id after a very long message", function()
    local err = body_error(400, ('{"errors":[{"code":"10015","detail":"%s"}]}')
      :format(("x"):rep(100000)), { ["x-request-id"] = "r-1" })
    local line = tostring(err)
    assert.is_true(#line < 600)
    assert.equal("… (code 10015, request r-1)", line:match("….*$"))
  end)

  it("shortens a very long code and request id", function()
    local err = body_error(400, ('{"errors":[{"code":"%s"}]}'):format(("9"):rep(10000)),
      { ["x-request-id"] = ("r"):rep(10000) })
    assert.is_true(#tostring(err) < 1000)
  end)

  it("does not cut a character in two", function()
    for offset = 0, 3 do
      local err = body_error(400, ('{"errors":[{"detail":"%s%s"}]}')
        :format(("x"):rep(offset), ("€"):rep(1000)))
      local left = err.message:gsub("€", ""):gsub("…", "")
      assert.is_nil(left:find("[\128-\255]"))
    end
  end)

  it("works with '..', error() and string.format", function()
    local err = body_error(404, "")
    local line = PREFIX .. "404 Not found"
    assert.equal("failed: " .. line, "failed: " .. err)
    assert.equal(line .. "!", err .. "!")
    assert.equal(line .. line, err .. err)
    assert.equal(line .. "7", err .. 7)
    local ok, raised = pcall(error, err)
    assert.is_false(ok)
    assert.equal(err, raised)
    assert.equal(line, tostring(raised))
    assert.is_true(errors.is(err))
    assert.is_false(errors.is { kind = "api" })
    assert.is_false(errors.is("api"))
    assert.is_false(errors.is(nil))
  end)
end)

describe("an error never shows the key", function()
  local function assert_hidden(err)
    for _, text in ipairs { tostring(err), err.message, err.title or "", err.detail or "",
      err.code or "", err.body or "", err.request_id or "", err.cause or "" } do
      assert.is_nil(text:find(KEY, 1, true), text)
      assert.is_nil(text:find("secret-part", 1, true), text)
    end
    assert.truthy(tostring(err):find("[redacted]", 1, true))
  end

  for _, place in ipairs { "code", "title", "detail", "message" } do
    it(("when the server repeats it as the %s"):format(place), function()
      assert_hidden((body_error(401, ('{"errors":[{"%s":"your key is %s, sir"}]}')
        :format(place, KEY))))
    end)
  end

  it("when the server repeats it in other forms", function()
    assert_hidden((body_error(401, ('{"detail":"bad key %s"}'):format(KEY))))
    assert_hidden((body_error(401, ('{"error":{"message":"bad key %s"}}'):format(KEY))))
    assert_hidden((body_error(401, ('{"message":"got Bearer %s"}'):format(KEY))))
    assert_hidden((body_error(401, ('{"detail":[{"loc":["header","%s"],"msg":"bad"}]}')
      :format(KEY))))
  end)

  it("when the server repeats it as the request id", function()
    assert_hidden((body_error(401, "", { ["x-request-id"] = KEY })))
  end)

  it("when the server repeats another key or token", function()
    local body = '{"detail":"Authorization: Bearer abc.def and KEY0011223344556677_x"}'
    local line = tostring((body_error(401, body)))
    assert.equal(PREFIX .. "401 Unauthorized: Authorization: Bearer [redacted] and [redacted]",
      line)
  end)

  it("when a repeated header is quoted inside JSON", function()
    local err = body_error(401, '{"detail":"got \\"Bearer abc\\", wanted \\"Basic\\""}')
    assert.equal('got "Bearer [redacted]", wanted "Basic"', err.detail)
  end)

  it("when a transport repeats it", function()
    assert_hidden((fail_with { "connection", "cannot send Bearer " .. KEY, false }))
  end)
end)

describe("a response that cannot be decoded", function()
  for _, body in ipairs { "{", "<html>", '{"a":1}}', "tru", "\0", "{'a':1}" } do
    it(("is a decode error: %s"):format((body:gsub("%c", "?"))), function()
      local err, response = body_error(200, body, { ["x-request-id"] = "r-2" })
      assert.equal("decode", err.kind)
      assert.equal("APIResponseValidationError", err.name)
      assert.equal(200, err.status)
      assert.equal("r-2", err.request_id)
      assert.equal(body, err.body)
      assert.is_true(err.sent)
      assert.equal(1, err.attempts)
      assert.equal(response.body, body)
      assert.matches(PREFIX .. "the response cannot be used: not JSON: ", tostring(err), 1, true)
      assert.truthy(tostring(err):find("(request r-2)", 1, true))
    end)
  end

  it("is not retried", function()
    local transport, requests = scripted { { body = "{" } }
    local client = telnyx.new { transport = transport, api_key = KEY }
    local _, err = client.ai.assistants.list()
    assert.equal("decode", err.kind)
    assert.equal(1, #requests)
  end)
end)

describe("an error without a response", function()
  local CASES = {
    { "connection", "no route", false, "connection", "APIConnectionError",
      "connection failed: no route" },
    { "tls", "self-signed", false, "connection", "APIConnectionError",
      "connection failed: self-signed" },
    { "timeout", "after 1 s", "maybe", "timeout", "APITimeoutError", "timed out: after 1 s" },
    { "limit", "too long", true, "decode", "APIResponseValidationError",
      "the response cannot be used: too long" },
    { "decode", "bad gzip", true, "decode", "APIResponseValidationError",
      "the response cannot be used: bad gzip" },
    { "cancelled", "by you", "maybe", "cancelled", "APIUserAbortError", "cancelled: by you" },
    { "config", "no such file", false, "config", "TelnyxError", "no such file" },
  }
  for _, case in ipairs(CASES) do
    it("says so: " .. case[6], function()
      local err, response = fail_with { case[1], case[2], case[3] }
      assert.is_nil(response)
      assert.equal(case[4], err.kind)
      assert.equal(case[5], err.name)
      assert.equal(case[3], err.sent)
      assert.equal(case[2], err.cause)
      assert.is_nil(err.status)
      assert.equal(PREFIX .. case[6], tostring(err))
    end)
  end
end)
