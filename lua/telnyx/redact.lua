--- Takes secrets out of text that people will read.

local redact = {}

local HIDDEN = "[redacted]"

-- A shorter secret would hide half of the words around it.
local SHORTEST_SECRET = 8

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
---@param secrets string|string[]|nil what must not appear, whatever it looks like
---@return string
function redact.text(text, secrets)
  if type(secrets) == "string" then secrets = { secrets } end
  for _, secret in ipairs(secrets or {}) do
    if #secret >= SHORTEST_SECRET then text = text:gsub(escape(secret), HIDDEN) end
  end
  return (text:gsub("KEY%x%x%x%x%x%x%x%x[%w_%-]*", HIDDEN)
    :gsub("([Bb]earer%s+)[^%s\"',\\]+", "%1" .. HIDDEN))
end

--- A copy of headers without the secrets in them.
---@param fields table<string, string>
---@param secrets string|string[]|nil
---@return table<string, string>
function redact.fields(fields, secrets)
  local shown = {}
  for name, value in pairs(fields) do
    shown[name] = redact.headers[name:lower()] and HIDDEN or redact.text(value, secrets)
  end
  return shown
end

return redact
