-- The core's side of tools/json-compare. For each document, prints the decoded value, encoded
-- again, or "!" and the error. The output must decode to the same value.

local core = require "telnyx.core"

-- Without integers, a double beyond 2^53 without a fraction is written as an integer, and read as
-- one that a double cannot represent.
local function is_same(a, b)
  if type(a) == "number" and getmetatable(b) == core.integer_mt then
    return a == tonumber(tostring(b))
  end
  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
  if getmetatable(a) ~= getmetatable(b) then return false end
  for key, value in pairs(a) do
    if not is_same(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

local function answer(text)
  local value, problem = core.json_decode(text, true, true)
  if value == nil then return "!" .. problem end
  local written, reason, place = core.json_encode(value)
  if not written then return ("!not written: %s at '%s'"):format(reason, place) end
  local again = core.json_decode(written, true, true)
  if not is_same(value, again) then return "!not read as the same: " .. written end
  local least = core.json_decode(text)
  assert(least ~= nil)
  return written
end

local count = io.read("*l")
while count do
  local answers = {}
  for i = 1, tonumber(count) do
    local length = tonumber(io.read("*l"))
    local text = length > 0 and io.read(length) or ""
    answers[i] = answer(text)
  end
  for i, text in ipairs(answers) do answers[i] = #text .. "\n" .. text end
  io.write(table.concat(answers))
  io.flush()
  count = io.read("*l")
end
