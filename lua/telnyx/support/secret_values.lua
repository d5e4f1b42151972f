--- Redaction of known secrets in text, in all encodings that servers and libraries apply to echoed
-- text: JSON escapes, percent-encoding, HTML entities, also nested.

local core = require "telnyx.core"
local secret_names = require "telnyx.support.secret_names"

local secret_values = {}

local HIDDEN = "[redacted]"

-- Shorter secrets than the first are hidden only as whole words, shorter ones than the second not
-- at all: they would hide parts of ordinary words.
local LONG, SHORTEST = 8, 4

-- Secrets are found in up to three nested encodings.
local DEEPEST = 3

--
-- Decoding, with positions in the source
--

local ESCAPES = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }
local ENTITIES = { amp = "&", apos = "'", gt = ">", lt = "<", quot = '"' }

local function utf8_of(code)
  if code < 0x80 then return string.char(code) end
  if code < 0x800 then
    return string.char(0xC0 + math.floor(code / 64), 0x80 + code % 64)
  elseif code < 0x10000 then
    return string.char(0xE0 + math.floor(code / 4096), 0x80 + math.floor(code / 64) % 64,
      0x80 + code % 64)
  end
end

local function of_digits(digits, base)
  local code = tonumber(digits, base)
  return code and utf8_of(code)
end

-- Decoders by first character: each returns the decoded text, and the end of its encoding.
local DECODERS = {
  ["\\"] = function(text, at)
    local digits = text:match("^u(%x%x%x%x)", at + 1)
    if digits then return of_digits(digits, 16), at + 5 end
    digits = text:match("^x(%x%x)", at + 1)
    if digits then return string.char(tonumber(digits, 16)), at + 3 end
    local c = text:match("^[\"'\\/bfnrt]", at + 1)
    return c and (ESCAPES[c] or c), at + 1
  end,
  ["%"] = function(text, at)
    local digits = text:match("^%x%x", at + 1)
    return digits and string.char(tonumber(digits, 16)), at + 2
  end,
  ["&"] = function(text, at)
    local name, stop = text:match("^(%a+);()", at + 1)
    if name then return ENTITIES[name], stop - 1 end
    local digits
    digits, stop = text:match("^#[xX](%x%x?%x?%x?);()", at + 1)
    if digits then return of_digits(digits, 16), stop - 1 end
    digits, stop = text:match("^#(%d%d?%d?%d?%d?);()", at + 1)
    if digits then return of_digits(digits, 10), stop - 1 end
  end,
}

---@class telnyx.Decoded
---@field text string
---@field at integer[] the start of each run: plain characters, or those of one encoding
---@field from integer[] the start of each run in the source
---@field to integer[] the end of an encoding in the source; 0 for plain characters

-- Decodes one layer of encodings; returns nothing if there is none.
---@return telnyx.Decoded|nil
local function decode(source)
  local parts, runs = {}, { at = { 1 }, from = { 1 }, to = { 0 } }
  local length, done, at = 0, 1, 1
  local function begin_run(from, to)
    local index = #runs.at + 1
    runs.at[index], runs.from[index], runs.to[index] = length + 1, from, to
  end
  while true do
    at = source:find("[\\%%&]", at)
    if not at then break end
    local decoded, stop = DECODERS[source:sub(at, at)](source, at)
    if decoded then
      parts[#parts + 1] = source:sub(done, at - 1)
      length = length + at - done
      begin_run(at, stop)
      parts[#parts + 1] = decoded
      length = length + #decoded
      begin_run(stop + 1, 0)
      at, done = stop, stop + 1
    end
    at = at + 1
  end
  if #parts == 0 then return nil end
  parts[#parts + 1] = source:sub(done)
  runs.text = table.concat(parts)
  return runs
end

-- Returns where a character of decoded text begins and ends in the source.
local function origin(decoded, at)
  local starts = decoded.at
  local low, high = 1, #starts
  while low < high do
    local middle = math.ceil((low + high) / 2)
    if starts[middle] <= at then low = middle else high = middle - 1 end
  end
  local from, to = decoded.from[low], decoded.to[low]
  if to > 0 then return from, to end
  return from + at - starts[low], from + at - starts[low]
end

--
-- Searching
--

local function is_word(text, at)
  return text:find("^[%w_%-]", at) ~= nil
end

-- Calls found(first, last) wherever the value is in the text.
local function each_place(text, value, found)
  if #value < SHORTEST then return end
  local at = 1
  while true do
    local first, last = text:find(value, at, true)
    if not first then return end
    local is_part = #value < LONG
      and (first > 1 and is_word(text, first - 1) or is_word(text, last + 1))
    if not is_part then found(first, last) end
    at = last + 1
  end
end

-- Calls found(first, last) wherever the value is in the text or in its decoded forms.
local function find_places(text, values, depth, found)
  for _, value in ipairs(values) do each_place(text, value, found) end
  local decoded = depth < DEEPEST and decode(text)
  if not decoded then return end
  find_places(decoded.text, values, depth + 1, function(first, last)
    local from = origin(decoded, first)
    local _, to = origin(decoded, last)
    found(from, to)
  end)
end

--- Hides values.
---@param text string
---@param values string[]
---@return string
function secret_values.hide(text, values)
  local places = {}
  find_places(text, values, 0, function(first, last)
    places[#places + 1] = { first = first, last = last }
  end)
  if #places == 0 then return text end
  table.sort(places, function(a, b) return a.first < b.first end)
  local parts, done, index = {}, 1, 1
  while index <= #places do
    local first, last = places[index].first, places[index].last
    index = index + 1
    while places[index] and places[index].first <= last + 1 do
      last = math.max(last, places[index].last)
      index = index + 1
    end
    parts[#parts + 1] = text:sub(done, first - 1) .. HIDDEN
    done = last + 1
  end
  return table.concat(parts) .. text:sub(done)
end

--
-- Secrets in options and headers
--

local function add(values, value)
  if #value < SHORTEST then return end
  values[#values + 1] = value
  -- forms encode blanks as "+"
  if value:find(" ", 1, true) then values[#values + 1] = value:gsub(" ", "+") end
end

local function add_base64(values, text)
  local encoded = core.base64_encode(text):gsub("=+$", "")
  add(values, encoded)
  add(values, (encoded:gsub("[+/]", { ["+"] = "-", ["/"] = "_" })))
end

--- Decodes percent-encoding.
---@param text string
---@return string
function secret_values.percent_decoded(text)
  return (text:gsub("%%(%x%x)", function(digits) return string.char(tonumber(digits, 16)) end))
end

--- Adds the user and password of a URL.
---@param values string[]
---@param user_info string "user:password"
function secret_values.add_user_info(values, user_info)
  local plain = secret_values.percent_decoded(user_info)
  for _, text in ipairs { user_info, plain } do
    add(values, text)
    add(values, text:match(":(.*)$") or "")
  end
  add_base64(values, plain)
end

--- Adds the value of a secret header, and separately the words of "Bearer KEY" and the user and
--- password of "Basic …".
---@param values string[]
---@param value string
function secret_values.add_header(values, value)
  add(values, value)
  local scheme, rest = value:match("^%s*([%w-]+)%s+(%S.*)$")
  if not scheme then return end
  add(values, rest)
  local user_info = scheme:lower() == "basic" and core.base64_decode(rest)
  if user_info then
    add(values, user_info)
    add(values, user_info:match(":(.*)$") or "")
  end
end

--- Returns the secrets of a request: those of its client, and its headers with secret names.
---@param options table of the call, with `secrets` and `account_secrets` of its client
---@param request table|nil { headers }
---@return string[]
function secret_values.of_request(options, request)
  local values = {}
  for _, source in ipairs { "secrets", "account_secrets" } do
    for _, value in ipairs(options[source] or {}) do values[#values + 1] = value end
  end
  for name, value in pairs(request and request.headers or {}) do
    if secret_names.is_secret(name) then secret_values.add_header(values, tostring(value)) end
  end
  return values
end

return secret_values
