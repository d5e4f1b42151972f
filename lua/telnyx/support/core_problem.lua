--- Advice for programs that cannot load telnyx.core.

local jit = rawget(_G, "jit")
local LUA = jit and "LuaJIT" or _VERSION
local VERSION = _VERSION:match("%d+%.%d+")

-- Functions that every Lua has, of those that the core may be the first to miss.
local IN_EVERY_LUA = { lua_checkstack = true, lua_createtable = true, lua_gettop = true,
  lua_pushvalue = true, lua_settop = true, lua_type = true, luaL_error = true }

-- The function of Lua that the dynamic linker did not find: glibc's words, musl's, macOS's.
local function missing_function(problem)
  return problem:match("undefined symbol: (luaL?_%w+)")
    or problem:match("Error relocating .*: (luaL?_%w+): symbol not found")
    or problem:match("symbol not found[^\n]*'_(luaL?_%w+)'")
end

local function advice(problem)
  local install = "luarocks --lua-version " .. VERSION .. " install "
  local missing = missing_function(problem)
  if problem:find("module 'cjson", 1, true) then
    return ("lua-cjson is missing for %s: '%slua-cjson', or the system's package")
      :format(LUA, install)
  elseif IN_EVERY_LUA[missing] then
    return ("this program does not let C modules use its %s: link it with -Wl,-E, or load the"
      .. " library of Lua with RTLD_GLOBAL, or by LD_PRELOAD"):format(LUA)
  elseif problem:find("multiple Lua VMs", 1, true) then
    return "there are two copies of Lua in this program: remove the one that LD_PRELOAD, or a "
      .. "module linked with a Lua of its own, brings in"
  elseif missing or problem:find("version mismatch", 1, true) or problem:find("ELF", 1, true) then
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
