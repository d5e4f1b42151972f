-- Specs of secrets in text for people.

local redact = require "telnyx.support.redact"

local KEY = "KEY0123456789ABCDEF_abc-def"

describe("redact.text", function()
  local CASES = {
    -- the given key, whatever it looks like
    { "sent KEY0123456789ABCDEF_abc-def to", KEY, "sent [redacted] to" },
    { "my.secret+key* here", "my.secret+key*", "[redacted] here" },
    { "50%-off-%d %1", "50%-off-%d", "[redacted] %1" },
    { "twice abcdefgh, abcdefgh", "abcdefgh", "twice [redacted], [redacted]" },
    { "a-long[key]^$ in brackets", "a-long[key]^$", "[redacted] in brackets" },
    { "inabcdefghside", "abcdefgh", "in[redacted]side" },
    -- a key too short to be told from words
    { "the abc of it", "abc", "the abc of it" },
    -- a short key, which may be part of a word
    { "seven77 chars, seven77s, (seven77)", "seven77", "[redacted] chars, seven77s, ([redacted])" },
    { "some-pass, pass_word, pass=pass", "pass", "some-pass, pass_word, [redacted]=[redacted]" },
    -- text that looks like a key or a token
    { "another KEY00112233445566778899AABB_x-Y9 there", nil, "another [redacted] there" },
    { "Bearer abc.def-ghi", nil, "Bearer [redacted]" },
    { "bearer  abc", nil, "bearer  [redacted]" },
    { 'Authorization: "Bearer abc", next', nil, 'Authorization: "Bearer [redacted]", next' },
    { [[{"x":"Bearer abc\"","y":1}]], nil, [[{"x":"Bearer [redacted]\"","y":1}]] },
    { "-----BEGIN PRIVATE KEY-----\nMIIE+/=\nabc\n-----END PRIVATE KEY-----\nand so on", nil,
      "[redacted]\nand so on" },
    { "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIE\n"
        .. "-----END RSA PRIVATE KEY-----", nil, "[redacted]" },
    { "cut: -----BEGIN EC PRIVATE KEY-----\nMIIE", nil, "cut: [redacted]" },
    -- URLs and forms
    { "https://a.b/c?api_key=abc&page=2", nil, "https://a.b/c?api_key=[redacted]&page=2" },
    { "https://a.b/c?page=2&API-Key=a%20b", nil, "https://a.b/c?page=2&API-Key=[redacted]" },
    { "grant_type=x&client_secret=s3cr+t%3D&refresh_token=r", nil,
      "grant_type=x&client_secret=[redacted]&refresh_token=[redacted]" },
    { "https://user:pass@proxy:80/x", nil, "https://[redacted]@proxy:80/x" },
    -- headers
    { "authorization: Basic dTpw", nil, "authorization: [redacted]" },
    { "SET-COOKIE:a=b; path=/\nAccept: */*", nil, "SET-COOKIE:[redacted]\nAccept: */*" },
    { "sent 'Cookie: a=b; c=d' to", nil, "sent 'Cookie: [redacted]' to" },
    -- Python's notation for an object
    { "input {'api_key_ref': 'my key', 'n': 1}", nil,
      "input {'api_key_ref': '[redacted]', 'n': 1}" },
    -- text without secrets
    { "bad argument 'api_key_ref' to 'x' ('token': string expected)", nil,
      "bad argument 'api_key_ref' to 'x' ('token': string expected)" },
    { "?next_page_token=abc&max_tokens=5&tokens=7", nil,
      "?next_page_token=abc&max_tokens=5&tokens=7" },
    { "invalid token: expected 'x'", nil, "invalid token: expected 'x'" },
    { "-----BEGIN PUBLIC KEY-----\nMIIE", nil, "-----BEGIN PUBLIC KEY-----\nMIIE" },
    { "https://a.b/c@d?x=e@f", nil, "https://a.b/c@d?x=e@f" },
    { "KEYBOARD and KEY123", nil, "KEYBOARD and KEY123" },
    { "assistant-0123456789abcdef", nil, "assistant-0123456789abcdef" },
    { "", nil, "" },
    { "nothing to hide", KEY, "nothing to hide" },
  }
  for _, case in ipairs(CASES) do
    it(("makes '%s' of '%s'"):format(case[3], case[1]), function()
      assert.equal(case[3], redact.text(case[1], { case[2] }))
    end)
  end

  it("returns one value", function()
    assert.equal(1, select("#", redact.text("Bearer x", { KEY })))
  end)

  it("changes nothing the second time", function()
    for _, case in ipairs(CASES) do
      assert.equal(case[3], redact.text(redact.text(case[1], { case[2] }), { case[2] }))
    end
  end)
end)

describe("redact.value of headers", function()
  local fields = {
    Authorization = "Bearer abc", ["Proxy-Authorization"] = "Basic abc", Cookie = "a=b",
    ["set-cookie"] = "c=d",
    ["X-AUTH-TOKEN"] = "t", ["X-API-Key"] = "abc", Accept = "application/json",
    ["X-Note"] = "about " .. KEY, ["Idempotency-Key"] = "8f14e45f-ceea-467f-a0e6-5f1e1f5e2d1b",
  }

  it("hides the values of secret headers in any case, and keys elsewhere", function()
    assert.same({
      Authorization = "[redacted]", ["Proxy-Authorization"] = "[redacted]", Cookie = "[redacted]",
      ["set-cookie"] = "[redacted]",
      ["X-AUTH-TOKEN"] = "[redacted]", ["X-API-Key"] = "[redacted]", Accept = "application/json",
      ["X-Note"] = "about [redacted]",
      ["Idempotency-Key"] = "8f14e45f-ceea-467f-a0e6-5f1e1f5e2d1b",
    }, redact.value(fields, { KEY }))
  end)

  it("leaves the table alone", function()
    redact.value(fields, { KEY })
    assert.equal("Bearer abc", fields.Authorization)
  end)

  it("changes nothing the second time", function()
    local once = redact.value(fields, { KEY })
    assert.same(once, redact.value(once, { KEY }))
  end)
end)
