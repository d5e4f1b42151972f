-- The corrections of overlay.lua, by operation.

local corrections = {}

---@class telnyx.api.Correction
---@field reason string
---@field set table|string|nil fields of the row, or of the type, and what they are; false: it has
---none
---@field only "tables"|"document"|nil where operations are, and are meant to be

---@class telnyx.api.Corrections
local Corrections = {}
Corrections.__index = Corrections

local function pattern_of(key)
  return "^" .. key:gsub("[%^%$%(%)%%%.%[%]%+%-%?]", "%%%0"):gsub("%*", ".*") .. "$"
end

--- The correction of an operation's row, or of a type.
---@param name string "ai.assistants.create", "types.ai.Assistant"
---@return telnyx.api.Correction|nil
function Corrections:of(name)
  return self.by_name[name]
end

--- The name of the entry that says that an operation is only in the tables, or in the document.
---@param where "tables"|"document"
---@param row table
---@return string|nil
function Corrections:only(where, row)
  local shape = row[1] .. " " .. row[2]
  for _, each in ipairs(self.patterns) do
    if each.only == where and shape:find(each.pattern) then return each.key end
  end
end

--- Lays `changes` over a row or a type, table by table.
---@param target table
---@param changes table
---@return boolean changed whether that made a difference
function corrections.lay_over(target, changes)
  local changed = false
  for field, change in pairs(changes) do
    if type(change) == "table" and type(target[field]) == "table" then
      changed = corrections.lay_over(target[field], change) or changed
    else
      if change == false then change = nil end
      changed = changed or target[field] ~= change
      target[field] = change
    end
  end
  return changed
end

--- Reads an overlay. Raises a message when an entry has no reason, or says nothing.
---@param overlay table<string, telnyx.api.Correction>
---@return telnyx.api.Corrections
function corrections.read(overlay)
  local self = setmetatable({ by_name = {}, patterns = {} }, Corrections)
  for key, correction in pairs(overlay) do
    if type(correction.reason) ~= "string" then
      error(("overlay: '%s' has no reason"):format(key), 0)
    end
    local is_pattern = key:find(" ", 1, true) ~= nil
    local field = is_pattern and "only" or "set"
    if correction[field] == nil then error(("overlay: '%s' has no '%s'"):format(key, field), 0) end
    if is_pattern then
      table.insert(self.patterns, { key = key, pattern = pattern_of(key), only = correction.only })
    else
      self.by_name[key] = correction
    end
  end
  table.sort(self.patterns, function(a, b) return a.key < b.key end)
  return self
end

return corrections
