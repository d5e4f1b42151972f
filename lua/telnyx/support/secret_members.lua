--- Hides the values of secret members in JSON: of whole documents, of pieces within other text, of
-- strings of JSON inside strings, and in Python's spelling. A server may have written the text, so
-- every search is linear.

local secret_names = require "telnyx.support.secret_names"

local is_secret = secret_names.is_secret

local secret_members = {}

--- In { "name": "X-Api-Key", "value": … }, one member names the secret and another holds it.
secret_members.NAMING = { field = true, header = true, key = true, name = true, parameter = true }
secret_members.HOLDING = { content = true, data = true, value = true, values = true }

local HIDDEN = "[redacted]"

local NAMING, HOLDING = secret_members.NAMING, secret_members.HOLDING

-- A quote inside a JSON string is escaped by one backslash, inside a nested string by three: their
-- number is the level of a quote.
local BACKSLASH, DEEPEST = ("\\"):byte(), 31

local function backslashes_before(text, at)
  local first = at
  while text:byte(first - 1) == BACKSLASH and at - first < DEEPEST do first = first - 1 end
  return at - first
end

-- Where a string ends whose first character is at `at`; or where that ends which it is in.
local function string_end(text, at, quote, level)
  while true do
    at = text:find(quote, at, true)
    if not at then return #text end
    local count = backslashes_before(text, at)
    local rest = count % (2 * (level + 1))
    if rest == level then return at end
    if rest < level then return at - count - 1 end
    at = at + 1
  end
end

local function nested_end(text, at, level)
  local depth = 0
  while true do
    at = text:find('["%[%]{}]', at)
    if not at then return #text end
    local c = text:sub(at, at)
    if c == '"' then
      local count = backslashes_before(text, at)
      if count < level then return at - count - 1 end
      at = string_end(text, at + 1, '"', level)
    else
      depth = depth + ((c == "[" or c == "{") and 1 or -1)
      if depth == 0 then return at end
    end
    at = at + 1
  end
end

local SHOWN = { ["true"] = true, ["false"] = true, ["null"] = true }

---@class telnyx.Member
---@field name string
---@field first integer where its value begins
---@field quote string
---@field level integer
---@field opening integer|nil where the value's opening quote is

-- Returns the member whose name has its opening quote at `at`; nothing if the quote is another one.
---@return telnyx.Member|nil
local function member_at(text, at)
  local stop = text:find('["\']', at + 1)
  local first = stop and text:match("^%s*:%s*()", stop + 1)
  if not first then return nil end
  local quote = text:sub(at, at)
  local name = text:sub(at + 1, stop - 1):gsub("\\+$", ""):gsub("\\+u00(%x%x)", function(digits)
    return string.char(tonumber(digits, 16))
  end)
  return { name = name, first = first, quote = quote, level = backslashes_before(text, at),
    opening = text:match("^\\*()" .. quote, first) }
end

-- Returns where a member's value ends; nothing if the value is no secret.
local function value_end(text, member)
  local c = text:sub(member.first, member.first)
  if c == "[" or c == "{" then return nested_end(text, member.first, member.level) end
  if member.opening then return string_end(text, member.opening + 1, member.quote, member.level) end
  -- text after 'name': may belong to a message
  local scalar = member.quote == '"' and text:match('^[^%s,}%]"\\]+', member.first)
  if scalar and not SHOWN[scalar] then return member.first + #scalar - 1 end
end

---@class telnyx.Scope an open object, array or string at a position of the text
---@field outer telnyx.Scope|nil
---@field stop integer|nil the end of a string, which closes the scopes in it
---@field string telnyx.Scope|nil the innermost enclosing string, or this scope itself
---@field names_secret boolean|nil one of the members names a secret
---@field holder telnyx.Member|nil the member that may hold its value
---@field held telnyx.Member|nil the member whose value this is

local function add(ranges, member)
  local mark = ("\\"):rep(member.level) .. member.quote
  ranges[#ranges + 1] = { first = member.first, stop = member.stop, text = mark .. HIDDEN .. mark }
end

local function leave(scope, ranges, at)
  if scope.held then scope.held.stop = at end
  local holder = scope.names_secret and scope.holder
  if holder then
    holder.stop = holder.stop or at
    add(ranges, holder)
  end
  return scope.outer
end

local function leave_strings(scope, ranges, at)
  local string = scope.string
  while string and string.stop < at do
    local outer = string.outer
    while scope ~= outer do scope = leave(scope, ranges, string.stop) end
    string = scope.string
  end
  return scope
end

local function open_string(scope, stop)
  local string = { outer = scope, stop = stop }
  string.string = string
  return string
end

local function open_bracket(scope, at)
  local holder = scope.holder
  return { outer = scope, string = scope.string,
    held = holder and holder.first == at and holder or nil }
end

-- Skips a member whose value is hidden, or enters its value.
---@return telnyx.Scope
---@return integer at where to continue
local function enter(scope, ranges, text, member)
  local hides = is_secret(member.name) or scope.names_secret and HOLDING[member.name]
  local c = text:sub(member.first, member.first)
  if hides or c ~= "[" and c ~= "{" then member.stop = value_end(text, member) end
  if hides and member.stop then
    -- never backwards, even if backslashes are malformed
    member.stop = math.max(member.stop, member.first)
    add(ranges, member)
    return scope, member.stop + 1
  end
  if HOLDING[member.name] then scope.holder = member end
  if not member.opening then return scope, member.first end
  if NAMING[member.name] then
    scope.names_secret = is_secret(text:match("^[^\\\"']*", member.opening + 1))
  end
  return open_string(scope, member.stop), member.opening + 1
end

-- Tells whether a string that begins here is an item of an array.
local function is_item(text, at)
  at = at - 1
  while text:find("^[%s\\]", at) do at = at - 1 end
  return text:find("^[%[,]", at) ~= nil
end

-- Returns the ranges to hide, unsorted.
local function find_ranges(text)
  local ranges, scope, at = {}, {}, 1
  while true do
    at = text:find('["\'%[%]{}]', at)
    scope = leave_strings(scope, ranges, at or math.huge)
    if not at then break end
    local c = text:sub(at, at)
    local member = (c == '"' or c == "'") and member_at(text, at)
    if member then
      scope, at = enter(scope, ranges, text, member)
    else
      if c == "{" or c == "[" then
        scope = open_bracket(scope, at)
      elseif c == "}" or c == "]" then
        if scope.outer and not scope.stop then scope = leave(scope, ranges, at) end
      elseif c == '"' and is_item(text, at) then
        local level = backslashes_before(text, at)
        scope = open_string(scope, string_end(text, at + 1, c, level))
      end
      at = at + 1
    end
  end
  while scope do scope = leave(scope, ranges, #text) end  -- the text was truncated
  return ranges
end

--- Hides the values; JSON stays JSON.
---@param text string
---@return string
function secret_members.hide(text)
  local ranges = find_ranges(text)
  if #ranges == 0 then return text end
  table.sort(ranges, function(a, b) return a.first < b.first end)
  local parts, done = {}, 1
  for _, range in ipairs(ranges) do
    if range.first >= done then
      parts[#parts + 1] = text:sub(done, range.first - 1) .. range.text
      done = range.stop + 1
    end
  end
  return table.concat(parts) .. text:sub(done)
end

return secret_members
