/*
** Utilities shared by the bindings.
*/

#include "binding/util.h"

#include <math.h>
#include <string.h>

#define BUFFER_TYPE "telnyx.buffer"

#define LONGEST_MILLISECONDS 2147483647


int64_t tlx_to_milliseconds (lua_Number seconds) {
  if (!(seconds > 0))
    return 0;
  if (seconds * 1000 > LONGEST_MILLISECONDS)
    return LONGEST_MILLISECONDS;
  return (int64_t)ceil(seconds * 1000);
}


int tlx_format_number (lua_State *L, int index, char text[TLX_NUMBER_SIZE]) {
  lua_Number number = lua_tonumber(L, index);
  if (number - number != 0)
    return 0;
#if TLX_HAS_INTEGERS
  if (lua_isinteger(L, index)) {
    *tlx_write_integer(text, (int64_t)lua_tointeger(L, index)) = '\0';
    return 1;
  }
#endif
  *tlx_write_double(text, (double)number) = '\0';
  return 1;
}


static int free_buffer (lua_State *L) {
  tlx_buffer_free((tlx_buffer *)luaL_checkudata(L, 1, BUFFER_TYPE));
  return 0;
}


tlx_buffer *tlx_push_buffer (lua_State *L) {
  static const luaL_Reg no_methods = {NULL, NULL};
  tlx_buffer *b = (tlx_buffer *)lua_newuserdata(L, sizeof(tlx_buffer));
  b->data = NULL;
  b->length = b->capacity = 0;
  tlx_set_type(L, BUFFER_TYPE, &no_methods, free_buffer);
  return b;
}


void tlx_buffer_add_or_raise (lua_State *L, tlx_buffer *b, const char *data,
                              size_t length) {
  if (tlx_buffer_append(b, data, length, 0) != TLX_APPENDED)
    luaL_error(L, "not enough memory");
}


void *tlx_check_self (lua_State *L, const char *type) {
  if (lua_getmetatable(L, 1)) {
    int is_self = lua_rawequal(L, -1, lua_upvalueindex(1));
    lua_pop(L, 1);
    if (is_self)
      return lua_touserdata(L, 1);
  }
  return luaL_checkudata(L, 1, type);
}


void tlx_new_type (lua_State *L, const char *name, const luaL_Reg *methods,
                   lua_CFunction close) {
  lua_newtable(L);
  lua_pushstring(L, name);
  lua_setfield(L, -2, "__name");
  lua_newtable(L);
  lua_pushvalue(L, -2);
  tlx_setfuncs(L, methods, 1);
  lua_setfield(L, -2, "__index");
  lua_pushvalue(L, -1);
  lua_pushcclosure(L, close, 1);
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, "__gc");
  lua_setfield(L, -2, "__close");
  lua_pushliteral(L, "telnyx");
  lua_setfield(L, -2, "__metatable");
  /* only once complete: an allocation may fail before */
  lua_setfield(L, LUA_REGISTRYINDEX, name);
}


void tlx_set_type (lua_State *L, const char *name, const luaL_Reg *methods,
                   lua_CFunction close) {
  luaL_getmetatable(L, name);
  if (lua_isnil(L, -1)) {
    lua_pop(L, 1);
    tlx_new_type(L, name, methods, close);
    luaL_getmetatable(L, name);
  }
  lua_setmetatable(L, -2);
}
