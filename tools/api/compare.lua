-- A comparison of the endpoint tables with a source of the API, with the resulting tables.

local parameters = require "telnyx.api.parameters"
local resources = require "telnyx.api.tables"

local compare_rows = dofile "tools/api/compare_rows.lua"
local copy = dofile "tools/api/copy.lua"
local corrections = dofile "tools/api/corrections.lua"
local document_fields = dofile "tools/api/document_fields.lua"
local document_row = dofile "tools/api/document_row.lua"
local merge_rows = dofile "tools/api/merge_rows.lua"
local names = dofile "tools/api/names.lua"
local sorted = dofile "tools/api/sorted.lua"

---@class telnyx.api.Comparison
---@field rows table<string, table> the tables after it, by name
---@field origins telnyx.api.Origins after it
---@field differences telnyx.api.Difference[] in the order of names
---@field covered telnyx.api.Covered[] the operations that both have, and those that are new

---@class telnyx.api.Difference
---@field kind "added"|"removed"|"changed"|"overlay"|"clash" the last two are mistakes of ours
---@field name string of the operation, or of the correction
---@field row table|nil
---@field lines string[]

---@class telnyx.api.Covered
---@field name string
---@field row table
---@field fields telnyx.api.Fields
---@field is_newest boolean whether the source has the last word

local Comparison = {}
Comparison.__index = Comparison

function Comparison:note(kind, name, row, lines)
  table.insert(self.differences, { kind = kind, name = name, row = row, lines = lines or {} })
end

-- ----------------------------------------------------------------------------------- rows

-- Two parameters with one name in Lua: a call could pass only one of them.
function Comparison:check_clashes(name, row)
  local own_names, taken = parameters.own_names(row), {}
  local function take(called, parameter)
    local own = own_names[called] or parameters.lua_name(called)
    if taken[own] then
      self:note("clash", name, nil, { ("'%s' and '%s' are both called '%s': give one a name in the "
        .. "overlay, or remove it there"):format(taken[own], parameter, own) })
    end
    taken[own] = parameter
  end
  for id in row[2]:gmatch("{([^}]+)}") do take(id, "path " .. id) end
  for _, place in ipairs(resources.PLACES) do
    for _, wire in ipairs(sorted(resources.parameters(row, place))) do
      take(wire, place .. " " .. wire)
    end
  end
end

-- Returns the new row: from the source, then corrected by the overlay, whose correction must make a
-- difference.
function Comparison:wanted(name, present, found)
  local set = (self.corrections:of(name) or {}).set
  local row = merge_rows.told(present, found, self.source.kind == "client")
  local untouched = copy(row)
  untouched[2] = found[2]
  if set and not corrections.lay_over(untouched, copy(set)) then
    self:note("overlay", name, nil, { "changes nothing: remove it" })
  end
  merge_rows.complete(row, present)
  if set then corrections.lay_over(row, copy(set)) end
  merge_rows.drop_names(row)
  self:check_clashes(name, row)
  return row
end

-- ------------------------------------------------------------------------------ operations

function Comparison:cover(name, operation, fields, is_newest)
  self.origins:note(name, self.source)
  table.insert(self.covered, { name = name, row = self.rows[name], fields = fields,
    operation = operation, is_newest = is_newest })
end

function Comparison:compare(name, operation)
  local present, source = self.rows[name], self.source
  local fields = document_fields.of(source, operation, present)
  local is_newest = self.origins:is_newest(name, source)
  if is_newest then
    local found = document_row.of(source, operation, fields)
    local row = self:wanted(name, present, found)
    local lines = compare_rows(present, row)
    -- equal parameters stay unchanged, whatever else their rows have
    if #lines > 0 then
      self:note("changed", name, row, lines)
      self.rows[name] = row
    end
  end
  self:cover(name, operation, fields, is_newest)
end

-- Lists by the kinds of pages that their parameters determine.
local function page_of(operation, row)
  if operation.is_paged ~= nil then return operation.page end
  local query = row.query or {}
  if row[1] ~= "GET" then return nil end
  if query["page[number]"] then return "flat" end
  if query.page_cursor then return "email_cursor" end
  if query["page[after]"] then return "email_after" end
end

-- Returns a name that no operation or resource has, and that is not inside an operation.
function Comparison:free_name(name)
  for first, rest in name:gmatch("()%.()") do
    if self.rows[name:sub(1, first - 1)] then
      name = name:sub(1, first - 1) .. "_" .. name:sub(rest)
    end
  end
  local function is_taken(candidate)
    for other in pairs(self.rows) do
      if other == candidate or other:sub(1, #candidate + 1) == candidate .. "." then return true end
    end
    return false
  end
  local candidate, number = name, 2
  while is_taken(candidate) do
    candidate, number = ("%s_%d"):format(name, number), number + 1
  end
  return candidate
end

-- Returns the name in the overlay, that of the client, or one by rule.
function Comparison:name_of(operation, row)
  local decided = self.corrections:at(row)
  if decided and decided.name then
    self.used[decided.key] = true
    return decided.name
  end
  return self:free_name(operation.name or self.names:propose(row, operation.id))
end

function Comparison:add(operation)
  local fields = document_fields.of(self.source, operation, nil)
  local row = document_row.of(self.source, operation, fields)
  local decided = self.corrections:at(row)
  if decided and decided.only then
    self.used[decided.key] = true
    return
  end
  row.page = page_of(operation, row)
  local name = self:name_of(operation, row)
  row = self:wanted(name, row, row)
  self:note("added", name, row)
  self.rows[name] = row
  self.names:add(name, row)
  self:cover(name, operation, fields, true)
end

-- Groups rows by the properties that identify an operation; a few operations have several rows.
local function by_shape(rows)
  local found = {}
  for _, name in ipairs(sorted(rows)) do
    local shape = names.shape(rows[name][1], rows[name][2])
    found[shape] = found[shape] or {}
    table.insert(found[shape], name)
  end
  return found
end

-- A client may have several names for one operation, each with its own row. Our names that it lacks
-- apply to all of them.
local function pick(candidates, operation, claimed)
  local picked = {}
  for _, name in ipairs(candidates) do
    if name == operation.name or not claimed[name] then picked[#picked + 1] = name end
  end
  return picked
end

function Comparison:compare_source()
  local known, new, done, claimed = by_shape(self.rows), {}, {}, {}
  for _, operation in ipairs(self.source.operations) do
    if operation.name then claimed[operation.name] = true end
  end
  for _, operation in ipairs(self.source.operations) do
    local shape = names.shape(operation.method, operation.path)
    self.seen[shape] = true
    for _, name in ipairs(pick(known[shape] or {}, operation, claimed)) do
      if not done[name] then self:compare(name, operation) end
      done[name] = true
    end
    if not known[shape] then new[#new + 1] = operation end
  end
  -- after the existing ones, which keep their names
  for _, operation in ipairs(new) do self:add(operation) end
end

function Comparison:compare_tables()
  for _, name in ipairs(sorted(self.rows)) do
    local row = self.rows[name]
    if not self.seen[names.shape(row[1], row[2])] and self.origins:miss(name, self.source) then
      self:note("removed", name, row)
      self.rows[name] = nil
    end
  end
end

-- Corrections of missing operations. Only a source that has a new operation can report its
-- corrections.
function Comparison:check_overlay()
  for name in pairs(self.corrections.by_name) do
    if not self.rows[name] and not name:find("^types%.") then
      self:note("overlay", name, nil, { "there is no such operation" })
    end
  end
  for _, each in ipairs(self.corrections.at_places) do
    local is_there = self.seen[names.shape(each.key:match("^(%S+) (.*)$"))]
    local is_used = self.used[each.key] or each.name and self.rows[each.name]
    if is_there and not is_used then
      self:note("overlay", each.key, nil, { "changes nothing: remove it" })
    end
  end
end

local ORDER = { added = 1, removed = 2, changed = 3, overlay = 4, clash = 5 }

--- Compares.
---@param rows table<string, table> the tables, which stay as they are
---@param origins telnyx.api.Origins of the rows, which are brought up to date
---@param source telnyx.api.Document with its date
---@param overlay telnyx.api.Corrections
---@return telnyx.api.Comparison
return function(rows, origins, source, overlay)
  local self = setmetatable({ rows = {}, origins = origins, source = source, corrections = overlay,
    names = names.of(rows), differences = {}, covered = {}, seen = {}, used = {} }, Comparison)
  for name, row in pairs(rows) do self.rows[name] = row end
  self:compare_source()
  self:compare_tables()
  self:check_overlay()
  table.sort(self.differences, function(a, b)
    if a.kind ~= b.kind then return ORDER[a.kind] < ORDER[b.kind] end
    return a.name < b.name
  end)
  return self
end
