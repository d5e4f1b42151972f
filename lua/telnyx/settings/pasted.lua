--- Credentials as people paste them: surrounded by white space, or a key after "Bearer".

local lazy = require "telnyx.support.lazy"

local mistake = lazy "telnyx.support.mistake"

local pasted = {}

--- Strips white space around a credential.
---@param text string
---@return string
function pasted.trim(text)
  return text:match("^%s*(.-)%s*$")
end

--- Strips white space around a key, and a leading "Bearer".
---@param text string
---@return string
function pasted.key(text)
  text = pasted.trim(text)
  return text:match("^[Bb][Ee][Aa][Rr][Ee][Rr]%s+(.*)$") or text
end

--- Checks a key. The message does not show it.
---@param value any
---@return string|nil problem
function pasted.key_problem(value)
  if type(value) ~= "string" then return mistake.expected("string", value) end
  local key = pasted.key(value)
  if key == "" then return "must not be empty" end
  if key:find("[%c\127]") then return "contains a control character" end
  if key:find("[^\33-\126]") then return "contains a blank, or a character outside ASCII" end
  if key:find("^[\"'`]") or key:find("[\"'`]$") then return "is in quotes: leave them out" end
end

--- Checks the id or the secret of an OAuth client. The message does not show it.
---@param value any
---@return string|nil problem
function pasted.credential_problem(value)
  if type(value) ~= "string" then return mistake.expected("string", value) end
  local text = pasted.trim(value)
  if text == "" then return "must not be empty" end
  if text:find("[%c\127]") then return "contains a control character" end
end

return pasted
