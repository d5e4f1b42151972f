/*
** core.json_decode, core.json_encode, and the JSON values that Lua has no type
** for: null, [] and long integers.
*/

#include "binding/json.h"
#include "binding/util.h"

#include <string.h>


void tlx_json_open_space (tlx_json_space *space, int slot) {
  space->data = space->first;
  space->capacity = sizeof(space->first);
  space->slot = slot;
}


void tlx_json_grow (lua_State *L, tlx_json_space *space, size_t length,
                    size_t needed) {
  char *data = (char *)lua_newuserdata(L, needed);
  memcpy(data, space->data, length);
  lua_replace(L, space->slot);
  space->data = data;
  space->capacity = needed;
}


int tlx_json_check_depth (lua_State *L, int argument) {
  lua_Integer depth = luaL_optinteger(L, argument, TLX_JSON_DEPTH);
  luaL_argcheck(L, depth >= 1 && depth <= TLX_JSON_MAX_DEPTH, argument,
                "depth out of range");
  return (int)depth;
}


const char *tlx_json_too_deep (lua_State *L, int max_depth) {
  return lua_pushfstring(L, "nesting depth of at most %d (max_depth) expected",
                         max_depth);
}


int tlx_is_integer (const char *text, size_t length) {
  tlx_number number;
  tlx_read_number(text, &number);
  return (number.kind == TLX_INTEGER || number.kind == TLX_LONG_INTEGER) &&
         number.end == text + length;
}


void tlx_push_boxed_integer (lua_State *L, const char *text, size_t length,
                             int integer_mt) {
  lua_createtable(L, 1, 0);
  lua_pushlstring(L, text, length);
  lua_rawseti(L, -2, 1);
  lua_pushvalue(L, integer_mt);
  lua_setmetatable(L, -2);
}


/* core.integer(text) -> integer; its metatable's __tostring returns the text */
static int new_integer (lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  if (!tlx_is_integer(text, length))
    return luaL_error(L, "bad integer '%s' (decimal digits expected)", text);
  tlx_push_boxed_integer(L, text, length, lua_upvalueindex(1));
  return 1;
}


static int integer_to_string (lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_rawgeti(L, 1, 1);
  return 1;
}


/*
** Pushes the upvalues. They are lua-cjson's values where it has them, so that
** programs can exchange values with it; some versions have no metatables and
** no [].
*/
static void push_upvalues (lua_State *L) {
  int cjson;
  lua_getglobal(L, "require");
  lua_pushliteral(L, "cjson");
  lua_call(L, 1, 1);
  cjson = lua_gettop(L);
  lua_getfield(L, cjson, "array_mt");
  if (!lua_istable(L, -1)) {
    lua_pop(L, 1);
    lua_newtable(L);
  }
  lua_getfield(L, cjson, "empty_array_mt");
  lua_getfield(L, cjson, "empty_array");
  if (!lua_islightuserdata(L, -1)) {
    lua_pop(L, 1);
    lua_pushlightuserdata(L, lua_newuserdata(L, 1));
    lua_insert(L, -2); /* the userdata's address is that of [] */
    lua_setfield(L, LUA_REGISTRYINDEX, "telnyx.empty_array");
  }
  lua_newtable(L);
  lua_pushcfunction(L, integer_to_string);
  lua_setfield(L, -2, "__tostring");
  lua_remove(L, cjson);
}


int tlx_open_json (lua_State *L) {
  static const luaL_Reg functions[] = {
    {"json_decode", tlx_json_decode},
    {"json_encode", tlx_json_encode},
    {NULL, NULL},
  };
  int module = lua_gettop(L);
  push_upvalues(L);
  lua_pushvalue(L, module + TLX_JSON_ARRAY_MT);
  lua_setfield(L, module, "array_mt");
  lua_pushvalue(L, module + TLX_JSON_EMPTY_ARRAY);
  lua_setfield(L, module, "empty_array");
  lua_pushvalue(L, module + TLX_JSON_INTEGER_MT);
  lua_setfield(L, module, "integer_mt");
  lua_pushvalue(L, module + TLX_JSON_INTEGER_MT);
  lua_pushcclosure(L, new_integer, 1);
  lua_setfield(L, module, "integer");
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, module, "null");
  tlx_setfuncs(L, functions, TLX_JSON_UPVALUES);
  return 0;
}
