-- A codec for plain Lua values as one line of text, between a spec and its server process.

local wire = {}

local function quote(text)
  return '"' .. text:gsub('[%c"\\\127-\255]', function(c)
    return ("\\%03d"):format(c:byte())
  end) .. '"'
end

--- Encodes a value as a line (without its end) for `wire.parse`.
---@param value any  nil, boolean, number (up to math.huge), string, or a table of these
---@return string
function wire.format(value)
  if type(value) == "string" then return quote(value) end
  if value == math.huge then return "1/0" end
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  for key, item in pairs(value) do
    parts[#parts + 1] = ("[%s]=%s"):format(wire.format(key), wire.format(item))
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

--- Decodes a line made by `wire.format`.
---@param line string
---@return any
function wire.parse(line)
  local load_text = loadstring or load -- luacheck: ignore 113
  return assert(load_text("return " .. line))()
end

return wire
