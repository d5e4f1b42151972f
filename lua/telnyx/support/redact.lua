--- Takes secrets out of what people will read: text, URLs, headers, JSON and tables. A server may
-- have written what is searched, so every search is linear.

local core = require "telnyx.core"

local redact = {}

local HIDDEN = "[redacted]"

-- A shorter secret would hide half of the words around it.
local SHORTEST_SECRET = 8

-- Ends of the names whose values are secrets, or say which secret is used.
local SECRET_ENDS = { "accesskey", "accountkey", "apikey", "apikeyref", "authorization",
  "authorizationbearer", "bgpkey", "codeverifier", "cookie", "cookies", "passphrase", "password",
  "paymentsignature", "pin", "presharedkey", "privatekey", "secret", "secretkey", "secretkeyref",
  "secrets", "token" }

-- What stands beside the name in { "name": "Authorization", "value": … }, and in parts of a form.
local PAIRED = { value = true, data = true }

-- api_key, API-Key, apiKey, x-api-key, openai_api_key, config[api_key] of a form; not
-- next_page_token, which is a place.
local function is_secret(name)
  local plain = name:gsub("[%-_%[%]]", ""):lower()
  for _, ending in ipairs(SECRET_ENDS) do
    if plain:sub(-#ending) == ending then return plain:sub(-9) ~= "pagetoken" end
  end
  return false
end

--
-- JSON, whole or within other text, possibly inside a string of JSON, where a quote has a backslash
-- before it
--

local BACKSLASH = ("\\"):byte()

local function backslashes_before(text, at)
  local first = at
  while text:byte(first - 1) == BACKSLASH do first = first - 1 end
  return at - first
end

-- Where a string ends whose first character is at `at` and whose quotes have so many backslashes;
-- or where that ends which it is in.
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

-- Where the value at `at` ends; nothing where it may be seen.
local function end_of_value(text, at, quote, level)
  local c = text:sub(at, at)
  if c == "[" or c == "{" then return nested_end(text, at, level) end
  local opening = text:match("^\\*()" .. quote, at)
  if opening then return string_end(text, opening + 1, quote, level) end
  -- words after 'name': are those of a message
  local scalar = quote == '"' and text:match('^[^%s,}%]"\\]+', at)
  if scalar and not SHOWN[scalar] then return at + #scalar - 1 end
end

local function hide_members(text)
  local parts, done, at, is_pair = {}, 1, 1, false
  while true do
    local first, last, quote, name = text:find("([\"'])([%w_%-]+)\\*[\"']%s*:%s*", at)
    if not first then break end
    at = last + 1
    local level = backslashes_before(text, first)
    local stop = (is_secret(name) or is_pair and PAIRED[name])
      and end_of_value(text, at, quote, level)
    local given = name == "name" and text:match("^\\*[\"']([%w_%-]+)", at)
    is_pair = given and is_secret(given)
    if stop then
      local mark = ("\\"):rep(level) .. quote
      parts[#parts + 1] = text:sub(done, last) .. mark .. HIDDEN .. mark
      done, at = stop + 1, stop + 1
    end
  end
  if done == 1 then return text end
  return table.concat(parts) .. text:sub(done)
end

--
-- Other text
--

local function escape(text)
  return (text:gsub("%p", "%%%0"))
end

-- One that was cut off is hidden as far as it can be a key.
local function hide_private_key(found)
  return HIDDEN .. (found:match("^.*%-%-%-%-%-END [%u ]*PRIVATE KEY%-%-%-%-%-(.*)$")
    or found:match("^.*[^\\](\\*)$"))
end

-- Names that have the rest of a line for a value.
local HEADERS = { ["authorization"] = true, ["cookie"] = true, ["proxy-authorization"] = true,
  ["set-cookie"] = true, ["x-api-key"] = true }

-- Also where other words with a colon stand before them in the line.
local function hide_headers(text)
  local parts, done, at = {}, 1, 1
  while true do
    local first, last, name = text:find("%f[%w%-]([%w%-]+):%s*", at)
    if not first then break end
    at = last + 1
    local stop = HEADERS[name:lower()] and not text:find("^[Bb]earer ", at)
      and text:match("^[^%s\"'\\][^\r\n\"'\\]*()", at)
    if stop then
      parts[#parts + 1] = text:sub(done, last) .. HIDDEN
      done, at = stop, stop
    end
  end
  if done == 1 then return text end
  return table.concat(parts) .. text:sub(done)
end

local function hide_assignment(name)
  if is_secret(name) then return name .. "=" .. HIDDEN end
end

--- Hides keys and tokens. JSON stays JSON.
---@param text string
---@param secrets string|string[]|nil what must not appear, whatever it looks like
---@return string
function redact.text(text, secrets)
  if type(secrets) == "string" then secrets = { secrets } end
  for _, secret in ipairs(secrets or {}) do
    if #secret >= SHORTEST_SECRET then text = text:gsub(escape(secret), HIDDEN) end
  end
  text = text:gsub("%-%-%-%-%-BEGIN [%u ]*PRIVATE KEY%-%-%-%-%-[%w+/=\\%s:,.%-]*", hide_private_key)
  text = hide_members(text)
    :gsub("KEY%x%x%x%x%x%x%x%x[%w_%-]*", HIDDEN)
    :gsub("([Bb]earer%s+)[^%s\"',\\]+", "%1" .. HIDDEN)
  return (hide_headers(text)
    :gsub("%f[%w_%-]([%w_%-]+)=[^&%s\"'\\;,]+", hide_assignment)
    -- JSON may have a backslash before a slash
    :gsub("%f[%w+.%-](%a[%w+.%-]*:\\*/\\*/)[^/@%s\"'\\?#]+@", "%1" .. HIDDEN .. "@"))
end

-- What a member of a table has in place of its value.
local function shown_member(name, value, copy)
  local is_plain = type(value) == "boolean" or value == core.null
  if type(name) == "string" and not is_plain and is_secret(name) then return HIDDEN end
  return copy(value)
end

local function hide_paired(shown)
  local name = rawget(shown, "name")
  if type(name) ~= "string" or not is_secret(name) then return end
  for beside in pairs(PAIRED) do
    if rawget(shown, beside) ~= nil then rawset(shown, beside, HIDDEN) end
  end
end

-- The metatables that JSON is made by.
local KEPT = { [core.array_mt] = true, [core.integer_mt] = true }

--- A copy of a value without the secrets in it: of headers, parameters, parts of a form or answers.
---@param value any
---@param secrets string|string[]|nil what must not appear, whatever it looks like
---@return any
function redact.value(value, secrets)
  local copies = {}
  local function copy(original)
    if type(original) == "string" then return redact.text(original, secrets) end
    if type(original) ~= "table" then return original end
    if copies[original] then return copies[original] end
    local shown, metatable = {}, getmetatable(original)
    copies[original] = shown
    for name, member in next, original do
      if type(name) == "string" then name = redact.text(name, secrets) end
      shown[name] = shown_member(name, member, copy)
    end
    hide_paired(shown)
    return KEPT[metatable] and setmetatable(shown, metatable) or shown
  end
  return copy(value)
end

return redact
