-- Compares endpoint tables with an OpenAPI document, and says what the tables would be after it.

local resources = require "telnyx.api.tables"

local compare_rows = dofile "tools/api/compare_rows.lua"
local copy = dofile "tools/api/copy.lua"
local corrections = dofile "tools/api/corrections.lua"
local document_fields = dofile "tools/api/document_fields.lua"
local document_row = dofile "tools/api/document_row.lua"
local names = dofile "tools/api/names.lua"
local sorted = dofile "tools/api/sorted.lua"

---@class telnyx.api.Comparison
---@field rows table<string, table> the tables after it, by name
---@field differences telnyx.api.Difference[] in the order of names
---@field covered telnyx.api.Covered[] the operations that both have, and those that are new

---@class telnyx.api.Difference
---@field kind "added"|"removed"|"changed"|"overlay"
---@field name string of the operation, or of the correction
---@field row table|nil
---@field lines string[]

---@class telnyx.api.Covered
---@field name string
---@field row table
---@field fields telnyx.api.Fields

-- What a document does not tell, or need not: that stays as it is in the tables.
local KEPT = { "page", "stream", "names", "one_of", "auth", "root", "websocket", "idempotent",
  "content_type", "whole" }

local Comparison = {}
Comparison.__index = Comparison

function Comparison:note(kind, name, row, lines)
  table.insert(self.differences, { kind = kind, name = name, row = row, lines = lines or {} })
end

-- ---------------------------------------------------------------------------------- scope

-- The first parts of the document's paths, unless it is said what it covers.
local function scope_of(document, only)
  if #only > 0 then return only end
  local seen = {}
  for _, operation in ipairs(document.operations) do
    seen[document_row.path(operation.path):match("^/[^/]*")] = true
  end
  return sorted(seen)
end

local function is_covered(scope, path)
  for _, prefix in ipairs(scope) do
    prefix = prefix:gsub("/$", "")
    local rest = path:sub(#prefix + 1)
    if path:sub(1, #prefix) == prefix and (rest == "" or rest:find("^[/?]")) then return true end
  end
  return false
end

-- ----------------------------------------------------------------------------------- rows

-- A body that is one value in the tables is given as one, whatever is inside.
local function keep_whole_body(row, present)
  if type(present.body) == "string" and type(row.body) == "table" then row.body = present.body end
end

local function drop_names(row)
  local wires = {}
  for _, place in ipairs(resources.PLACES) do
    if type(row[place]) == "table" then
      for wire in pairs(row[place]) do wires[wire] = true end
    end
  end
  for name, wire in pairs(row.names or {}) do
    if not wires[wire] then row.names[name] = nil end
  end
  if row.names and not next(row.names) then row.names = nil end
end

-- What the row should be: as the document says, then as the overlay does.
function Comparison:wanted(name, present, row)
  local set = (self.corrections:of(name) or {}).set
  keep_whole_body(row, present)
  if set and not corrections.lay_over(copy(row), set) then
    self:note("overlay", name, nil, { "changes nothing any more: remove it" })
  end
  row[2] = present[2]
  for _, field in ipairs(KEPT) do
    if row[field] == nil then row[field] = copy(present[field]) end
  end
  if set then corrections.lay_over(row, copy(set)) end
  drop_names(row)
  return row
end

-- ------------------------------------------------------------------------------ operations

function Comparison:cover(name, row, fields)
  table.insert(self.covered, { name = name, row = row, fields = fields })
end

function Comparison:compare(name, operation)
  local present = self.rows[name]
  local fields = document_fields.of(self.document, operation, present)
  local row = self:wanted(name, present, document_row.of(self.document, operation, fields))
  local lines = compare_rows(present, row)
  -- equal ones stay as they are, whatever else their rows have
  if #lines > 0 then
    self:note("changed", name, row, lines)
    self.rows[name] = row
  end
  self:cover(name, self.rows[name], fields)
end

-- Lists by the kinds of pages that can be told by their parameters.
local function guess_page(row)
  local query = row.query or {}
  if row[1] ~= "GET" then return nil end
  if query["page[number]"] then return "flat" end
  if query.page_cursor then return "email_cursor" end
  if query["page[after]"] then return "email_after" end
end

-- A name that no operation and no resource has, and that is not inside an operation.
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

function Comparison:add(operation)
  local fields = document_fields.of(self.document, operation, nil)
  local row = document_row.of(self.document, operation, fields)
  local key = self.corrections:only("document", row)
  if key then
    self.used[key] = true
    return
  end
  row.page = guess_page(row)
  local name = self:free_name(self.names:propose(row, operation.id))
  row = self:wanted(name, row, copy(row))
  self:note("added", name, row)
  self.rows[name] = row
  self.names:add(name, row)
  self:cover(name, row, fields)
end

-- Rows by what makes an operation the same one; a few operations have several.
local function by_shape(rows)
  local found = {}
  for name, row in pairs(rows) do
    local shape = names.shape(row[1], row[2])
    found[shape] = found[shape] or {}
    table.insert(found[shape], name)
  end
  return found
end

function Comparison:compare_document()
  local known, new = by_shape(self.rows), {}
  for _, operation in ipairs(self.document.operations) do
    local shape = names.shape(operation.method, operation.path)
    if is_covered(self.scope, document_row.path(operation.path)) then
      self.seen[shape] = true
      for _, name in ipairs(known[shape] or {}) do self:compare(name, operation) end
      if not known[shape] then new[#new + 1] = operation end
    end
  end
  -- after those that are there, which keep their names
  for _, operation in ipairs(new) do self:add(operation) end
end

function Comparison:compare_tables()
  for _, name in ipairs(sorted(self.rows)) do
    local row = self.rows[name]
    if is_covered(self.scope, row[2]) and not self.seen[names.shape(row[1], row[2])] then
      local key = self.corrections:only("tables", row)
      if key then
        self.used[key] = true
      else
        self:note("removed", name, row)
        self.rows[name] = nil
      end
    end
  end
end

function Comparison:check_overlay()
  for name in pairs(self.corrections.by_name) do
    if not self.rows[name] and not name:find("^types%.") then
      self:note("overlay", name, nil, { "there is no such operation" })
    end
  end
  for _, each in ipairs(self.corrections.patterns) do
    local path = each.key:match(" ([^*{]*)")
    if is_covered(self.scope, path) and not self.used[each.key] then
      self:note("overlay", each.key, nil, { "is not needed any more: remove it" })
    end
  end
end

local ORDER = { added = 1, removed = 2, changed = 3, overlay = 4 }

--- Compares.
---@param rows table<string, table> the tables, which stay as they are
---@param document telnyx.api.Document
---@param overlay telnyx.api.Corrections
---@param only string[] the beginnings of paths that the document covers; none: of those it has
---@return telnyx.api.Comparison
return function(rows, document, overlay, only)
  local self = setmetatable({ rows = {}, document = document, corrections = overlay,
    names = names.of(rows), scope = scope_of(document, only), differences = {}, covered = {},
    seen = {}, used = {} }, Comparison)
  for name, row in pairs(rows) do self.rows[name] = row end
  self:compare_document()
  self:compare_tables()
  self:check_overlay()
  table.sort(self.differences, function(a, b)
    if a.kind ~= b.kind then return ORDER[a.kind] < ORDER[b.kind] end
    return a.name < b.name
  end)
  return self
end
