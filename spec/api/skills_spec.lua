-- The skills in docs/skills: which operations they have, and whether their examples run and print
-- what they say: all of them on a mock, those of the assistants on the emulator as well.

local files = require "spec.support.files"
local skills = require "spec.support.skills"
local telnyx = require "telnyx"

local model = dofile "tools/api/model.lua"
local generator = dofile "tools/api/skills/skills.lua"
local values = dofile "tools/api/sample_values.lua"
local words = dofile "tools/api/words/examples.lua"

local ASSISTANTS = "telnyx-ai-assistants-lua"

local all = skills.read()

-- Files that the examples send.
local FILES = { "speech.mp3", "document.pdf", "welcome.mp3", "loa.pdf", "invoice.pdf",
  "certificate.pem", "key.pem", "value.bin" }

describe("skills", function()
  it("have front matter, and names of their own", function()
    local seen = {}
    for _, skill in ipairs(all) do
      local head = skill.head
      assert.are.equal(skill.name, head.name)
      assert.matches("^telnyx%-[%l%d-]+%-lua$", head.name)
      assert.is_true(#head.name <= 64)
      assert.is_nil(seen[head.name])
      seen[head.name] = true
      assert.is_true(#head.description > 40 and #head.description <= 1024, head.name)
      assert.are.equal("lua", head.language)
      assert.are.equal(skill.name, "telnyx-" .. head.product .. "-lua")
    end
  end)

  it("have every operation exactly once", function()
    local count = {}
    for _, skill in ipairs(all) do
      for name in skill.text:gmatch("\n### ([%w_.]+)\n") do count[name] = (count[name] or 0) + 1 end
    end
    local types = model.types()
    for _, resource in ipairs(model.resource_names()) do
      model.each(model.read(resource, types), function(each)
        for _, operation in ipairs(each.operations) do
          assert.are.equal(1, count[operation.name], operation.name)
          count[operation.name] = nil
        end
      end)
    end
    assert.are.same({}, count)
  end)

  it("have the main operations of assistants in the order of the reference", function()
    local expected, found = {}, {}
    for line in io.lines "docs/reference/operations.md" do
      expected[#expected + 1] = line:match("^| `(ai%.[%w_.]+)` |")
    end
    for _, skill in ipairs(all) do
      local part = skill.name == ASSISTANTS and skill.text:match("\n## Main operations\n(.*)\n## ")
      for name in (part or ""):gmatch("\n### ([%w_.]+)\n") do found[#found + 1] = name end
    end
    assert.are.same(expected, found)
  end)

  it("get one for a resource that is in none", function()
    local product, is_known = generator.product_of "tea_pots.lids.create"
    assert.are.equal("tea-pots", product.name)
    assert.is_false(is_known)
    assert.are.equal("messaging-hosted", generator.product_of("messages.rcs.send").name)
    assert.are.equal("messaging", generator.product_of("messages.send").name)
  end)
end)

describe("examples of skills", function()
  local replies, used, folder

  setup(function()
    replies, used = skills.replies()
    folder = os.tmpname()
    os.remove(folder)
    assert(os.execute("mkdir " .. folder))
    for _, name in ipairs(FILES) do
      files.write(folder .. "/" .. name, "not really a file")
    end
  end)

  teardown(function() os.execute("rm -rf " .. folder) end)

  -- The example's files are in a folder of the spec's.
  local function with_files(code)
    for _, name in ipairs(FILES) do
      code = code:gsub('"' .. name:gsub("%.", "%%.") .. '"', ("%q"):format(folder .. "/" .. name))
    end
    return code
  end

  it("use all the values that were written for them", function()
    for place in pairs(words.values) do assert.is_true(used[place], place) end
    assert.are.same({}, skills.misplaced())
  end)

  for _, skill in ipairs(all) do
    it(("print what they say: %s"):format(skill.name), function()
      for _, block in ipairs(skill.blocks) do
        local is_guide = skill.name == ASSISTANTS and block.code:find("stream = true", 1, true)
        if not is_guide then
          local output, receive = skills.run(block, skills.mock_client(replies, block), skill.path,
            with_files(block.code))
          if block.operation then
            assert.are.equal(skills.promised(block), output,
              ("%s:%d"):format(skill.path, block.line))
          end
          local events = skill.text:match("\nEvents: (.-)%.\n\n") or ""
          for name in (receive and events or ""):gmatch("%[([%w_.]+)%]") do
            local body = require("cjson").encode(telnyx.webhooks.example(name))
            assert.are.equal(204, receive(body, telnyx.webhooks.sign(body,
              skills.keys.private_key)), name)
          end
        end
      end
    end)
  end
end)

describe("examples of assistants on the emulator", function()
  local server, client, ai

  setup(function()
    server, client = skills.emulator()
    ai = client.ai
  end)

  teardown(function()
    client.close()
    server:stop()
  end)

  -- Makes what the examples use; returns its ids by those in the examples.
  local function make_all(name)
    assert(server:reset())
    local assistant = assert(ai.assistants.create {
      name = "a", instructions = "a", tags = { "hotel" },
      tools = { { type = "webhook",
        webhook = { name = "weather", url = "https://example.com/weather" } } } })
    local version = assert(ai.assistants.update(assistant.id, { name = "b",
      promote_to_main = false }))
    local event = assert(ai.assistants.scheduled_events.create(assistant.id, {
      telnyx_conversation_channel = "phone_call", telnyx_agent_target = "+13125550001",
      telnyx_end_user_target = "+13125550002", scheduled_at_fixed_datetime = os.time() + 3600 }))
    local test = assert(ai.assistants.tests.create { name = "a", destination = assistant.id,
      instructions = "a", rubric = { { name = "a", criteria = "a" } }, test_suite = "greetings" })
    local run = assert(ai.assistants.tests.runs.trigger(test.test_id))
    assert(ai.assistants.tests.test_suites.runs.trigger "greetings")
    local mcp_server = assert(ai.mcp_servers.create { name = "a", type = "http",
      url = "https://example.com/mcp" })
    local tool = assert(ai.tools.create { type = "webhook", display_name = "a",
      webhook = { name = "weather", url = "https://example.com/weather" } })
    if name:find("tools.remove", 1, true) then
      assert(ai.assistants.tools.add { assistant_id = assistant.id, tool_id = tool.id })
    end
    local without_canary = name:find("canary_deploys.create", 1, true)
      or name:find("versions.delete", 1, true)
    if not without_canary then
      assert(ai.assistants.canary_deploys.create(assistant.id, { rules = { { serve = {
        rollout = { { version_id = version.version_id, weight = 10 } } } } } }))
    end
    return { assistant_id = assistant.id, version_id = version.version_id,
      event_id = event.scheduled_event_id, test_id = test.test_id, run_id = run.run_id,
      mcp_server_id = mcp_server.id,
      tool_id = name:find("tools.test", 1, true) and "weather" or tool.id,
      integration_id = assert(ai.integrations.list()).data[1].id,
      user_connection_id = assert(ai.integrations.connections.list()).data[1].id }
  end

  local EXAMPLE_IDS = { assistant_id = values.plain("assistant_id", "string", {}, "", "") }

  local function with_ids(code, ids)
    for name, id in pairs(ids) do
      local example = EXAMPLE_IDS[name] or values.uuid(name)
      code = code:gsub(example:gsub("%-", "%%-"), (id:gsub("%%", "%%%%")))
    end
    return code
  end

  for _, skill in ipairs(all) do
    for _, block in ipairs(skill.name == ASSISTANTS and skill.blocks or {}) do
      local name = block.operation or ("line " .. block.line)
      it("run: " .. name, function()
        local code = with_ids(block.code, make_all(name))
        local output = skills.run(block, client, skill.path, code)
        if block.operation then
          local _, lines = output:gsub("\n", "\n")
          assert.is_true(lines >= 1, output)
        end
      end)
    end
  end
end)
