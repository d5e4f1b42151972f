-- A comparison of JSON texts, independent of the client's codec and lua-cjson: numbers keep their
-- notation, `[]` differs from `{}`, and only the order of members is ignored.

local json_text = {}

local ESCAPES = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t",
  ['"'] = '"', ["\\"] = "\\", ["/"] = "/" }

local function fail(at, expected)
  error(("JSON: %s expected at byte %d"):format(expected, at), 0)
end

local function skip(text, at)
  return text:find("[^ \t\r\n]", at) or #text + 1
end

local function utf8(code)
  if code < 0x80 then return string.char(code) end
  if code < 0x800 then return string.char(0xC0 + math.floor(code / 64), 0x80 + code % 64) end
  local last = string.char(0x80 + math.floor(code / 64) % 64, 0x80 + code % 64)
  if code < 0x10000 then return string.char(0xE0 + math.floor(code / 4096)) .. last end
  return string.char(0xF0 + math.floor(code / 262144), 0x80 + math.floor(code / 4096) % 64) .. last
end

local function read_unicode(text, at)
  local code = tonumber(text:match("^%x%x%x%x", at) or fail(at, "four digits"), 16)
  local low = text:match("^\\u([dD][c-fC-F]%x%x)", at + 4)
  if code < 0xD800 or code > 0xDBFF or not low then return utf8(code), at + 4 end
  return utf8(0x10000 + (code - 0xD800) * 1024 + tonumber(low, 16) - 0xDC00), at + 10
end

-- Returns the string that begins at the quote, and the position after it.
local function read_string(text, at)
  local parts = {}
  at = at + 1
  while true do
    local plain, stop = text:match('^([^%c"\\]*)()', at)
    parts[#parts + 1] = plain
    local c = text:sub(stop, stop)
    if c == '"' then return table.concat(parts), stop + 1 end
    if c ~= "\\" then fail(stop, "end of the string") end
    local letter = text:sub(stop + 1, stop + 1)
    at = stop + 2
    if letter == "u" then
      parts[#parts + 1], at = read_unicode(text, at)
    else
      parts[#parts + 1] = ESCAPES[letter] or fail(stop, "escape")
    end
  end
end

-- An integer is compared by its digits, a fraction by its value: 1e-7 is 1e-07.
local function read_number(text, at)
  local digits, stop = text:match("^(%-?%d[%d.eE+-]*)()", at)
  if not digits or not tonumber(digits) or digits:find("^%-?0%d") then fail(at, "number") end
  if digits:find("[.eE]") then digits = ("float %.17g"):format(tonumber(digits)) end
  return digits, stop
end

local read_value

local function read_array(text, at)
  local items = {}
  at = skip(text, at + 1)
  if text:sub(at, at) == "]" then return "[]", at + 1 end
  while true do
    items[#items + 1], at = read_value(text, at)
    local c = text:sub(at, at)
    if c == "]" then return "[" .. table.concat(items, ",") .. "]", at + 1 end
    if c ~= "," then fail(at, "',' or ']'") end
    at = at + 1
  end
end

local function read_member(text, at, seen)
  if text:sub(at, at) ~= '"' then fail(at, "name") end
  local name, value
  name, at = read_string(text, at)
  if seen[name] then fail(at, "another name than '" .. name .. "', which is there twice,") end
  seen[name] = true
  at = skip(text, at)
  if text:sub(at, at) ~= ":" then fail(at, "':'") end
  value, at = read_value(text, at + 1)
  return ("%q:%s"):format(name, value), at
end

local function read_object(text, at)
  local members, seen = {}, {}
  at = skip(text, at + 1)
  if text:sub(at, at) == "}" then return "{}", at + 1 end
  while true do
    members[#members + 1], at = read_member(text, at, seen)
    local c = text:sub(at, at)
    if c == "}" then
      table.sort(members)
      return "{" .. table.concat(members, ",") .. "}", at + 1
    end
    if c ~= "," then fail(at, "',' or '}'") end
    at = skip(text, at + 1)
  end
end

function read_value(text, at)
  at = skip(text, at)
  local c, value = text:sub(at, at), text:match("^%l+", at)
  if c == "{" then
    value, at = read_object(text, at)
  elseif c == "[" then
    value, at = read_array(text, at)
  elseif c == '"' then
    value, at = read_string(text, at)
    value = ("%q"):format(value)
  elseif value == "true" or value == "false" or value == "null" then
    at = at + #value
  else
    value, at = read_number(text, at)
  end
  return value, skip(text, at)
end

--- Returns the same text for equal documents. Raises an error when the text is not JSON.
---@param text string
---@return string
function json_text.canonical(text)
  local value, at = read_value(text, 1)
  if at <= #text then fail(at, "end") end
  return value
end

--- Encodes a string as JSON.
---@param text string
---@return string
function json_text.quote(text)
  return '"' .. text:gsub('[%c"\\]', function(c) return ("\\u%04x"):format(c:byte()) end) .. '"'
end

return json_text
