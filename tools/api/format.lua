-- A formatter of endpoint rows as Lua source: operations before sub-resources, names in
-- alphabetical order, required parameters first, lines of at most 100 columns.

local key = require("telnyx.support.lua_names").key

local WIDTH = 100

-- The order of a row's fields after the method and the path.
local SCALARS = {
  "stream", "idempotent", "response", "accept", "content_type", "page", "auth", "root", "websocket",
  "whole",
}
local TABLES = { "headers", "query", "body", "form", "names", "one_of", "open" }

local function value(v)
  if type(v) == "string" then return ("%q"):format(v) end
  return tostring(v)
end

local function is_required(kind)
  return type(kind) == "string" and kind:find("!", 1, true) ~= nil
end

-- Returns a table's entries as text: an array in order, otherwise required ones first.
local function entries(map)
  local items = {}
  if map[1] ~= nil then
    for i, v in ipairs(map) do items[i] = value(v) end
    return items
  end
  local names = {}
  for name in pairs(map) do names[#names + 1] = name end
  table.sort(names, function(a, b)
    local first, second = is_required(map[a]), is_required(map[b])
    if first ~= second then return first end
    return a < b
  end)
  for i, name in ipairs(names) do items[i] = key(name) .. " = " .. value(map[name]) end
  return items
end

-- Adds `opening item, item, item closing` to `lines`, wrapped; `indent` is that of the
-- continuation lines.
local function fill(lines, opening, items, closing, indent)
  local line, last = opening, #items
  for i, item in ipairs(items) do
    local text = item .. (i < last and "," or closing)
    if #line + 1 + #text > WIDTH and i > 1 then
      lines[#lines + 1] = line
      line = indent .. text
    else
      line = line .. " " .. text
    end
  end
  lines[#lines + 1] = line
end

local function add_row(lines, name, row, indent)
  local head = { value(row[1]), value(row[2]) }
  local sections = {}
  local function add_scalar(field)
    head[#head + 1] = field .. " = " .. value(row[field])
  end
  for _, field in ipairs(SCALARS) do
    if row[field] ~= nil then add_scalar(field) end
  end
  for _, field in ipairs(TABLES) do
    if type(row[field]) == "table" then
      sections[#sections + 1] = { name = field, items = entries(row[field]) }
    elseif row[field] ~= nil then
      add_scalar(field)
    end
  end

  local opening = indent .. key(name) .. " = {"
  local whole = { table.concat(head, ", ") }
  for _, section in ipairs(sections) do
    whole[#whole + 1] = ("%s = { %s }"):format(section.name, table.concat(section.items, ", "))
  end
  local line = ("%s %s },"):format(opening, table.concat(whole, ", "))
  if #line <= WIDTH then
    lines[#lines + 1] = line
    return
  end

  local inner = indent .. "  "
  fill(lines, opening, head, #sections == 0 and " }," or ",", inner)
  for i, section in ipairs(sections) do
    local closing = i == #sections and " } }," or " },"
    fill(lines, inner .. section.name .. " = {", section.items, closing, inner .. "  ")
  end
end

local function add_resource(lines, resource, indent)
  local operations, children = {}, {}
  for name, entry in pairs(resource) do
    local is_operation = type(entry) == "table" and type(entry[1]) == "string"
    local names = is_operation and operations or children
    names[#names + 1] = name
  end
  table.sort(operations)
  table.sort(children)
  for _, name in ipairs(operations) do add_row(lines, name, resource[name], indent) end
  for _, name in ipairs(children) do
    local child = resource[name]
    if type(child) == "string" then
      lines[#lines + 1] = ("%s%s = %q,"):format(indent, key(name), child)
    else
      lines[#lines + 1] = indent .. key(name) .. " = {"
      add_resource(lines, child, indent .. "  ")
      lines[#lines + 1] = indent .. "},"
    end
  end
end

--- Returns the source of a module that returns `resource`.
---@param header string comment lines for the top, without a line end after the last
---@param resource table operations (`{ method, path, … }`) and sub-resources, or the names of their
---files, by name
---@return string source
return function(header, resource)
  local lines = { header, "", "return {" }
  add_resource(lines, resource, "  ")
  lines[#lines + 1] = "}"
  return table.concat(lines, "\n") .. "\n"
end
