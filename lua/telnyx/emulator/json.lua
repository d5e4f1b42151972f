-- The emulator's JSON codec: empty arrays, null and large integers stay as they were sent.

local core = require "telnyx.core"

local json = { null = core.null, encode = core.json_encode }

--- Decodes a document; objects keep null members.
---@param text string
---@return any value
---@return string|nil message
function json.decode(text)
  return core.json_decode(text, true, true)
end

--- Marks a table as a JSON array, so that it is encoded as one even when empty.
---@param list table|nil
---@return table
function json.array(list)
  return setmetatable(list or {}, core.array_mt)
end

--- Returns the JSON type of a decoded value.
---@return "null"|"boolean"|"number"|"string"|"array"|"object"
function json.kind(value)
  if value == core.null then return "null" end
  local kind = type(value)
  if kind == "userdata" then return "number" end
  ---@cast kind any
  if kind ~= "table" then return kind end
  local meta = getmetatable(value)
  if meta == core.array_mt then return "array" end
  -- the core's box of a large integer
  return meta == nil and "object" or "number"
end

function json.is_array(value)
  return json.kind(value) == "array"
end

function json.is_object(value)
  return json.kind(value) == "object"
end

return json
