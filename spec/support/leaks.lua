-- The output of a client whose server repeats its secrets, in every encoding.

local core = require "telnyx.core"
local telnyx = require "telnyx"

local leaks = {}

--- The secrets of the client and of its calls. None looks like a Telnyx key.
leaks.SECRETS = {
  key = "own/key_of&the<client>+1",
  client_header = "x-api/key_of&the<client>",
  call_header = "x-auth/token_of&the<call>",
  cookie = "session=of/the_user&his<browser>",
  proxy_password = "pass/word_of&the<proxy> x",
}

local PROXY_USER = "user"

local function each_octet(text, pattern, format)
  return (text:gsub(pattern, function(c) return (format):format(c:byte()) end))
end

--- The encodings in which servers repeat text.
leaks.ENCODINGS = {
  ["as it is"] = function(text) return text end,
  ["with escaped slashes"] = function(text) return (text:gsub("/", "\\/")) end,
  ["with Unicode escapes"] = function(text)
    return each_octet(text, "[_&<>+/]", "\\u%04x")
  end,
  ["with upper-case Unicode escapes"] = function(text)
    return each_octet(text, "[%W_]", "\\u%04X")
  end,
  ["with all of it escaped"] = function(text) return each_octet(text, ".", "\\u%04x") end,
  ["percent-encoded"] = function(text) return each_octet(text, "%W", "%%%02X") end,
  ["percent-encoded in lower case"] = function(text) return each_octet(text, "[%W_]", "%%%02x") end,
  ["percent-encoded twice"] = function(text) return each_octet(text, "%W", "%%25%02X") end,
  ["percent-encoded as a form"] = function(text)
    return (each_octet(text, "[^%w ]", "%%%02X"):gsub(" ", "+"))
  end,
  ["with entities"] = function(text)
    return (text:gsub("[&<>]", { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;" }))
  end,
  ["with entities by number"] = function(text) return each_octet(text, "[&<>/_]", "&#%d;") end,
  ["with entities in hexadecimal"] = function(text) return each_octet(text, "[%W_]", "&#x%x;") end,
  ["as JSON in a string of JSON"] = function(text)
    return each_octet(text, "[_&/]", "\\\\u%04x")
  end,
}

--- Returns text that repeats all secrets.
---@param encode fun(text: string): string
---@return string for a string of JSON
function leaks.gossip(encode)
  local words = { "we got" }
  for _, name in ipairs(leaks.names()) do
    words[#words + 1] = encode(leaks.SECRETS[name])
  end
  words[#words + 1] = core.base64_encode(PROXY_USER .. ":" .. leaks.SECRETS.proxy_password)
  words[#words + 1] = leaks.NOTE
  return table.concat(words, " , ")
end

--- Returns the names of the secrets, in order.
function leaks.names()
  local names = {}
  for name in pairs(leaks.SECRETS) do names[#names + 1] = name end
  table.sort(names)
  return names
end

--- A text that is not secret, and must be shown.
leaks.NOTE = "a note that anybody may read"

local function percent(text)
  return (text:gsub("%W", function(c) return ("%%%02X"):format(c:byte()) end))
end

--- Returns the URL of a proxy with a user and a password.
---@param url string "http://127.0.0.1:PORT"
---@return string
function leaks.proxy(url)
  return (url:gsub("//", ("//%s:%s@"):format(PROXY_USER, (percent(leaks.SECRETS.proxy_password)
    :gsub("%%", "%%%%")))))
end

-- Collects all text in a value.
local function collect(value, texts, seen)
  if type(value) ~= "table" then
    texts[#texts + 1] = tostring(value)
  elseif not seen[value] then
    seen[value] = true
    local metatable = getmetatable(value)
    if metatable and metatable.__tostring then texts[#texts + 1] = tostring(value) end
    for name, inner in pairs(value) do
      collect(name, texts, seen)
      collect(inner, texts, seen)
    end
  end
end

--- Collects all text in some values.
function leaks.dump(...)
  local texts = {}
  for index = 1, select("#", ...) do collect((select(index, ...)), texts, {}) end
  return table.concat(texts, "\n")
end

--- Finds the first secret in a text, in any encoding.
---@param text string
---@return string|nil words about it
function leaks.find(text)
  for name, secret in pairs(leaks.SECRETS) do
    for encoding, encode in pairs(leaks.ENCODINGS) do
      local at = text:find(encode(secret), 1, true)
      if at then
        return ("%s, %s: %s"):format(name, encoding, text:sub(math.max(at - 60, 1), at + 60))
      end
    end
  end
  local at = text:find(core.base64_encode(PROXY_USER .. ":" .. leaks.SECRETS.proxy_password)
    :gsub("=+$", ""), 1, true)
  return at and "the proxy's header: " .. text:sub(math.max(at - 60, 1), at + 60)
end

--- Creates a client with all secrets, and collects its output.
---@param opts table of the client: base_url, proxy, driver, transport, …
---@return telnyx.Client
---@return table<string, string> seen by channel
function leaks.client(opts)
  local seen = {}
  local function see(channel)
    return function(...) seen[channel] = (seen[channel] or "") .. leaks.dump(...) .. "\n" end
  end
  local given = {
    api_key = leaks.SECRETS.key, max_retries = 1, timeout = 10,
    headers = { ["X-Api-Key"] = leaks.SECRETS.client_header, ["X-Note"] = leaks.NOTE },
    on_request = see "on_request", on_response = see "on_response", on_retry = see "on_retry",
    log = see "log",
  }
  for name, value in pairs(opts) do given[name] = value end
  return telnyx.new(given), seen
end

--- Options of a call with secrets.
function leaks.call_options()
  return { headers = { ["X-Auth-Token"] = leaks.SECRETS.call_header,
    Cookie = leaks.SECRETS.cookie } }
end

--- Returns a response that repeats the secrets: in its body, as JSON or not, and in its headers.
---@param status integer
---@param encode fun(text: string): string
---@param is_json boolean
---@return table as spec.support.server takes it
function leaks.response(status, encode, is_json)
  local words = leaks.gossip(encode)
  local body = is_json and ('{"errors":[{"code":"1","title":"%s","detail":"%s","source":{"pointer":'
    .. '"%s"},"meta":{"note":"%s"}}]}'):format(words, words, words, words) or words
  return { status = status, body = body, headers = { ["retry-after-ms"] = "0",
    ["x-request-id"] = words, ["x-echo"] = words, ["Content-Type"] = "application/json" } }
end

return leaks
