-- Compares what a folder has of the API, its endpoint tables and types, with an OpenAPI document,
-- and writes what that says.

local compare = dofile "tools/api/compare.lua"
local corrections = dofile "tools/api/corrections.lua"
local document_types = dofile "tools/api/document_types.lua"
local tables = dofile "tools/api/tables.lua"
local update_types = dofile "tools/api/update_types.lua"
local write_types = dofile "tools/api/format_types.lua"

local take_in = {}

---@class telnyx.api.TakenIn
---@field comparison telnyx.api.Comparison
---@field types table<string, table> what the types would be, by resource
---@field lines string[] the differences, to be read
---@field count integer of the differences

local RESOURCES, TYPES = "/lua/telnyx/resources", "/tools/api/types"
local VERSION, OVERLAY = "/lua/telnyx/version.lua", "/tools/api/overlay.lua"

local function add_rows(self)
  for _, difference in ipairs(self.comparison.differences) do
    local row = difference.row
    self.lines[#self.lines + 1] = row
      and ("%s: %s (%s %s)"):format(difference.kind, difference.name, row[1], row[2])
      or ("%s: %s"):format(difference.kind, difference.name)
    for _, line in ipairs(difference.lines) do self.lines[#self.lines + 1] = "  " .. line end
    self.count = self.count + 1
  end
end

local function add_types(self, resource, types, document)
  local lines
  self.types[resource], lines = update_types(resource, types, document, self.comparison)
  if #lines == 0 then return end
  self.lines[#self.lines + 1] = ("types of %s:"):format(resource)
  for _, line in ipairs(lines) do self.lines[#self.lines + 1] = "  " .. line end
  self.count = self.count + #lines
end

local function of_resource(covered, resource)
  local found = {}
  for _, each in ipairs(covered) do
    if each.name:match("^[^.]+") == resource then found[#found + 1] = each end
  end
  return found
end

--- Compares, and writes nothing.
---@param root string the folder with lua and tools
---@param document telnyx.api.Document
---@param only string[] the beginnings of paths that the document covers; none: of those it has
---@return telnyx.api.TakenIn
function take_in.compare(root, document, only)
  local overlay = corrections.read(dofile(root .. OVERLAY))
  local rows = tables.read(root .. RESOURCES)
  local self = { comparison = compare(rows, document, overlay, only), types = {}, lines = {},
    count = 0 }
  add_rows(self)
  for _, resource in ipairs(tables.files(root .. TYPES)) do
    local covered = of_resource(self.comparison.covered, resource)
    if #covered > 0 then
      add_types(self, resource, dofile(("%s%s/%s.lua"):format(root, TYPES, resource)),
        document_types.of(document, covered))
    end
  end
  return self
end

local function write_version(root, document, rows, date)
  local text = assert(tables.read_file(root .. VERSION))
  local function set(field, value)
    text = text:gsub("(%f[%w_]" .. field .. " = )[^,]*", function(start) return start .. value end)
  end
  local count = 0
  for _ in pairs(rows) do count = count + 1 end
  if date or not text:find(document.hash, 1, true) then
    set("date", ("%q"):format(date or os.date("%Y-%m-%d")))
  end
  set("sha256", ("%q"):format(document.hash))
  set("operations", ("%d"):format(count))
  tables.write_file(root .. VERSION, text)
end

--- Writes what was found.
---@param root string
---@param document telnyx.api.Document
---@param found telnyx.api.TakenIn
---@param date string|nil of the document; else that on record if it is the same one, or today
function take_in.write(root, document, found, date)
  local rows = found.comparison.rows
  tables.write(root .. RESOURCES, rows)
  for resource, types in pairs(found.types) do
    local text = write_types(resource, { answers = types.answers, parameters = types.parameters },
      types.types)
    tables.write_file(("%s%s/%s.lua"):format(root, TYPES, resource), text)
  end
  write_version(root, document, rows, date)
end

return take_in
