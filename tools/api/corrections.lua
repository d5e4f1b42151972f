-- The corrections of overlay.lua, by operation.

local corrections = {}

---@class telnyx.api.Correction
---@field reason string
---@field set table|string|nil fields of the row, or of the type, and what they are; false: it has
---none
---@field only "document"|nil operations that the tables leave out
---@field name string|nil what a new operation is called

---@class telnyx.api.Corrections
local Corrections = {}
Corrections.__index = Corrections

--- Returns the correction of an operation's row, or of a type.
---@param name string "ai.assistants.create", "types.ai.Assistant"
---@return telnyx.api.Correction|nil
function Corrections:of(name)
  return self.by_name[name]
end

--- Returns the correction of the operation with a method and a path.
---@param row table
---@return telnyx.api.Correction|nil
function Corrections:at(row)
  local place = row[1] .. " " .. row[2]
  for _, each in ipairs(self.at_places) do
    if each.key == place then return each end
  end
end

--- Applies `changes` to a row or a type, recursively.
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

--- Reads an overlay. Raises an error when an entry has no reason, or no effect.
---@param overlay table<string, telnyx.api.Correction>
---@return telnyx.api.Corrections
function corrections.read(overlay)
  local self = setmetatable({ by_name = {}, at_places = {} }, Corrections)
  for key, correction in pairs(overlay) do
    local is_place = key:find(" ", 1, true) ~= nil
    if type(correction.reason) ~= "string" then
      error(("overlay: '%s' has no reason"):format(key), 0)
    elseif is_place and not (correction.only or correction.name) then
      error(("overlay: '%s' has neither 'only' nor 'name'"):format(key), 0)
    elseif not is_place and correction.set == nil then
      error(("overlay: '%s' has no 'set'"):format(key), 0)
    end
    if is_place then
      table.insert(self.at_places, { key = key, only = correction.only, name = correction.name })
    else
      self.by_name[key] = correction
    end
  end
  table.sort(self.at_places, function(a, b) return a.key < b.key end)
  return self
end

return corrections
