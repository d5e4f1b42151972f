-- JSON for the emulator: the client's own core where it can be loaded, because
-- it keeps "[]", null and large integers as they were sent. Without it plain
-- lua-cjson does, with a loss: an empty array in a request is stored as "{}"
-- and integers above 2^53 are rounded.

local loaded, core = pcall(require, "telnyx.core")
local has_core = loaded and type(core) == "table" and type(core.json_decode) == "function"

local json = {
  --- Whether documents come back exactly as they were sent.
  exact = has_core,
}

if has_core then
  json.null = core.null
  json.array_mt = core.array_mt
  json.encode = core.json_encode

  function json.decode(text)
    return core.json_decode(text, true, true)
  end
else
  local cjson = require("cjson.safe").new()
  json.null = require("cjson").null
  json.array_mt = {}

  local function mark_arrays(value)
    if type(value) ~= "table" then return value end
    if value[1] ~= nil then setmetatable(value, json.array_mt) end
    for _, member in pairs(value) do mark_arrays(member) end
    return value
  end

  local encode_value

  local function encode_table(value, depth)
    if depth > 1000 then error("nested too deeply", 0) end
    local parts = {}
    if getmetatable(value) == json.array_mt or value[1] ~= nil then
      for i = 1, #value do parts[i] = encode_value(value[i], depth + 1) end
      return "[" .. table.concat(parts, ",") .. "]"
    end
    for key, member in pairs(value) do
      parts[#parts + 1] = cjson.encode(tostring(key)) .. ":" .. encode_value(member, depth + 1)
    end
    return "{" .. table.concat(parts, ",") .. "}"
  end

  function encode_value(value, depth)
    if type(value) == "table" then return encode_table(value, depth) end
    if type(value) == "number" and value % 1 == 0 and value > -2^53 and value < 2^53 then
      return string.format("%.0f", value)
    end
    local text, err = cjson.encode(value)
    if not text then error(err, 0) end
    return text
  end

  function json.encode(value)
    local ok, text = pcall(encode_value, value, 1)
    if not ok then return nil, text end
    return text
  end

  function json.decode(text)
    local value, err = cjson.decode(text)
    if value == nil then return nil, err end
    return mark_arrays(value)
  end
end

--- Marks a table as a JSON array, so that it is one when empty.
---@param list table|nil
---@return table
function json.array(list)
  return setmetatable(list or {}, json.array_mt)
end

--- The JSON type of a decoded value.
---@return "null"|"boolean"|"number"|"string"|"array"|"object"
function json.kind(value)
  if value == json.null then return "null" end
  local kind = type(value)
  if kind ~= "table" then return kind == "userdata" and "number" or kind end
  local meta = getmetatable(value)
  if meta == json.array_mt then return "array" end
  -- Whatever else carries a metatable is the core's box around a large integer.
  return meta == nil and "object" or "number"
end

function json.is_array(value)
  local kind = json.kind(value)
  return kind == "array" or (not has_core and kind == "object" and next(value) == nil)
end

function json.is_object(value)
  return json.kind(value) == "object"
end

return json
