-- Secrets in text that people will read.

local redact = require "telnyx.redact"

local KEY = "KEY0123456789ABCDEF_abc-def"

describe("redact.text", function()
  local CASES = {
    -- the key that is given, whatever it looks like
    { "sent KEY0123456789ABCDEF_abc-def to", KEY, "sent [redacted] to" },
    { "my.secret+key* here", "my.secret+key*", "[redacted] here" },
    { "50%-off-%d %1", "50%-off-%d", "[redacted] %1" },
    { "twice abcdefgh, abcdefgh", "abcdefgh", "twice [redacted], [redacted]" },
    { "a-long[key]^$ in brackets", "a-long[key]^$", "[redacted] in brackets" },
    { "inabcdefghside", "abcdefgh", "in[redacted]side" },
    -- one too short to be told from words
    { "the abc of it", "abc", "the abc of it" },
    { "seven77 chars", "seven77", "seven77 chars" },
    -- what looks like a key or a token
    { "another KEY00112233445566778899AABB_x-Y9 there", nil, "another [redacted] there" },
    { "Bearer abc.def-ghi", nil, "Bearer [redacted]" },
    { "bearer  abc", nil, "bearer  [redacted]" },
    { 'Authorization: "Bearer abc", next', nil, 'Authorization: "Bearer [redacted]", next' },
    { [[{"x":"Bearer abc\"","y":1}]], nil, [[{"x":"Bearer [redacted]\"","y":1}]] },
    -- what does not
    { "KEYBOARD and KEY123", nil, "KEYBOARD and KEY123" },
    { "assistant-0123456789abcdef", nil, "assistant-0123456789abcdef" },
    { "", nil, "" },
    { "nothing to hide", KEY, "nothing to hide" },
  }
  for _, case in ipairs(CASES) do
    it(("makes '%s' of '%s'"):format(case[3], case[1]), function()
      assert.equal(case[3], redact.text(case[1], case[2]))
    end)
  end

  it("gives one value", function()
    assert.equal(1, select("#", redact.text("Bearer x", KEY)))
  end)

  it("changes nothing the second time", function()
    for _, case in ipairs(CASES) do
      assert.equal(case[3], redact.text(redact.text(case[1], case[2]), case[2]))
    end
  end)
end)

describe("redact.fields", function()
  local fields = {
    Authorization = "Bearer abc", ["Proxy-Authorization"] = "Basic abc", Cookie = "a=b",
    ["set-cookie"] = "c=d", ["X-API-Key"] = "abc", Accept = "application/json",
    ["X-Note"] = "about " .. KEY, ["Idempotency-Key"] = "8f14e45f-ceea-467f-a0e6-5f1e1f5e2d1b",
  }

  it("hides the values of secret headers in any case, and keys elsewhere", function()
    assert.same({
      Authorization = "[redacted]", ["Proxy-Authorization"] = "[redacted]", Cookie = "[redacted]",
      ["set-cookie"] = "[redacted]", ["X-API-Key"] = "[redacted]", Accept = "application/json",
      ["X-Note"] = "about [redacted]",
      ["Idempotency-Key"] = "8f14e45f-ceea-467f-a0e6-5f1e1f5e2d1b",
    }, redact.fields(fields, KEY))
  end)

  it("leaves the table alone", function()
    redact.fields(fields, KEY)
    assert.equal("Bearer abc", fields.Authorization)
  end)

  it("changes nothing the second time", function()
    local once = redact.fields(fields, KEY)
    assert.same(once, redact.fields(once, KEY))
  end)
end)
