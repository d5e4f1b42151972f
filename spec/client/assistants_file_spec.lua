-- Specs of telnyx.assistants: export and import of whole assistants, on the emulator.

local core = require "telnyx.core"
local describe_json = require "spec.support.describe"
local emulator = require "telnyx.emulator"
local files = require "spec.support.files"
local telnyx = require "telnyx"

local server, client, assistants, path

setup(function() server = assert(emulator.spawn()) end)
teardown(function() server:stop() end)

before_each(function()
  assert(server:reset())
  client = telnyx.new { base_url = server.url, api_key = "KEY0123456789", max_retries = 0 }
  assistants = client.ai.assistants
  path = os.tmpname()
end)

after_each(function()
  client.close()
  os.remove(path)
end)

-- An assistant with everything it can have; `main` selects which of its three versions is the main
-- one.
local function create(main)
  local first = assert(assistants.create {
    name = "Ada", instructions = 'Say "héllo" / bye.\n', llm_api_key_ref = "my-llm-key",
    tools = { { type = "webhook", webhook = { name = "look_up", url = "https://example.com/a" } } },
    mcp_servers = { { id = "mcp-1", allowed_tools = telnyx.array {} } },
    integrations = { { integration_id = "salesforce" } }, tags = {},
    tool_ids = { "tool-1" },
    telephony_settings = { default_texml_app_id = "app-1", time_limit_secs = 600 },
    messaging_settings = { default_messaging_profile_id = "profile-1" },
    dynamic_variables = { list = telnyx.array {}, object = {}, nothing = telnyx.null,
      long = telnyx.integer "12345678901234567890", digits = "12345678901234567890",
      half = 0.5, whole = 3, deep = { { telnyx.null, { a = telnyx.null } } } },
  })
  local versions = { first.version_id }
  for index = 2, 3 do
    versions[index] = assert(assistants.update(first.id, { greeting = "Greeting " .. index,
      version_name = "Version " .. index, promote_to_main = false })).version_id
  end
  if main then
    assert(assistants.versions.promote { assistant_id = first.id, version_id = versions[main] })
  end
  assert(assistants.canary_deploys.create(first.id, { rules = {
    { match = { { attribute = "from", operator = "in", values = { "+15550100001" } } },
      serve = { version_id = versions[3] } },
    { serve = { rollout = { { version_id = versions[2], weight = 10.5 } } } },
  } }))
  for index = 1, 2 do
    assert(assistants.tests.create { name = "Test " .. index, destination = first.id,
      instructions = "Say hello.", test_suite = "greetings", max_duration_seconds = 60,
      rubric = { { name = "Polite", criteria = "Greets back." } } })
  end
  assert(assistants.tests.create { name = "Another's", destination = "+15550100002",
    instructions = "i", rubric = { { name = "n", criteria = "c" } } })
  return first.id, versions
end

-- Returns the number of assistants and tests.
local function counts()
  server:clear_faults()
  local tests = assert(assistants.tests.list { page_size = 100 })
  return #assert(assistants.list()).data, #tests.items
end

-- Reduces an export to the parts that two exports share: ids replaced by their order, without times
-- and fields that belong to one assistant.
local function normalized(exported)
  local ids = { [exported.assistant_id] = "the assistant" }
  for index, version in ipairs(exported.versions) do ids[version.version_id] = "v" .. index end
  for index, test in ipairs(exported.tests) do ids[test.test_id] = "t" .. index end
  local function copy(value)
    if type(value) ~= "table" or getmetatable(value) == core.integer_mt then
      return ids[value] or value
    end
    local result = setmetatable({}, getmetatable(value))
    for name, inner in pairs(value) do
      if not tostring(name):find("_at$") then result[name] = copy(inner) end
    end
    return result
  end
  local result = copy(exported)
  for _, version in ipairs(result.versions) do
    version.telephony_settings.default_texml_app_id = nil
    version.messaging_settings.default_messaging_profile_id = nil
  end
  return describe_json(core, result)
end

describe("an exported assistant", function()
  it("has its versions, its canary deploy and its tests", function()
    local id, versions = create(2)
    local exported = assert(telnyx.assistants.export(client, id))
    assert.equal("telnyx.assistant", exported.format)
    assert.equal(1, exported.format_version)
    assert.equal(id, exported.assistant_id)
    assert.equal(versions[2], exported.main_version_id)
    for index = 1, 3 do assert.equal(versions[index], exported.versions[index].version_id) end
    assert.equal("Greeting 3", exported.versions[3].greeting)
    assert.equal(10.5, exported.canary_deploy.rules[2].serve.rollout[1].weight)
    assert.equal(2, #exported.tests)
    assert.equal("Test 2", exported.tests[2].name)
  end)

  it("has no canary deploy if there is none, and no tests", function()
    local id = assert(assistants.create { name = "n", instructions = "i" }).id
    local exported = assert(telnyx.assistants.export(client, id, path))
    assert.is_nil(exported.canary_deploy)
    assert.truthy(files.read(path):find('"tests": []', 1, true))
  end)

  it("contains the selected parts", function()
    local id, versions = create(1)
    local exported = assert(telnyx.assistants.export(client, id, { tests = false }))
    assert.same({}, exported.tests)
    assert(assistants.canary_deploys.update(id, { rules = {
      { serve = { rollout = { { version_id = versions[3], weight = 1 } } } } } }))
    exported = assert(telnyx.assistants.export(client, id, path, { versions = false }))
    assert.equal(2, #exported.versions)
    assert.equal(versions[1], exported.versions[1].version_id)
    assert.equal(versions[3], exported.versions[2].version_id)
  end)

  it("is a readable file, and the same every time", function()
    local id = create(1)
    assert(telnyx.assistants.export(client, id, path))
    local text = files.read(path)
    for _, line in ipairs { '\n  "assistant_id": "' .. id .. '",\n', '"nothing": null',
      '"list": []', '"object": {}', '"long": 12345678901234567890,\n',
      '"digits": "12345678901234567890"', '"half": 0.5', '"whole": 3\n',
      '"instructions": "Say \\"héllo\\" / bye.\\n"', '"llm_api_key_ref": "my-llm-key"' } do
      assert.truthy(text:find(line, 1, true), line)
    end
    assert.is_nil(text:find("KEY0123456789", 1, true))
    assert(telnyx.assistants.export(client, id, path))
    local function undated(from) return (from:gsub('"exported_at": "[^"]*"', "")) end
    assert.equal(undated(text), undated(files.read(path)))
  end)

  it("leaves the file as it was when something fails", function()
    local id = create(1)
    files.write(path, "precious")
    for _, place in ipairs { "^/v2/ai/assistants/[^/]+$", "/versions$", "/versions/.+",
      "/canary%-deploys$", "/tests$" } do
      server:fault { method = "GET", path = place, status = 403 }
      local exported, err = telnyx.assistants.export(client, id, path)
      assert.is_nil(exported)
      assert.equal(403, err.status)
      assert.equal("precious", files.read(path))
    end
  end)

  it("belongs to the client of the call, or to the given one", function()
    local id = create(1)
    assert.equal(id, assert(client.assistants.export(id)).assistant_id)
    assert.equal(id, assert(telnyx.assistants.export(client, id)).assistant_id)
  end)
end)

describe("an imported assistant", function()
  for main = 1, 3 do
    it("is the same as the exported one, whose main version was " .. main, function()
      local id, versions = create(main)
      local before = assert(telnyx.assistants.export(client, id, path))
      local imported = assert(telnyx.assistants.import(client, path))
      assert.not_equal(id, imported.assistant_id)
      assert.equal(imported.assistant_id, imported.ids[id])
      assert.equal(imported.version_id, imported.ids[versions[main]])
      local after = assert(telnyx.assistants.export(client, imported.assistant_id))
      assert.equal(normalized(before), normalized(after))
      for index, test in ipairs(after.tests) do
        assert.equal(test.test_id, imported.ids[before.tests[index].test_id])
        assert.equal(imported.assistant_id, test.destination)
      end
      assert.same({ 2, 5 }, { counts() })
    end)
  end

  it("can be made from the document itself", function()
    local before = assert(telnyx.assistants.export(client, (create(1))))
    local text = describe_json(core, before)
    local imported = assert(client.assistants.import(before))
    assert.equal(normalized(before),
      normalized(assert(client.assistants.export(imported.assistant_id))))
    assert.equal(text, describe_json(core, before))
  end)

  it("has its own application and profile", function()
    local before = assert(telnyx.assistants.export(client, (create(1))))
    local imported = assert(telnyx.assistants.import(client, before))
    local settings = assert(assistants.retrieve(imported.assistant_id))
    local telephony = settings.telephony_settings
    assert.equal(600, telephony.time_limit_secs)
    assert.is_string(telephony.default_texml_app_id)
    assert.is_not.equal("app-1", telephony.default_texml_app_id)
    assert.same({}, settings.messaging_settings)
  end)

  it("refers to the given resources", function()
    local before = assert(telnyx.assistants.export(client, (create(1))))
    local imported = assert(telnyx.assistants.import(client, before, { tests = false,
      replace = { ["mcp-1"] = "mcp-2", ["my-llm-key"] = "other-key", ["Ada"] = "Bea" } }))
    local made = assert(assistants.retrieve(imported.assistant_id))
    assert.equal("mcp-2", made.mcp_servers[1].id)
    assert.equal("other-key", made.llm_api_key_ref)
    assert.equal("Bea", made.name)
    assert.equal("mcp-1", before.versions[1].mcp_servers[1].id)
    assert.same({ 2, 3 }, { counts() })
  end)
end)

describe("an import that fails", function()
  local CASES = {
    ["creating the assistant"] = { path = "/assistants$" },
    ["creating version 2 of 3"] = { path = "/assistants/assistant%-[^/]+$" },
    ["promoting the main version"] = { path = "/promote$" },
    ["creating the canary deploy"] = { path = "/canary%-deploys$" },
    ["creating test 1 of 2"] = { path = "/tests$" },
  }
  for step, fault in pairs(CASES) do
    it("leaves nothing behind: " .. step, function()
      local exported = assert(telnyx.assistants.export(client, (create(3))))
      fault.method, fault.status = "POST", 422
      server:fault(fault)
      local imported, err = telnyx.assistants.import(client, exported)
      assert.is_nil(imported)
      assert.equal(422, err.status)
      assert.equal(step, err.step)
      assert.same({}, err.left)
      assert.equal(step .. ": ", err.message:sub(1, #step + 2))
      assert.same({ 1, 3 }, { counts() })
    end)
  end

  it("deletes the tests that it had created", function()
    local exported = assert(telnyx.assistants.export(client, (create(1))))
    exported.tests[2].max_duration_seconds = -1
    local _, err = telnyx.assistants.import(client, exported)
    assert.equal("creating test 2 of 2", err.step)
    assert.same({ 1, 3 }, { counts() })
  end)

  it("stops at a response without an id", function()
    local exported = assert(telnyx.assistants.export(client, (create(1))))
    server:fault { method = "POST", path = "/assistants/assistant%-[^/]+$", body = "{}" }
    local _, err = telnyx.assistants.import(client, exported)
    assert.equal("decode", err.kind)
    assert.equal("creating version 2 of 3", err.step)
    assert.same({ 1, 3 }, { counts() })
  end)

  it("reports what it could not delete", function()
    local exported = assert(telnyx.assistants.export(client, (create(1))))
    server:fault { method = "POST", path = "/canary%-deploys$", status = 422 }
    server:fault { method = "DELETE", path = "/assistants/assistant%-[^/]+$", status = 500 }
    local _, err = telnyx.assistants.import(client, exported)
    assert.equal(422, err.status)
    assert.equal(1, #err.left)
    assert.equal("assistant", err.left[1].kind)
    assert.equal(500, err.left[1].error.status)
    assert.truthy(tostring(err):find(("the assistant '%s' could not be deleted again")
      :format(err.left[1].id), 1, true))
    assert(assistants.retrieve(err.left[1].id))
  end)
end)

describe("a file that is not an exported assistant", function()
  local CASES = {
    ["value expected, got 'n' at octet 1"] = "not JSON",
    ["object expected"] = "[1]",
    ["'format': 'telnyx.assistant' expected, got 'nil'"] = "{}",
    ["'format_version': 1 expected, got 2: made by a newer release"] =
      '{"format":"telnyx.assistant","format_version":2}',
    ["'assistant_id': string expected"] = '{"format":"telnyx.assistant","format_version":1}',
    ["'versions': array expected"] =
      '{"format":"telnyx.assistant","format_version":1,"assistant_id":"a"}',
    ["'versions[1].name': string expected"] = [[{"format":"telnyx.assistant","format_version":1,
      "assistant_id":"a","versions":[{"version_id":"v"}]}]],
    ["'main_version_id': one of the versions expected"] = [[{"format":"telnyx.assistant",
      "format_version":1,"assistant_id":"a","versions":[{"version_id":"v","name":"n",
      "instructions":"i"}]}]],
    ["'canary_deploy.rules': array expected"] = [[{"format":"telnyx.assistant",
      "format_version":1,"assistant_id":"a","canary_deploy":{}}]],
    ["'tests[1].rubric': array expected"] = [[{"format":"telnyx.assistant",
      "format_version":1,"assistant_id":"a","main_version_id":"v","versions":[{"version_id":"v",
      "name":"n","instructions":"i"}],"tests":[{"test_id":"t","name":"n","instructions":"i"}]}]],
  }
  for expected, text in pairs(CASES) do
    it("is refused: " .. expected, function()
      files.write(path, text)
      local imported, err = telnyx.assistants.import(client, path)
      assert.is_nil(imported)
      assert.equal("config", err.kind)
      assert.truthy(err.message:find(("'%s' is no exported assistant: %s"):format(path, expected),
        1, true), err.message)
      assert.same({}, assert(server:requests()))
    end)
  end
end)

describe("telnyx.assistants reports mistakes:", function()
  local CASES = {
    ["bad argument 'assistant_id' to 'assistants.export' (string expected, got nil)"] =
      function() telnyx.assistants.export(client) end,
    ["bad argument 'path' to 'assistants.export' (writable file expected, got '/nosuch/a.json': "
      .. "No such file or directory)"] =
      function() telnyx.assistants.export(client, "a", "/nosuch/a.json") end,
    ["unknown option 'test' to 'assistants.export', did you mean 'tests'?"] =
      function() telnyx.assistants.export(client, "a", { test = false }) end,
    ["bad argument 'source' to 'assistants.import' (path or table expected, got nil)"] =
      function() telnyx.assistants.import(client) end,
    ["bad argument 'source' to 'assistants.import' (readable file expected, got '/nosuch/a.json': "
      .. "No such file or directory)"] =
      function() telnyx.assistants.import(client, "/nosuch/a.json") end,
    ["bad argument 'source' to 'assistants.import' ('format': 'telnyx.assistant' expected, "
      .. "got 'nil')"] =
      function() telnyx.assistants.import(client, {}) end,
    ["bad option 'replace' to 'assistants.import' (table that maps strings to strings expected)"] =
      function()
        local exported = assert(telnyx.assistants.export(client, (create(1))))
        telnyx.assistants.import(client, exported, { replace = { "x" } })
      end,
  }
  for expected, call in pairs(CASES) do
    it(expected, function()
      local ok, message = pcall(call)
      assert.is_false(ok)
      assert.equal(expected, (message:gsub("^.-:%d+: ", "")))
      assert.truthy(message:find("assistants_file_spec.lua", 1, true), message)
    end)
  end
end)
