-- Regression: a secret was shown in a header after other text with a colon, in a URL in JSON with
-- escaped slashes, and in a form part that is a member of an object.

local redact = require "telnyx.support.redact"
local telnyx = require "telnyx"

describe("a secret", function()
  it("is hidden in a header after other text with a colon", function()
    assert.equal("refused: a: Authorization: [redacted]\nnext: line",
      redact.text("refused: a: Authorization: Basic dXNlcjpwYXNz\nnext: line"))
    assert.equal("we got: Cookie: [redacted]", redact.text("we got: Cookie: a=b; c=d"))
    assert.equal("a: Authorization: Bearer [redacted]", redact.text("a: Authorization: Bearer abc"))
  end)

  it("is hidden in a URL with escaped slashes", function()
    assert.equal([[{"url":"https:\/\/[redacted]@host\/path"}]],
      redact.text([[{"url":"https:\/\/user:word@host\/path"}]]))
    assert.equal([["{\"url\":\"https:\\/\\/[redacted]@host\"}"]],
      redact.text([["{\"url\":\"https:\\/\\/user:word@host\"}"]]))
  end)

  it("is hidden in a part of a form", function()
    local client = telnyx.new { api_key = "KEY", base_url = "http://127.0.0.1" }
    local request = assert(client.dry_run("ai.audio.transcribe", {
      model = "m", model_config = { api_key = "s3cret", language = "en", tokens = { "a" } },
    }))
    local shown = {}
    for _, part in ipairs(request.form) do shown[part.name] = part.value end
    assert.same({ model = "m", ["model_config[api_key]"] = "[redacted]",
      ["model_config[language]"] = "en", ["model_config[tokens][]"] = "a" }, shown)
    assert.is_nil(tostring(request):find("s3cret", 1, true))
  end)
end)
