/*
** JSON through lua-cjson: finds out once what the installed one can do, and
** makes core.json_encode and core.json_decode over a private instance of it.
*/

#include "binding/json.h"
#include "binding/util.h"
#include "engine/random.h"

#include <string.h>

#define LONG_INTEGER "9007199254740993"

/* A larger buffer is not kept. */
#define LARGEST_SCRATCH (64 * 1024)


void tlx_push_boxed_integer (lua_State *L, const char *text, size_t length,
                             int integer_mt) {
  lua_createtable(L, 1, 0);
  lua_pushlstring(L, text, length);
  lua_rawseti(L, -2, 1);
  lua_pushvalue(L, integer_mt);
  lua_setmetatable(L, -2);
}


void tlx_take_work (lua_State *L, tlx_json *json, tlx_work *work) {
  if (json->busy) {
    work->owner = NULL;
    work->scratch = tlx_push_buffer(L);
    work->steps = tlx_push_buffer(L);
    return;
  }
  lua_pushnil(L);
  lua_pushnil(L);
  json->busy = 1;
  work->owner = json;
  work->scratch = &json->scratch;
  work->steps = &json->steps;
  tlx_buffer_clear(work->scratch);
  tlx_buffer_clear(work->steps);
}


static void trim (tlx_buffer *b, size_t largest) {
  if (b->capacity > largest)
    tlx_buffer_free(b);
}


void tlx_release_work (tlx_work *work) {
  size_t largest = work->owner != NULL ? LARGEST_SCRATCH : 0;
  trim(work->scratch, largest);
  trim(work->steps, largest);
  if (work->owner != NULL)
    work->owner->busy = 0;
}


static int free_scratch (lua_State *L) {
  tlx_json *json = (tlx_json *)lua_touserdata(L, 1);
  tlx_buffer_free(&json->scratch);
  tlx_buffer_free(&json->steps);
  return 0;
}


/* core.integer(text): what its metatable's __tostring undoes */
static int new_integer (lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  size_t sign = *text == '-';
  if (length == sign || strspn(text + sign, "0123456789") != length - sign ||
      (text[sign] == '0' && length > sign + 1))
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
** {======================================================
** What can the installed lua-cjson do?
** =======================================================
*/

/* Calls a setting of the instance, where this lua-cjson has it. */
static void configure (lua_State *L, int instance, const char *name,
                       int value) {
  lua_getfield(L, instance, name);
  if (!lua_isfunction(L, -1)) {
    lua_pop(L, 1);
    return;
  }
  if (value > 1)
    lua_pushinteger(L, value);
  else
    lua_pushboolean(L, value);
  lua_call(L, 1, 0);
}


static void push_decoded (lua_State *L, int instance, const char *text) {
  lua_getfield(L, instance, "decode");
  lua_pushstring(L, text);
  lua_call(L, 1, 1);
}


/* Is the value on the top of the stack encoded as 'text'? Pops it. */
static int encodes_as (lua_State *L, int instance, const char *text) {
  int same;
  lua_getfield(L, instance, "encode");
  lua_insert(L, -2);
  lua_call(L, 1, 1);
  same =
    lua_type(L, -1) == LUA_TSTRING && strcmp(lua_tostring(L, -1), text) == 0;
  lua_pop(L, 1);
  return same;
}


static int probe_integers (lua_State *L, int instance) {
  int kept;
  push_decoded(L, instance, "1");
  kept = tlx_isinteger(L, -1);
  lua_pop(L, 1);
  return kept;
}


static int probe_long_integers (lua_State *L, int instance) {
  int kept;
  push_decoded(L, instance, LONG_INTEGER);
  kept = tlx_isinteger(L, -1);
  return encodes_as(L, instance, LONG_INTEGER) && kept;
}


/* The instance's array_mt is at the top of the stack. */
static int probe_arrays (lua_State *L, int instance) {
  int kept;
  if (!lua_istable(L, -1))
    return 0;
  configure(L, instance, "decode_array_with_array_mt", 1);
  push_decoded(L, instance, "[]");
  kept = lua_istable(L, -1) && lua_getmetatable(L, -1);
  if (kept) {
    kept = lua_rawequal(L, -1, -3);
    lua_pop(L, 1);
  }
  return encodes_as(L, instance, "[]") && kept;
}


/* Leaves the metatable of arrays on the stack. */
static void probe (lua_State *L, int instance, tlx_json *json) {
  configure(L, instance, "decode_max_depth", TLX_JSON_DEPTH);
  configure(L, instance, "encode_max_depth", TLX_JSON_DEPTH);
  configure(L, instance, "decode_invalid_numbers", 0);
  /* a finalizer may encode while the buffer that is kept is in use */
  configure(L, instance, "encode_keep_buffer", 0);
  json->keeps_integers = probe_integers(L, instance);
  json->keeps_long_integers = probe_long_integers(L, instance);
  lua_getfield(L, instance, "empty_array");
  json->empty_array =
    lua_islightuserdata(L, -1) ? lua_touserdata(L, -1) : json;
  lua_pop(L, 1);
  lua_getfield(L, instance, "array_mt");
  json->keeps_arrays = probe_arrays(L, instance);
  if (!lua_istable(L, -1)) {
    lua_pop(L, 1);
    lua_newtable(L);
  }
}

/* }====================================================== */


/* The stack is: module, state, instance, array_mt, integer_mt. */
static void add_codec (lua_State *L, int module, const char *name,
                       const char *codec, lua_CFunction function) {
  lua_pushvalue(L, module + 1);
  lua_getfield(L, module + 2, codec);
  lua_pushvalue(L, module + 3);
  lua_pushvalue(L, module + 4);
  lua_pushcclosure(L, function, TLX_JSON_UPVALUES);
  lua_setfield(L, module, name);
}


static void push_instance (lua_State *L) {
  lua_getglobal(L, "require");
  lua_pushliteral(L, "cjson.safe");
  lua_call(L, 1, 1);
  lua_getfield(L, -1, "new");
  lua_remove(L, -2);
  lua_call(L, 0, 1);
}


static void make_tag (lua_State *L, tlx_json *json) {
  unsigned char bytes[TLX_TAG_LENGTH / 2];
  int i;
  if (!tlx_random_bytes(bytes, sizeof(bytes)))
    luaL_error(L, "the system has no random bytes to give");
  for (i = 0; i < TLX_TAG_LENGTH; i++)
    json->tag[i] = "0123456789abcdef"[(bytes[i / 2] >> (i % 2 * 4)) & 15];
  json->tag[TLX_TAG_LENGTH] = '\0';
}


int tlx_open_json (lua_State *L) {
  int module = lua_gettop(L);
  tlx_json *json = (tlx_json *)lua_newuserdata(L, sizeof(tlx_json));
  memset(json, 0, sizeof(tlx_json));
  lua_newtable(L);
  lua_pushcfunction(L, free_scratch);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
  make_tag(L, json);
  push_instance(L);
  probe(L, module + 2, json);
  lua_newtable(L);
  lua_pushcfunction(L, integer_to_string);
  lua_setfield(L, -2, "__tostring");
  add_codec(L, module, "json_decode", "decode", tlx_json_decode);
  add_codec(L, module, "json_encode", "encode", tlx_json_encode);
  lua_pushvalue(L, module + 4);
  lua_pushcclosure(L, new_integer, 1);
  lua_setfield(L, module, "integer");
  lua_pushvalue(L, module + 3);
  lua_setfield(L, module, "array_mt");
  lua_pushvalue(L, module + 4);
  lua_setfield(L, module, "integer_mt");
  lua_pushlightuserdata(L, (void *)json->empty_array);
  lua_setfield(L, module, "empty_array");
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, module, "null");
  lua_settop(L, module);
  return 0;
}
