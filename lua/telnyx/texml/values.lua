--- The values of attributes: their types (see elements.lua), checks and texts.

local arrays = require "telnyx.support.arrays"
local mistake = require "telnyx.support.mistake"
local xml = require "telnyx.support.xml"

local values = {}

local function decimal(value)
  if value ~= value or value == math.huge or value == -math.huge then return nil end
  if value == math.floor(value) then return ("%.0f"):format(value) end
  return (("%.14g"):format(value):gsub(",", "."))  -- the locale's decimal separator
end

local function is_whole(value)
  return value == math.floor(value)
end

-- The two limits in a type, "1..128" or "0..".
local function limits(text)
  local least, most = text:match("^([%d.]-)%.%.(.*)$")
  return tonumber(least) or -math.huge, tonumber(most) or math.huge
end

local function range(text, noun)
  local least, most = limits(text)
  if least == -math.huge then return noun end
  return most == math.huge and ("%s from %s"):format(noun, decimal(least))
    or ("%s from %s to %s"):format(noun, decimal(least), decimal(most))
end

local function in_range(text, is_fit)
  local least, most = limits(text)
  return function(value)
    if type(value) == "number" and value >= least and value <= most and is_fit(value) then
      return decimal(value)
    end
  end
end

local function is_any()
  return true
end

-- Returns the items of a list given as an array, or as text with these separators.
local function items_of(value, separator)
  if type(value) ~= "table" then return nil end
  local count = arrays.length(value)
  if not count then return nil end
  for index = 1, count do
    if type(value[index]) ~= "string" or value[index]:find(separator, 1, true) then return nil end
  end
  return value
end

local function set_of(words)
  local allowed = {}
  for word in words:gmatch("%S+") do allowed[word] = true end
  return function(value)
    local items = items_of(value, " ")
    local text = items and table.concat(items, " ") or value
    if type(text) ~= "string" or not text:find("%S") then return nil end
    for word in text:gmatch("%S+") do
      if not allowed[word] then return nil end
    end
    return text
  end
end

-- Each returns a check, a function from a value to its text, or to nil; and what it expects.
local KINDS = {}

function KINDS.string()
  return function(value) return type(value) == "string" and value or nil end, "string"
end

function KINDS.url()
  return function(value)
    return type(value) == "string" and value ~= "" and not value:find("%s") and value or nil
  end, "URL without spaces"
end

function KINDS.boolean()
  return function(value)
    if value == true or value == "true" then return "true" end
    if value == false or value == "false" then return "false" end
  end, "boolean"
end

function KINDS.integer(text)
  return in_range(text, is_whole), range(text, "whole number")
end

function KINDS.number(text)
  return in_range(text, is_any), range(text, "number")
end

function KINDS.keys(more)
  local pattern = "^[0-9*#" .. more .. "]*$"
  return function(value)
    return type(value) == "string" and value:find(pattern) and value or nil
  end, ("string of 0-9, * and #%s"):format(more == "" and "" or ", " .. more)
end

function KINDS.set(words)
  return set_of(words), ("one or more of '%s'"):format(words:gsub(" ", "', '"))
end

function KINDS.list()
  return function(value)
    local items = items_of(value, ",")
    return items and table.concat(items, ",") or type(value) == "string" and value or nil
  end, "string or array of strings without commas"
end

local function word(text)
  return function(value)
    return (value == text or type(value) == "number" and decimal(value) == text) and text or nil
  end, ("'%s'"):format(text)
end

local function alternative(text)
  local name, rest = text:match("^(%S+) ?(.*)$")
  if KINDS[name] then return KINDS[name](rest) end
  return word(text)
end

local function show(value)
  if type(value) == "string" then return ("'%s'"):format(value) end
  if value ~= value then return "nan" end  -- C prints "-nan" on some machines
  if type(value) == "number" or type(value) == "boolean" then return tostring(value) end
  return mistake.type_name(value)
end

---@class telnyx.texml.Type
---@field required boolean
---@field write fun(value: any): string|nil, string|nil the text, or nil and a problem

local parsed = {}

--- Parses the notation of a type.
---@param text string "integer 1..120", "GET|POST", "url!"
---@return telnyx.texml.Type
function values.parse(text)
  if parsed[text] then return parsed[text] end
  local notation = text:gsub("!$", "")
  local checks, expected = {}, {}
  for part in notation:gmatch("[^|]+") do
    checks[#checks + 1], expected[#expected + 1] = alternative(part)
  end
  local last = table.remove(expected)
  local expectation = expected[1] and table.concat(expected, ", ") .. " or " .. last or last
  local function write(value)
    for _, check in ipairs(checks) do
      local found = check(value)
      if found then return found, xml.problem(found) end
    end
    -- Telnyx replaces templates in a document by parameters of its request.
    if type(value) == "string" and value:find("{{.-}}") then return value, xml.problem(value) end
    return nil, ("%s expected, got %s"):format(expectation, show(value))
  end
  parsed[text] = { required = notation ~= text, write = write }
  return parsed[text]
end

-- Attributes that this library does not know: anything that has a text.
local ANY = values.parse "string|boolean|number"

--- Writes the value of an unknown attribute.
---@param value any string, number, boolean, or an array of strings, which is joined by spaces
---@return string|nil text
---@return string|nil problem
function values.any(value)
  local items = items_of(value, " ")
  return ANY.write(items and table.concat(items, " ") or value)
end

--- Writes a text: a string, or a number.
---@param value any
---@return string|nil text
---@return string|nil problem
function values.text(value)
  local text = type(value) == "number" and decimal(value) or value
  if type(text) ~= "string" then return nil, mistake.expected("string", value) end
  return text, xml.problem(text)
end

return values
