-- Example values: by name, by place ("operation parameter" or "Type.field"), and by rule.

local names = dofile "tools/api/words/values.lua"
local singular_word = dofile "tools/api/singular.lua"

local values = {}

--- Returns a UUID (version 4) that depends on a name only.
---@param name string
---@return string
function values.uuid(name)
  local seed = 7
  for index = 1, #name do seed = (seed * 31 + name:byte(index)) % 2147483647 end
  local text = ("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx"):gsub("x", function()
    seed = (seed * 16807 + 11) % 2147483647
    return ("%x"):format(math.floor(seed / 4096) % 16)
  end)
  return text
end

--- Returns the singular of a name: "phone_numbers" is phone_number.
---@param name string
---@return string
function values.singular(name)
  local before, last = name:match("^(.*_)([^_]+)$")
  before, last = before or "", last or name
  return before .. singular_word(last)
end

local function is_id(name)
  return name:find("_?id$") or name:find("_sid$") or name:find("uuid$") or name == "ids"
end

local function id_of(name)
  if name:find("assistant_id$") or name == "telnyx_agent_id" then
    return "assistant-" .. values.uuid("assistant_id")
  end
  return names.strings[name] or values.uuid(name)
end

local function string_of(name, facts, owner)
  if name == "id" then return id_of(owner .. "_id") end
  if is_id(name) and not facts.format then return id_of(name) end
  if facts.format == "uuid" then return values.uuid(name) end
  if names.strings[name] then return names.strings[name] end
  if is_id(name) then return id_of(name) end
  for _, ending in ipairs(names.endings) do
    if name:find(ending[1]) then return ending[2] end
  end
  if names.formats[facts.format] then return names.formats[facts.format] end
  if type(facts.default) == "string" and facts.default ~= "" then return facts.default end
  return (name:gsub("_", " "))  -- nothing better is known
end

local function number_of(name, facts)
  if names.numbers[name] then return names.numbers[name] end
  return tonumber(facts.default) or tonumber(facts.minimum) or 1
end

local DATE_TIMES = { start = "2026-10-01T00:00:00Z", ["end"] = "2026-10-31T00:00:00Z" }

-- Times that lie in the future: what is planned.
local PLANNED = { send_at = true, join_at = true, scheduled_at = true, activate_at = true,
  scheduled_at_fixed_datetime = true, effective_start_at = true, expires_at = true }

local function date_time(name)
  if PLANNED[name] then return "2030-01-15T09:00:00Z" end
  return DATE_TIMES[name:match("(start)") or name:match("(end)")] or "2026-10-01T12:00:00Z"
end

--- Returns the value of a plain type.
---@param name string of the parameter or field
---@param kind string "string", "integer", …
---@param facts table what the API's document says of it
---@param owner string|nil whose `id` it is
---@return any
function values.plain(name, kind, facts, owner)
  name = name:gsub("([%l%d])(%u)", "%1_%2"):lower():gsub("%[", "_"):gsub("%]", "")
  if kind == "boolean" then return true end
  if kind == "integer" or kind == "number" then return number_of(name, facts) end
  if kind == "telnyx.DateTime" then return date_time(name) end
  if kind == "telnyx.Date" then return date_time(name):sub(1, 10) end
  if kind == "telnyx.File" then return names.files[name] or "document.pdf" end
  if kind == "table" then return { [values.key_of(name)] = "Harbour Inn" } end
  if kind == "string" or kind == "any" then return string_of(name, facts, owner) end
end

--- Returns a key for a table of values by any name.
---@param name string of the table
---@return string
function values.key_of(name)
  return name == "headers" and "X-Team" or "hotel"
end

--- Values by place.
values.here = dofile "tools/api/words/examples.lua".values

return values
