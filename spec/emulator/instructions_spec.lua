-- Specs of enhanced instructions, which the emulator streams in chunks.

local emulator = require "telnyx.emulator"
local telnyx = require "telnyx"

describe("the emulator enhances instructions", function()
  local server, client, assistant

  setup(function()
    server = assert(emulator.spawn())
    client = telnyx.new { base_url = server.url, api_key = "any" }
    assistant = assert(client.ai.assistants.create { name = "n", instructions = "Be brief." })
  end)
  teardown(function()
    client.close()
    server:stop()
  end)

  local function enhance(...) return client.ai.assistants.instructions.enhance(...) end

  it("as a stream of text", function()
    local stream = assert(enhance(assistant.id, { enhancement_prompt = "add a greeting" },
      { stream = true }))
    assert.equal("text/plain; charset=utf-8", stream.response.headers["Content-Type"])
    local text = ""
    for event in stream:each() do
      assert.equal("text", event.event)
      text = text .. event.data
    end
    assert.equal("Be brief.\n\nEnhanced: add a greeting", text)
  end)

  it("of the request", function()
    local stream = assert(enhance(assistant.id, { instructions = "Be kind." }, { stream = true }))
    assert.equal("Be kind.\n\nEnhanced: be clear and complete", assert(stream:text()))
  end)

  it("of existing assistants", function()
    local stream, err = enhance("assistant-x", {}, { stream = true })
    assert.is_nil(stream)
    assert.equal("NotFoundError", err.name)
  end)

  it("unless the connection breaks", function()
    server:fault { path = "^/v2/ai/assistants/.*/enhance$", cut = 5 }
    local stream = assert(enhance(assistant.id, {}, { stream = true }))
    local text, err, so_far = stream:text()
    assert.is_nil(text)
    assert.equal("connection", err.kind)
    assert.equal("Be br", so_far)
  end)
end)
