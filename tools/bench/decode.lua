-- A bare cjson.decode of a file's text:
--   lua decode.lua FILE COUNT

local cjson = require "cjson"

local file = assert(io.open(arg[1], "rb"))
local text = file:read("*a")
file:close()
for _ = 1, tonumber(arg[2]) do
  assert(cjson.decode(text))
end
