-- Specs of the forms that TeXML applications receive.

local core = require "telnyx.core"
local telnyx = require "telnyx"

local KEYS = telnyx.webhooks.key_pair()

local GATHERED = "AccountSid=a0f1&CallSid=v3%3AabC_1&From=%2B15550100002&To=%2B15550100001"
  .. "&Digits=%2A012%23&SpeechResult=opening+hours%2C+please&Confidence=0.9&Empty="

describe("a form of TeXML", function()
  it("is decoded to texts by name", function()
    assert.same({ AccountSid = "a0f1", CallSid = "v3:abC_1", From = "+15550100002",
      To = "+15550100001", Digits = "*012#", SpeechResult = "opening hours, please",
      Confidence = "0.9", Empty = "" }, telnyx.texml.parse(GATHERED))
    assert.same({}, telnyx.texml.parse "")
    assert.equal("2", telnyx.texml.parse("a=1&a=2").a)
  end)

  it("has what was in Base64 decoded too", function()
    local json = core.base64_encode '{"postcode":"10115","times":[]}'
    local body = "Status=valid&Base64Result=" .. json:gsub("%+", "%%2B"):gsub("/", "%%2F")
      :gsub("=", "%%3D")
    local fields = telnyx.texml.parse(body)
    assert.equal("10115", fields.Result.postcode)
    assert.equal(json, fields.Base64Result)
  end)

  it("keeps what is no JSON in Base64 as it is", function()
    assert.same({ Base64Result = "%", Base64Other = "AAAA" },
      telnyx.texml.parse "Base64Result=%25&Base64Other=AAAA")
    assert.same({ Base64Result = "e30=", Result = "own" },
      telnyx.texml.parse "Base64Result=e30%3D&Result=own")
  end)

  it("is the same when it is verified", function()
    local headers = telnyx.webhooks.sign(GATHERED, KEYS.private_key)
    headers["content-type"] = "application/x-www-form-urlencoded; charset=utf-8"
    local event = assert(telnyx.webhooks.unwrap(GATHERED, headers, KEYS.public_key))
    assert.same(telnyx.texml.parse(GATHERED), event)
    local changed, err = telnyx.webhooks.unwrap(GATHERED .. "1", headers, KEYS.public_key)
    assert.is_nil(changed)
    assert.equal("signature_mismatch", err.code)
  end)

  it("is a string", function()
    assert.has_error(function() telnyx.texml.parse {} end,
      "bad argument 'body' to 'texml.parse' (string expected, got table)")
  end)
end)
