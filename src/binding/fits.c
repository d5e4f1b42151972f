/*
** core.fits: a quick test of whether the fields of a table have given types.
*/

#include "binding/util.h"

#include <math.h>

/* 64-bit integers are at least -2^63 and less than 2^63. */
#define ABOVE_INTEGERS 9223372036854775808.0


static int fits_integer (lua_State *L) {
  lua_Number number;
  if (lua_type(L, -1) != LUA_TNUMBER)
    return 0;
  if (tlx_isinteger(L, -1))
    return 1;
  number = lua_tonumber(L, -1);
  return number >= -ABOVE_INTEGERS && number < ABOVE_INTEGERS &&
         number == floor(number);
}


/* True if the value on the top of the stack is a table without a metatable,
   which might make it something else. */
static int fits_table (lua_State *L) {
  if (lua_type(L, -1) != LUA_TTABLE)
    return 0;
  if (!lua_getmetatable(L, -1))
    return 1;
  lua_pop(L, 1);
  return 0;
}


static int fits_object (lua_State *L) {
  int is_array;
  if (!fits_table(L))
    return 0;
  lua_rawgeti(L, -1, 1);
  is_array = !lua_isnil(L, -1);
  lua_pop(L, 1);
  return !is_array;
}


/* The names of types begin with different letters. */
static int fits_scalar (lua_State *L, char type) {
  switch (type) {
    case 'a': /* any */
      return 1;
    case 'b': /* boolean */
      return lua_type(L, -1) == LUA_TBOOLEAN;
    case 'd': /* date, datetime */
    case 's': /* string */
      return lua_type(L, -1) == LUA_TSTRING;
    case 'i': /* integer */
      return fits_integer(L);
    case 'n': /* number */
      return lua_type(L, -1) == LUA_TNUMBER;
    case 'o': /* object */
      return fits_object(L);
    default:
      return 0;
  }
}


static int fits_array (lua_State *L, char type) {
  size_t i, length, count = 0;
  if (!fits_table(L))
    return 0;
  length = tlx_rawlen(L, -1);
  for (i = 1; i <= length; i++) {
    int fits;
    lua_rawgeti(L, -1, (int)i);
    fits = !lua_isnil(L, -1) && fits_scalar(L, type);
    lua_pop(L, 1);
    if (!fits)
      return 0;
  }
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
    count++;
  return length > 0 && count == length;
}


/*
** core.fits(given, types) -> boolean
**
** 'types' has types of parameters by names: "string", "object[]". True if
** 'given' is a table without a metatable whose fields are all among them, and
** have values that need neither a conversion nor a closer look.
*/
static int core_fits (lua_State *L) {
  int fits;
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  lua_pushvalue(L, 1);
  fits = fits_table(L);
  for (lua_pushnil(L); fits && lua_next(L, 1); lua_pop(L, 2)) {
    const char *type;
    size_t length;
    lua_pushvalue(L, -2);
    lua_rawget(L, 2);
    type = lua_tolstring(L, -1, &length);
    lua_insert(L, -2);
    fits =
      type != NULL && length > 0 &&
      (type[length - 1] == ']' ? fits_array(L, *type) : fits_scalar(L, *type));
  }
  lua_pushboolean(L, fits);
  return 1;
}


int tlx_open_fits (lua_State *L) {
  lua_pushcfunction(L, core_fits);
  lua_setfield(L, -2, "fits");
  return 0;
}
