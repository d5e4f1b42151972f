-- Specs of telnyx.assistants.diff and apply, on the emulator.

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

-- Returns the methods and paths of the requests that change something.
local function writes()
  local found = {}
  for _, request in ipairs(assert(server:requests())) do
    if request.method ~= "GET" then
      found[#found + 1] = request.method .. " " .. request.path:gsub("/%w*%-?%x+%-[%x-]+", "/ID")
    end
  end
  return found
end

local WANTED = {
  name = "Ada",
  instructions = "Be brief.",
  tools = { { type = "webhook", webhook = { name = "look_up", url = "https://example.com/a" } } },
  voice_settings = { voice = "Telnyx.NaturalHD.astra" },
  tests = {
    { name = "Greets", instructions = "Say hello.",
      rubric = { { name = "Polite", criteria = "Greets back." } } },
    { name = "Books", instructions = "Ask for a room.",
      rubric = { { name = "Books", criteria = "Offers a room." } } },
  },
}

local function copy(value)
  if type(value) ~= "table" then return value end
  local all = {}
  for name, inner in pairs(value) do all[name] = copy(inner) end
  return all
end

local function tests_of(id)
  local found = {}
  for test in assert(assistants.tests.list { destination = id }):each() do
    found[test.name] = test
  end
  return found
end

describe("telnyx.assistants.apply", function()
  it("creates an assistant if there is no id, and changes nothing the second time", function()
    local made = assert(client.assistants.apply(nil, WANTED))
    assert.is_true(made.applied)
    assert.truthy(made.assistant_id)
    assert.are.equal("Ada", assistants.retrieve(made.assistant_id).name)
    local tests = tests_of(made.assistant_id)
    assert.truthy(tests.Greets and tests.Books)
    local count = #writes()
    assert.are.equal(3, count)

    local again = assert(client.assistants.apply(made.assistant_id, WANTED))
    assert.is_false(again.applied)
    assert.are.equal(0, #again.changes)
    assert.are.equal("", tostring(again.changes))
    assert.are.equal(made.version_id, again.version_id)
    assert.are.equal(count, #writes())
  end)

  it("sends only differences", function()
    local made = assert(client.assistants.apply(nil, WANTED))
    local wanted = copy(WANTED)
    wanted.instructions = "Be kind."
    wanted.voice_settings.voice_speed = 1.5
    wanted.tests[2].instructions = "Ask for two rooms."
    local before = #writes()
    local applied = assert(client.assistants.apply(made.assistant_id, wanted))
    assert.are.equal([[~ instructions: "Be brief." -> "Be kind."
+ voice_settings.voice_speed: 1.5
~ tests["Books"].instructions: "Ask for a room." -> "Ask for two rooms."]],
      tostring(applied.changes))
    local sent = writes()
    assert.are.same({ "POST /v2/ai/assistants/ID", "PUT /v2/ai/assistants/tests/ID" },
      { sent[before + 1], sent[before + 2] })
    assert.are.equal(before + 2, #sent)
    local now = assistants.retrieve(made.assistant_id)
    assert.are.equal("Be kind.", now.instructions)
    assert.are.equal(applied.version_id, now.version_id)
    assert.are.equal("Telnyx.NaturalHD.astra", now.voice_settings.voice)
    assert.are.equal(1.5, now.voice_settings.voice_speed)
    assert.are.equal("https://example.com/a", now.tools[1].webhook.url)
    assert.are.equal("Ask for two rooms.", tests_of(made.assistant_id).Books.instructions)
    assert.is_false(assert(client.assistants.apply(made.assistant_id, wanted)).applied)
  end)

  it("does not change fields that are not mentioned", function()
    local made = assert(client.assistants.apply(nil, WANTED))
    assert.is_false(assert(client.assistants.apply(made.assistant_id, { name = "Ada" })).applied)
    local one = assert(client.assistants.apply(made.assistant_id,
      { tests = { WANTED.tests[1] } }))
    assert.is_false(one.applied)
    assert.truthy(tests_of(made.assistant_id).Books)
  end)

  it("distinguishes tests of the same name", function()
    local wanted = copy(WANTED)
    wanted.tests[2].name = "Greets"
    local made = assert(client.assistants.apply(nil, wanted))
    assert.are.equal(2, #assistants.tests.list({ destination = made.assistant_id }).data)
    wanted = assert(client.assistants.export(made.assistant_id))
    assert.is_false(assert(client.assistants.apply(made.assistant_id, wanted)).applied)
    for _, test in ipairs(wanted.tests) do test.test_id = nil end
    wanted = { tests = wanted.tests }
    assert.is_false(assert(client.assistants.apply(made.assistant_id, wanted)).applied)
  end)

  it("deletes tests that are not mentioned with prune", function()
    local made = assert(client.assistants.apply(nil, WANTED))
    local wanted = { tests = { WANTED.tests[1] } }
    local pruned = assert(client.assistants.apply(made.assistant_id, wanted, { prune = true }))
    assert.are.equal('- tests["Books"]', tostring(pruned.changes))
    assert.is_nil(tests_of(made.assistant_id).Books)
    assert.truthy(tests_of(made.assistant_id).Greets)
  end)

  it("changes nothing in a dry run", function()
    local new = assert(client.assistants.apply(nil, WANTED, { dry_run = true }))
    assert.is_false(new.applied)
    assert.is_nil(new.assistant_id)
    assert.truthy(tostring(new.changes):find('+ name: "Ada"', 1, true))
    assert.are.same({}, writes())

    local made = assert(client.assistants.apply(nil, WANTED))
    local before = #writes()
    local tried = assert(client.assistants.apply(made.assistant_id, { name = "Eva" },
      { dry_run = true }))
    assert.is_false(tried.applied)
    assert.are.equal('~ name: "Ada" -> "Eva"', tostring(tried.changes))
    assert.are.equal(before, #writes())
  end)

  it("takes an exported document, also from a file", function()
    local made = assert(client.assistants.apply(nil, WANTED))
    assert(client.assistants.export(made.assistant_id, path))
    assert.is_false(assert(client.assistants.apply(made.assistant_id, path)).applied)
    assert(assistants.update(made.assistant_id, { instructions = "Be rude." }))
    local applied = assert(client.assistants.apply(made.assistant_id, path))
    assert.are.equal('~ instructions: "Be rude." -> "Be brief."', tostring(applied.changes))
    assert.is_false(assert(client.assistants.apply(made.assistant_id, path)).applied)
  end)

  it("removes a setting that is null", function()
    local made = assert(client.assistants.apply(nil, { name = "Ada", instructions = "Be brief.",
      llm_api_key_ref = "key" }))
    local wanted = { llm_api_key_ref = telnyx.null }
    local removed = assert(client.assistants.apply(made.assistant_id, wanted))
    assert.are.equal("- llm_api_key_ref", tostring(removed.changes))
    assert.is_nil(assistants.retrieve(made.assistant_id).llm_api_key_ref)
    assert.is_false(assert(client.assistants.apply(made.assistant_id, wanted)).applied)
  end)

  it("replaces texts", function()
    local made = assert(client.assistants.apply(nil, { name = "Ada", instructions = "Be brief.",
      llm_api_key_ref = "staging" }, { replace = { staging = "production" } }))
    assert.are.equal("production", assistants.retrieve(made.assistant_id).llm_api_key_ref)
  end)

  it("reports the step that failed, and continues from there", function()
    server:fault { method = "POST", path = "/ai/assistants/tests", status = 422 }
    local made, err = client.assistants.apply(nil, WANTED)
    assert.is_nil(made)
    assert.are.equal("creating the test 'Greets'", err.step)
    assert.are.equal(422, err.status)
    local id = assistants.list().data[1].id
    assert.is_true(assert(client.assistants.apply(id, WANTED)).applied)
    assert.is_false(assert(client.assistants.apply(id, WANTED)).applied)
  end)

  it("reports an unknown assistant", function()
    local applied, err = client.assistants.apply("assistant-0", WANTED)
    assert.is_nil(applied)
    assert.are.equal(404, err.status)
    assert.are.equal("reading the assistant", err.step)
  end)

  it("raises at the caller's line for a mistake", function()
    for _, case in ipairs {
      { { 7, WANTED }, "bad argument 'assistant_id' to 'assistants.apply' (string expected" },
      { { nil, 7 }, "bad argument 'source' to 'assistants.apply' (table expected, got number" },
      { { nil, { name = 7 } }, "'name': string expected" },
      { { nil, { tests = { {} } } }, "'tests[1].name': string expected" },
      { { nil, WANTED, { dryrun = true } }, "did you mean 'dry_run'" },
    } do
      local ok, problem = pcall(client.assistants.apply, case[1][1], case[1][2], case[1][3])
      assert.is_false(ok)
      assert.truthy(tostring(problem):find(case[2], 1, true), tostring(problem))
    end
  end)
end)

describe("telnyx.assistants.diff", function()
  it("compares values, not their notation", function()
    local changes = telnyx.assistants.diff({ name = "Ada", tools = telnyx.array {}, a = 1,
      long = telnyx.integer "12345678901234567890" }, { name = "Ada", tools = {}, a = 1.0,
      long = telnyx.integer "12345678901234567890", greeting = telnyx.null })
    assert.are.equal("", tostring(changes))
    assert.are.equal(0, #changes)
  end)

  it("lists paths, old values and new ones", function()
    local changes = telnyx.assistants.diff({ name = "Ada", tags = { "a" },
      deep = { a = { b = 1 } } }, { name = "Eva", tags = { "a", "b" },
      deep = { a = { b = 2, ["c d"] = true } } })
    assert.are.same({
      { path = "deep.a.b", old = 1, new = 2 },
      { path = 'deep.a["c d"]', new = true },
      { path = "name", old = "Ada", new = "Eva" },
      { path = "tags", old = { "a" }, new = { "a", "b" } },
    }, setmetatable(changes, nil))
  end)

  it("compares two exports", function()
    local made = assert(client.assistants.apply(nil, WANTED))
    local before = assert(client.assistants.export(made.assistant_id))
    assert(assistants.update(made.assistant_id, { name = "Eva", greeting = "Hello" }))
    local after = assert(client.assistants.export(made.assistant_id))
    local changes = telnyx.assistants.diff(before, after)
    assert.are.equal('~ greeting: "" -> "Hello"\n~ name: "Ada" -> "Eva"', tostring(changes))
    assert.are.equal(0, #telnyx.assistants.diff(after, after))
  end)

  it("does not print secrets", function()
    local key = "KEY0123456789ABCDEF_abcdefghijklmnopqrstuvwx"
    local changes = telnyx.assistants.diff({}, { name = "Ada", tools = { { type = "webhook",
      webhook = { url = "https://example.com", headers = { { name = "Authorization",
        value = "Bearer " .. key } } } } } })
    assert.is_nil(tostring(changes):find(key, 1, true))
  end)

  it("reports problems of a file", function()
    files.write(path, '{"name": 7}')
    local changes, err = telnyx.assistants.diff(path, {})
    assert.is_nil(changes)
    assert.truthy(tostring(err):find("is no assistant: 'name': string expected", 1, true))
  end)
end)
