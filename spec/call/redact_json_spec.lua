-- Specs of secrets in JSON, as text and as tables: the result is valid JSON, otherwise unchanged.

local core = require "telnyx.core"
local redact = require "telnyx.support.redact"

local NAMES = { "api_key", "api_key_ref", "llm_api_key_ref", "apiKey", "X-Api-Key", "client_secret",
  "access_token", "refresh_token", "Authorization", "cookie", "set-cookie", "private_key",
  "password", "token", "secret", "voice_api_key_ref", "authorization_bearer", "SipAuthPassword",
  "secret_access_key", "aws_secret_access_key", "account_key", "code_verifier",
  "payment_signature", "PAYMENT-SIGNATURE", "pin", "external_pin", "otpPin", "preshared_key",
  "vettingToken" }

local OTHERS = { "name", "max_tokens", "page_token", "next_page_token", "idempotency_key",
  "keywords", "public_key", "token_ttl_secs", "authentication_method", "secretary", "code",
  "certificate", "android_push_credential_id", "include_pin_puk_codes", "pinned" }

describe("redact.text of JSON", function()
  for _, name in ipairs(NAMES) do
    it("hides " .. name, function()
      assert.equal(('{"a":1,"%s" : "[redacted]","b":"c"}'):format(name),
        redact.text(('{"a":1,"%s" : "my \\"quoted\\\\","b":"c"}'):format(name)))
    end)
  end

  for _, name in ipairs(OTHERS) do
    it("shows " .. name, function()
      local text = ('{"%s":"value","b":1}'):format(name)
      assert.equal(text, redact.text(text))
    end)
  end

  local CASES = {
    -- values that are not strings
    { '{"token":12345}', '{"token":"[redacted]"}' },
    { '{"token":null,"secret":true,"password":false}',
      '{"token":null,"secret":true,"password":false}' },
    { '{"cookies":{"a":"]}","b":[1,{"c":"\\""}]},"d":1}', '{"cookies":"[redacted]","d":1}' },
    { '{"secrets":["a",["b"]],"d":[1]}', '{"secrets":"[redacted]","d":[1]}' },
    { '{"token":"","d":1}', '{"token":"[redacted]","d":1}' },
    { '{"token":[]}', '{"token":"[redacted]"}' },
    -- names beside their values
    { '[{"name":"Authorization","value":"Basic x"},{"name":"Accept","value":"y"}]',
      '[{"name":"Authorization","value":"[redacted]"},{"name":"Accept","value":"y"}]' },
    -- inside strings
    { '{"error":"got {\\"api_key\\": \\"a\\\\\\"b\\", \\"n\\": 1}","token":"x"}',
      '{"error":"got {\\"api_key\\": \\"[redacted]\\", \\"n\\": 1}","token":"[redacted]"}' },
    { '{"error":"got {\\"secrets\\": [\\"]\\"], \\"n\\": 1}"}',
      '{"error":"got {\\"secrets\\": \\"[redacted]\\", \\"n\\": 1}"}' },
    { '{"error":"cut {\\"api_key\\": \\"abc","n":1}',
      '{"error":"cut {\\"api_key\\": \\"[redacted]\\"","n":1}' },
    { '{"error":"cut {\\"secrets\\": [\\"abc","n":1}',
      '{"error":"cut {\\"secrets\\": \\"[redacted]\\"","n":1}' },
    { '{"key":"-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----\\n","n":1}',
      '{"key":"[redacted]\\n","n":1}' },
    { '{"key":"{\\"pem\\":\\"-----BEGIN PRIVATE KEY-----\\\\nMI\\"}"}',
      '{"key":"{\\"pem\\":\\"[redacted]\\"}"}' },
    { '{"url":"https://a.b/c?api_key=d\\"e&f=1","n":1}',
      '{"url":"https://a.b/c?api_key=[redacted]\\"e&f=1","n":1}' },
    { '{"note":"Authorization: Basic abc","n":1}', '{"note":"Authorization: [redacted]","n":1}' },
    { '{"note":"KEY0123456789ABCDEF_abc","n":"Bearer abc"}',
      '{"note":"[redacted]","n":"Bearer [redacted]"}' },
    -- text that only looks like a secret
    { '{"note":"token: ","a":["api_key","token"]}', '{"note":"token: ","a":["api_key","token"]}' },
    { '"api_key"', '"api_key"' },
  }
  for _, case in ipairs(CASES) do
    it("makes " .. case[2], function()
      local shown = redact.text(case[1])
      assert.equal(case[2], shown)
      assert.truthy(core.json_decode(case[1]))
      assert.is_not_nil(core.json_decode(shown))
      assert.equal(shown, redact.text(shown))
    end)
  end

  it("hides truncated values", function()
    assert.equal('{"n":1,"token":"[redacted]"', redact.text('{"n":1,"token":"abc'))
    assert.equal('{"n":1,"token":"[redacted]"', redact.text('{"n":1,"token":{"a":["b"'))
  end)

  it("keeps JSON valid, with secrets at any position", function()
    local seed = 7
    local function random(n)
      seed = (seed * 16807) % 2147483647
      return seed % n + 1
    end
    local TEXTS = { "plain", 'q"u\\o"', "\\", '\\"', "a=b&token=c", "Bearer x", "", "]}", "é\n" }
    local function value(depth)
      local kind = depth > 4 and 1 or random(4)
      if kind <= 2 then return TEXTS[random(#TEXTS)] .. "/secret/" end
      if kind == 3 then return { value(depth + 1), random(100), value(depth + 1) } end
      local object = { [OTHERS[random(#OTHERS)]] = value(depth + 1) }
      object[NAMES[random(#NAMES)]] = value(depth + 1)
      object.nested = assert(core.json_encode(value(depth + 1)))
      return object
    end
    for _ = 1, 200 do
      local text = assert(core.json_encode { list = value(1) })
      local shown = redact.text(text)
      assert.is_truthy(core.json_decode(shown), shown)
      for _, name in ipairs(NAMES) do
        local plain = ('"%s":"'):format(name)
        local at = 1
        while true do
          local _, last = shown:find(plain, at, true)
          if not last then break end
          assert.equal('[redacted]"', shown:sub(last + 1, last + 11), text)
          at = last
        end
      end
    end
  end)

  it("takes little time for text made to be slow", function()
    local size = 100000
    for _, text in ipairs { ("\\"):rep(size), ("a"):rep(size), ('"a'):rep(size),
      ('{"token":['):rep(size),
      ('"token":"\\"'):rep(size / 10), ("-----BEGIN PRIVATE KEY-----"):rep(size / 10),
      ("a1+"):rep(size), ("cookie:"):rep(size / 10), ('"token":' .. (" "):rep(size)) } do
      assert.is_string(redact.text(text))
    end
  end)
end)

describe("redact.value", function()
  it("hides the values of secret names, at any depth, and nothing else", function()
    local value = { name = "Support", model = "x", llm_api_key_ref = "my_key",
      tools = { { type = "webhook", webhook = { url = "https://a.b/?api_key=1",
        headers = { { name = "X-Api-Key", value = "abc" }, { name = "Accept", value = "x" } } } } },
      integration = { access_token = 5, cookies = { "a", "b" }, secret = true,
        password = core.null },
      max_tokens = 5, enabled = true }
    assert.same({ name = "Support", model = "x", llm_api_key_ref = "[redacted]",
      tools = { { type = "webhook", webhook = { url = "https://a.b/?api_key=[redacted]",
        headers = { { name = "X-Api-Key", value = "[redacted]" },
          { name = "Accept", value = "x" } } } } },
      integration = { access_token = "[redacted]", cookies = "[redacted]", secret = true,
        password = core.null },
      max_tokens = 5, enabled = true }, redact.value(value))
    assert.equal("my_key", value.llm_api_key_ref)
  end)

  it("hides the parts of a form", function()
    assert.same({ { name = "api_key", data = "[redacted]" }, { name = "model", data = "m" } },
      redact.value { { name = "api_key", data = "abc" }, { name = "model", data = "m" } })
  end)

  it("hides the key everywhere, also in names", function()
    assert.same({ ["a [redacted]"] = { "[redacted]" } },
      redact.value({ ["a my.own-key"] = { "my.own-key" } }, { "my.own-key" }))
  end)

  it("gives the same result as for text", function()
    local value = assert(core.json_decode('{"a":[],"b":{},"c":[null]}'))
    value.d = core.integer "9223372036854775808"
    local shown = redact.value(value)
    assert.equal("[]", core.json_encode(shown.a))
    assert.equal("{}", core.json_encode(shown.b))
    assert.equal("[null]", core.json_encode(shown.c))
    assert.equal("9223372036854775808", core.json_encode(shown.d))
  end)

  it("accepts tables that contain themselves, and values that are not tables", function()
    local value = { token = "x" }
    value.self = value
    local shown = redact.value(value)
    assert.equal(shown, shown.self)
    assert.equal("[redacted]", shown.token)
    assert.equal(5, redact.value(5))
    assert.is_nil(redact.value(nil))
    assert.equal("Bearer [redacted]", redact.value("Bearer x"))
  end)
end)
