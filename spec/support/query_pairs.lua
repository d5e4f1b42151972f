-- Decodes queries and urlencoded forms (WHATWG URL, application/x-www-form-urlencoded).

local query_pairs = {}

local function decoded(text)
  return (text:gsub("+", " "):gsub("%%(%x%x)", function(hex)
    return string.char(tonumber(hex, 16))
  end))
end

--- Returns the pairs of a query, in its order: { { name, value }, … }.
---@param text string
---@return string[][]
function query_pairs.decode(text)
  local found = {}
  for pair in text:gmatch("[^&]+") do
    local name, value = pair:match("^([^=]*)=?(.*)$")
    found[#found + 1] = { decoded(name), decoded(value) }
  end
  return found
end

return query_pairs
