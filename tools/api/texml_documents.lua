-- A generator of the types of TeXML documents for editors, from lua/telnyx/texml/elements.lua.

local elements = require "telnyx.texml.elements"
local lua_names = require "telnyx.support.lua_names"
local model = dofile "tools/api/model.lua"
local vocabulary = require "telnyx.texml.vocabulary"

local HEADER = [[
---@meta _
-- Types of TeXML documents for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/texml/elements.lua.

---@class telnyx.texml.Element an element; its methods add children, and return them
---@field add fun(self: any, node: table): telnyx.texml.Element an element as a table
---@field extra fun(self: any, tag: string, text?: any, attributes?: table): telnyx.texml.Unknown

---@class telnyx.texml.Unknown : telnyx.texml.Element an element that holds anything
---@field [string] fun(self: any, text?: any, attributes?: table): telnyx.texml.Element
]]

local TYPES = { string = "string", url = "string", boolean = "boolean", keys = "string",
  integer = "integer", number = "number", set = "string|string[]", list = "string|string[]" }

local function type_of(notation)
  local found = {}
  for part in notation:gsub("!$", ""):gmatch("[^|]+") do
    local name = part:match("^%S+")
    found[#found + 1] = TYPES[name] or name:find("^%d+$") and name or ("'%s'"):format(name)
  end
  return table.concat(found, "|")
end

local function note_of(notation)
  local least, most = notation:match("([%d.]-)%.%.([%d.]*)")
  local words = notation:match("^set (.*)$")
  if words then return " # one or more of " .. words:gsub(" ", ", ") end
  if not least then return "" end
  return most == "" and (" # from %s"):format(least) or (" # %s to %s"):format(least, most)
end

-- A keyword of Lua ends in "_".
local function name_in_lua(name)
  return lua_names.key(name) == name and name or name .. "_"
end

local function class_of(key)
  local kind = vocabulary.kind(key)
  local parent = key:match("^(.+)%.")
  return (parent and vocabulary.kind(parent).name .. "_" or "") .. kind.name
end

local function attributes_class(key)
  return "telnyx.texml.attributes." .. class_of(key)
end

local function add_attributes(lines, key)
  lines[#lines + 1] = ("\n---@class (exact) %s"):format(attributes_class(key))
  lines[#lines + 1] = "---@field [integer] any the content: a text, or elements as tables"
  lines[#lines + 1] = "---@field extra? table<string, any> attributes unknown to this library"
  local attributes = elements[key].attributes or {}
  for _, wire in ipairs(model.sorted(attributes)) do
    local attribute = vocabulary.kind(key).attributes[wire]
    lines[#lines + 1] = ("---@field %s%s %s%s"):format(name_in_lua(attribute.name),
      attribute.type.required and "" or "?", type_of(attributes[wire]), note_of(attributes[wire]))
  end
end

-- Returns the parameters of the method that adds an element.
local function parameters_of(key)
  local class, content = attributes_class(key), elements[key].content
  if not content then return ("attributes?: %s"):format(class) end
  local first = content:find("^json") and "value: table|string" or "text?: string|" .. class
  return ("%s, attributes?: %s"):format(first, class)
end

local function add_element(lines, key)
  lines[#lines + 1] = ("\n---@class telnyx.texml.element.%s : telnyx.texml.Element")
    :format(class_of(key))
  for tag in (elements[key].children or ""):gmatch("%S+") do
    local child = elements[key .. "." .. tag] and key .. "." .. tag or tag
    lines[#lines + 1] = ("---@field %s fun(self: any, %s): telnyx.texml.element.%s"):format(
      name_in_lua(vocabulary.kind(child).name), parameters_of(child), class_of(child))
  end
end

--- Returns the annotations.
---@return string
return function()
  local lines = { (HEADER:gsub("\n$", "")) }
  for _, key in ipairs(model.sorted(elements)) do
    add_attributes(lines, key)
    add_element(lines, key)
  end
  return table.concat(lines, "\n") .. "\n"
end
