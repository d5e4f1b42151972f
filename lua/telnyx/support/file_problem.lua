--- The check of a file to read.

local mistake = require "telnyx.support.mistake"
local standard = require "telnyx.support.standard"

-- ENFILE and EMFILE, on every Unix.
local NO_DESCRIPTOR_LEFT = { [23] = true, [24] = true }

--- Checks the path of a file to read.
---@param path any
---@return string|nil problem
return function(path)
  if type(path) ~= "string" then return mistake.expected("path", path) end
  if path:find("%z") then return "contains a NUL" end
  local file, message, code = standard.open(path, "rb")
  if NO_DESCRIPTOR_LEFT[code] then return end  -- not the file's fault: the request fails
  if file then
    local _
    -- a folder can be opened, but not read; reading a pipe would consume its data
    if file:seek() then _, message = file:read(1) end
    file:close()
  end
  if not message then return end
  local reason = message:sub(1, #path + 2) == path .. ": " and message:sub(#path + 3) or message
  return ("readable file expected, got '%s': %s"):format(path, reason)
end
