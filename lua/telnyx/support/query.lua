--- A parser for URL queries; core.query writes them.

local query = {}

local function decode(text)
  return (text:gsub("+", " "):gsub("%%(%x%x)", function(digits)
    return string.char(tonumber(digits, 16))
  end))
end

--- Iterates over the parameters of a query.
---@param text string "page%5Bsize%5D=5&name=a+b"
---@return fun(): string|nil, string|nil, string|nil name and value, decoded, and the original text
function query.each(text)
  local next_part = text:gmatch("[^&]+")
  return function()
    local part = next_part()
    if not part then return nil end
    local name, value = part:match("^([^=]*)=?(.*)$")
    return decode(name), decode(value), part
  end
end

return query
