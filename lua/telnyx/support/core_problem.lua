--- Advice for programs that cannot load telnyx.core.

local jit = rawget(_G, "jit")
local LUA = jit and "LuaJIT" or _VERSION
local VERSION = _VERSION:match("%d+%.%d+")

-- The functions that the core uses in every Lua. Which one is missed first depends on the linker.
local IN_EVERY_LUA = {}
for name in ([[
  luaL_argerror luaL_buffinit luaL_checkany luaL_checklstring luaL_checknumber luaL_checkoption
  luaL_checkstack luaL_checktype luaL_checkudata luaL_error luaL_newmetatable luaL_optinteger
  luaL_optlstring luaL_optnumber luaL_pushresult lua_checkstack lua_concat lua_createtable
  lua_getfield lua_getmetatable lua_gettop lua_next lua_pushboolean lua_pushcclosure
  lua_pushfstring lua_pushinteger lua_pushlightuserdata lua_pushlstring lua_pushnil lua_pushnumber
  lua_pushstring lua_pushvalue lua_rawequal lua_rawget lua_rawgeti lua_rawset lua_rawseti
  lua_setfield lua_setmetatable lua_settop lua_toboolean lua_tolstring lua_topointer
  lua_touserdata lua_type lua_typename
]]):gmatch("%S+") do
  IN_EVERY_LUA[name] = true
end

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
    return ("telnyx.core was built for another Lua than %s: '%stelnyx', or correct package.cpath")
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
