-- Specs of webhook verification: which requests are accepted, and each reason for refusal.

local telnyx = require "telnyx"
local core = require "telnyx.core"
local webhook = require "spec.support.webhook"

local webhooks = telnyx.webhooks

local PUBLIC_KEY, TIME, BODY = webhook.public_key, webhook.time, webhook.body
local SIGNED, headers = webhook.signature, webhook.headers
local OTHER = webhooks.key_pair()

local function verify(fields, opts, body)
  opts = opts or {}
  opts.now = opts.now or TIME
  return webhooks.verify(body or BODY, fields or headers(), PUBLIC_KEY, opts)
end

local function assert_refused(code, words, ok, err)
  assert.is_nil(ok)
  assert.equal("webhook", err.kind)
  assert.equal("WebhookVerificationError", err.name)
  assert.equal(code, err.code)
  assert.matches(words, tostring(err), 1, true)
end

-- Headers as nginx's Lua module returns them: lower-case names, read in any case, repeated ones as
-- arrays.
local function like_nginx(fields)
  return setmetatable(fields, { __index = function(self, name)
    return rawget(self, (tostring(name):lower():gsub("_", "-")))
  end })
end

describe("a webhook", function()
  it("is accepted when signed by Telnyx", function()
    local ok, err = verify()
    assert.is_true(ok)
    assert.is_nil(err)
  end)

  it("may have its headers in any case", function()
    assert.is_true(verify { ["Telnyx-Signature-Ed25519"] = SIGNED,
      ["TELNYX-TIMESTAMP"] = "1700000000", ["Content-Type"] = "application/json" })
  end)

  it("may have its headers as pairs", function()
    assert.is_true(verify { { "Host", "example.com" }, { "Telnyx-Timestamp", "1700000000" },
      { "host", "again" }, { "telnyx-signature-ed25519", SIGNED } })
  end)

  it("may have its headers in nginx's form", function()
    assert.is_true(verify(like_nginx(headers { cookie = { "a", "b" } })))
    assert.is_true(verify(like_nginx(headers { ["telnyx-timestamp"] = { "1700000000" } })))
  end)

  it("is verified byte by byte", function()
    local raw = "\0\255 not JSON \r\n"
    local fields = webhooks.sign(raw, OTHER.private_key)
    assert.is_true(webhooks.verify(raw, fields, OTHER.public_key))
    assert_refused("signature_mismatch", "does not match",
      webhooks.verify(raw:sub(1, -2), fields, OTHER.public_key))
  end)

  it("is refused when any byte of the body was changed", function()
    for position = 1, #BODY do
      local byte = BODY:byte(position)
      local changed = BODY:sub(1, position - 1) .. string.char((byte + 1) % 256)
        .. BODY:sub(position + 1)
      assert_refused("signature_mismatch", "not match this body", verify(nil, nil, changed))
    end
    for _, changed in ipairs { "", BODY .. " ", " " .. BODY, BODY:sub(2), BODY:sub(1, -2) } do
      assert_refused("signature_mismatch", "not match this body", verify(nil, nil, changed))
    end
  end)

  it("is refused when any character of the signature was changed", function()
    for position = 1, #SIGNED do
      local character = SIGNED:sub(position, position)
      local changed = SIGNED:sub(1, position - 1) .. (character == "A" and "B" or "A")
        .. SIGNED:sub(position + 1)
      local is_padding = character == "="
      assert_refused(is_padding and "bad_signature_encoding" or "signature_mismatch", "signature",
        verify(headers { ["telnyx-signature-ed25519"] = changed }))
    end
  end)

  it("is refused when the timestamp was changed", function()
    for _, timestamp in ipairs { "1700000001", "1699999999", "01700000000" } do
      assert_refused("signature_mismatch", "timestamp",
        verify(headers { ["telnyx-timestamp"] = timestamp }))
    end
  end)

  it("does not allow the border between timestamp and body to be moved", function()
    local pair = OTHER
    local fields = webhooks.sign("1|rest", pair.private_key, { now = 17000000 })
    assert.is_true(webhooks.verify("1|rest", fields, pair.public_key, { now = 17000000 }))
    fields["telnyx-timestamp"] = "17000000|1"
    assert_refused("bad_timestamp", "'17000000|1'",
      webhooks.verify("rest", fields, pair.public_key, { now = 17000000 }))
  end)

  it("is accepted for 300 seconds to either side", function()
    for _, shift in ipairs { 0, 1, -1, 299, -299, 300, -300 } do
      assert.is_true(verify(nil, { now = TIME + shift }))
    end
    for _, shift in ipairs { 300.001, 301, 86400, 1e15 } do
      assert_refused("too_old", "seconds ago, at most 300 expected",
        verify(nil, { now = TIME + shift }))
      assert_refused("too_new", "seconds from now, at most 300 expected",
        verify(nil, { now = TIME - shift }))
    end
  end)

  it("accepts another tolerance", function()
    assert.is_true(verify(nil, { now = TIME + 60, tolerance = 60 }))
    assert_refused("too_old", "at most 60 expected",
      verify(nil, { now = TIME + 61, tolerance = 60 }))
    assert.is_true(verify(nil, { now = TIME, tolerance = 0 }))
    assert_refused("too_old", "", verify(nil, { now = TIME + 0.5, tolerance = 0 }))
    assert.is_true(verify(nil, { now = TIME + 1e9, tolerance = math.huge }))
  end)

  it("is checked against this machine's clock", function()
    assert_refused("too_old", "", webhooks.verify(BODY, headers(), PUBLIC_KEY))
    assert.is_true(webhooks.verify("x", webhooks.sign("x", OTHER.private_key), OTHER.public_key))
  end)

  it("is checked against a clock of the caller's", function()
    local calls = 0
    assert.is_true(verify(nil, { now = function()
      calls = calls + 1
      return TIME
    end }))
    assert.equal(1, calls)
    assert_refused("too_old", "", verify(nil, { now = 0 / 0 }))
  end)

  it("is refused without its headers", function()
    local signature, timestamp = "telnyx-signature-ed25519", "telnyx-timestamp"
    assert_refused("missing_signature", "there is no header '" .. signature .. "'",
      verify(headers { [signature] = false }))
    assert_refused("missing_timestamp", "there is no header '" .. timestamp .. "'",
      verify(headers { [timestamp] = false }))
    assert_refused("missing_signature", signature, verify {})
    assert_refused("missing_signature", signature, verify { { "a", "b" } })
    assert_refused("missing_signature", signature, verify(like_nginx { [signature] = {} }))
  end)

  it("is refused when a header is repeated", function()
    assert_refused("repeated_header", "2 headers 'telnyx-signature-ed25519'",
      verify(headers { ["telnyx-signature-ed25519"] = { SIGNED, SIGNED } }))
    assert_refused("repeated_header", "2 headers 'telnyx-timestamp'",
      verify(headers { ["Telnyx-Timestamp"] = "1700000000" }))
    assert_refused("repeated_header", "3 headers 'telnyx-timestamp'", verify {
      { "telnyx-signature-ed25519", SIGNED }, { "telnyx-timestamp", "1700000000" },
      { "Telnyx-Timestamp", "1" }, { "telnyx-timestamp", "2" } })
  end)

  it("is refused when the timestamp is not a Unix time", function()
    for _, timestamp in ipairs { "", " 1700000000", "1700000000 ", "-1", "+1", "1e9", "0x10",
      "1700000000.0", "nan", "inf", "2023-11-14T22:13:20Z", "1\n", "1,1", "\0" } do
      assert_refused("bad_timestamp", "Unix time in 'telnyx-timestamp' expected",
        verify(headers { ["telnyx-timestamp"] = timestamp }))
    end
    for _, digits in ipairs { 19, 20, 400 } do
      assert_refused("too_new", "",
        verify(headers { ["telnyx-timestamp"] = ("9"):rep(digits) }))
    end
  end)

  it("is refused when the signature is not base64 of 64 bytes", function()
    for _, text in ipairs { "", " " .. SIGNED, SIGNED .. "\n", SIGNED:sub(1, -2), SIGNED .. "=",
      SIGNED:sub(1, -3), SIGNED:gsub("+", "-"), SIGNED .. ", " .. SIGNED, PUBLIC_KEY,
      SIGNED:sub(1, -3) .. "AA" .. "==", ("Z"):rep(1e6) } do
      assert_refused("bad_signature_encoding", "base64 of 64 bytes",
        verify(headers { ["telnyx-signature-ed25519"] = text }))
    end
  end)

  it("is refused when octets of the signature are replaced, whatever they decode as", function()
    local fields
    local moment = TIME
    repeat
      moment = moment + 1
      fields = webhooks.sign(BODY, OTHER.private_key, { now = moment })
    until fields["telnyx-signature-ed25519"]:find("/", 1, true)
    local signed = fields["telnyx-signature-ed25519"]
    assert.is_true(webhooks.verify(BODY, fields, OTHER.public_key, { now = moment }))
    for octet = 0, 255 do
      local character = string.char(octet)
      if character ~= "/" then
        local altered = signed:gsub("/", (character:gsub("%%", "%%%%")))
        fields["telnyx-signature-ed25519"] = altered
        local ok, err = webhooks.verify(BODY, fields, OTHER.public_key, { now = moment })
        assert.is_nil(ok, octet)
        assert.equal("webhook", err.kind)
      end
    end
  end)

  it("shows neither its body nor its signature in the error", function()
    for _, change in ipairs { {}, { ["telnyx-signature-ed25519"] = SIGNED:sub(5) },
      { ["telnyx-timestamp"] = "1" } } do
      local _, err = verify(headers(change), nil, "secret" .. BODY)
      for _, hidden in ipairs { "secret", SIGNED:sub(5, 40), PUBLIC_KEY } do
        assert.is_nil(tostring(err):find(hidden, 1, true))
        for _, value in pairs(err) do
          assert.is_nil(tostring(value):find(hidden, 1, true))
        end
      end
    end
  end)
end)

describe("unwrap", function()
  local function unwrap(body, client)
    return (client or telnyx).webhooks.unwrap(body, webhooks.sign(body, OTHER.private_key),
      OTHER.public_key)
  end

  it("returns the event", function()
    local event, err = webhooks.unwrap(BODY, headers(), PUBLIC_KEY, { now = TIME })
    assert.is_nil(err)
    assert.equal("call.conversation.ended", event.data.event_type)
    assert.equal(3, event.data.payload.duration_sec)
  end)

  it("decodes like a response", function()
    local body = '{"data":{"payload":{"a":null,"b":[null],"id":12345678901234567}}}'
    local payload = unwrap(body).data.payload
    assert.is_nil(payload.a)
    assert.equal(telnyx.null, payload.b[1])
    assert.equal("12345678901234567", core.json_encode(payload):match('"id":"?(%d+)'))
    payload = unwrap(body, telnyx.new { keep_null = true }).data.payload
    assert.equal(telnyx.null, payload.a)
  end)

  it("decodes no deeper than the client's max_depth", function()
    local body = '{"data":{"payload":{}}}'
    assert(unwrap(body, telnyx.new { max_depth = 3 }))
    local event, err = unwrap(body, telnyx.new { max_depth = 2 })
    assert_refused("bad_json", "nesting depth of at most 2 (max_depth) expected", event, err)
  end)

  it("does not decode a body with a bad signature", function()
    assert_refused("signature_mismatch", "webhooks.unwrap",
      webhooks.unwrap("{", headers(), PUBLIC_KEY, { now = TIME }))
  end)

  it("refuses anything but a JSON object", function()
    for _, body in ipairs { "", "{", "null", "false", "1", '"text"', "CallSid=secret&From=1" } do
      local event, err = unwrap(body)
      assert_refused("bad_json", "the body is not a JSON object", event, err)
      assert.is_nil(tostring(err):find("secret", 1, true))
    end
  end)
end)
