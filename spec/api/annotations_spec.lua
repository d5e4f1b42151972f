-- Specs of the generated annotations: complete, and consistent with the endpoint tables.

local annotations = require "spec.support.annotations"
local facts = require "spec.support.facts"
local options = require "telnyx.settings.options"
local parameters = require "telnyx.api.parameters"
local registry = require "telnyx.api.registry"
local resources = require "telnyx.api.tables"

local function sorted(map)
  local names = {}
  for name in pairs(map) do names[#names + 1] = name end
  table.sort(names)
  return names
end

local function class_of(name)
  local resource, last = name:match("^(.*)%.([^.]+)$")
  local word = last:gsub("^%l", string.upper):gsub("_(%w)", string.upper)
  return ("telnyx.%s.%sParameters"):format(resource, word)
end

-- Skips the tags for streaming calls.
local function tag_with(tags, start)
  for _, tag in ipairs(tags) do
    if tag:sub(1, #start) == start and not tag:find("StreamParameters", 1, true) then return tag end
  end
end

local function row_of(name)
  local row = resources.whole(name:match("^[^.]+"))
  for part in name:gmatch("%.([^.]+)") do row = row[part] end
  return row
end

-- Tells whether a parameter is required under its own name: another table may contain it.
local function is_needed(parameter, row)
  return parameter.required and not parameter.wire:find("^[^%[]+%[[^%]]")
    and not (row.whole and (parameter.place == "body" or parameter.place == "form"))
end

describe("the annotations of options", function()
  local classes = annotations.read "lua/telnyx/meta/options.lua"

  for class, known in pairs {
    ["telnyx.ClientOptions"] = options.client,
    ["telnyx.DerivedOptions"] = options.derived,
    ["telnyx.CallOptions"] = options.call,
    ["telnyx.RequestOptions"] = options.request,
  } do
    it("list all options: " .. class, function()
      assert.are.same(sorted(known), sorted(annotations.fields(classes, class)))
    end)
  end
end)

describe("the annotations of resources", function()
  local classes = annotations.read "lua/telnyx/meta/resources.lua"

  it("exist for each resource of a client", function()
    assert.are.same(sorted(resources.names()), sorted(classes["telnyx.Resources"].fields))
    local client = annotations.read "lua/telnyx/meta/client.lua"
    assert.are.same(sorted(registry.features), sorted(client["telnyx.Client"].fields))
  end)

  local lists = 0

  for name in pairs(resources.names()) do
    local path = ("lua/telnyx/meta/%s.lua"):format(name)
    local declared, functions = annotations.read(path)
    local operations = facts.of_rows(resources.whole(name), name)

    it("are valid Lua: " .. path, function()
      assert(loadfile(path))
    end)

    it("have every operation of " .. name .. ", and no other", function()
      local names = {}
      for _, operation in ipairs(operations) do names["telnyx." .. operation.name] = true end
      assert.are.same(sorted(names), sorted(functions))
    end)

    it("have every resource of " .. name .. " as a field of the one above", function()
      for _, operation in ipairs(operations) do
        local above, child = operation.name:match("^(.*)%.([^.]+)%.[^.]+$")
        if above then
          local fields = declared["telnyx." .. above].fields
          assert.are.equal(("telnyx.%s.%s"):format(above, child), fields[child].type)
        end
      end
    end)

    it("have every parameter in " .. name .. ", and mark required ones", function()
      for _, operation in ipairs(operations) do
        local class = declared[class_of(operation.name)]
        local own_names = parameters.own_names(operation)
        local row = row_of(operation.name)
        for _, parameter in ipairs(operation.parameters) do
          local own = own_names[parameter.wire] or parameters.lua_name(parameter.wire)
          local field = class.fields[own]
          assert.is_truthy(field, operation.name .. " " .. parameter.wire)
          assert.are.equal(not is_needed(parameter, row), field.optional,
            operation.name .. " " .. parameter.wire)
        end
      end
    end)

    it("mark the operations with a leading id in " .. name, function()
      for _, operation in ipairs(operations) do
        local found = functions["telnyx." .. operation.name]
        local overload = tag_with(found.tags, "---@overload fun(parameters: ")
        if #operation.ids == 1 then
          assert.are.equal(operation.ids[1], found.parameters[1], operation.name)
          assert.is_truthy(overload, operation.name)
        else
          assert.is_nil(overload, operation.name)
        end
      end
    end)

    it("mark the operations that return pages and streams in " .. name, function()
      for _, operation in ipairs(operations) do
        local returned = tag_with(functions["telnyx." .. operation.name].tags, "---@return ")
        assert.are.equal(operation.page ~= nil, returned:find("telnyx.Page<", 1, true) ~= nil,
          operation.name)
        assert.are.equal(operation.stream, returned:find("|telnyx.Stream", 1, true) ~= nil,
          operation.name)
      end
    end)

    it("give the lists without a kind of page the methods of one in " .. name, function()
      for _, operation in ipairs(operations) do
        local returned = tag_with(functions["telnyx." .. operation.name].tags, "---@return ")
        local class = declared[returned:match("^%-%-%-@return ([%w_.]+)%?")]
        local data = class and class.fields.data
        local is_read = row_of(operation.name)[1] == "GET"
        local item = data and is_read and data.type:match("^([%w_.]+)%[%]$")
        if item then
          lists = lists + 1
          assert.are.equal(item .. "[]", class.fields.items.type, operation.name)
          for _, method in ipairs { "each", "pages", "next_page", "has_next", "response" } do
            assert.is_table(class.fields[method], operation.name .. " " .. method)
          end
        end
      end
    end)
  end

  it("found such lists", function() assert.is_true(lists > 40, lists) end)
end)
