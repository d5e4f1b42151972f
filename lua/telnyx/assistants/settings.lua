--- The settings of a version of an assistant: the fields of the API's response that a request may
-- contain.

local core = require "telnyx.core"

local settings = {}

-- Fields that the API returns but does not accept.
local READ_ONLY = { "id", "created_at", "version_id", "version_created_at", "import_metadata",
  "related_mission_ids" }

-- The API creates these for each assistant.
local OWN = { telephony_settings = "default_texml_app_id",
  messaging_settings = "default_messaging_profile_id" }

--- Copies an object without some fields.
---@param fields table
---@param names string[]
---@return table
function settings.without(fields, names)
  local rest = setmetatable({}, getmetatable(fields))
  for name, value in pairs(fields) do rest[name] = value end
  for _, name in ipairs(names) do rest[name] = nil end
  return rest
end

--- Copies a value with texts replaced, wherever a whole text equals an old one.
---@param value any
---@param texts table<string, string> old to new
---@return any
function settings.replaced(value, texts)
  if type(value) == "string" then return texts[value] or value end
  if type(value) ~= "table" or value == core.empty_array
    or getmetatable(value) == core.integer_mt then
    return value
  end
  local copy = setmetatable({}, getmetatable(value))
  for name, inner in pairs(value) do copy[name] = settings.replaced(inner, texts) end
  return copy
end

--- Returns the fields of a version that a request may contain.
---@param version table as returned by the API
---@return table
function settings.of(version)
  local found = settings.without(version, READ_ONLY)
  for name, field in pairs(OWN) do
    if type(found[name]) == "table" then found[name] = settings.without(found[name], { field }) end
  end
  return found
end

--- Returns the fields of a test that a request may contain, without its destination.
---@param test table as returned by the API
---@return table
function settings.of_test(test)
  return settings.without(test, { "test_id", "created_at", "destination" })
end

return settings
