-- A merger of rows: combines the current row with that of the newest source.
--
-- The source decides about parameters. A client's types are coarser than a document's: TypeScript
-- has one kind of number and no dates. So a finer type is kept if the client's type includes it.

local copy = dofile "tools/api/copy.lua"
local resources = require "telnyx.api.tables"

local merge_rows = {}

-- Fields that a source may omit: the tables keep them.
local KEPT = { "page", "stream", "names", "one_of", "auth", "root", "websocket", "idempotent",
  "content_type", "whole", "headers", "open" }

local FINER = {
  number = { integer = true },
  string = { datetime = true, date = true, file = true },
  any = { string = true, integer = true, number = true, boolean = true, object = true,
    datetime = true, date = true, file = true },
}

local function finer(present, newer)
  local base, array, marks = present:match("^(%l+)(%[?%]?)([!?]*)$")
  local new_base, new_array, new_marks = newer:match("^(%l+)(%[?%]?)([!?]*)$")
  local fits = base == new_base or FINER[new_base] and FINER[new_base][base]
  if array ~= new_array or not fits then return newer end
  if marks:find("?", 1, true) and not new_marks:find("?", 1, true) then
    new_marks = new_marks .. "?"
  end
  return base .. array .. new_marks
end

local function refine(row, present)
  for _, place in ipairs(resources.PLACES) do
    local old, new = present[place], row[place]
    if type(old) == "table" and type(new) == "table" then
      for wire, text in pairs(new) do
        if old[wire] then new[wire] = finer(old[wire], text) end
      end
    elseif type(old) == "string" and type(new) == "string" then
      row[place] = finer(old, new)
    end
  end
end

-- A body that is a single value in the tables remains one, whatever its fields.
local function keep_whole_body(row, present)
  if type(present.body) == "string" and type(row.body) == "table" then row.body = present.body end
end

-- A row cannot describe what is sent or received through a WebSocket.
local function keep_websocket(row, present)
  for _, field in ipairs { "body", "form", "response", "accept" } do
    row[field] = copy(present[field])
  end
end

--- Returns a row as the source describes it.
---@param present table the row
---@param found table the source's
---@param is_client boolean
---@return table row
function merge_rows.told(present, found, is_client)
  local row = copy(found)
  row[2] = present[2]
  keep_whole_body(row, present)
  if present.websocket then keep_websocket(row, present) end
  if is_client then refine(row, present) end
  return row
end

--- Adds fields that the source omits.
---@param row table
---@param present table
---@return table row
function merge_rows.complete(row, present)
  for _, field in ipairs(KEPT) do
    if row[field] == nil then row[field] = copy(present[field]) end
  end
  return row
end

--- Removes names of missing parameters.
---@param row table
function merge_rows.drop_names(row)
  local wires = {}
  for _, place in ipairs(resources.PLACES) do
    for wire in pairs(resources.parameters(row, place)) do wires[wire] = true end
  end
  for name, wire in pairs(row.names or {}) do
    if not wires[wire] then row.names[name] = nil end
  end
  if row.names and not next(row.names) then row.names = nil end
end

return merge_rows
