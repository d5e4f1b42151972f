/*
** core.json_encode: checks the whole value first, so that an error can name
** its place, then lets lua-cjson write it.
*/

#include "binding/json.h"
#include "binding/util.h"
#include "engine/utf8.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A path shows so many levels. */
#define SHOWN_LEVELS 8

/* lua-cjson writes 14 significant digits. */
#define DIGITS "%.14g"
#define LARGEST_SHORT_INTEGER 99999999999999.0

/* Where in the value we are. */
typedef struct place {
  const struct place *up;
  const void *table;
  const char *key; /* NULL in an array */
  size_t index;
  int depth;
} place;

typedef struct encoder {
  lua_State *L;
  tlx_json *json;
  int needs_tags; /* lua-cjson cannot write some of it, or not always alike */
  const char *problem;
} encoder;

typedef enum shape { OBJECT, ARRAY, BOXED, WRONG } shape;

typedef enum mark { NONE, AN_ARRAY, AN_INTEGER, FOREIGN } mark;


/* Leaves on the stack the value, the problem and the path to its place. */
static int refuse (encoder *e, const place *p, const char *problem) {
  lua_State *L = e->L;
  int parts = 0;
  lua_pushstring(L, problem);
  lua_insert(L, 2);
  lua_settop(L, 2);
  luaL_checkstack(L, SHOWN_LEVELS + 4, "value nested too deep");
  lua_pushstring(L, p->depth > SHOWN_LEVELS ? "..." : "");
  while (p->depth > SHOWN_LEVELS)
    p = p->up;
  for (; p->table != NULL; p = p->up) {
    if (p->key == NULL)
      lua_pushfstring(L, "[%d]", (int)p->index);
    else
      lua_pushfstring(L, "%s%s", p->up->table != NULL ? "." : "", p->key);
    lua_insert(L, 3);
    parts++;
  }
  lua_concat(L, parts + 1);
  return 0;
}


/* What the metatable of the table on the top of the stack says of it. */
static mark mark_of (lua_State *L) {
  mark found = FOREIGN;
  if (!lua_getmetatable(L, -1))
    return NONE;
  if (lua_rawequal(L, -1, lua_upvalueindex(TLX_JSON_ARRAY_MT)))
    found = AN_ARRAY;
  else if (lua_rawequal(L, -1, lua_upvalueindex(TLX_JSON_INTEGER_MT)))
    found = AN_INTEGER;
  lua_pop(L, 1);
  return found;
}


/*
** {======================================================
** Checking
** =======================================================
*/

static int is_index (lua_State *L, int index, size_t count) {
  lua_Number number;
  if (lua_type(L, index) != LUA_TNUMBER)
    return 0;
  number = lua_tonumber(L, index);
  return number >= 1 && number <= (lua_Number)count && number == floor(number);
}


static const char *shape_problem (size_t names, size_t indices, size_t others,
                                  int is_array) {
  if (others > 0)
    return "names or positions expected as keys, got others";
  if (indices > 0 && names > 0)
    return "array or object expected, got a table with both positions and "
           "names";
  if (is_array && names > 0)
    return "array expected, got a table with names";
  return "array without holes expected, got a sparse one";
}


/* What is the table on the top of the stack? 'count' is of an array. */
static shape shape_of (encoder *e, size_t *count) {
  lua_State *L = e->L;
  size_t names = 0, indices = 0, inside = 0, others = 0;
  size_t length = tlx_rawlen(L, -1);
  mark marked = mark_of(L);
  int is_array = marked == AN_ARRAY;
  if (marked == AN_INTEGER)
    return BOXED;
  if (marked == FOREIGN)
    e->needs_tags = 1;
  *count = length;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    int type = lua_type(L, -2);
    if (type == LUA_TSTRING)
      names++;
    else if (type == LUA_TNUMBER)
      indices++;
    else
      others++;
    if (is_index(L, -2, length))
      inside++;
  }
  if (others == 0 && names == 0 && indices == inside && inside == length)
    return length > 0 || is_array ? ARRAY : OBJECT;
  if (others == 0 && indices == 0 && !is_array)
    return OBJECT;
  e->problem = shape_problem(names, indices, others, is_array);
  return WRONG;
}


static int check_string (encoder *e, const place *p, int index) {
  size_t length;
  const char *text = lua_tolstring(e->L, index, &length);
  if (tlx_utf8_valid(text, length))
    return 1;
  return refuse(e, p, "valid UTF-8 expected");
}


static int check_number (encoder *e, const place *p) {
  lua_State *L = e->L;
  lua_Number number = lua_tonumber(L, -1);
  if (number != number || number - number != 0)
    return refuse(e, p,
                  number != number ? "finite number expected, got nan"
                                   : "finite number expected, got inf");
  if (fabs(number) > LARGEST_SHORT_INTEGER) {
    if (!tlx_isinteger(L, -1) || !e->json->keeps_long_integers)
      e->needs_tags = 1;
  }
  else if (number != floor(number)) {
    char text[TLX_NUMBER_SIZE];
    snprintf(text, sizeof(text), DIGITS, number);
    if (strtod(text, NULL) != number)
      e->needs_tags = 1;
  }
  return 1;
}


static int check_value (encoder *e, const place *p);


static int check_array (encoder *e, place *inner, size_t count) {
  lua_State *L = e->L;
  if (count == 0 && !e->json->keeps_arrays)
    e->needs_tags = 1;
  for (inner->index = 1; inner->index <= count; inner->index++) {
    lua_rawgeti(L, -1, (int)inner->index);
    if (!check_value(e, inner))
      return 0;
    lua_pop(L, 1);
  }
  return 1;
}


static int check_object (encoder *e, place *inner) {
  lua_State *L = e->L;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    inner->key = lua_tostring(L, -2);
    if (!check_string(e, inner, -2) || !check_value(e, inner))
      return 0;
  }
  return 1;
}


static int contains_itself (const place *p) {
  const place *outer;
  for (outer = p->up; outer != NULL; outer = outer->up)
    if (outer->table == p->table)
      return 1;
  return 0;
}


static int check_table (encoder *e, const place *p) {
  place inner;
  size_t count;
  inner.up = p;
  inner.table = lua_topointer(e->L, -1);
  inner.key = NULL;
  inner.index = 0;
  inner.depth = p->depth + 1;
  if (contains_itself(&inner))
    return refuse(e, p, "table expected, got one that contains itself");
  if (p->depth == TLX_JSON_DEPTH)
    return refuse(e, p, "nesting of at most 500 levels expected");
  luaL_checkstack(e->L, 8, "value nested too deep");
  switch (shape_of(e, &count)) {
    case BOXED:
      e->needs_tags = 1;
      return 1;
    case ARRAY:
      return check_array(e, &inner, count);
    case OBJECT:
      return check_object(e, &inner);
    default:
      return refuse(e, p, e->problem);
  }
}


/* The value on the top of the stack, which is at 'p'. */
static int check_value (encoder *e, const place *p) {
  lua_State *L = e->L;
  switch (lua_type(L, -1)) {
    case LUA_TSTRING:
      return check_string(e, p, -1);
    case LUA_TNUMBER:
      return check_number(e, p);
    case LUA_TBOOLEAN:
      return 1;
    case LUA_TTABLE:
      return check_table(e, p);
    case LUA_TLIGHTUSERDATA:
      if (lua_touserdata(L, -1) == e->json->empty_array) {
        e->needs_tags = 1;
        return 1;
      }
      if (lua_touserdata(L, -1) == NULL)
        return 1;
      /* fall through */
    default:
      return refuse(e, p,
                    lua_pushfstring(L, "JSON value expected, got %s",
                                    luaL_typename(L, -1)));
  }
}

/* }====================================================== */


/*
** {======================================================
** A copy with tagged strings, and their end
** =======================================================
*/

static void push_tagged (encoder *e, char letter, const char *text) {
  lua_pushfstring(e->L, "%s%c%s", e->json->tag, letter, text);
}


static void push_copy (encoder *e);


/* An empty table may be one that lua-cjson has marked; but what has a __len is
   an array to some of them. */
static int is_left_alone (lua_State *L) {
  lua_pushnil(L);
  if (lua_next(L, -2)) {
    lua_pop(L, 2);
    return 0;
  }
  if (luaL_getmetafield(L, -1, "__len")) {
    lua_pop(L, 1);
    return 0;
  }
  return 1;
}


static void push_table_copy (encoder *e) {
  lua_State *L = e->L;
  size_t count, i;
  shape kind = shape_of(e, &count);
  luaL_checkstack(L, 8, "value nested too deep");
  if (kind == BOXED) {
    lua_rawgeti(L, -1, 1);
    push_tagged(e, 'n', lua_tostring(L, -1));
    lua_remove(L, -2);
  }
  else if (kind == ARRAY && count == 0)
    push_tagged(e, 'a', "");
  else if (kind == OBJECT && is_left_alone(L))
    lua_pushvalue(L, -1);
  else if (kind == ARRAY) {
    lua_createtable(L, (int)count, 0);
    for (i = 1; i <= count; i++) {
      lua_rawgeti(L, -2, (int)i);
      push_copy(e);
      lua_rawseti(L, -3, (int)i);
      lua_pop(L, 1);
    }
  }
  else {
    lua_newtable(L);
    for (lua_pushnil(L); lua_next(L, -3); lua_pop(L, 1)) {
      lua_pushvalue(L, -2); /* table, copy, key, value, key */
      lua_pushvalue(L, -2);
      push_copy(e);
      lua_remove(L, -2);
      lua_rawset(L, -5);
    }
  }
}


/* Pushes what lua-cjson shall write for the value on the top of the stack. */
static void push_copy (encoder *e) {
  lua_State *L = e->L;
  char text[TLX_NUMBER_SIZE];
  switch (lua_type(L, -1)) {
    case LUA_TTABLE:
      push_table_copy(e);
      break;
    case LUA_TNUMBER:
      tlx_format_number(L, -1, text);
      push_tagged(e, 'n', text);
      break;
    case LUA_TLIGHTUSERDATA:
      if (lua_touserdata(L, -1) == e->json->empty_array) {
        push_tagged(e, 'a', "");
        break;
      }
      /* fall through */
    default:
      lua_pushvalue(L, -1);
  }
}


/* The tagged strings of the text on the top of the stack become what they
   stand for. */
static void replace_tags (encoder *e) {
  lua_State *L = e->L;
  const char *text = lua_tostring(L, -1), *next;
  tlx_work work;
  tlx_buffer *out;
  tlx_take_work(L, e->json, &work);
  out = work.scratch;
  while ((next = strstr(text, e->json->tag)) != NULL) {
    const char *value = next + TLX_TAG_LENGTH + 1;
    const char *quote = strchr(value, '"');
    tlx_add(L, out, text, (size_t)(next - 1 - text));
    if (value[-1] == 'a')
      tlx_add(L, out, "[]", 2);
    else
      tlx_add(L, out, value, (size_t)(quote - value));
    text = quote + 1;
  }
  tlx_add(L, out, text, strlen(text));
  lua_pushlstring(L, out->data, out->length);
  tlx_release_work(&work);
}

/* }====================================================== */


/*
** core.json_encode(value) -> text | nil, problem, path
** 'path' names the place of the problem, as in "tools[2].name".
*/
int tlx_json_encode (lua_State *L) {
  static const place top = {NULL, NULL, NULL, 0, 0};
  encoder e;
  luaL_checkany(L, 1);
  lua_settop(L, 1);
  e.L = L;
  e.json = tlx_json_state(L);
  e.needs_tags = 0;
  e.problem = NULL;
  if (!check_value(&e, &top)) {
    lua_pushnil(L);
    lua_insert(L, 2);
    return 3;
  }
  if (e.needs_tags)
    push_copy(&e);
  lua_pushvalue(L, lua_upvalueindex(TLX_JSON_CODEC));
  lua_insert(L, -2);
  lua_call(L, 1, 2);
  if (lua_isnil(L, -2)) {
    lua_pushliteral(L, "");
    return 3;
  }
  lua_pop(L, 1);
  if (e.needs_tags)
    replace_tags(&e);
  return 1;
}
