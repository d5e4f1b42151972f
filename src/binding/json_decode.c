/*
** core.json_decode: text through lua-cjson, then a walk to the places that
** this lua-cjson or this Lua could not carry as they are.
*/

#include "engine/json_scan.h"
#include "binding/json.h"
#include "binding/util.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Integers of up to so many digits are exact in a double, and in 64 bits. */
#define DIGITS_OF_DOUBLE 15
#define DIGITS_OF_INTEGER 18

#define LARGEST_DOUBLE_INTEGER 9007199254740992.0


/*
** {======================================================
** Integers
** =======================================================
*/

/* An integer that a double cannot hold: exact, whatever it takes. */
static void push_long_integer (lua_State *L, const char *text, size_t length,
                               int box) {
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
  if (box)
    tlx_push_boxed_integer(L, text, length,
                           lua_upvalueindex(TLX_JSON_INTEGER_MT));
  else
    lua_pushlstring(L, text, length);
}


#if TLX_HAS_INTEGERS

static void push_short_integer (lua_State *L) {
  lua_pushinteger(L, (lua_Integer)lua_tonumber(L, -1));
}

#else

static void push_short_integer (lua_State *L) {
  lua_pushvalue(L, -1);
}

#endif


/* Pushes the integer that the value on the top of the stack stands for; 0
   when it is none after all, as where a key came twice. */
static int push_integer (lua_State *L, const tlx_json *json, int box) {
  size_t length;
  const char *text;
  if (lua_type(L, -1) == LUA_TNUMBER) {
    lua_Number value = lua_tonumber(L, -1);
    if (value != floor(value) || fabs(value) > LARGEST_DOUBLE_INTEGER)
      return 0;
    push_short_integer(L);
    return 1;
  }
  if (lua_type(L, -1) != LUA_TSTRING)
    return 0;
  text = lua_tolstring(L, -1, &length);
  if (length <= TLX_TAG_LENGTH || memcmp(text, json->tag, TLX_TAG_LENGTH) != 0)
    return 0;
  push_long_integer(L, text + TLX_TAG_LENGTH, length - TLX_TAG_LENGTH, box);
  return 1;
}

/* }====================================================== */


/*
** {======================================================
** The walk
** =======================================================
*/

/* Calls lua-cjson on the value on the top of the stack: value, error. */
static void call_codec (lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(TLX_JSON_CODEC));
  lua_insert(L, -2);
  lua_call(L, 1, 2);
}


static void push_key (lua_State *L, const tlx_json_step *step) {
  if (step->key == NULL)
    lua_pushinteger(L, (lua_Integer)step->at);
  else if (memchr(step->key, '\\', step->at) == NULL)
    lua_pushlstring(L, step->key, step->at);
  else { /* lua-cjson knows what the escapes mean */
    lua_pushlstring(L, step->key - 1, step->at + 2);
    call_codec(L);
    lua_pop(L, 1);
  }
}


/* Pushes the table at the step's place. Where a key came twice there may be
   something else; an empty table lets the steps go by. */
static void enter (lua_State *L, const tlx_json_step *step) {
  /* not for all levels at once: each coroutine has a stack of its own */
  luaL_checkstack(L, 8, "JSON nested too deep");
  push_key(L, step);
  lua_rawget(L, -2);
  if (!lua_istable(L, -1)) {
    lua_pop(L, 1);
    lua_newtable(L);
  }
}


static void mark_array (lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(TLX_JSON_ARRAY_MT));
  lua_setmetatable(L, -2);
}


static void drop_null (lua_State *L, const tlx_json_step *step) {
  int is_null;
  push_key(L, step);
  lua_pushvalue(L, -1);
  lua_rawget(L, -3);
  is_null = tlx_isnull(L, -1);
  lua_pop(L, 1);
  lua_pushnil(L);
  if (is_null)
    lua_rawset(L, -3);
  else
    lua_pop(L, 2);
}


static void fix_integer (lua_State *L, const tlx_json_step *step,
                         const tlx_json *json, int box) {
  push_key(L, step);
  lua_pushvalue(L, -1);
  lua_rawget(L, -3); /* table, key, value */
  if (push_integer(L, json, box)) {
    lua_remove(L, -2);
    lua_rawset(L, -3);
  }
  else
    lua_pop(L, 2);
}


/* Writes a string without its escapes, all of which are of one letter. */
static size_t unescape (char *out, const char *text, size_t length) {
  static const char letters[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
  const char *end = text + length, *escape;
  char *begin = out;
  while ((escape = (const char *)memchr(text, '\\', (size_t)(end - text))) !=
         NULL) {
    size_t plain = (size_t)(escape - text);
    memcpy(out, text, plain);
    out += plain;
    *out++ = values[strchr(letters, escape[1]) - letters];
    text = escape + 2;
  }
  memcpy(out, text, (size_t)(end - text));
  return (size_t)(out - begin) + (size_t)(end - text);
}


static void push_text (lua_State *L, const tlx_json_step *step,
                       tlx_buffer *space) {
  const char *text = step->string;
  size_t length = step->string_length;
  if (memchr(text, '\\', length) != NULL) {
    tlx_buffer_clear(space);
    if (!tlx_buffer_reserve(space, length))
      luaL_error(L, "not enough memory");
    length = unescape(space->data, text, length);
    text = space->data;
  }
  lua_pushlstring(L, text, length);
}


/* Puts a long string where its mark is. */
static void put_text (lua_State *L, const tlx_json_step *step,
                      const tlx_json *json, tlx_buffer *space) {
  size_t length = 0;
  const char *mark = NULL;
  push_key(L, step);
  lua_pushvalue(L, -1);
  lua_rawget(L, -3); /* table, key, mark */
  if (lua_type(L, -1) == LUA_TSTRING)
    mark = lua_tolstring(L, -1, &length);
  if (length == TLX_JSON_MARK_LENGTH && memcmp(mark, json->tag, length) == 0) {
    push_text(L, step, space);
    lua_remove(L, -2);
    lua_rawset(L, -3);
  }
  else
    lua_pop(L, 2);
}


/* Takes all steps on the table on the top of the stack. */
static void take_steps (lua_State *L, const tlx_json *json, tlx_work *work,
                        int box) {
  const tlx_json_step *step =
    (const tlx_json_step *)(const void *)work->steps->data;
  size_t left = work->steps->length / sizeof(tlx_json_step);
  for (; left > 0; left--, step++) {
    switch (step->action) {
      case TLX_JSON_ENTER:
        enter(L, step);
        break;
      case TLX_JSON_LEAVE:
        lua_pop(L, 1);
        break;
      case TLX_JSON_TEXT:
        put_text(L, step, json, work->scratch);
        break;
      case TLX_JSON_MARK:
        mark_array(L);
        break;
      case TLX_JSON_DROP:
        drop_null(L, step);
        break;
      case TLX_JSON_FIX:
        fix_integer(L, step, json, box);
        break;
    }
  }
}

/* }====================================================== */


/* Scans the text at 1 and leaves on the stack what lua-cjson shall read. */
static tlx_json_found scan (lua_State *L, const tlx_json *json, tlx_work *work,
                            int keep_null) {
  size_t length;
  const char *text = lua_tolstring(L, 1, &length);
  tlx_json_rules rules;
  tlx_json_found found;
  rules.tag = json->tag;
  rules.tag_length = TLX_TAG_LENGTH;
  rules.drop_nulls = !keep_null;
  rules.mark_arrays = !json->keeps_arrays;
  rules.fix_integers = TLX_HAS_INTEGERS && !json->keeps_integers;
  rules.safe_digits =
    json->keeps_long_integers ? DIGITS_OF_INTEGER : DIGITS_OF_DOUBLE;
  found = tlx_json_scan(text, length, &rules, work->steps, work->scratch);
  if (!found.memory) {
    tlx_release_work(work);
    luaL_error(L, "not enough memory");
  }
  if (work->scratch->length > 0)
    lua_pushlstring(L, work->scratch->data, work->scratch->length);
  else
    lua_pushvalue(L, 1);
  return found;
}


static int fail (lua_State *L, const char *message) {
  lua_pushnil(L);
  lua_pushstring(L, message);
  return 2;
}


/* What lua-cjson says of the text as it came. */
static int refuse (lua_State *L) {
  lua_pushvalue(L, 1);
  call_codec(L);
  return fail(L, lua_isnil(L, -2) && lua_isstring(L, -1) ? lua_tostring(L, -1)
                                                         : "invalid JSON");
}


/*
** core.json_decode(text [, keep_null [, box_integers]]) -> value | nil, message
** Members that are null are left out unless 'keep_null'. An integer that this
** Lua cannot hold is a decimal string, or a box that is sent as that integer.
*/
int tlx_json_decode (lua_State *L) {
  tlx_json *json = tlx_json_state(L);
  tlx_json_found found;
  tlx_work work;
  int box;
  luaL_checktype(L, 1, LUA_TSTRING);
  lua_settop(L, 3);
  box = lua_toboolean(L, 3);
  tlx_take_work(L, json, &work);
  found = scan(L, json, &work, lua_toboolean(L, 2));
  call_codec(L);
  if (lua_isnil(L, -2) || found.problem != NULL) {
    tlx_release_work(&work);
    return lua_isnil(L, -2) ? refuse(L) : fail(L, found.problem);
  }
  lua_pop(L, 1);
  if (lua_istable(L, -1))
    take_steps(L, json, &work, box);
  else if (work.steps->length > 0)
    push_integer(L, json, box);
  tlx_release_work(&work);
  return 1;
}
