-- An alignment of the types of the tables with those of a document: which are the same, whatever
-- their names, and where they differ.
--
-- Types are matched from the parameters and responses of operations: types in the same place with
-- common fields are the same. One type of the tables may match several of the document, such as
-- those of a request and its response. `any` and `table` are open, so nothing differs from them.

local luals = dofile "tools/api/luals.lua"
local sorted = dofile "tools/api/sorted.lua"

---@class telnyx.api.Alignment
---@field partners table<string, string[]> the document's names by that in the tables
---@field own table<string, string> the other way round
---@field agrees table<string, true> where they say the same, by place
---@field differs table<string, string> what the document says instead, by place: "Type.field", a
---type that is a text, "operation parameter" or "operation"
local Alignment = {}
Alignment.__index = Alignment

local OPEN = { any = true, table = true }

local function note_partner(self, name, other)
  local list = self.partners[name] or {}
  self.partners[name] = list
  for _, each in ipairs(list) do
    if each == other then return false end
  end
  list[#list + 1] = other
  self.own[other] = self.own[other] or name
  return true
end

-- Adds the alternatives of a type to `members`; names of union types are expanded.
local function add_members(members, tree, types)
  if tree.kind == "union" or tree.kind == "optional" then
    local of = tree.kind == "union" and tree.of or { tree.of }
    for _, inner in ipairs(of) do add_members(members, inner, types) end
  elseif tree.kind == "name" and type(types[tree.name]) == "string" then
    add_members(members, assert(luals.parse(types[tree.name])), types)
  elseif not (tree.kind == "name" and tree.name == "nil") then
    members[#members + 1] = tree
  end
end

local function is_open(members)
  for _, tree in ipairs(members) do
    if OPEN[tree.name] and not tree.of then return true end
  end
  return #members == 0
end

-- Returns how similar two objects are; nil if they cannot be the same.
local function likeness(name, fields, other_name, other_fields)
  local score = name == other_name and 100 or 0
  for field, text in pairs(fields) do
    local other = other_fields[field]
    if other then score = score + 1 end
    local value = text:match("^('[^'|]*')!?$")
    local other_value = other and other:match("^('[^'|]*')!?$")
    if value and other_value and value ~= other_value then return nil end
  end
  return (score > 0 or next(fields) == nil) and score or nil
end

function Alignment:best_object(tree, members, found)
  local fields = self.document.types[tree.name]
  local best, most
  for _, member in ipairs(members) do
    local own = member.kind == "name" and not found[member] and self.tables.types[member.name]
    local score = type(own) == "table" and likeness(member.name, own, tree.name, fields)
    if score and (not most or score > most) then best, most = member, score end
  end
  return best
end

-- A client's number may be an integer.
function Alignment:has_name(own, other)
  return own == other or self.is_client and own == "integer" and other == "number"
end

-- Finds the member that is the same as a type of the document; an object matches only one.
function Alignment:find(tree, members, found)
  if tree.kind == "name" and type(self.document.types[tree.name]) == "table" then
    local member = self:best_object(tree, members, found)
    if member then self:objects(member.name, tree.name) end
    return member
  end
  for _, member in ipairs(members) do
    if member.kind == tree.kind then
      if tree.kind == "array" and self:same(member.of, tree.of) then return member end
      if tree.kind == "literal" and member.text == tree.text then return member end
      if tree.kind == "name" and self:has_name(member.name, tree.name)
        and (not tree.of or self:same(member.of[#member.of], tree.of[#tree.of])) then
        return member
      end
    end
  end
end

-- True if two types are the same except for the contents of objects.
function Alignment:is_alike(own, other)
  local members, others = {}, {}
  add_members(members, own, self.tables.types)
  add_members(others, other, self.document.types)
  if is_open(members) or is_open(others) then return true end
  local found, all = {}, true
  for _, tree in ipairs(others) do
    local member = self:find(tree, members, found)
    if member then found[member] = true end
    all = all and member ~= nil
  end
  for _, member in ipairs(members) do all = all and found[member] ~= nil end
  return all
end

function Alignment:note(place, own, other)
  if self:is_alike(own, other) then
    self.agrees[place] = true
  else
    while type(self.document.types[other.name]) == "string" do
      other = luals.parse(self.document.types[other.name])
    end
    self.differs[place] = self.differs[place] or luals.text(other)
  end
end

-- Like is_alike, but named types are compared by name.
function Alignment:same(own, other)
  local text = own.kind == "name" and self.tables.types[own.name]
  if type(text) ~= "string" then return self:is_alike(own, other) end
  local pair = own.name .. " " .. luals.text(other)
  if self.seen[pair] then return true end
  self.seen[pair] = true
  if type(self.document.types[other.name]) == "string" then
    self.own[other.name] = self.own[other.name] or own.name
  end
  self:note(own.name, assert(luals.parse(text)), other)
  return true
end

function Alignment:text(place, own, other)
  own, other = assert(luals.parse(own)), assert(luals.parse(other))
  local name = own.kind == "name" and self.tables.types[own.name]
  if type(name) == "string" then
    self:same(own, other)
  else
    self:note(place, own, other)
  end
end

function Alignment:objects(name, other)
  if not note_partner(self, name, other) then return end
  local fields, others = self.tables.types[name], self.document.types[other]
  for _, field in ipairs(sorted(fields)) do
    if others[field] then self:text(name .. "." .. field, fields[field], others[field]) end
  end
end

--- Aligns the types.
---@param tables table { answers, parameters, types } of the tables
---@param document table the same of the document
---@param is_client boolean whether the document is a client, which has one kind of number
---@return telnyx.api.Alignment
return function(tables, document, is_client)
  local self = setmetatable({ tables = tables, document = document, partners = {}, own = {},
    differs = {}, agrees = {}, seen = {}, is_client = is_client }, Alignment)
  for _, operation in ipairs(sorted(document.answers)) do
    local own = tables.answers[operation]
    if own then self:text(operation, own, document.answers[operation]) end
  end
  for _, operation in ipairs(sorted(document.parameters)) do
    local own = tables.parameters[operation] or {}
    for _, wire in ipairs(sorted(document.parameters[operation])) do
      local text = document.parameters[operation][wire]
      if own[wire] then self:text(operation .. " " .. wire, own[wire], text) end
    end
  end
  -- of several partners, one that agrees is enough
  for place in pairs(self.agrees) do self.differs[place] = nil end
  return self
end
