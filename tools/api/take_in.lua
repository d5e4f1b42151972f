-- An update of a folder's endpoint tables and types from a source of the API.

local compare = dofile "tools/api/compare.lua"
local corrections = dofile "tools/api/corrections.lua"
local document_types = dofile "tools/api/document_types.lua"
local origins = dofile "tools/api/origins.lua"
local sorted = dofile "tools/api/sorted.lua"
local tables = dofile "tools/api/tables.lua"
local type_files = dofile "tools/api/type_files.lua"
local update = dofile "tools/api/update_types.lua"

local take_in = {}

---@class telnyx.api.TakenIn
---@field comparison telnyx.api.Comparison
---@field types table what the types would be
---@field lines string[] the differences, to be read
---@field count integer of the differences
---@field mistakes integer how many of them are mistakes of the overlay

local RESOURCES, TYPES = "/lua/telnyx/resources", "/tools/api/types"
local VERSION, OVERLAY = "/lua/telnyx/version.lua", "/tools/api/overlay.lua"
local SOURCES = "/tools/api/sources.lua"

local MISTAKES = { overlay = true, clash = true }

local function add_rows(self)
  for _, difference in ipairs(self.comparison.differences) do
    local row = difference.row
    self.lines[#self.lines + 1] = row
      and ("%s: %s (%s %s)"):format(difference.kind, difference.name, row[1], row[2])
      or ("%s: %s"):format(difference.kind, difference.name)
    for _, line in ipairs(difference.lines) do self.lines[#self.lines + 1] = "  " .. line end
    self.count = self.count + 1
    if MISTAKES[difference.kind] then self.mistakes = self.mistakes + 1 end
  end
end

local function add_lines(self, title, lines)
  if #lines == 0 then return end
  self.lines[#self.lines + 1] = title
  for _, line in ipairs(lines) do
    self.lines[#self.lines + 1] = "  " .. line
    if line:find("^overlay ") then self.mistakes = self.mistakes + 1 end
  end
  self.count = self.count + #lines
end

local function add_types(self, types, document)
  local lines
  self.types, lines = update.types(types, document, self.comparison)
  add_lines(self, "types:", lines)
end

-- Adds facts about values, which clients do not have.
local function add_facts(self, source)
  if source.kind ~= "document" then return end
  local document = document_types.of(source, self.comparison.covered, source.events)
  add_lines(self, "facts:", update.facts(self.types, document, self.comparison.rows))
end

-- An older source does not affect types.
local function newest(covered)
  local found = {}
  for _, each in ipairs(covered) do
    if each.is_newest then found[#found + 1] = each end
  end
  return found
end

-- Bodies of webhooks have origins too, as "webhooks.call.answered".
local function newest_events(origin_rows, source)
  local found = {}
  for event_type, event in pairs(source.events) do
    local name = "webhooks." .. event_type
    if origin_rows:is_newest(name, source) then found[event_type] = event end
    origin_rows:note(name, source)
  end
  return found
end

-- Returns the date of a source: the given one, the recorded one if it is the same source, or today.
local function date_of(source, known, said)
  if said then return said end
  return known and known.sha256 == source.hash and known.date or os.date("%Y-%m-%d")
end

--- Compares without writing.
---@param root string the folder with lua and tools
---@param source telnyx.api.Document gets its date and, a client, its version
---@param opts table { date, version }, where they are known
---@return telnyx.api.TakenIn
function take_in.compare(root, source, opts)
  local api = dofile(root .. VERSION).api
  local known = api.sources[source.kind]
  source.date = date_of(source, known, opts.date)
  source.version = opts.version or known and known.sha256 == source.hash and known.version or nil
  local overlay = corrections.read(dofile(root .. OVERLAY))
  local rows = tables.read(root .. RESOURCES)
  local self = { types = {}, lines = {}, count = 0, mistakes = 0, api = api,
    comparison = compare(rows, origins.read(dofile(root .. SOURCES), api.sources), source,
      overlay) }
  add_rows(self)
  add_types(self, type_files.read(root .. TYPES),
    document_types.of(source, newest(self.comparison.covered),
      newest_events(self.comparison.origins, source)))
  add_facts(self, source)
  return self
end

local VERSION_TEXT = [[
--- The version of this module, and that of the API document behind its tables.

return {
  version = %q,
  -- Written by tools/api/openapi.lua.
  api = {
    operations = %d,
    sources = {
%s    },
  },
}
]]

-- Writes the version of this module, and its sources, of which the new one replaces that of the
-- same kind.
local function write_version(root, source, found)
  local present, lines = dofile(root .. VERSION), {}
  local sources = present.api.sources
  sources[source.kind] = { date = source.date, sha256 = source.hash, version = source.version,
    operations = #source.operations }
  for _, kind in ipairs(sorted(sources)) do
    local each, fields = sources[kind], {}
    for _, field in ipairs(sorted(each)) do
      fields[#fields + 1] = ("        %s = %s,\n"):format(field,
        type(each[field]) == "number" and each[field] or ("%q"):format(each[field]))
    end
    lines[#lines + 1] = ("      %s = {\n%s      },\n"):format(kind, table.concat(fields))
  end
  local count = #sorted(found.comparison.rows)
  tables.write_file(root .. VERSION,
    VERSION_TEXT:format(present.version, count, table.concat(lines)))
end

--- Writes the results.
---@param root string
---@param source telnyx.api.Document
---@param found telnyx.api.TakenIn
function take_in.write(root, source, found)
  tables.write(root .. RESOURCES, found.comparison.rows)
  tables.write_file(root .. SOURCES, found.comparison.origins:text())
  type_files.write(root .. TYPES, found.types)
  write_version(root, source, found)
end

return take_in
