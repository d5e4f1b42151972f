--[[
A generator of text that matches a regular expression of JSON Schema (ECMA 262), with the minimum of
every quantifier.

  pattern_text "^\\+[1-9]\\d{1,14}$"  --> "+10"

It uses the first alternative. For lookahead and backreferences it returns nil.
]]

local CLASSES = { d = "0", w = "a", s = " ", D = "a", W = "-", S = "a", n = "\n", r = "\r",
  t = "\t" }

-- Returns a character for a class that begins with ^: a common one that is not among `members`.
local function other_than(members)
  for character in ("a0-_ A"):gmatch(".") do
    if not members:find(character, 1, true) then return character end
  end
end

-- Returns the first member of "[a-z\d]".
local function class(pattern, at)
  local negated = pattern:sub(at, at) == "^"
  if negated then at = at + 1 end
  local members, first = {}, at
  while pattern:sub(at, at) ~= "]" or at == first do
    local character = pattern:sub(at, at)
    if character == "" then return nil end
    if character == "\\" then
      at = at + 1
      character = CLASSES[pattern:sub(at, at)] or pattern:sub(at, at)
    end
    members[#members + 1] = character
    at = at + 1
  end
  return negated and other_than(table.concat(members)) or members[1], at + 1
end

local alternatives

-- Reads one item without its quantifier: its text, and the position of the next one.
local function item(pattern, at)
  local character = pattern:sub(at, at)
  if character == "^" or character == "$" then return "", at + 1 end
  if character == "." then return "a", at + 1 end
  if character == "[" then return class(pattern, at + 1) end
  if character == "(" then
    local inside = pattern:sub(at + 1, at + 2) == "?:" and at + 3 or at + 1
    if pattern:sub(inside, inside) == "?" then return nil end
    return alternatives(pattern, inside, ")")
  end
  if character ~= "\\" then return character, at + 1 end
  local escaped = pattern:sub(at + 1, at + 1)
  if escaped:find "[1-9uxpPk]" then return nil end
  if escaped == "b" or escaped == "B" then return "", at + 2 end
  return CLASSES[escaped] or escaped, at + 2
end

-- Reads a quantifier: its minimum, and its end.
local function times(pattern, at)
  local least, after = pattern:match("^{(%d+),?%d*}()", at)
  local sign = pattern:sub(at, at)
  if sign == "?" or sign == "*" then
    least, after = 0, at + 1
  elseif sign == "+" then
    least, after = 1, at + 1
  end
  if not after then return 1, at end
  if pattern:sub(after, after) == "?" then after = after + 1 end
  return tonumber(least), after
end

-- Reads up to the end of a group, or of the pattern; uses only the first alternative.
function alternatives(pattern, at, closing)
  local parts, counts = {}, true
  while at <= #pattern and pattern:sub(at, at) ~= closing do
    if pattern:sub(at, at) == "|" then
      counts, at = false, at + 1
    else
      local text, least
      text, at = item(pattern, at)
      if not text then return nil end
      least, at = times(pattern, at)
      if counts then parts[#parts + 1] = text:rep(least) end
    end
  end
  return table.concat(parts), at + 1
end

---@param pattern string
---@return string|nil
return function(pattern)
  return (alternatives(pattern, 1, ""))
end
