-- Specs of the endpoint table of `ai`: its structure, and its required operations.

local files = require "spec.support.files"
local resources = require "telnyx.api.tables"

local ai = resources.whole "ai"

-- The file with all small resources, and those of the large branches.
local NAMES = { "ai" }
for _, entry in pairs(resources.rows "ai") do
  if type(entry) == "string" then NAMES[#NAMES + 1] = entry end
end

-- Name, method and path, then the required parameters other than those of the path.
local NAMED = {
  { "assistants.canary_deploys.create", "POST /ai/assistants/{assistant_id}/canary-deploys" },
  { "assistants.canary_deploys.delete", "DELETE /ai/assistants/{assistant_id}/canary-deploys" },
  { "assistants.canary_deploys.retrieve", "GET /ai/assistants/{assistant_id}/canary-deploys" },
  { "assistants.canary_deploys.update", "PUT /ai/assistants/{assistant_id}/canary-deploys" },
  { "assistants.chat", "POST /ai/assistants/{assistant_id}/chat", "content", "conversation_id" },
  { "assistants.clone", "POST /ai/assistants/{assistant_id}/clone" },
  { "assistants.create", "POST /ai/assistants", "instructions", "name" },
  { "assistants.delete", "DELETE /ai/assistants/{assistant_id}" },
  { "assistants.get_texml", "GET /ai/assistants/{assistant_id}/texml" },
  { "assistants.imports", "POST /ai/assistants/import", "api_key_ref", "provider" },
  { "assistants.list", "GET /ai/assistants" },
  { "assistants.retrieve", "GET /ai/assistants/{assistant_id}" },
  { "assistants.scheduled_events.create", "POST /ai/assistants/{assistant_id}/scheduled_events",
    "scheduled_at_fixed_datetime", "telnyx_agent_target", "telnyx_conversation_channel",
    "telnyx_end_user_target" },
  { "assistants.scheduled_events.delete",
    "DELETE /ai/assistants/{assistant_id}/scheduled_events/{event_id}" },
  { "assistants.scheduled_events.list", "GET /ai/assistants/{assistant_id}/scheduled_events" },
  { "assistants.scheduled_events.retrieve",
    "GET /ai/assistants/{assistant_id}/scheduled_events/{event_id}" },
  { "assistants.send_sms", "POST /ai/assistants/{assistant_id}/chat/sms", "from", "to" },
  { "assistants.tests.create", "POST /ai/assistants/tests",
    "destination", "instructions", "name", "rubric" },
  { "assistants.tests.delete", "DELETE /ai/assistants/tests/{test_id}" },
  { "assistants.tests.list", "GET /ai/assistants/tests" },
  { "assistants.tests.retrieve", "GET /ai/assistants/tests/{test_id}" },
  { "assistants.tests.runs.list", "GET /ai/assistants/tests/{test_id}/runs" },
  { "assistants.tests.runs.retrieve", "GET /ai/assistants/tests/{test_id}/runs/{run_id}" },
  { "assistants.tests.runs.trigger", "POST /ai/assistants/tests/{test_id}/runs" },
  { "assistants.tests.test_suites.list", "GET /ai/assistants/tests/test-suites" },
  { "assistants.tests.test_suites.runs.list",
    "GET /ai/assistants/tests/test-suites/{suite_name}/runs" },
  { "assistants.tests.test_suites.runs.trigger",
    "POST /ai/assistants/tests/test-suites/{suite_name}/runs" },
  { "assistants.tests.update", "PUT /ai/assistants/tests/{test_id}" },
  { "assistants.tools.test", "POST /ai/assistants/{assistant_id}/tools/{tool_id}/test" },
  { "assistants.update", "POST /ai/assistants/{assistant_id}" },
  { "assistants.versions.delete", "DELETE /ai/assistants/{assistant_id}/versions/{version_id}" },
  { "assistants.versions.list", "GET /ai/assistants/{assistant_id}/versions" },
  { "assistants.versions.promote",
    "POST /ai/assistants/{assistant_id}/versions/{version_id}/promote" },
  { "assistants.versions.retrieve", "GET /ai/assistants/{assistant_id}/versions/{version_id}" },
  { "assistants.versions.update", "POST /ai/assistants/{assistant_id}/versions/{version_id}" },
  { "integrations.connections.delete", "DELETE /ai/integrations/connections/{user_connection_id}" },
  { "integrations.connections.list", "GET /ai/integrations/connections" },
  { "integrations.connections.retrieve", "GET /ai/integrations/connections/{user_connection_id}" },
  { "integrations.list", "GET /ai/integrations" },
  { "integrations.retrieve", "GET /ai/integrations/{integration_id}" },
  { "mcp_servers.create", "POST /ai/mcp_servers", "name", "type", "url" },
  { "mcp_servers.delete", "DELETE /ai/mcp_servers/{mcp_server_id}" },
  { "mcp_servers.list", "GET /ai/mcp_servers" },
  { "mcp_servers.retrieve", "GET /ai/mcp_servers/{mcp_server_id}" },
  { "mcp_servers.update", "PUT /ai/mcp_servers/{mcp_server_id}" },
}

local IDEMPOTENT = [[
  assistants.canary_deploys.create assistants.clone assistants.create assistants.imports
  assistants.scheduled_events.create assistants.send_sms assistants.tests.create
  assistants.tests.runs.trigger assistants.tests.test_suites.runs.trigger
  conversations.add_message conversations.create conversations.insight_groups.insight_groups
  conversations.insights.create embeddings.create embeddings.url mcp_servers.create summarize
  tools.create]]

local STREAMING = [[
  anthropic.v1.messages assistants.chat assistants.instructions.enhance
  openai.chat.create_completion openai.create_response]]

local PLACES = { "query", "body", "form", "headers" }

-- Every row by its name below `ai`.
local function rows_of(resource, prefix, rows)
  for name, entry in pairs(resource) do
    if type(entry[1]) == "string" then
      rows[prefix .. name] = entry
    else
      rows_of(entry, prefix .. name .. ".", rows)
    end
  end
  return rows
end

local rows = rows_of(ai, "", {})

-- The sorted names of the rows for which `test` holds.
local function names_where(test)
  local names = {}
  for name, row in pairs(rows) do
    if test(row) then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

local function words(text)
  local list = {}
  for word in text:gmatch("%S+") do list[#list + 1] = word end
  return list
end

-- Calls `visit(place, wire, kind)` for every parameter of a row that is not in its path.
local function each_parameter(row, visit)
  for _, place in ipairs(PLACES) do
    for wire, kind in pairs(row[place] or {}) do visit(place, wire, kind) end
  end
end

local function source(name)
  return files.read("lua/telnyx/resources/" .. name:gsub("%.", "/") .. ".lua")
end

describe("the endpoint table of ai", function()
  it("is data without globals, in files of at most 10 KB", function()
    for _, name in ipairs(NAMES) do
      local text = source(name)
      local chunk
      if _VERSION == "Lua 5.1" then
        chunk = setfenv(assert(loadstring(text)), {}) -- luacheck: ignore 113
      else
        chunk = assert(load(text, name, "t", {}))
      end
      assert.same(resources.rows(name), chunk())
      assert.is_true(#text <= 10 * 1024, name)
    end
  end)

  it("has the layout of the import tool", function()
    for _, name in ipairs(NAMES) do
      local text = source(name)
      local header = text:match("^(.-)\n\nreturn {\n")
      assert.equal(dofile("tools/api/format.lua")(header, resources.rows(name)), text)
    end
  end)

  it("has no resource without operations", function()
    local function check(resource, name)
      assert.is_truthy(next(resource), name)
      for child, entry in pairs(resource) do
        assert.is_truthy(child:find("^[%l_][%l%d_]*$"), name .. "." .. child)
        if type(entry[1]) ~= "string" then check(entry, name .. "." .. child) end
      end
    end
    check(ai, "ai")
  end)

  it("takes an Idempotency-Key where the API does", function()
    assert.same(words(IDEMPOTENT), names_where(function(row) return row.idempotent end))
  end)

  it("marks the operations that can stream", function()
    assert.same(words(STREAMING), names_where(function(row) return row.stream end))
  end)

  it("marks responses that are not JSON", function()
    assert.equal("text", ai.assistants.get_texml.response)
    assert.equal("text/plain", ai.assistants.instructions.enhance.accept)
    assert.equal("image/png", ai.clusters.fetch_graph.accept)
    assert.same({ "assistants.instructions.enhance", "clusters.fetch_graph" },
      names_where(function(row) return row.accept end))
  end)

  it("has paged lists, of which one is an array", function()
    for name, row in pairs(rows) do
      if row.page then
        assert.equal(name == "mcp_servers.list" and "flat_array" or "flat", row.page, name)
        assert.equal("GET", row[1], name)
        assert.equal("integer", row.query["page[number]"], name)
        assert.equal("integer", row.query["page[size]"], name)
      end
    end
  end)

  it("keeps corrections made by hand", function()
    for _, name in ipairs { "create", "update" } do
      local row = ai.assistants.canary_deploys[name]
      assert.same({ rules = "object[]", versions = "object[]" }, row.body)
      assert.same({ "rules", "versions" }, row.one_of)
    end
    assert.equal("any", ai.openai.create_response.body.input)
    local query = ai.conversations.conversation_insights.retrieve_aggregates.query
    assert.equal("string", query["metadata.assistant_id"])
    assert.equal("object", query.metadata)
  end)

  it("has the Lua names that differ from the wire names", function()
    assert.same({ api_timeout = "timeout" }, ai.anthropic.v1.messages.names)
    assert.same({ "anthropic.v1.messages" }, names_where(function(row) return row.names end))
    assert.equal("string", ai.conversations.list.query["or"])
    assert.equal("string", ai.conversations.list.query["metadata->assistant_id"])
    assert.equal("file", ai.audio.transcribe.form.file)
    assert.equal("string", ai.audio.transcribe.form["timestamp_granularities[]"])
    assert.equal("string[]?", ai.mcp_servers.create.body.allowed_tools)
  end)

  describe("has, by its exact name,", function()
    for _, expected in ipairs(NAMED) do
      local name = expected[1]
      it("ai." .. name, function()
        local row = assert(rows[name])
        assert.equal(expected[2], row[1] .. " " .. row[2])
        local required = {}
        each_parameter(row, function(_, wire, kind)
          if kind:find("!", 1, true) then required[#required + 1] = wire end
        end)
        table.sort(required)
        for i = 1, math.max(#required, #expected - 2) do
          assert.equal(expected[i + 2], required[i])
        end
      end)
    end
  end)
end)
