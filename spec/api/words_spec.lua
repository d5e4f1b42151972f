-- Specs of our own words: every parameter of the main operations, and every field of their
-- responses, says what it is.

local luals = dofile "tools/api/luals.lua"
local model = dofile "tools/api/model.lua"

-- The operations, by the resource and the beginnings of their names.
local MAIN = {
  ai = { "ai.assistants.", "ai.integrations.", "ai.mcp_servers." },
  available_phone_numbers = { "available_phone_numbers.list" },
  calls = { "calls.dial", "calls.actions." },
  messages = { "messages." },
  number_orders = { "number_orders." },
}

local types = model.types()

-- Calls visit(type, field) for each field of a type, and of the types in it.
local function each_field(text, visit, seen)
  luals.each_name(luals.parse((text:gsub("!$", ""))), function(name)
    local fields = types.types[name]
    if seen[name] or not fields then return end
    seen[name] = true
    if type(fields) == "string" then return each_field(fields, visit, seen) end
    for field, kind in pairs(fields) do
      visit(name, field)
      each_field(kind, visit, seen)
    end
  end)
end

local function each_operation(resource, beginnings, visit)
  model.each(resource, function(each)
    for _, operation in ipairs(each.operations) do
      for _, beginning in ipairs(beginnings) do
        if operation.name:sub(1, #beginning) == beginning then visit(operation) end
      end
    end
  end)
end

for name, beginnings in pairs(MAIN) do
  describe("the words for the main operations of " .. name, function()
    local resource = model.read(name, types)

    -- Asserts that each place that `collect` tells has words.
    local function check(collect)
      local without, count = {}, 0
      collect(function(words, place)
        count = count + 1
        if not words then without[#without + 1] = place end
      end)
      assert.are.equal("", table.concat(without, ", "))
      assert.is_true(count > 0)
    end

    it("are there for every parameter", function()
      check(function(found)
        each_operation(resource, beginnings, function(operation)
          for _, parameter in ipairs(operation.parameters) do
            found(parameter.place == "path" or parameter.about,
              operation.name .. " " .. parameter.wire)
          end
        end)
      end)
    end)

    it("are there for every field of the responses", function()
      check(function(found)
        local seen = {}
        each_operation(resource, beginnings, function(operation)
          each_field(operation.answer, function(type_name, field)
            found(model.field_about(types, type_name, field), type_name .. "." .. field)
          end, seen)
        end)
      end)
    end)
  end)
end
