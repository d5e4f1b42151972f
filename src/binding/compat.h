/*
** A common interface to Lua 5.1 to 5.5 and LuaJIT. Only this file checks the
** version of Lua.
*/

#ifndef tlx_compat_h
#define tlx_compat_h

#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>

#if LUA_VERSION_NUM < 501 || LUA_VERSION_NUM > 505
#error "telnyx is written for Lua 5.1 to 5.5 and LuaJIT"
#endif

/* True if integers are a separate type of 64 bits. */
#define TLX_HAS_INTEGERS (LUA_VERSION_NUM >= 503)

#if LUA_VERSION_NUM < 502

#define tlx_rawlen(L, index) lua_objlen(L, index)
#define tlx_check_version(L) ((void)(L)) /* unknown to Lua 5.1 */
#define tlx_set_anchor(L, index) lua_setfenv(L, index)
#define tlx_get_anchor(L, index) lua_getfenv(L, index)

#else

#define tlx_rawlen(L, index) ((size_t)lua_rawlen(L, index))
#define tlx_check_version(L) luaL_checkversion(L)
#define tlx_set_anchor(L, index) lua_setuservalue(L, index)
#define tlx_get_anchor(L, index) lua_getuservalue(L, index)

#endif

/* Lua 5.1 and 5.2 cannot tell; LuaJIT can. */
#if LUA_VERSION_NUM >= 503 || defined(LUA_JITLIBNAME)
#define tlx_may_be_yieldable(L) lua_isyieldable(L)
#else
#define tlx_may_be_yieldable(L) 1
#endif

#if TLX_HAS_INTEGERS
#define tlx_isinteger(L, index) lua_isinteger(L, index)
#else
#define tlx_isinteger(L, index) 0
#endif

/* luaL_setfuncs for Lua 5.1: fills the table below 'upvalues' values, makes
   them the upvalues of every function, and pops them. */
static inline void tlx_setfuncs (lua_State *L, const luaL_Reg *functions,
                                 int upvalues) {
  for (; functions->name != NULL; functions++) {
    int i;
    for (i = 0; i < upvalues; i++)
      lua_pushvalue(L, -upvalues);
    lua_pushcclosure(L, functions->func, upvalues);
    lua_setfield(L, -(upvalues + 2), functions->name);
  }
  lua_pop(L, upvalues);
}

#endif
