/*
** Utilities shared by the fuzz targets.
*/

#include "fuzz.h"

#include "binding/util.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>


void fuzz_require (int condition, const char *what) {
  if (condition)
    return;
  fprintf(stderr, "fuzz: %s\n", what);
  abort();
}


/* A stand-in for lua-cjson, of which the core takes two metatables. */
static void open_cjson (lua_State *L) {
  lua_getglobal(L, "package");
  lua_getfield(L, -1, "loaded");
  lua_newtable(L);
  lua_newtable(L);
  lua_setfield(L, -2, "array_mt");
  lua_newtable(L);
  lua_setfield(L, -2, "empty_array_mt");
  lua_setfield(L, -2, "cjson");
  lua_pop(L, 2);
}


static lua_State *new_state (void) {
  static const char *const names[] = {"json_decode", "json_encode",
                                      "array_mt",    "empty_array_mt",
                                      "integer_mt",  "empty_array"};
  lua_State *L = luaL_newstate();
  size_t i;
  fuzz_require(L != NULL, "no memory");
  luaL_openlibs(L);
  open_cjson(L);
  lua_newtable(L);
  tlx_open_json(L);
  lua_getglobal(L, "require");
  lua_pushliteral(L, "cjson");
  lua_call(L, 1, 1);
  lua_getfield(L, -1, "empty_array_mt");
  lua_setfield(L, 1, "empty_array_mt");
  lua_settop(L, 1);
  for (i = 0; i < sizeof(names) / sizeof(*names); i++)
    lua_getfield(L, 1, names[i]);
  lua_remove(L, 1);
  return L;
}


lua_State *fuzz_state (void) {
  static lua_State *L = NULL;
  if (L == NULL)
    L = new_state();
  lua_settop(L, FUZZ_TOP);
  return L;
}


void fuzz_call (lua_State *L, int function, int arguments) {
  lua_pushvalue(L, function);
  lua_insert(L, -1 - arguments);
  if (lua_pcall(L, arguments, 3, 0) != 0) {
    fprintf(stderr, "fuzz: raised: %s\n", lua_tostring(L, -1));
    abort();
  }
}


static int has_metatable (lua_State *L, int index, int metatable) {
  int same;
  if (!lua_getmetatable(L, index))
    return 0;
  same = lua_rawequal(L, -1, metatable);
  lua_pop(L, 1);
  return same;
}


static size_t count_members (lua_State *L, int index) {
  size_t count = 0;
  for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1))
    count++;
  return count;
}


/* A box is read back as an integer, if it fits into 64 bits. */
static int is_same_integer (lua_State *L, int box, int integer) {
  int same;
  lua_rawgeti(L, box, 1);
  if (lua_istable(L, integer))
    lua_rawgeti(L, integer, 1);
  else
    lua_pushfstring(L, "%I", lua_tointeger(L, integer));
  same = lua_rawequal(L, -1, -2) || strcmp(lua_tostring(L, -2), "-0") == 0;
  lua_pop(L, 2);
  return same;
}


void fuzz_require_same (lua_State *L, int a, int b) {
  luaL_checkstack(L, 8, "too deep");
  if (lua_touserdata(L, a) != NULL &&
      lua_touserdata(L, a) == lua_touserdata(L, EMPTY_ARRAY)) {
    fuzz_require(has_metatable(L, b, ARRAY_MT) && count_members(L, b) == 0,
                 "not the empty array");
    return;
  }
  if (lua_istable(L, a) && has_metatable(L, a, INTEGER_MT)) {
    fuzz_require(is_same_integer(L, a, b), "another integer");
    return;
  }
  if (!lua_istable(L, a)) {
    fuzz_require(lua_compare(L, a, b, LUA_OPEQ), "another value");
    return;
  }
  fuzz_require(lua_istable(L, b) && count_members(L, a) == count_members(L, b),
               "another table");
  for (lua_pushnil(L); lua_next(L, a); lua_pop(L, 2)) {
    lua_pushvalue(L, -2);
    lua_rawget(L, b);
    fuzz_require_same(L, lua_gettop(L) - 1, lua_gettop(L));
  }
}


void fuzz_write_and_read (lua_State *L) {
  int value = lua_gettop(L);
  lua_pushvalue(L, value);
  fuzz_call(L, ENCODE, 1);
  fuzz_require(lua_isstring(L, value + 1), "what was read is not written");
  lua_settop(L, value + 1);
  lua_pushboolean(L, 1);
  lua_pushboolean(L, 1);
  fuzz_call(L, DECODE, 3);
  lua_settop(L, value + 1);
  fuzz_require(!lua_isnil(L, value + 1), "what was written is not read");
  fuzz_require_same(L, value, value + 1);
}
