-- A formatter of a resource's types as Lua source, one field per line, in alphabetical order.

local sorted = dofile "tools/api/sorted.lua"

local key = require("telnyx.support.lua_names").key

local HEADER = [[
-- What editors and the documentation know about the types of `%s`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.]]

local function add_map(lines, name, map, indent)
  local names = {}
  for inner in pairs(map) do names[#names + 1] = inner end
  table.sort(names)
  lines[#lines + 1] = ("%s%s = {"):format(indent, key(name))
  for _, inner in ipairs(names) do
    if type(map[inner]) == "table" then
      add_map(lines, inner, map[inner], indent .. "  ")
    else
      lines[#lines + 1] = ("%s  %s = %q,"):format(indent, key(inner), map[inner])
    end
  end
  lines[#lines + 1] = indent .. "},"
end

-- JSON's numbers are floats, so 40.0 is written as 40.
local function value_text(value)
  if type(value) == "string" then return ("%q"):format(value) end
  if type(value) ~= "number" or value % 1 ~= 0 then return tostring(value) end
  return ("%.0f"):format(value)
end

local function add_facts(lines, facts)
  lines[#lines + 1] = "  facts = {"
  for _, place in ipairs(sorted(facts)) do
    local fields = {}
    for _, field in ipairs(sorted(facts[place])) do
      fields[#fields + 1] = ("%s = %s"):format(key(field), value_text(facts[place][field]))
    end
    lines[#lines + 1] = ("    [%q] = { %s },"):format(place, table.concat(fields, ", "))
  end
  lines[#lines + 1] = "  },"
end

--- Returns the source of a module with the types of a resource.
---@param resource string
---@param roots table { answers, parameters, facts }
---@param types table<string, table|string>
---@return string source
return function(resource, roots, types)
  local lines = { HEADER:format(resource), "", "return {" }
  add_map(lines, "answers", roots.answers, "  ")
  add_map(lines, "parameters", roots.parameters, "  ")
  add_facts(lines, roots.facts or {})
  add_map(lines, "types", types, "  ")
  lines[#lines + 1] = "}"
  return table.concat(lines, "\n") .. "\n"
end
