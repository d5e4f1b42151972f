--- Redaction of secrets in text, URLs, headers, JSON and tables. A server may have written the
-- text, so every search is linear.

local core = require "telnyx.core"
local secret_members = require "telnyx.support.secret_members"
local secret_names = require "telnyx.support.secret_names"
local secret_values = require "telnyx.support.secret_values"

local redact = {}

local HIDDEN = "[redacted]"

local is_secret = secret_names.is_secret
local NAMING, HOLDING = secret_members.NAMING, secret_members.HOLDING

-- The prefix of a truncated key is hidden, too.
local function hide_private_key(found)
  return HIDDEN .. (found:match("^.*%-%-%-%-%-END [%u ]*PRIVATE KEY%-%-%-%-%-(.*)$")
    or found:match("^.*[^\\](\\*)$"))
end

-- The value of a header is the rest of its line. A single word before a colon may belong to a
-- message: "invalid token: …".
local function is_secret_header(name)
  if name:find("-", 1, true) then return is_secret(name) end
  name = name:lower()
  return name == "authorization" or name == "cookie"
end

-- Hides what follows a pattern, up to the position that `find_end` returns, if any.
local function hide_after(text, pattern, find_end)
  local parts, done, at = {}, 1, 1
  while true do
    local _, last, name = text:find(pattern, at)
    if not last then break end
    at = last + 1
    local stop = find_end(text, at, name)
    if stop then
      parts[#parts + 1] = text:sub(done, last) .. HIDDEN
      done, at = stop, stop
    end
  end
  if done == 1 then return text end
  return table.concat(parts) .. text:sub(done)
end

local function header_end(text, at, name)
  return not text:find("^[Bb]earer ", at) and is_secret_header(name)
    and text:match("^[^%s\"'\\][^\r\n\"'\\]*()", at)
end

-- Also after other words with a colon in the same line.
local function hide_headers(text)
  return hide_after(text, "%f[%w%-]([%w%-]+):%s*", header_end)
end

-- In queries and forms, and in messages.
local ASSIGNMENT = "%f[%w_%[%]%%.%-]([%w_%[%]%%.%-]+)=[^&%s\"'\\;,]+"

local function hide_assignment(name)
  if is_secret(name) then return name .. "=" .. HIDDEN end
end

-- The longest prefix of a URL that is searched for a user and a password.
local LONGEST_AUTHORITY = 1000

-- Finds the end of the user info in a URL, even if it contains characters that had to be
-- percent-encoded.
local function user_info_end(text, at)
  local rest = text:sub(at, at + LONGEST_AUTHORITY):match("^[^%s\"'\\<>]*")
  local user_info = rest:match("^([^/?#]*)@")
  if not user_info then
    local host, password = rest:match("^([^/?#@:]+):(.*)@")
    local is_port = password and password:find("^%d*[/?#]")
    user_info = password and not is_port and host .. ":" .. password
  end
  return user_info and at + #user_info
end

-- JSON may have a backslash before a slash.
local function hide_user_infos(text)
  return hide_after(text, ":\\*/\\*/", user_info_end)
end

--- Hides keys and tokens. JSON stays JSON.
---@param text string
---@param secrets string[]|nil values that must not appear, in any encoding
---@return string
function redact.text(text, secrets)
  if secrets then text = secret_values.hide(text, secrets) end
  text = text:gsub("%-%-%-%-%-BEGIN [%u ]*PRIVATE KEY%-%-%-%-%-[%w+/=\\%s:,.%-]*", hide_private_key)
  text = secret_members.hide(text)
    :gsub("KEY%x%x%x%x%x%x%x%x[%w_%-]*", HIDDEN)
    :gsub("([Bb]earer%s+)[^%s\"',\\]+", "%1" .. HIDDEN)
  text = hide_headers(text):gsub(ASSIGNMENT, hide_assignment)
  return hide_user_infos(text)
end

-- Returns the redacted value of a member of a table.
local function shown_member(name, value, copy)
  local is_plain = type(value) == "boolean" or value == core.null
  if type(name) == "string" and not is_plain and is_secret(name) then return HIDDEN end
  return copy(value)
end

-- In { name = "X-Api-Key", value = … } and in parts of a form.
local function hide_paired(shown)
  for naming in pairs(NAMING) do
    local name = rawget(shown, naming)
    if type(name) == "string" and is_secret(name) then
      for holding in pairs(HOLDING) do
        if rawget(shown, holding) ~= nil then rawset(shown, holding, HIDDEN) end
      end
    end
  end
end

-- The metatables that mark arrays in JSON.
local KEPT = { [core.array_mt] = true, [core.integer_mt] = true }

--- Copies a value without its secrets: headers, parameters, parts of a form or responses.
---@param value any
---@param secrets string[]|nil values that must not appear, in any encoding
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
      local shown_name = type(name) == "string" and redact.text(name, secrets) or name
      shown[shown_name] = shown_member(name, member, copy)
    end
    hide_paired(shown)
    return KEPT[metatable] and setmetatable(shown, metatable) or shown
  end
  return copy(value)
end

return redact
