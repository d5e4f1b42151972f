--- Base64 (RFC 4648 section 4), for headers and small bodies.

local base64 = {}

local DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

--- Encodes.
---@param bytes string
---@return string
function base64.encode(bytes)
  return (bytes:gsub("..?.?", function(group)
    local a, b, c = group:byte(1, 3)
    local number = a * 65536 + (b or 0) * 256 + (c or 0)
    local quad = ""
    for i = 3, 0, -1 do
      local digit = math.floor(number / 64 ^ i) % 64 + 1
      quad = quad .. DIGITS:sub(digit, digit)
    end
    return quad:sub(1, #group + 1) .. ("="):rep(3 - #group)
  end))
end

--- Decodes canonical Base64: padded, without white space or unused bits that are set.
---@param text string
---@return string|nil bytes nil if the text is not canonical
function base64.decode(text)
  if #text % 4 ~= 0 or not text:find("^[A-Za-z0-9+/]*=?=?$") then return nil end
  local bytes = text:gsub("....", function(quad)
    local number, count = 0, 3
    for digit in quad:gmatch(".") do
      if digit == "=" then count = count - 1 end
      number = number * 64 + (DIGITS:find(digit, 1, true) or 1) - 1
    end
    return string.char(math.floor(number / 65536), math.floor(number / 256) % 256, number % 256)
      :sub(1, count)
  end)
  return base64.encode(bytes) == text and bytes or nil
end

return base64
