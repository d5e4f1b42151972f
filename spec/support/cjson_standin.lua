-- Stands in for the lines of lua-cjson, which differ in what they offer: Debian's 2.1.0 has null
-- alone; those of LuaRocks and OpenResty have marks for arrays. Only these are the core's business,
-- so whatever reads or writes with it fails.
--
--   package.loaded.cjson = standin(marks)

local cjson = require "cjson"

local function refuse()
  error("the core has its own JSON")
end

--- Creates a module cjson.
---@param marks table|nil  array_mt, empty_array_mt, empty_array
---@return table
return function(marks)
  marks = marks or {}
  return { null = cjson.null, array_mt = marks.array_mt, empty_array_mt = marks.empty_array_mt,
    empty_array = marks.empty_array, new = refuse, encode = refuse, decode = refuse }
end
