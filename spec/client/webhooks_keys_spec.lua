-- Specs of webhook keys: verification keys, signing, and programming mistakes.

local telnyx = require "telnyx"
local child = require "spec.support.child"
local webhook = require "spec.support.webhook"

local webhooks = telnyx.webhooks

local PUBLIC_KEY, TIME, BODY = webhook.public_key, webhook.time, webhook.body
local SIGNED, headers = webhook.signature, webhook.headers
local OTHER = webhooks.key_pair()

local function assert_mismatch(ok, err)
  assert.is_nil(ok)
  assert.equal("signature_mismatch", err.code)
end

describe("the key", function()
  it("may be one of several", function()
    local third = webhooks.key_pair().public_key
    local keys = { OTHER.public_key, third, PUBLIC_KEY }
    assert.is_true(webhooks.verify(BODY, headers(), keys, { now = TIME }))
    assert_mismatch(webhooks.verify(BODY, headers(), { OTHER.public_key, third }, { now = TIME }))
  end)

  it("may be an option of the client", function()
    local client = telnyx.new { public_key = PUBLIC_KEY }
    assert.is_true(client.webhooks.verify(BODY, headers(), nil, { now = TIME }))
    assert.is_table(client.webhooks.unwrap(BODY, headers(), nil, { now = TIME }))
    local derived = client.with { public_key = { OTHER.public_key } }
    assert_mismatch(derived.webhooks.verify(BODY, headers(), nil, { now = TIME }))
    assert.is_true(client.with({ timeout = 1 }).webhooks.verify(BODY, headers(), nil,
      { now = TIME }))
    assert.is_true(derived.webhooks.verify(BODY, headers(), PUBLIC_KEY, { now = TIME }))
  end)

  local FROM_ENVIRONMENT = ([[
    local webhooks = require "telnyx.webhooks"
    local telnyx = require "telnyx"
    for _, place in ipairs { webhooks, telnyx.webhooks, telnyx.new({}).webhooks } do
      local ok, err = place.verify(%q, { ["telnyx-signature-ed25519"] = %q,
        ["telnyx-timestamp"] = "1700000000" }, nil, { now = 1700000000 })
      print(ok, err and err.kind, err and err.code, err)
    end
  ]]):format(BODY, SIGNED)

  it("may be set by TELNYX_PUBLIC_KEY", function()
    local output, errors = child.run(FROM_ENVIRONMENT, { TELNYX_PUBLIC_KEY = PUBLIC_KEY })
    assert.equal("", errors)
    assert.equal(("true\tnil\tnil\tnil\n"):rep(3), output)
  end)

  it("is an error when it is missing", function()
    for _, environment in ipairs { {}, { TELNYX_PUBLIC_KEY = "" } } do
      local output = child.run(FROM_ENVIRONMENT, environment)
      assert.equal(("nil\tconfig\tno_key\ttelnyx webhooks.verify: there is no public key: set "
        .. "TELNYX_PUBLIC_KEY, or give public_key to telnyx.new (code no_key)\n"):rep(3), output)
    end
  end)

  it("in the environment may be invalid, which is not reported as a bad signature", function()
    local output = child.run(FROM_ENVIRONMENT, { TELNYX_PUBLIC_KEY = "c2VjcmV0" })
    assert.matches("^nil\tconfig\tbad_key\t", output)
    assert.matches("'TELNYX_PUBLIC_KEY' %(public key as the portal shows it expected", output)
    assert.is_nil(output:find("c2VjcmV0", 1, true))
  end)

  it("given by the caller is checked", function()
    for _, key in ipairs { "", "c2VjcmV0", PUBLIC_KEY .. "\n", PUBLIC_KEY:sub(1, -2), SIGNED, 42,
      true, {}, { PUBLIC_KEY, "c2VjcmV0" }, { PUBLIC_KEY, 42 }, OTHER } do
      local ok, message = pcall(function() webhooks.verify(BODY, headers(), key) end)
      assert.is_false(ok)
      assert.matches("^spec/client/webhooks_keys_spec.lua:%d+: bad argument 'key' to "
        .. "'webhooks.verify' %(.*public key.* expected", message)
      assert.is_nil(message:find("c2VjcmV0", 1, true))
    end
  end)

  it("is not loaded before it is needed", function()
    local output = child.run [[
      local telnyx = require "telnyx"
      local client = telnyx.new { api_key = "KEY", public_key = "x", transport = function()
        return { status = 200, headers = {}, body = "{}" }
      end }
      assert(client.ai.assistants.retrieve("a"))
      print(package.loaded["telnyx.webhooks"], package.loaded["telnyx.signature"])
      print(telnyx.webhooks ~= nil, package.loaded["telnyx.signature"] ~= nil)
    ]]
    assert.equal("nil\tnil\ntrue\ttrue\n", output)
  end)
end)

describe("signing", function()
  it("makes the same signature as Telnyx", function()
    local private_key = webhook.private_key
    assert.same({ public_key = PUBLIC_KEY, private_key = private_key },
      webhooks.key_pair(private_key))
    assert.same(headers(), webhooks.sign(BODY, private_key, { now = TIME }))
    assert.same(headers(), webhooks.sign(BODY, private_key, { now = function()
      return TIME + 0.75
    end }))
  end)

  it("requires a private key, and does not show it", function()
    for _, key in ipairs { "", "c2VjcmV0", SIGNED, 42, {}, OTHER.private_key .. " " } do
      for name, call in pairs {
        sign = function() webhooks.sign("x", key) end,
        key_pair = function() webhooks.key_pair(key) end,
      } do
        local ok, message = pcall(call)
        assert.is_false(ok)
        assert.matches("bad argument 'private_key' to 'webhooks." .. name
          .. "' (base64 of 32 bytes expected", message, 1, true)
        assert.is_nil(message:find("c2VjcmV0", 1, true))
        assert.is_nil(message:find(OTHER.private_key, 1, true))
      end
    end
  end)
end)

describe("a programming mistake", function()
  local function message_of(call, ...)
    local arguments = { ... }
    local count = select("#", ...)
    local ok, message = pcall(function()
      call((unpack or table.unpack)(arguments, 1, count)) -- luacheck: ignore 113 143
    end)
    assert.is_false(ok)
    return message:match("^spec/client/webhooks_keys_spec.lua:%d+: (.*)$")
  end

  it("is a decoded body", function()
    for _, name in ipairs { "verify", "unwrap" } do
      assert.equal("bad argument 'body' to 'webhooks." .. name
        .. "' (raw body as a string expected, got table: "
        .. "the signature covers the bytes as received, decode them afterwards)",
        message_of(webhooks[name], { data = {} }, headers(), PUBLIC_KEY))
    end
    assert.matches("got nil", message_of(webhooks.verify, nil, headers(), PUBLIC_KEY))
    assert.matches("got table", message_of(webhooks.sign, {}, OTHER.private_key))
  end)

  it("is an argument that has no headers", function()
    assert.matches("bad argument 'headers' to 'webhooks.verify' (table expected, got nil)",
      message_of(webhooks.verify, BODY, nil, PUBLIC_KEY), 1, true)
    assert.matches("table expected, got string",
      message_of(webhooks.verify, BODY, "text", PUBLIC_KEY))
    assert.matches("pairs of name and value expected, got string",
      message_of(webhooks.verify, BODY, { "telnyx-timestamp", "1" }, PUBLIC_KEY))
    assert.matches("'telnyx-timestamp': string expected, got number",
      message_of(webhooks.verify, BODY, headers { ["telnyx-timestamp"] = TIME }, PUBLIC_KEY),
      1, true)
  end)

  it("is an unknown or invalid option", function()
    local function with(opts)
      return message_of(webhooks.verify, BODY, headers(), PUBLIC_KEY, opts)
    end
    assert.equal("unknown option 'tolerence' to 'webhooks.verify', did you mean 'tolerance'?",
      with { tolerence = 1 })
    assert.matches("'tolerance'.*number of seconds expected, got string", with { tolerance = "1" })
    assert.matches("'tolerance'.*number of seconds from 0 expected, got %-1",
      with { tolerance = -1 })
    assert.matches("number of seconds from 0 expected, got nan", with { tolerance = 0 / 0 })
    assert.matches("'now'.*number or function expected, got string", with { now = "1" })
    assert.matches("'now'.*returns a number expected, got nil", with { now = function() end })
    assert.matches("bad argument 'opts' to 'webhooks.verify' (table expected, got number)",
      with(1), 1, true)
    assert.matches("unknown option 'tolerance' to 'webhooks.sign'",
      message_of(webhooks.sign, "x", OTHER.private_key, { tolerance = 1 }))
    local ok, message = pcall(telnyx.new, { public_key = 1 })
    assert.is_false(ok)
    assert.matches("'public_key' to 'new' %(table or string expected, got number%)", message)
  end)

  it("is a colon call, or an extra argument", function()
    assert.matches("'webhooks.verify' is a function, not a method",
      message_of(webhooks.verify, webhooks, BODY, headers()))
    assert.equal("too many arguments to 'webhooks.key_pair' (at most 1 expected, got 2)",
      message_of(webhooks.key_pair, nil, nil))
  end)

  it("is a misspelt name", function()
    local ok, message = pcall(function() return telnyx.webhook end)
    assert.is_false(ok)
    assert.matches("did you mean 'webhooks'?", message, 1, true)
  end)
end)
