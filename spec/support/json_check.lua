-- A runner of spec.support.json_cases on a telnyx.core. Returns the differences as strings, so that
-- a separate interpreter without busted can run it as well.

local cases = require "spec.support.json_cases"
local describe = require "spec.support.describe"

local HAS_INTEGERS = math.type ~= nil -- luacheck: ignore 143
local MARKS_ARRAYS = require("cjson").empty_array_mt ~= nil

local check = {}

local function shorten(text)
  text = tostring(text)
  return #text > 120 and text:sub(1, 117) .. "..." or text
end

local function differ(problems, what, expected, got)
  if expected ~= got then
    problems[#problems + 1] = ("%s: expected %s, got %s")
      :format(shorten(what), shorten(expected), shorten(got))
  end
end

local function decode(core, problems)
  for _, case in ipairs(cases.decode) do
    local expected = not HAS_INTEGERS and case[3] or case[2]
    local value, problem = core.json_decode(case[1], case.keep_null, case.box)
    local got = value == nil and "error: " .. tostring(problem) or describe(core, value)
    differ(problems, "decode " .. case[1], expected, got)
  end
end

local function refuse_text(core, problems)
  for _, case in ipairs(cases.malformed) do
    for _, keep_null in ipairs { false, true } do
      local value, problem = core.json_decode(case[1], keep_null)
      differ(problems, ("decode %q"):format(shorten(case[1])), "nil",
        value == nil and "nil" or describe(core, value))
      differ(problems, ("message of %q"):format(shorten(case[1])), case[2], problem)
    end
  end
end

local function encode(core, problems)
  for i, case in ipairs(cases.encode) do
    if (HAS_INTEGERS or not case.integers) and (MARKS_ARRAYS or not case.marks) then
      local text, problem, path = core.json_encode(case[1](core))
      differ(problems, "encode " .. i, case[2],
        text or ("error: %s at %s"):format(tostring(problem), tostring(path)))
    end
  end
end

local function refuse_value(core, problems)
  for i, case in ipairs(cases.refused) do
    local text, problem, path = core.json_encode(case[1](core))
    differ(problems, "encode refused " .. i, "nil", tostring(text))
    differ(problems, "problem of refused " .. i, case[2], problem)
    differ(problems, "path of refused " .. i, case[3], path)
  end
end

--- Runs the whole table.
---@param core table  telnyx.core
---@return string[] problems
function check.all(core)
  local problems = {}
  decode(core, problems)
  refuse_text(core, problems)
  encode(core, problems)
  refuse_value(core, problems)
  return problems
end

return check
