-- Specs of telnyx.conversation: its requests and results.

local emulator = require "telnyx.emulator"
local mocks = require "telnyx.mock"
local telnyx = require "telnyx"

local mock, client

before_each(function()
  mock = mocks.new()
  client = mock:client()
end)

local function expect_new(id)
  mock:on("ai.conversations.create"):reply { id = id or "c" }
end

local function expect_answers(...)
  local expectation = mock:on("ai.assistants.chat", { path = "/ai/assistants/a/chat" })
  for _, text in ipairs { ... } do expectation:reply { content = text } end
end

describe("a conversation", function()
  it("is created with the first message", function()
    local conversation = telnyx.conversation(client, "a")
    assert.is_nil(conversation.id)
    assert.equal("telnyx conversation (not begun yet)", tostring(conversation))
    assert.same({}, mock:calls())

    expect_new()
    expect_answers("Hello.", "Yes.")
    local answer, err, response = conversation:say("Hi")
    assert.equal("Hello.", answer)
    assert.is_nil(err)
    assert.equal(200, response.status)
    assert.equal("Yes.", conversation:say("Are you open?"))
    assert.equal("c", conversation.id)
    assert.equal("telnyx conversation (c)", tostring(conversation))

    mock:assert_called("ai.conversations.create",
      { times = 1, body = { metadata = { assistant_id = "a" } } })
    mock:assert_called("ai.assistants.chat", { body = { conversation_id = "c", content = "Hi" } })
    mock:assert_called("ai.assistants.chat",
      { body = { conversation_id = "c", content = "Are you open?" } })
  end)

  it("gets a name and metadata", function()
    expect_new()
    expect_answers("Hello.")
    local metadata = { customer = "42" }
    assert(telnyx.conversation(client, "a", { name = "Anna", metadata = metadata }):say("Hi"))
    mock:assert_called("ai.conversations.create",
      { body = { name = "Anna", metadata = { customer = "42", assistant_id = "a" } } })
    assert.same({ customer = "42" }, metadata)
  end)

  it("can be continued", function()
    expect_answers("Yes.")
    local conversation = telnyx.conversation(client, "a", { id = "old" })
    assert.equal("Yes.", conversation:say("Still there?"))
    mock:assert_called("ai.assistants.chat", { body = { conversation_id = "old" } })
    assert.same({}, mock:calls("ai.conversations.create"))
  end)

  it("uses the client that it is called on", function()
    expect_new()
    expect_answers("Hello.")
    assert.equal("Hello.", client.conversation("a"):say("Hi"))
  end)

  it("accepts the options of a call", function()
    expect_answers("Hello.")
    assert(telnyx.conversation(client, "a", { id = "c" }):say("Hi", { timeout = 7 }))
    assert.equal(7, mock:calls("ai.assistants.chat")[1].timeout)
  end)

  it("returns an empty text if the assistant says nothing", function()
    mock:on("ai.assistants.chat"):reply { content = telnyx.null }
    local quiet = telnyx.conversation(client.with { keep_null = true }, "a", { id = "c" })
    assert.equal("", quiet:say("Hi"))
  end)

  it("streams", function()
    expect_new()
    mock:on("ai.assistants.chat"):stream { "Hel", "lo." }
    local stream = assert(telnyx.conversation(client, "a"):say("Hi", { stream = true }))
    assert.equal("Hel", stream:read():text())
    assert.equal("lo.", stream:text())
  end)

  it("passes a response to stream_to", function()
    expect_answers("Hello.")
    local came = {}
    assert.is_true(telnyx.conversation(client, "a", { id = "c" }):say("Hi", {
      stream_to = function(chunk) came[#came + 1] = chunk return true end,
    }))
    assert.equal('{"content":"Hello."}', table.concat(came))
  end)

  it("returns the error of its creation, and is created with the next message", function()
    mock:on("ai.conversations.create"):reply(403, {}):reply { id = "c" }
    local conversation = telnyx.conversation(client, "a")
    local answer, err, response = conversation:say("Hi")
    assert.is_nil(answer)
    assert.equal("ai.conversations.create", err.operation)
    assert.equal(403, response.status)
    assert.is_nil(conversation.id)
    expect_answers("Hello.")
    assert.equal("Hello.", conversation:say("Hi"))
  end)

  it("returns the error of a message, and can be continued", function()
    expect_new()
    mock:on("ai.assistants.chat"):reply(500, {}):reply { content = "Hello." }
    local conversation = telnyx.conversation(client, "a")
    local answer, err = conversation:say("Hi")
    assert.is_nil(answer)
    assert.equal("InternalServerError", err.name)
    assert.equal("Hello.", conversation:say("Hi"))
    mock:assert_called("ai.conversations.create", { times = 1 })
  end)

  it("returns the errors of a list and of a deletion", function()
    mock:on("ai.conversations.messages.list"):reply(404, {})
    mock:on("ai.conversations.delete"):reply(404, {})
    local conversation = telnyx.conversation(client, "a", { id = "c" })
    local messages, err = conversation:messages()
    assert.is_nil(messages)
    assert.equal(404, err.status)
    local ok
    ok, err = conversation:delete()
    assert.is_nil(ok)
    assert.equal(404, err.status)
    assert.equal("c", conversation.id)
  end)

  it("has nothing to list or to delete before its first message", function()
    local conversation = telnyx.conversation(client, "a")
    assert.same({}, assert(conversation:messages()))
    assert.is_true(conversation:delete())
    assert.same({}, mock:calls())
  end)
end)

describe("a conversation reports mistakes:", function()
  local CASES = {
    ["bad argument 'assistant_id' to 'conversation' (string expected, got nil)"] =
      function() telnyx.conversation(client) end,
    ["bad argument 'assistant_id' to 'conversation' (must not be empty)"] =
      function() telnyx.conversation(client, "") end,
    ["bad argument 'opts' to 'conversation' (table expected, got string)"] =
      function() telnyx.conversation(client, "a", "c") end,
    ["unknown option 'nam' to 'conversation', did you mean 'name'?"] =
      function() telnyx.conversation(client, "a", { nam = "x" }) end,
    ["bad option 'id' to 'conversation' (must not be empty)"] =
      function() telnyx.conversation(client, "a", { id = "" }) end,
    ["bad argument 'text' to 'conversation:say' (string expected, got nil)"] =
      function() telnyx.conversation(client, "a"):say() end,
    ["call 'say' with a colon: conversation:say()"] =
      function() telnyx.conversation(client, "a").say("Hi") end,
  }
  for expected, call in pairs(CASES) do
    it(expected, function()
      local ok, message = pcall(call)
      assert.is_false(ok)
      assert.equal(expected, (message:gsub("^.-:%d+: ", "")))
      assert.truthy(message:find("conversation_spec.lua", 1, true), message)
    end)
  end
end)

describe("a conversation with the emulator", function()
  local server

  setup(function() server = assert(emulator.spawn()) end)
  teardown(function() server:stop() end)

  it("is stored, listed and deleted", function()
    local own = telnyx.new { base_url = server.url, api_key = "any" }
    local assistant = assert(own.ai.assistants.create { name = "Ada", instructions = "Be brief." })
    local conversation = telnyx.conversation(own, assistant.id)
    for index = 1, 60 do assert(conversation:say("message " .. index)) end
    local stream = assert(conversation:say("the last", { stream = true }))
    assert.truthy(assert(stream:text()):find("You said: the last", 1, true))

    local messages = assert(conversation:messages())
    assert.equal(122, #messages)
    assert.equal("message 1", messages[1].text)
    assert.equal("assistant", messages[122].role)

    local id = conversation.id
    assert(conversation:delete())
    assert.is_nil(conversation.id)
    assert.equal(404, select(2, own.ai.conversations.retrieve(id)).status)
    assert(conversation:say("Anew."))
    assert.equal(2, #assert(conversation:messages()))
    own.close()
  end)
end)
