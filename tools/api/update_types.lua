-- A comparison of the types in tools/api/types with those of a source, with the resulting types.

local align = dofile "tools/api/align_types.lua"
local copy = dofile "tools/api/copy.lua"
local luals = dofile "tools/api/luals.lua"
local sorted = dofile "tools/api/sorted.lua"

local Update = {}
Update.__index = Update

-- ----------------------------------------------------------------------------------- names

-- Returns the name for a type of the document that the tables do not have.
function Update:own_name(name)
  local own = self.alignment.own[name]
  if own or self.document.types[name] == nil then return own or name end
  own = name
  while self.types.types[own] ~= nil do own = own .. "_" end
  self.alignment.own[name] = own
  self.types.types[own] = false
  local entry = self.document.types[name]
  if type(entry) == "string" then
    self.types.types[own] = self:translate(entry)
  else
    local fields = {}
    for field, text in pairs(entry) do fields[field] = self:translate(text) end
    self.types.types[own] = fields
  end
  return own
end

-- Translates a text of the document to the names of the tables.
function Update:translate(text)
  return (luals.replace_names(text, function(name) return self:own_name(name) end))
end

-- ----------------------------------------------------------------------------- differences

function Update:note(line, ...)
  table.insert(self.lines, line:format(...))
end

-- Returns a field as its type's partners have it: nil if none does, required if all of them do.
function Update:field(name, field)
  local partners, text, always = self.alignment.partners[name], nil, 0
  for _, other in ipairs(partners) do
    local found = self.document.types[other][field]
    text = text or found
    if found and found:sub(-1) == "!" then always = always + 1 end
  end
  return text and text:gsub("!$", ""), always == #partners
end

-- Returns the new field; its current text if that is equivalent.
function Update:wanted_field(name, field, present)
  local place = name .. "." .. field
  local text, always = self:field(name, field)
  if not text then return nil end
  local differs = self.alignment.differs[place]
  local same = present and not differs and present:gsub("!$", "")
  return (same or self:translate(differs or text)) .. (always and "!" or "")
end

-- Returns the differing types of the document, by place.
function Update:differences()
  local found = {}
  for _, name in ipairs(sorted(self.alignment.partners)) do
    local fields = copy(self.types.types[name])
    for _, other in ipairs(self.alignment.partners[name]) do
      for field in pairs(self.document.types[other]) do fields[field] = fields[field] or false end
    end
    for _, field in ipairs(sorted(fields)) do
      local present = fields[field]
      local wanted = self:wanted_field(name, field, present)
      if wanted ~= (present or nil) then found[name .. "." .. field] = wanted or false end
    end
  end
  for _, name in ipairs(sorted(self.alignment.differs)) do
    if type(self.types.types[name]) == "string" then
      found[name] = self:translate(self.alignment.differs[name])
    end
  end
  return found
end

function Update:get(place)
  local name, field = place:match("^([^.]+)%.?(.*)$")
  local entry = self.types.types[name]
  if field == "" then return entry end
  return type(entry) == "table" and entry[field] or nil
end

function Update:set(place, text)
  local name, field = place:match("^([^.]+)%.?(.*)$")
  if field == "" then
    self.types.types[name] = text or nil
  else
    self.types.types[name][field] = text or nil
  end
end

-- True if the document covers a type: a document of a part may not.
function Update:is_covered(name)
  local alignment = self.alignment
  return alignment.partners[name] or alignment.agrees[name] or alignment.differs[name]
end

-- Adds the missing members of `more`, "|A|B", to a union, before the mark of a field.
local function with_members(text, more)
  local plain, mark = text:match("^(.-)(!?)$")
  for member in more:gmatch("[^|]+") do
    if not ("|" .. plain .. "|"):find("|" .. member .. "|", 1, true) then
      plain = plain .. "|" .. member
    end
  end
  return plain .. mark
end

local function sorted_members(text)
  local members = {}
  for member in text:gsub("!$", ""):gmatch("[^|]+") do members[member] = true end
  return table.concat(sorted(members), "|") .. text:match("!?$")
end

-- Applies one correction. If it only adds to the document's text, the order stays as in the tables.
function Update:correct(found, key, place, text)
  local present = self:get(place)
  if type(text) == "string" and text:find("^|") then
    text = with_members(found[place] or present or "", text)
    if present and sorted_members(present) == sorted_members(text) then text = present end
  end
  if present ~= (text or nil) then
    found[place] = text
  elseif found[place] == nil and self:is_covered(place:match("^[^.]+")) then
    self:note("overlay %s: '%s' changes nothing any more", key, place)
  else
    found[place] = nil
  end
end

function Update:correct_all(found)
  local prefix = "types."
  for _, key in ipairs(sorted(self.corrections.by_name)) do
    if key:sub(1, #prefix) == prefix then
      local name, set = key:sub(#prefix + 1), self.corrections:of(key).set
      if self.types.types[name] == nil then
        self:note("overlay %s: there is no such type", key)
      elseif type(set) == "string" then
        self:correct(found, key, name, set)
      else
        for field, text in pairs(set) do self:correct(found, key, name .. "." .. field, text) end
      end
    end
  end
end

-- Adds one line for a change, before and after.
function Update:note_change(place, before, after)
  if not before then
    self:note("%s: added, %s", place, after)
  elseif not after then
    self:note("%s: removed, was %s", place, before)
  else
    self:note("%s: %s, was %s", place, after, before)
  end
end

-- -------------------------------------------------------------------------- what uses types

-- True if a text is more precise than a row.
local function is_telling(text)
  return text ~= nil and text:find("['%u]") ~= nil
end

-- Returns the new text if the tables have `present` and the document `text`.
function Update:wanted(place, present, text)
  local differs = self.alignment.differs[place]
  if present and not differs then return present end
  text = differs or text
  return is_telling(text) and self:translate(text) or nil
end

-- Bodies of webhooks are stored with the responses, as "webhooks.call.answered".
local function is_event(name)
  return name:find("^webhooks%.") ~= nil
end

function Update:events()
  for _, name in ipairs(sorted(self.document.answers)) do
    if is_event(name) then self:answer(name, {}) end
  end
end

function Update:answer(name, row)
  local present, text = self.types.answers[name], self.document.answers[name]
  local is_json = not row.response or row.response == "auto"
  local wanted = is_json and self:wanted(name, present, text) or nil
  if wanted == present then return end
  self:note_change("answer of " .. name, present, wanted)
  self.types.answers[name] = wanted
end

local function has_parameter(row, wire)
  for _, place in ipairs { "query", "body", "form" } do
    if type(row[place]) == "table" and row[place][wire] then return true end
  end
  return false
end

function Update:parameters(name, row)
  local present, found = self.types.parameters[name] or {}, self.document.parameters[name]
  local all = {}
  for wire in pairs(present) do all[wire] = true end
  for wire in pairs(found) do all[wire] = true end
  for _, wire in ipairs(sorted(all)) do
    local wanted
    if has_parameter(row, wire) then
      wanted = self:wanted(name .. " " .. wire, present[wire], found[wire])
    end
    if wanted ~= present[wire] then
      self:note_change(name .. " " .. wire, present[wire], wanted)
      present[wire] = wanted
    end
  end
  self.types.parameters[name] = next(present) and present
end

-- ------------------------------------------------------------------------------------ all

local function keep_reached(value, types, reached)
  if type(value) == "table" then
    for _, inner in pairs(value) do keep_reached(inner, types, reached) end
    return reached
  end
  luals.replace_names(value, function(name)
    if types[name] and not reached[name] then
      reached[name] = types[name]
      keep_reached(types[name], types, reached)
    end
  end)
  return reached
end

-- Removes deleted operations, and the types that only they used.
local function without_removed(types, rows)
  local left = { answers = {}, parameters = {} }
  for group, entries in pairs(left) do
    for name, entry in pairs(types[group]) do
      if rows[name] or name:find("^webhooks%.") then entries[name] = copy(entry) end
    end
  end
  left.types = copy(keep_reached({ left.answers, left.parameters }, types.types, {}))
  left.facts = copy(types.facts or {})
  return left
end

-- --------------------------------------------------------------------------------- facts

local function copy_fact(self, found, place, other)
  local fact = self.document.facts[other]
  if fact and not found[place] then found[place] = fact end
end

-- Returns the source's facts about values, by the names of the tables.
local function facts_of(self, rows)
  local found = {}
  for name in pairs(self.document.parameters) do
    for wire in pairs(self.document.parameters[name]) do
      if has_parameter(rows[name], wire) then
        copy_fact(self, found, name .. " " .. wire, name .. " " .. wire)
      end
    end
  end
  for name, partners in pairs(self.alignment.partners) do
    for _, other in ipairs(partners) do
      for field in pairs(self.types.types[name] or {}) do
        copy_fact(self, found, name .. "." .. field, other .. "." .. field)
      end
    end
  end
  return found
end

-- Returns a fact as text, for comparison and display.
local function fact_text(fact)
  local words = {}
  for _, field in ipairs(sorted(fact or {})) do
    words[#words + 1] = field .. " " .. tostring(fact[field])
  end
  return words[1] and table.concat(words, ", ")
end

--- Brings the facts about values up to date. Only a document has them, so it has the last word on
--- all of them, whatever else is newer.
---@param types table, whose facts are replaced
---@param document table types and facts of all operations of the document
---@param rows table<string, table>
---@return string[] lines what differs
local function update_facts(types, document, rows)
  local self = { types = types, document = document, alignment = align(types, document, false) }
  local found, lines, all = facts_of(self, rows), {}, {}
  for place in pairs(found) do all[place] = true end
  for place in pairs(types.facts) do all[place] = true end
  for _, place in ipairs(sorted(all)) do
    local before, after = fact_text(types.facts[place]), fact_text(found[place])
    if before ~= after then
      lines[#lines + 1] = ("%s: %s, was %s"):format(place, after or "nothing", before or "nothing")
    end
  end
  types.facts = found
  return lines
end

--- Brings types up to date.
---@param types table { answers, parameters, types }, which stay as they are
---@param document table the same of the document
---@param comparison telnyx.api.Comparison of the rows
---@return table types
---@return string[] lines what differs
local function update_types(types, document, comparison)
  types = without_removed(types, comparison.rows)
  local self = setmetatable({ types = types, document = document,
    corrections = comparison.corrections, alignment = align(types, document,
      comparison.source.kind == "client"), lines = {} }, Update)
  local found = self:differences()
  self:correct_all(found)
  for _, place in ipairs(sorted(found)) do
    self:note_change(place, self:get(place), found[place])
    self:set(place, found[place])
  end
  for _, each in ipairs(comparison.covered) do
    if each.is_newest then
      self:answer(each.name, each.row)
      self:parameters(each.name, each.row)
    end
  end
  self:events()
  return without_removed(types, comparison.rows), self.lines
end

return { types = update_types, facts = update_facts }
