--- Advice for programs that cannot load telnyx.core.

local jit = rawget(_G, "jit")
local LUA = jit and "LuaJIT" or _VERSION
local VERSION = _VERSION:match("%d+%.%d+")

local function advice(problem)
  local install = "luarocks --lua-version " .. VERSION .. " install "
  if problem:find("module 'cjson", 1, true) then
    return ("lua-cjson is missing for %s: '%slua-cjson', or the system's package")
      :format(LUA, install)
  elseif problem:find("undefined symbol: lua", 1, true) or problem:find("symbol not found", 1, true)
    or problem:find("version mismatch", 1, true) or problem:find("ELF", 1, true) then
    return ("telnyx.core was built for another Lua than %s: '%stelnyx', or mend package.cpath")
      :format(LUA, install)
  elseif problem:find("module 'telnyx.core' not found", 1, true) then
    return ("telnyx.core is missing for %s: '%stelnyx', or 'make' in its source")
      :format(LUA, install)
  end
end

--- Raises the problem, after advice if there is any.
---@param problem any
return function(problem)
  local hint = type(problem) == "string" and advice(problem)
  error(hint and hint .. "\n" .. problem or problem, 0)
end
