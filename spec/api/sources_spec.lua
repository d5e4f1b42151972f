-- Specs of the endpoint tables against their sources: the official client's operations, parsed here
-- separately, the official document, and the records of both in the repository.

local cjson = require "cjson"

local api_folder = require "spec.support.api_folder"
local facts = require "spec.support.facts"
local resources = require "telnyx.api.tables"
local version = require "telnyx.version"

local overlay = dofile "tools/api/overlay.lua"
local tables = dofile "tools/api/tables.lua"

local DOCUMENT = "../shared/openapi/telnyx-2026-07-16.json"
local CLIENT = "../shared/api/node-7.24.0.json"

local rows = tables.read "lua/telnyx/resources"
local client = facts.client()

-- Adds a spec that compares with a source. One pending spec says that a source is missing.
local without = {}
local function compare(source, name, block)
  local file = io.open(source)
  if file then
    file:close()
    it(name, block)
  elseif not without[source] then
    without[source] = true
    it("without a source", function()
      pending(("there is no '%s': only the maintainers need it"):format(source))
    end)
  end
end

local function shape(method, path)
  return method .. " " .. path:gsub("^/v2/", "/"):gsub("%?.*", ""):gsub("{[^}]*}", "{}")
end

local by_shape = {}
for name, row in pairs(rows) do
  local key = shape(row[1], row[2])
  by_shape[key] = by_shape[key] or {}
  table.insert(by_shape[key], name)
end

local function words(problems)
  table.sort(problems)
  return table.concat(problems, "\n")
end

-- The parameters of a row by "body name"; a form counts as a body.
local function parameters_of(row)
  local found = {}
  for _, place in ipairs { "query", "body", "form" } do
    for wire, text in pairs(resources.parameters(row, place)) do
      local name = place == "query" and "query " or "body "
      found[type(row[place]) == "string" and "body" or name .. wire] = text
    end
  end
  return found
end

local COARSE = { integer = "number", datetime = "string", date = "string", file = "string",
  object = "object" }

local function coarse(text)
  local base, array = text:match("^(%l+)(%[?%]?)")
  return (COARSE[base] or base) .. array
end

-- Parameters from the overlay differ from the client's.
local function is_decided(name, parameter)
  local set = (overlay[name] or {}).set or {}
  local place, wire = parameter:match("^(%l+) (.*)$")
  return set[place] and type(set[place]) == "table" and set[place][wire] ~= nil
end

local function fits(text, fact)
  local ours, theirs = coarse(text), fact.type:gsub("file", "string")
  return ours == theirs or theirs == "any" or theirs == "any[]" and ours:find("[]", 1, true) ~= nil
    or theirs == "string" and ours == "any"
end

local function compare_parameter(problems, name, parameter, text, fact)
  local label = name .. " " .. parameter
  if is_decided(name, parameter) then return end
  if not text then
    problems[#problems + 1] = label .. " is missing"
  elseif not fact then
    problems[#problems + 1] = label .. " is not the client's"
  elseif not fits(text, fact) then
    problems[#problems + 1] = ("%s: %s, not %s"):format(label, text, fact.type)
  elseif (text:find("!", 1, true) ~= nil) ~= fact.required then
    problems[#problems + 1] = label .. " differs in what is required"
  end
end

local function compare_operation(problems, name, operation)
  local row = rows[name]
  if row.websocket then return end
  local ours, theirs = parameters_of(row), facts.client_parameters(client, operation)
  -- bytes, for which the client lists methods; a body that is one parameter
  if ours.body and not theirs.body then return end
  for parameter, text in pairs(ours) do
    compare_parameter(problems, name, parameter, text, theirs[parameter])
  end
  for parameter, fact in pairs(theirs) do
    if not ours[parameter] then compare_parameter(problems, name, parameter, nil, fact) end
  end
end

describe("the endpoint tables", function()
  compare(CLIENT, "have every operation of the official client", function()
    local missing = {}
    for _, operation in ipairs(client.ops) do
      local place = shape(operation.method, operation.path)
      if not by_shape[place] then missing[#missing + 1] = place end
    end
    assert.equal("", words(missing))
  end)

  compare(CLIENT, "take what the official client sends, but for the overlay", function()
    local problems = {}
    for _, operation in ipairs(client.ops) do
      local candidates = by_shape[shape(operation.method, operation.path)]
      if #candidates == 1 then compare_operation(problems, candidates[1], operation) end
    end
    assert.equal("", words(problems))
  end)

  compare(CLIENT, "answer with nothing where the official client does", function()
    local problems = {}
    for _, operation in ipairs(client.ops) do
      for _, name in ipairs(by_shape[shape(operation.method, operation.path)]) do
        local is_empty = operation.response == cjson.null and not rows[name].websocket
        if is_empty ~= (rows[name].response == "none") and not rows[name].websocket then
          problems[#problems + 1] = name
        end
      end
    end
    assert.equal("", words(problems))
  end)
end)

describe("a new comparison", function()
  for kind, path in pairs { document = DOCUMENT, client = CLIENT } do
    compare(path, "with the " .. kind .. " finds nothing, and writes nothing", function()
      local folder = api_folder.copy()
      local before = folder:files()
      local output, status = folder:take_in(path, "--update")
      local after = folder:files()
      folder:remove()
      assert.equal(0, status)
      assert.matches(", 0 differences\n$", output)
      assert.same(before, after)
    end)
  end
end)

describe("the records of sources", function()
  local records = dofile "tools/api/sources.lua"

  it("have every operation and webhook, and no other", function()
    local webhooks = dofile("tools/api/types/webhooks.lua").answers
    for name in pairs(rows) do assert.is_table(records[name], name) end
    for name in pairs(webhooks) do assert.is_table(records[name], name) end
    for name in pairs(records) do assert.truthy(rows[name] or webhooks[name], name) end
  end)

  it("name kinds that lua/telnyx/version.lua has, and dates", function()
    for name, record in pairs(records) do
      assert.matches("^%d%d%d%d%-%d%d%-%d%d$", record[1], name)
      for index = 2, #record do assert.is_table(version.api.sources[record[index]], name) end
    end
  end)

  it("are counted in lua/telnyx/version.lua", function()
    local count = 0
    for _ in pairs(rows) do count = count + 1 end
    assert.equal(count, version.api.operations)
    for _, source in pairs(version.api.sources) do
      assert.matches("^" .. ("%x"):rep(64) .. "$", source.sha256)
      assert.is_true(source.operations <= count)
    end
  end)
end)

-- The parameters of the document with the facts about their values, parsed here separately.
describe("the facts about values in telnyx.describe", function()
  compare(DOCUMENT, "is what the document says", function()
    local file = assert(io.open(DOCUMENT, "rb"))
    local document = cjson.decode(file:read("*a"))
    file:close()
    local function resolve(node)
      while node["$ref"] do
        local found = document
        for part in node["$ref"]:gmatch("/([^/]+)") do found = found[part] end
        node = found
      end
      return node
    end
    local count = 0
    for path, item in pairs(document.paths) do
      for method, operation in pairs(item) do
        local names = type(operation) == "table" and by_shape[shape(method:upper(), path)]
        for _, parameter in ipairs(names and operation.parameters or {}) do
          parameter = resolve(parameter)
          local schema = resolve(parameter.schema or {})
          if parameter["in"] == "query" and schema.default ~= nil and schema.type ~= "object" then
            for _, name in ipairs(names) do
              local known = require("telnyx.details." .. name:match("^[^.]+"))[name][2] or {}
              local has = parameters_of(rows[name])["query " .. parameter.name]
              if has and type(schema.default) ~= "table" then
                assert.equal(schema.default, known[parameter.name].default,
                  name .. " " .. parameter.name)
                count = count + 1
              end
            end
          end
        end
      end
    end
    assert.is_true(count > 0)
  end)
end)
