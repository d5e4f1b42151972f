--- Takes secrets out of text that people will read.

local redact = {}

local HIDDEN = "[redacted]"

-- A shorter key would hide half of the words around it.
local SHORTEST_KEY = 8

--- Header names whose values are secrets.
redact.headers = {
  ["authorization"] = true,
  ["cookie"] = true,
  ["proxy-authorization"] = true,
  ["set-cookie"] = true,
  ["x-api-key"] = true,
}

local function escape(text)
  return (text:gsub("%p", "%%%0"))
end

--- Hides keys and tokens.
---@param text string
---@param key string|nil a key that must not appear, whatever it looks like
---@return string
function redact.text(text, key)
  if key and #key >= SHORTEST_KEY then text = text:gsub(escape(key), HIDDEN) end
  return (text:gsub("KEY%x%x%x%x%x%x%x%x[%w_%-]*", HIDDEN)
    :gsub("([Bb]earer%s+)[^%s\"',\\]+", "%1" .. HIDDEN))
end

--- A copy of headers without the secrets in them.
---@param fields table<string, string>
---@param key string|nil
---@return table<string, string>
function redact.fields(fields, key)
  local shown = {}
  for name, value in pairs(fields) do
    shown[name] = redact.headers[name:lower()] and HIDDEN or redact.text(value, key)
  end
  return shown
end

return redact
