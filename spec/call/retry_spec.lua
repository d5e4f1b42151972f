-- Specs of the retry policy: pure functions, so every combination is tried.

local retry = require "telnyx.call.retry_policy"

local TRANSIENT = { [408] = true, [409] = true, [429] = true }
local STATUSES = { 300, 301, 304, 307, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 412,
  413, 415, 418, 422, 423, 425, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 507, 511, 520,
  529, 599, 600 }

local function wanted(outcome)
  outcome.headers = outcome.headers or outcome.status and {} or nil
  return retry.is_wanted(outcome)
end

describe("retry.is_transient", function()
  it("is true for 408, 409, 429 and everything from 500 on", function()
    for _, status in ipairs(STATUSES) do
      assert.equal(TRANSIENT[status] or status >= 500, retry.is_transient(status),
        "status " .. status)
    end
  end)
end)

describe("retry.is_wanted", function()
  describe("after a response", function()
    it("repeats replayable requests on every transient status", function()
      for _, status in ipairs(STATUSES) do
        assert.equal(retry.is_transient(status), wanted { status = status, replayable = true },
          "status " .. status)
      end
    end)

    it("repeats other requests on 429 only", function()
      for _, status in ipairs(STATUSES) do
        assert.equal(status == 429, wanted { status = status, replayable = false },
          "status " .. status)
      end
    end)

    it("repeats other requests on 503 with retry-after, and on no other 5xx", function()
      for _, status in ipairs(STATUSES) do
        assert.equal(status == 429 or status == 503,
          wanted { status = status, replayable = false, headers = { ["retry-after"] = "1" } },
          "status " .. status)
      end
    end)

    it("does not take retry-after-ms for retry-after", function()
      assert.is_false(wanted { status = 503, replayable = false,
        headers = { ["retry-after-ms"] = "1" } })
    end)

    it("obeys x-should-retry: true for every status and request", function()
      for _, status in ipairs(STATUSES) do
        for _, replayable in ipairs { true, false } do
          assert.is_true(wanted { status = status, replayable = replayable,
            headers = { ["x-should-retry"] = "true" } }, "status " .. status)
        end
      end
    end)

    it("obeys x-should-retry: false for every status and request", function()
      for _, status in ipairs(STATUSES) do
        for _, replayable in ipairs { true, false } do
          assert.is_false(wanted { status = status, replayable = replayable,
            headers = { ["x-should-retry"] = "false", ["retry-after"] = "1" } },
            "status " .. status)
        end
      end
    end)

    it("uses the status if x-should-retry has another value", function()
      for _, wish in ipairs { "", "yes", "1", "TRUE", "true, false", " true" } do
        local fields = { ["x-should-retry"] = wish }
        assert.is_true(wanted { status = 500, replayable = true, headers = fields }, wish)
        assert.is_false(wanted { status = 500, replayable = false, headers = fields }, wish)
        assert.is_false(wanted { status = 404, replayable = true, headers = fields }, wish)
      end
    end)
  end)

  describe("without a response", function()
    local SENT = { true, false, "maybe" }

    it("repeats replayable requests after connection errors and timeouts", function()
      for _, kind in ipairs { "connection", "timeout" } do
        for _, sent in ipairs(SENT) do
          assert.is_true(wanted { kind = kind, sent = sent, replayable = true },
            kind .. ", sent " .. tostring(sent))
        end
      end
    end)

    it("repeats other requests only if they provably did not arrive", function()
      for _, kind in ipairs { "connection", "timeout" } do
        for _, sent in ipairs(SENT) do
          assert.equal(sent == false, wanted { kind = kind, sent = sent, replayable = false },
            kind .. ", sent " .. tostring(sent))
        end
        assert.is_false(wanted { kind = kind, sent = nil, replayable = false })
      end
    end)

    it("repeats nothing after permanent failures", function()
      for _, kind in ipairs { "tls", "limit", "decode", "config", "cancelled", "webhook" } do
        for _, sent in ipairs(SENT) do
          for _, replayable in ipairs { true, false } do
            assert.is_false(wanted { kind = kind, sent = sent, replayable = replayable },
              kind .. ", sent " .. tostring(sent))
          end
        end
      end
    end)
  end)
end)

describe("retry.requested_delay", function()
  -- Sun, 06 Nov 1994 08:49:37 GMT
  local NOW = 784111777

  local function delay(fields)
    return retry.requested_delay(fields, NOW)
  end

  it("is nil without headers or without the two that set it", function()
    assert.is_nil(delay(nil))
    assert.is_nil(delay {})
    assert.is_nil(delay { date = "Sun, 06 Nov 1994 08:49:37 GMT" })
  end)

  local CASES = {
    { "0", 0 }, { "1", 1 }, { "120", 120 }, { "3600", 3600 }, { "0.5", 0.5 }, { " 7 ", 7 },
    { "86400000", 86400000 },
    { "-1", 0 }, { "-99999999999999999999", 0 },
    { "Sun, 06 Nov 1994 08:49:38 GMT", 1 },
    { "Sun, 06 Nov 1994 08:49:37 GMT", 0 },
    { "Sun, 06 Nov 1994 09:49:37 GMT", 3600 },
    { "Sun, 06 Nov 1994 08:49:36 GMT", 0 },
    { "Thu, 01 Jan 1970 00:00:00 GMT", 0 },
    { "Fri, 31 Dec 9999 23:59:59 GMT", 253402300799 - NOW },
    { "Sunday, 06-Nov-94 08:49:47 GMT", 10 },
    { "Sun Nov  6 08:49:47 1994", 10 },
    -- a repeated header
    { "120, 60", 120 }, { "1,5", 1 }, { "7 , soon", 7 },
    { "Sun, 06 Nov 1994 08:49:47 GMT, 60", 10 },
    { "Sun, 06 Nov 1994 08:49:47 GMT, Sun, 06 Nov 1994 08:49:57 GMT", 10 },
  }
  for _, case in ipairs(CASES) do
    it(("reads retry-after '%s'"):format(case[1]), function()
      assert.equal(case[2], delay { ["retry-after"] = case[1] })
    end)
  end

  local GARBAGE = { "", " ", "soon", "1 second", "soon, 5", ",", "nan", "-nan", "inf", "1e999",
    "--1", "Sun, 06 Nov 1994", "Sunday, 06-Nov-1994 08:49:37 GMT", "Sun Nov 6 08:49:37 1994",
    "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 CET", "\1", ("9"):rep(400) }
  for _, text in ipairs(GARBAGE) do
    it(("ignores retry-after '%s'"):format(text:sub(1, 40):gsub("%c", "?")), function()
      assert.is_nil(delay { ["retry-after"] = text })
    end)
  end

  it("prefers retry-after-ms, in milliseconds", function()
    assert.equal(0.25, delay { ["retry-after-ms"] = "250", ["retry-after"] = "60" })
    assert.equal(0, delay { ["retry-after-ms"] = "0", ["retry-after"] = "60" })
    assert.equal(0, delay { ["retry-after-ms"] = "-5" })
    assert.equal(0.0015, delay { ["retry-after-ms"] = "1.5" })
    assert.equal(0.25, delay { ["retry-after-ms"] = "250, 500" })
  end)

  it("falls back on retry-after if retry-after-ms is not a number", function()
    assert.equal(60, delay { ["retry-after-ms"] = "soon", ["retry-after"] = "60" })
    assert.equal(60, delay { ["retry-after-ms"] = "", ["retry-after"] = "60" })
  end)
end)

describe("retry.backoff", function()
  local function constant(value)
    return function() return value end
  end

  it("doubles from half a second up to eight", function()
    local expected = { 0.5, 1, 2, 4, 8, 8, 8 }
    for index, seconds in ipairs(expected) do
      assert.equal(seconds, retry.backoff(index - 1, constant(0)))
    end
  end)

  it("takes off up to a quarter", function()
    assert.equal(0.4375, retry.backoff(0, constant(0.5)))
    assert.equal(0.375, retry.backoff(0, constant(1)))
    assert.equal(6, retry.backoff(10, constant(1)))
  end)

  it("stays within its bounds whatever the random source gives", function()
    for retries = 0, 40 do
      local longest = math.min(0.5 * 2 ^ retries, 8)
      for step = 0, 100 do
        local seconds = retry.backoff(retries, constant(step / 100))
        assert.is_true(seconds <= longest and seconds >= 0.75 * longest)
      end
    end
  end)

  it("does not overflow after very many", function()
    assert.equal(8, retry.backoff(5000, constant(0)))
    assert.equal(8, retry.backoff(2 ^ 53, constant(0)))
  end)

  it("asks the random source once", function()
    local asked = 0
    retry.backoff(3, function()
      asked = asked + 1
      return 0
    end)
    assert.equal(1, asked)
  end)
end)
