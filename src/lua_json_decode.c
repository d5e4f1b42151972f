/*
** core.json_decode: text through lua-cjson, then one walk that puts right what
** this lua-cjson or this Lua could not carry.
*/

#include "json_scan.h"
#include "lua_json.h"
#include "lua_util.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Integers of up to so many digits are exact in a double, and in 64 bits. */
#define DIGITS_OF_DOUBLE 15
#define DIGITS_OF_INTEGER 18

#define LARGEST_DOUBLE_INTEGER 9007199254740992.0

typedef struct walk {
  lua_State *L;
  const tlx_json *json;
  int mark_arrays;
  int make_integers;   /* every number without a fraction */
  int restore;         /* there are tagged strings */
  int box;             /* long integers become boxes, not strings */
  int failed;          /* something that looked like a number is none */
} walk;


static int needs_walk (const walk *w) {
  return w->mark_arrays || w->make_integers || w->restore;
}


static void mark_array (lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(TLX_JSON_ARRAY_MT));
  lua_setmetatable(L, -2);
}


/* An integer that a double cannot hold: exact, whatever it takes. */
static void push_long_integer (walk *w, const char *text, size_t length) {
  lua_State *L = w->L;
#if TLX_HAS_INTEGERS
  long long value;
  errno = 0;
  value = strtoll(text, NULL, 10);
  if (errno == 0) {
    lua_pushinteger(L, (lua_Integer)value);
    return;
  }
#else
  char exact[32];
  double value = strtod(text, NULL);
  snprintf(exact, sizeof(exact), "%.0f", value);
  if (fabs(value) <= LARGEST_DOUBLE_INTEGER && strcmp(exact, text) == 0) {
    lua_pushnumber(L, value);
    return;
  }
#endif
  if (w->box)
    tlx_push_boxed_integer(L, text, length,
                           lua_upvalueindex(TLX_JSON_INTEGER_MT));
  else
    lua_pushlstring(L, text, length);
}


static void push_float (walk *w, const char *text) {
  char *end;
  double value = strtod(text, &end);
  if (*end != '\0')
    w->failed = 1;
  lua_pushnumber(w->L, value);
}


/* Pushes what the string on the top of the stack stands for; 0 when it is
   just a string. */
static int restore_string (walk *w) {
  lua_State *L = w->L;
  size_t length;
  const char *text = lua_tolstring(L, -1, &length);
  if (length <= TLX_TAG_LENGTH ||
      memcmp(text, w->json->tag, TLX_TAG_LENGTH) != 0)
    return 0;
  text += TLX_TAG_LENGTH + 1;
  length -= TLX_TAG_LENGTH + 1;
  switch (text[-1]) {
    case 'a':
      lua_newtable(L);
      mark_array(L);
      break;
    case 'f':
      push_float(w, text);
      break;
    default:
      push_long_integer(w, text, length);
  }
  return 1;
}


#if TLX_HAS_INTEGERS

static int restore_number (lua_State *L) {
  lua_Number value = lua_tonumber(L, -1);
  if (value != floor(value) || fabs(value) > LARGEST_DOUBLE_INTEGER)
    return 0;
  lua_pushinteger(L, (lua_Integer)value);
  return 1;
}

#else

static int restore_number (lua_State *L) {
  (void)L;
  return 0;
}

#endif


static void walk_table (walk *w);


/* Pushes the right value for the one on the top of the stack; 0 when that is
   right already. */
static int restore_value (walk *w) {
  switch (lua_type(w->L, -1)) {
    case LUA_TTABLE:
      walk_table(w);
      return 0;
    case LUA_TNUMBER:
      return w->make_integers && restore_number(w->L);
    case LUA_TSTRING:
      return w->restore && restore_string(w);
    default:
      return 0;
  }
}


static void walk_table (walk *w) {
  lua_State *L = w->L;
  luaL_checkstack(L, 8, "JSON nested too deep");
  if (w->mark_arrays) {
    lua_rawgeti(L, -1, 1);
    if (lua_isnil(L, -1))
      lua_pop(L, 1);
    else {
      lua_pop(L, 1);
      mark_array(L);
    }
  }
  lua_pushnil(L);
  while (lua_next(L, -2)) {  /* table, key, value */
    if (restore_value(w)) {
      lua_pushvalue(L, -3);
      lua_insert(L, -2);
      lua_rawset(L, -5);
    }
    lua_pop(L, 1);
  }
}


/* Scans the text at 1 and leaves on the stack what lua-cjson shall read. */
static tlx_json_found scan (lua_State *L, const tlx_json *json,
                            int keep_null) {
  size_t length;
  const char *text = lua_tolstring(L, 1, &length);
  tlx_buffer *out = tlx_push_buffer(L);
  tlx_json_rules rules;
  tlx_json_found found;
  rules.tag = json->tag;
  rules.tag_length = TLX_TAG_LENGTH;
  rules.drop_nulls = !keep_null;
  rules.tag_arrays = !json->keeps_arrays;
  rules.tag_floats = TLX_HAS_INTEGERS && !json->keeps_integers;
  rules.safe_digits =
    json->keeps_long_integers ? DIGITS_OF_INTEGER : DIGITS_OF_DOUBLE;
  found = tlx_json_scan(text, length, &rules, out);
  if (!found.memory)
    luaL_error(L, "not enough memory");
  if (out->length > 0) {
    lua_pushlstring(L, out->data, out->length);
    tlx_buffer_free(out);
  }
  else
    lua_pushvalue(L, 1);
  return found;
}


/* Calls lua-cjson on the value on the top of the stack: value, error. */
static void call_codec (lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(TLX_JSON_CODEC));
  lua_insert(L, -2);
  lua_call(L, 1, 2);
}


static int fail (lua_State *L, const char *message) {
  lua_pushnil(L);
  lua_pushstring(L, message);
  return 2;
}


/*
** core.json_decode(text [, keep_null [, box_integers]]) -> value | nil, message
** Members that are null are left out unless 'keep_null'. An integer that this
** Lua cannot hold is a decimal string, or a box that is sent as that integer.
*/
int tlx_json_decode (lua_State *L) {
  const tlx_json *json = tlx_json_state(L);
  tlx_json_found found;
  walk w;
  luaL_checktype(L, 1, LUA_TSTRING);
  lua_settop(L, 3);
  found = scan(L, json, lua_toboolean(L, 2));
  call_codec(L);
  if (lua_isnil(L, -2)) {
    lua_pushvalue(L, 1);  /* so that the message fits the text that came */
    call_codec(L);
    return fail(L, lua_isnil(L, -2) && lua_isstring(L, -1)
                     ? lua_tostring(L, -1) : "invalid JSON");
  }
  lua_pop(L, 1);
  w.L = L;
  w.json = json;
  w.mark_arrays = found.arrays && !json->keeps_arrays;
  w.make_integers =
    TLX_HAS_INTEGERS && found.integers && !json->keeps_integers;
  w.restore = found.tags;
  w.box = lua_toboolean(L, 3);
  w.failed = 0;
  if (needs_walk(&w))
    restore_value(&w);
  if (w.failed)
    return fail(L, "invalid number");
  return 1;
}
