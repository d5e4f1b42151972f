-- Specs of suggestions for unknown names, in the same resource or elsewhere in the API.

local telnyx = require "telnyx"
local bad_input = require "spec.support.bad_input"
local child = require "spec.support.child"

local client = bad_input.client()
local ai, calls, messages = client.ai, client.calls, client.messages

local NOT_THERE = "unknown operation or resource "

describe("a misspelt name", function()
  bad_input.specs(it, {
    { "of a resource", function() return client.mesages.send end,
      "unknown resource 'mesages', did you mean 'messages'?" },
    { "of a resource of the module", function() return telnyx.mesages.send end,
      "unknown resource 'mesages', did you mean 'messages'?" },
    { "of an operation", function() return messages.sned end,
      NOT_THERE .. "'messages.sned', did you mean 'send'?" },
    { "in camel case", function() return client.phoneNumbers end,
      "unknown resource 'phoneNumbers', did you mean 'phone_numbers'?" },
    { "that is cut short", function() return client.siprec end,
      "unknown resource 'siprec', did you mean 'siprec_connectors'?" },
    { "without its first word", function() return client.numbers end,
      "unknown resource 'numbers', did you mean 'phone_numbers'?" },
    { "of a word of Lua", function() return client.rooms.sessions.actions.ennd end,
      NOT_THERE .. "'rooms.sessions.actions.ennd', did you mean '[\"end\"]'?" },
    { "of an operation elsewhere", function() return ai.assistants.dail end,
      NOT_THERE .. "'ai.assistants.dail', did you mean 'calls.dial'?" },
  })
end)

describe("a synonym of an operation", function()
  bad_input.specs(it, {
    { "to make", function() return messages.create end,
      NOT_THERE .. "'messages.create', did you mean 'send'?" },
    { "to make a call", function() return calls.create end,
      NOT_THERE .. "'calls.create', did you mean 'dial'?" },
    { "to send", function() return client.faxes.send end,
      NOT_THERE .. "'faxes.send', did you mean 'create'?" },
    { "to read", function() return ai.assistants.get end,
      NOT_THERE .. "'ai.assistants.get', did you mean 'retrieve'?" },
    { "to read what there is one of", function() return client.balance.get end,
      NOT_THERE .. "'balance.get', did you mean 'retrieve'?" },
    { "to list", function() return client.phone_numbers.search end,
      NOT_THERE .. "'phone_numbers.search', did you mean 'list'?" },
    { "to change", function() return client.phone_numbers.edit end,
      NOT_THERE .. "'phone_numbers.edit', did you mean 'update'?" },
    { "to remove", function() return ai.assistants.remove end,
      NOT_THERE .. "'ai.assistants.remove', did you mean 'delete'?" },
  })
end)

describe("a name from another resource", function()
  bad_input.specs(it, {
    { "of an operation", function() return ai.assistants.dial end,
      NOT_THERE .. "'ai.assistants.dial', did you mean 'calls.dial'?" },
    { "of an operation deeper down", function() return calls.hangup end,
      NOT_THERE .. "'calls.hangup', did you mean 'calls.actions.hangup'?" },
    { "of a helper", function() return ai.assistants.rollout end,
      NOT_THERE .. "'ai.assistants.rollout', "
        .. "did you mean 'ai.assistants.canary_deploys.rollout'?" },
    { "of a resource", function() return client.embeddings end,
      "unknown resource 'embeddings', did you mean 'ai.embeddings'?" },
    { "in words of its own order", function() return client.send_message end,
      "unknown resource 'send_message', did you mean 'messages.send'?" },
    { "in camel case", function() return client.createAssistant end,
      "unknown resource 'createAssistant', did you mean 'ai.assistants.create'?" },
    { "of a path", function() return client.esims end,
      "unknown resource 'esims', did you mean 'actions.purchase.create'?" },
    { "that can be typed", function() return client.rooms["end"] end,
      NOT_THERE .. "'rooms.end', did you mean 'rooms.sessions.actions[\"end\"]'?" },
    { "of the module", function() return client.gather end,
      "'gather' is a function of the module, not of a client: call telnyx.gather" },
    { "that a module has not", function() return client.assistants.create end,
      "unknown function 'assistants.create', did you mean 'ai.assistants.create'?" },
    { "for a dry run", function() client.dry_run("messages.create", {}) end,
      NOT_THERE .. "'messages.create', did you mean 'send'?" },
  })
end)

describe("no suggestion is made", function()
  bad_input.specs(it, {
    { "for a verb alone, but where to look", function() return client.create end,
      "unknown resource 'create': telnyx.describe() lists all resources" },
    { "for what is like nothing, but where to look", function() return messages.zzzzz end,
      NOT_THERE .. "'messages.zzzzz': telnyx.describe 'messages' lists its operations" },
    { "for a name that begins with _", function() return ai._assistants_ end,
      NOT_THERE .. "'ai._assistants_'" },
    { "for a position", function() return ai[1] end, NOT_THERE .. "'ai.1'" },
    { "for a text that is no name",
      function() return ai[("send message "):rep(9)] end,
      NOT_THERE .. "'ai." .. ("send message "):rep(9) .. "'" },
  })

  it("for a probe, which gets nil", function()
    for _, owner in ipairs { client, client.webhooks, client.assistants } do
      assert.is_nil(owner._name)
      assert.is_nil(owner[1])
    end
  end)

  it("by loading tables, if a name in the same resource is close", function()
    local output = child.run [[
      local telnyx = require "telnyx"
      for _, probe in ipairs {
        function() return telnyx._NAME end,
        function() return telnyx.messages._send end,
        function() return telnyx.mesages end,
        function() return telnyx.messages.sned end,
      } do pcall(probe) end
      for name in pairs(package.loaded) do
        if name:find("^telnyx%.resources%.") then print(name) end
      end
    ]]
    assert.equal("telnyx.resources.messages\n", output)
  end)
end)
