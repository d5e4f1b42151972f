--- Elements of TeXML documents: `response:gather { … }:say "Press one"`. Each method adds a child
-- and returns it. Everything is checked when it is added, and mistakes raise at the caller's line.

local core = require "telnyx.core"
local mistake = require "telnyx.support.mistake"
local values = require "telnyx.texml.values"
local vocabulary = require "telnyx.texml.vocabulary"
local write = require "telnyx.texml.write"
local xml = require "telnyx.support.xml"

---@class telnyx.texml.State what an element consists of
---@field kind telnyx.texml.Kind
---@field path string "response.gather.say", for messages
---@field attributes table[] { wire name, text }, sorted by name
---@field content (string|telnyx.texml.State)[] texts and elements in order; JSON as text

local Element = {}
local methods = {}

-- The field of an element with its state: all other fields are methods.
local STATE = {}

local function fail(state, problem, ...)
  mistake.fail(("%s (%s)"):format(problem:format(...), "in '" .. state.path .. "'"))
end

--
-- Attributes
--

local function add_attribute(state, seen, wire, name, text, problem)
  if problem then
    mistake.fail(("bad attribute '%s' of '%s' (%s)"):format(name, state.path, problem))
  elseif seen[wire] then
    mistake.fail(("attribute '%s' of '%s' comes twice, as '%s' and as '%s'")
      :format(wire, state.path, seen[wire], name))
  end
  seen[wire] = name
  table.insert(state.attributes, { wire, text })
end

local function unknown_attribute(state, name)
  local hint = vocabulary.hint(state.kind.attributes, name)
  if hint == "" then
    hint = (": extra = { %s = … } sets one that this library does not know"):format(name)
  end
  mistake.fail(("unknown attribute '%s' of '%s'%s"):format(name, state.path, hint))
end

-- Adds attributes that this library does not know, under their names in TeXML.
local function add_extra(state, seen, extra)
  if type(extra) ~= "table" then
    mistake.fail(("bad 'extra' of '%s' (%s)"):format(state.path,
      mistake.expected("table of attributes", extra)))
  end
  for name, value in pairs(extra) do
    if not xml.is_name(name) then
      mistake.fail(("bad 'extra' of '%s' (name of an attribute expected, got '%s')")
        :format(state.path, tostring(name)))
    end
    add_attribute(state, seen, name, name, values.any(value))
  end
end

local function add_attributes(state, given)
  local kind, seen = state.kind, {}
  for name, value in pairs(given) do
    if kind.is_open and type(name) == "string" then
      if name ~= "extra" then add_extra(state, seen, { [name] = value }) end
    elseif name == "extra" then
      add_extra(state, seen, value)
    elseif type(name) == "string" then
      local attribute = vocabulary.find(kind.attributes, name)
      if not attribute then unknown_attribute(state, name) end
      ---@cast attribute -nil
      add_attribute(state, seen, attribute.wire, name, attribute.type.write(value))
    elseif type(name) ~= "number" then
      mistake.fail(("names as keys expected in '%s', got a %s"):format(state.path, type(name)))
    end
  end
  for name, attribute in pairs(kind.attributes) do
    if attribute.type.required and name == attribute.name and not seen[attribute.wire] then
      mistake.fail(("missing attribute '%s' of '%s'"):format(name, state.path))
    end
  end
  table.sort(state.attributes, function(a, b) return a[1] < b[1] end)
end

--
-- Content
--

local add_node

local function check_mixture(state, is_text)
  local first = state.content[1]
  if first == nil or state.kind.is_mixed or (type(first) == "string") == is_text then return end
  fail(state, "a text or elements expected, not both")
end

local function add_text(state, value)
  if state.kind.content ~= "text" then
    fail(state, "'%s' holds no text", state.kind.name)
  end
  local text, problem = values.text(value)
  if problem then mistake.fail(("bad text of '%s' (%s)"):format(state.path, problem)) end
  check_mixture(state, true)
  table.insert(state.content, text)
end

local function set_json(state, value)
  if state.content[1] then fail(state, "one table or JSON text expected, got more") end
  local text, problem, place = value, nil, ""
  if type(value) == "table" then text, problem, place = core.json_encode(value) end
  if type(text) ~= "string" then
    problem = problem or mistake.expected("table or JSON text", value)
    if place ~= "" then problem = ("'%s': %s"):format(place, problem) end
  else
    problem = xml.problem(text)
  end
  if problem then mistake.fail(("bad JSON of '%s' (%s)"):format(state.path, problem)) end
  state.content = { text }
end

-- Returns the number of positions in a node, all of them from 1 without holes.
local function positions(state, node)
  local count = 0
  for key in pairs(node) do
    if type(key) == "number" then count = count + 1 end
  end
  for index = 1, count do
    if node[index] == nil then
      fail(state, "positions without holes expected: use false for what is left out")
    end
  end
  return count
end

-- Adds the content of a node from a position on; false stands for nothing.
local function add_content(state, node, first)
  for index = first, positions(state, node) do
    local item = node[index]
    if type(item) == "table" and state.kind.content ~= "json" then
      add_node(state, item)
    elseif item ~= false then
      if state.kind.content == "json" then set_json(state, item) else add_text(state, item) end
    end
  end
end

--
-- Elements
--

local function begin(parent, kind)
  return { kind = kind, path = parent and parent.path .. "." .. kind.name or kind.name,
    attributes = {}, content = {} }
end

local function finish(parent, state)
  if state.kind.needs_content and (state.content[1] == nil or state.content[1] == "") then
    fail(state, "'%s' needs a %s", state.kind.name,
      state.kind.content == "json" and "table or JSON text" or "text")
  end
  if parent then
    check_mixture(parent, false)
    table.insert(parent.content, state)
  end
  return state
end

local function find_child(parent, name)
  local kind = vocabulary.find(parent.kind.children, name)
  if not kind then mistake.fail(vocabulary.nesting_problem(parent.kind, name)) end
  return kind
end

local function unknown(parent, tag)
  if not xml.is_name(tag) then
    fail(parent, "name of an element expected in 'extra', got '%s'", tostring(tag))
  elseif next(parent.kind.children) == nil then
    fail(parent, "'%s' holds no elements", parent.kind.name)
  end
  return vocabulary.unknown(tag)
end

-- Adds an element given as a table: { "say", "Hello", voice = "…" }, or { extra = "Tag", … }.
function add_node(parent, node)
  if getmetatable(node) == Element then
    fail(parent, "a table expected, got an element, which is part of a document already")
  end
  local name, kind, first = node[1], nil, 2
  if type(node.extra) == "string" then
    kind, first = unknown(parent, node.extra), 1
  elseif type(name) ~= "string" then
    fail(parent, "name of an element expected at position 1, got %s", mistake.type_name(name))
  else
    kind = find_child(parent, name)
  end
  local state = begin(parent, kind)
  add_attributes(state, node)
  add_content(state, node, first)
  return finish(parent, state)
end

-- Adds an element by the arguments of its method: a text and attributes, or one table of both.
local function add_called(parent, kind, first, attributes)
  local state = begin(parent, kind)
  if kind.content == "json" then
    if first ~= nil then set_json(state, first) end
  elseif type(first) == "table" then
    if attributes ~= nil then
      fail(state, "one table expected, got two: the text comes first, then the attributes")
    end
    attributes = first
  elseif first ~= nil then
    add_text(state, first)
  end
  if attributes ~= nil and type(attributes) ~= "table" then
    fail(state, "%s", mistake.expected("table of attributes", attributes))
  end
  add_attributes(state, attributes or {})
  add_content(state, attributes or {}, 1)
  return finish(parent, state)
end

local function wrap(state)
  return setmetatable({ [STATE] = state }, Element)
end

local function state_of(self, name)
  if getmetatable(self) ~= Element then mistake.refuse_dot("response", name) end
  return self[STATE]
end

--- Adds an element given as a table.
---@param node table { "say", "Hello", voice = "…" }
---@return telnyx.texml.Element child
function methods.add(self, node)
  local state = state_of(self, "add")
  if type(node) ~= "table" then
    mistake.bad("node", "add", mistake.expected("table", node))
  end
  return wrap(add_node(state, node))
end

--- Adds an element that this library does not know. Its attributes and children are not checked.
---@param tag string as in TeXML
---@param text any a text, or one table of attributes and children
---@param attributes table|nil under their names in TeXML
---@return telnyx.texml.Element child
function methods.extra(self, tag, text, attributes)
  local state = state_of(self, "extra")
  return wrap(add_called(state, unknown(state, tag), text, attributes))
end

-- Other fields are the methods of the elements that this one holds.
function Element.__index(self, name)
  if methods[name] then return methods[name] end
  if type(name) ~= "string" or name:sub(1, 1) == "_" then return nil end
  local kind = find_child(self[STATE], name)
  return function(parent, ...)
    return wrap(add_called(state_of(parent, name), kind, ...))
  end
end

function Element.__newindex(_, name)
  mistake.fail(("attempt to set '%s' of an element: its methods add to it")
    :format(tostring(name)))
end

--- The document; of another element than the response, its part of it.
function Element.__tostring(self)
  return write(self[STATE], self[STATE].kind == vocabulary.response)
end

local element = {}

--- Makes the root of a document.
---@param nodes table|nil its elements as tables
---@return telnyx.texml.element.response
function element.response(nodes)
  local state = begin(nil, vocabulary.response)
  if nodes ~= nil then
    add_attributes(state, nodes)
    add_content(state, nodes, 1)
  end
  return wrap(finish(nil, state))
end

return element
