-- Specs of the modules loaded by a first call: each costs time at every start of a script.

local fixture = require "spec.support.fixture"
local interpreter = require "spec.support.interpreter"

local CHUNK = [[
local telnyx = require "telnyx"
local client = telnyx.new { api_key = "KEY0123456789", base_url = "%s" }
local value, err = %s
local names = {}
for name in pairs(package.loaded) do
  names[#names + 1] = name:match("^telnyx%%.(.+)$")
end
table.sort(names)
print(table.concat(names, " "))
]]

local EVERY_CALL = { "api.operation", "api.resource", "api.tables", "call.attempts", "call.build",
  "call.perform", "client", "core", "response", "settings.config", "settings.environment",
  "settings.options", "settings.session", "support.check", "support.lazy", "support.standard",
  "support.tables", "support.url", "transport.pool", "version" }

local ASSISTANTS = { "resources.ai", "resources.ai.assistants" }

describe("the modules loaded", function()
  local server = fixture.server()

  local function loaded_by(call)
    return (interpreter.run("-e", CHUNK:format(server.url, call)):gsub("%s+$", ""))
  end

  local function names(...)
    local all = {}
    for _, list in ipairs { EVERY_CALL, ... } do
      for _, name in ipairs(list) do all[#all + 1] = name end
    end
    table.sort(all)
    return table.concat(all, " ")
  end

  it("by a GET are few", function()
    assert.equal(names(ASSISTANTS), loaded_by 'client.ai.assistants.retrieve "a"')
  end)

  it("by a POST also include those for parameters and bodies", function()
    assert.equal(names(ASSISTANTS, { "api.arguments", "api.parameters", "api.types", "call.body",
      "call.details", "support.headers" }),
      loaded_by 'client.ai.assistants.create { name = "n", instructions = "i" }')
  end)

  it("by a 404 also include those for errors", function()
    server:reply { status = 404, body = '{"errors":[]}' }
    assert.equal(names(ASSISTANTS, { "call.failed_attempt", "call.retry_policy",
      "response.error", "response.error_body", "support.headers", "support.redact",
      "support.secret_members", "support.secret_names", "support.secret_values" }),
      loaded_by 'client.ai.assistants.retrieve "a"')
  end)

  it("by a list also include those for pages", function()
    server:reply { body = '{"data":[{}]}' }
    assert.equal(names(ASSISTANTS, { "resources.ai.assistants.tests", "response.page",
      "response.page_kinds" }),
      loaded_by "client.ai.assistants.tests.list()")
  end)

  it("by client.request also include those for functions of clients", function()
    assert.equal(names { "client.functions", "client.raw_request", "support.bind" },
      loaded_by 'client.request("GET", "/ai")')
  end)
end)
