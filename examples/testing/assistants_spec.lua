-- Unit tests with telnyx.mock: no network, no server, no waiting. Run them with `busted
-- examples/testing`. Any other framework works as well, since a failed assertion is a plain error.

local assistants = require "examples.testing.assistants"
local mocks = require "telnyx.mock"

local mock, client

before_each(function()
  mock = mocks.new()
  client = mock:client()
end)

-- Every prepared response must be used.
after_each(function() mock:assert_done() end)

describe("deploy", function()
  local settings = { name = "Support", instructions = "Be brief." }

  it("creates an assistant if there is none", function()
    mock:on("ai.assistants.list"):reply { data = { { id = "a1", name = "Sales" } } }
    mock:on("ai.assistants.create", { body = settings }):reply(201, { id = "a2" })
    assert.equal("a2", assistants.deploy(client, settings).id)
  end)

  it("updates the one that is there", function()
    mock:on("ai.assistants.list"):reply { data = { { id = "a1", name = "Support" } } }
    mock:on("ai.assistants.update"):reply { id = "a1" }
    assert.equal("a1", assistants.deploy(client, settings).id)
    local call = mock:assert_called("ai.assistants.update", { times = 1 })[1]
    assert.equal("/ai/assistants/a1", call.path)
    assert.equal("Be brief.", call.body.instructions)
  end)

  it("creates nothing if the list fails", function()
    mock:on("ai.assistants.list"):fail("timeout"):times(3)
    local assistant, err = assistants.deploy(client, settings)
    assert.is_nil(assistant)
    assert.equal("timeout", err.kind)
    assert.equal(2, #mock.slept)
    mock:assert_called("ai.assistants.create", { times = 0 })
  end)

  it("passes the API's refusal on", function()
    mock:on("ai.assistants.list"):reply { data = {} }
    mock:on("ai.assistants.create"):reply(422, { errors = { { detail = "model is unknown" } } })
    local _, err = assistants.deploy(client, settings)
    assert.equal("model is unknown", err.detail)
  end)
end)

describe("ask", function()
  it("returns the reply", function()
    mock:on("ai.assistants.chat"):reply(function(call)
      return { content = "You said: " .. call.body.content }
    end)
    assert.equal("You said: Hello", assistants.ask(client, "a1", "c1", "Hello"))
  end)

  it("returns a text for the caller if the request fails", function()
    mock:on { path = "/ai/assistants/{id}/chat" }:reply(404):fail("connection")
    assert.equal("There is nobody here.", assistants.ask(client, "a1", "c1", "Hello"))
    assert.equal("Please ask again later.", assistants.ask(client, "a1", "c1", "Hello"))
  end)
end)
