--- Descriptions of a value's unit, range and default in words.

local UNITS = { secs = "seconds", seconds = "seconds", sec = "seconds", ms = "milliseconds",
  millis = "milliseconds", msec = "milliseconds", minutes = "minutes", mins = "minutes",
  hours = "hours", days = "days", bytes = "bytes", percent = "percent", hz = "hertz" }

local FORMATS = { uri = "a URL", email = "an email address", uuid = "a UUID",
  hostname = "a host name",
  ipv4 = "an IPv4 address", ipv6 = "an IPv6 address", byte = "Base64", time = "a time" }

local function written(value)
  return type(value) == "string" and ("%q"):format(value) or tostring(value)
end

local function bounds(words, least, most, unit)
  if least and most then
    words[#words + 1] = ("%s to %s%s"):format(least, most, unit)
  elseif least then
    words[#words + 1] = ("at least %s%s"):format(least, unit)
  elseif most then
    words[#words + 1] = ("at most %s%s"):format(most, unit)
  end
end

--- Describes a value: `seconds, 5 to 600, default 30`. Lengths are characters, or items of an
--- array.
---@param facts table { default, minimum, maximum, minLength, maxLength, minItems, maxItems, format,
---deprecated }, any of them
---@param name string of the parameter or field, which may end in its unit
---@return string|nil words nil if nothing is known
return function(facts, name)
  local words = {}
  if facts.deprecated then words[1] = "deprecated" end
  words[#words + 1] = FORMATS[facts.format]
  words[#words + 1] = UNITS[name:match("[^_]+$")]
  bounds(words, facts.minimum, facts.maximum, "")
  bounds(words, facts.minLength, facts.maxLength, " characters")
  bounds(words, facts.minItems, facts.maxItems, " items")
  if facts.default ~= nil then words[#words + 1] = "default " .. written(facts.default) end
  return words[1] and table.concat(words, ", ")
end
