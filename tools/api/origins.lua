-- The origins of operations: the kinds of sources that have each one, and since when.
--
-- A source is of a kind: "document", the API's OpenAPI document, or "client", an official client.
-- Of each kind the tables know the newest; lua/telnyx/version.lua has their dates. In sources.lua
--
--   ["calls.dial"] = { "2026-07-16", "client", "document" }
--
-- is the date of the first source that had the operation, and the kinds that have it now. One of no
-- kind, or that is not there, is kept by hand: nothing removes it.

local sorted = dofile "tools/api/sorted.lua"

local origins = {}

---@class telnyx.api.Origins
---@field rows table<string, { since: string, kinds: table<string, true> }> by operation
---@field dates table<string, string> of the newest source of each kind
local Origins = {}
Origins.__index = Origins

--- Reads the entries of sources.lua.
---@param entries table<string, string[]>
---@param sources table<string, table> those of version.lua, by kind
---@return telnyx.api.Origins
function origins.read(entries, sources)
  local self = setmetatable({ rows = {}, dates = {} }, Origins)
  for name, entry in pairs(entries) do
    local kinds = {}
    for index = 2, #entry do kinds[entry[index]] = true end
    self.rows[name] = { since = entry[1], kinds = kinds }
  end
  for kind, source in pairs(sources) do self.dates[kind] = source.date end
  return self
end

--- Tells whether a source decides about an operation: no newer source of another kind has it.
---@param name string
---@param source telnyx.api.Document
---@return boolean
function Origins:is_newest(name, source)
  local origin = self.rows[name]
  for kind in pairs(origin and origin.kinds or {}) do
    if kind ~= source.kind and self.dates[kind] > source.date then return false end
  end
  return true
end

--- Records that a source has an operation.
---@param name string
---@param source telnyx.api.Document
function Origins:note(name, source)
  local origin = self.rows[name] or { since = source.date, kinds = {} }
  origin.kinds[source.kind] = true
  if source.date < origin.since then origin.since = source.date end
  self.rows[name] = origin
end

--- Records that a source does not have an operation.
---@param name string
---@param source telnyx.api.Document
---@return boolean gone whether it was in this kind of source, and is in no other
function Origins:miss(name, source)
  local origin = self.rows[name]
  if not (origin and origin.kinds[source.kind]) then return false end
  origin.kinds[source.kind] = nil
  if next(origin.kinds) then return false end
  self.rows[name] = nil
  return true
end

local HEADER = [[
-- Since when the tables have each operation, and which kinds of sources have it now:
-- tools/api/origins.lua. Written by tools/api/openapi.lua.

return {
]]

--- Returns the source of sources.lua.
---@return string
function Origins:text()
  local lines = {}
  for _, name in ipairs(sorted(self.rows)) do
    local origin = self.rows[name]
    local entry = { ("%q"):format(origin.since) }
    for _, kind in ipairs(sorted(origin.kinds)) do entry[#entry + 1] = ("%q"):format(kind) end
    lines[#lines + 1] = ("  [%q] = { %s },\n"):format(name, table.concat(entry, ", "))
  end
  return HEADER .. table.concat(lines) .. "}\n"
end

return origins
