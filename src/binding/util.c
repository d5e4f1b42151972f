/*
** What the bindings share.
*/

#include "binding/util.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
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


/* A locale may want a comma, JSON and URLs do not. */
static void use_point (char *text) {
  char *comma = strchr(text, ',');
  if (comma != NULL)
    *comma = '.';
}


int tlx_format_number (lua_State *L, int index, char text[TLX_NUMBER_SIZE]) {
  lua_Number number = lua_tonumber(L, index);
  int precision;
#if TLX_HAS_INTEGERS
  if (lua_isinteger(L, index)) {
    snprintf(text, TLX_NUMBER_SIZE, "%lld",
             (long long)lua_tointeger(L, index));
    return 1;
  }
#endif
  if (number != number || number - number != 0)
    return 0;
  if (number == floor(number) && fabs(number) < 9.2e18) {
    snprintf(text, TLX_NUMBER_SIZE, "%.0f", number + 0.0);
    return 1;
  }
  for (precision = 14; precision < 17; precision++) {
    snprintf(text, TLX_NUMBER_SIZE, "%.*g", precision, number);
    if (strtod(text, NULL) == number)
      break;
  }
  if (precision == 17)
    snprintf(text, TLX_NUMBER_SIZE, "%.17g", number);
  use_point(text);
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


void tlx_add (lua_State *L, tlx_buffer *b, const char *data, size_t length) {
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
  /* when it is whole: there may be no memory for some of it */
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
