--- The elements of TeXML by their names in Lua. A name is that of TeXML in snake_case: `num_digits`
-- is numDigits, `ai_gather` is AIGather. TeXML's own spelling works too.

local elements = require "telnyx.texml.elements"
local snake_case = require "telnyx.support.snake_case"
local spelling = require "telnyx.support.spelling"
local values = require "telnyx.texml.values"

local vocabulary = {}

---@class telnyx.texml.Kind a kind of element
---@field tag string "AIGather"
---@field name string "ai_gather"
---@field content "text"|"json"|nil
---@field needs_content boolean
---@field is_mixed boolean may hold text and elements together
---@field attributes table<string, telnyx.texml.Attribute> by name in Lua and in TeXML
---@field children table<string, telnyx.texml.Kind> the same
---@field is_open boolean holds anything: an element unknown here

---@class telnyx.texml.Attribute
---@field name string "num_digits"
---@field wire string "numDigits"
---@field type telnyx.texml.Type

local function attributes_of(types)
  local found = {}
  for wire, kind in pairs(types or {}) do
    local name = snake_case(wire)
    found[name] = { name = name, wire = wire, type = values.parse(kind) }
    found[wire] = found[name]
  end
  return found
end

local kinds = {}

--- Returns the kind of an element.
---@param key string of elements.lua
---@return telnyx.texml.Kind
local function kind_of(key)
  if kinds[key] then return kinds[key] end
  local row, tag = elements[key], key:match("[^.]+$")
  local kind = {
    tag = tag, name = snake_case(tag), content = row.content and row.content:gsub("!$", "") or nil,
    needs_content = row.content ~= nil and row.content:find("!$") ~= nil,
    is_mixed = row.mixed or false, attributes = attributes_of(row.attributes), children = {},
  }
  kinds[key] = kind
  for child in (row.children or ""):gmatch("%S+") do
    local own = tag .. "." .. child
    local found = kind_of(elements[own] and own or child)
    kind.children[found.name], kind.children[child] = found, found
  end
  return kind
end

vocabulary.kind = kind_of

--- The root of documents.
vocabulary.response = kind_of "Response"

-- All kinds, for the children of an unknown element.
local function all()
  local found = {}
  for key in pairs(elements) do
    local kind = kind_of(key)
    if kind.tag == key then found[kind.name], found[key] = kind, kind end
  end
  all = function() return found end
  return found
end

--- Returns the kind of an unknown element, whose attributes and children are not checked.
---@param tag string
---@return telnyx.texml.Kind
function vocabulary.unknown(tag)
  return { tag = tag, name = tag, content = "text", needs_content = false, is_mixed = true,
    attributes = {}, children = all(), is_open = true }
end

--- Finds an entry; a keyword of Lua may end in "_", as in `break_`.
---@generic T
---@param entries table<string, T>
---@param name string
---@return T|nil
function vocabulary.find(entries, name)
  return entries[name] or entries[name:match("^(.+)_$") or ""]
end

-- Returns the names in Lua only, for suggestions.
local function names_of(entries)
  local names = {}
  for _, entry in pairs(entries) do names[entry.name] = true end
  return names
end

--- Returns ", did you mean 'x'?", or an empty string.
---@param entries table<string, { name: string }>
---@param name string
---@return string
function vocabulary.hint(entries, name)
  return spelling.hint(snake_case(name), names_of(entries))
end

-- Returns the names of the elements that hold another one, in order.
local function parents_of(name)
  local found = {}
  for key in pairs(elements) do
    local kind = kind_of(key)
    if vocabulary.find(kind.children, name) then found[#found + 1] = ("'%s'"):format(kind.name) end
  end
  table.sort(found)
  return found
end

--- Explains why an element does not hold another one.
---@param kind telnyx.texml.Kind the parent's
---@param name string
---@return string problem
function vocabulary.nesting_problem(kind, name)
  local parents = parents_of(name)
  if parents[1] then
    return ("'%s' cannot be in '%s', only in %s"):format(name, kind.name,
      table.concat(parents, ", "))
  end
  local hint = vocabulary.hint(kind.children, name)
  if hint == "" then hint = vocabulary.hint(all(), name) end
  return ("unknown element '%s' in '%s'%s"):format(name, kind.name,
    hint ~= "" and hint or ": 'extra' adds one that this library does not know")
end

return vocabulary
