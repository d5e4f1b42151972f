/*
** core.json_encode: encodes values in one pass, which tracks its position in
** the value, so that an error can name it.
*/

#include "binding/json.h"
#include "binding/util.h"
#include "engine/json_scan.h"
#include "engine/number.h"

#include <string.h>

/* Maximum number of levels shown in a path. */
#define SHOWN_LEVELS 8

/* Stack slots needed for one level, and for an error. */
#define SLOTS_OF_LEVEL 8

/* The longest encoding of one octet, as in \u001f. */
#define LONGEST_ESCAPE 6

#define SPARSE "array without holes expected, got a sparse one"

/* Slots of the stack: the value, and the writer's space. */
#define VALUE 1
#define SPACE 2

/* A position in the value. */
typedef struct place {
  const struct place *up;
  const void *table;
  const char *key; /* NULL in an array */
  size_t index;
  int depth;
} place;

typedef struct writer {
  lua_State *L;
  int max_depth;
  char *out; /* the end of the text so far */
  char *end; /* of the space */
  const void *array_mt, *empty_array_mt, *integer_mt, *empty_array;
  tlx_json_space space;
} writer;

typedef enum mark { NONE, AN_EMPTY_ARRAY, AN_ARRAY, AN_INTEGER } mark;


/* Every write function writes the value on the top of the stack, whose
   position is 'p'. It returns 0 when the value cannot be written, with the
   problem and the path on the top of the stack. */
static int write_value (writer *w, const place *p);


/* Pushes the problem and the path to its position. */
static int refuse (writer *w, const place *p, const char *problem) {
  lua_State *L = w->L;
  int parts = 0, below;
  lua_pushstring(L, problem);
  below = lua_gettop(L);
  luaL_checkstack(L, SHOWN_LEVELS + 4, "value nested too deep");
  lua_pushstring(L, p->depth > SHOWN_LEVELS ? "..." : "");
  while (p->depth > SHOWN_LEVELS)
    p = p->up;
  for (; p->table != NULL; p = p->up) {
    if (p->key == NULL)
      lua_pushfstring(L, "[%d]", (int)p->index);
    else
      lua_pushfstring(L, "%s%s", p->up->table != NULL ? "." : "", p->key);
    lua_insert(L, below + 1);
    parts++;
  }
  lua_concat(L, parts + 1);
  return 0;
}


/*
** {======================================================
** Text
** =======================================================
*/

/* Makes room for 'size' octets. */
static void reserve (writer *w, size_t size) {
  size_t length, needed;
  if ((size_t)(w->end - w->out) >= size)
    return;
  length = (size_t)(w->out - w->space.data);
  if (size > (size_t)-1 / 4 - length)
    luaL_error(w->L, "not enough memory");
  needed = length + size;
  if (needed < 2 * w->space.capacity)
    needed = 2 * w->space.capacity;
  tlx_json_grow(w->L, &w->space, length, needed);
  w->out = w->space.data + length;
  w->end = w->space.data + needed;
}


static void put_octet (writer *w, char octet) {
  reserve(w, 1);
  *w->out++ = octet;
}


static int put_text (writer *w, const char *text, size_t length) {
  reserve(w, length);
  memcpy(w->out, text, length);
  w->out += length;
  return 1;
}


static char *put_escape (char *out, char octet) {
  static const char hex[] = "0123456789abcdef";
  static const char octets[] = "\"\\\b\f\n\r\t", names[] = "\"\\bfnrt";
  const char *found = octet != '\0' ? strchr(octets, octet) : NULL;
  *out++ = '\\';
  if (found != NULL)
    *out++ = names[found - octets];
  else {
    memcpy(out, "u00", 3);
    out += 3;
    *out++ = hex[octet >> 4];
    *out++ = hex[octet & 15];
  }
  return out;
}


/* Writes the string at 'index' in quotes; returns 0 when it is not UTF-8. */
static int put_string (writer *w, int index) {
  size_t length;
  const char *p = lua_tolstring(w->L, index, &length), *end = p + length;
  reserve(w, length + 2);
  *w->out++ = '"';
  for (;;) {
    p = tlx_json_skip_plain(p, end, &w->out);
    if (p == end)
      break;
    if ((unsigned char)*p >= 0x80)
      return 0;
    reserve(w, LONGEST_ESCAPE + (size_t)(end - p));
    w->out = put_escape(w->out, *p++);
  }
  *w->out++ = '"';
  return 1;
}


static int write_string (writer *w, const place *p) {
  return put_string(w, -1) || refuse(w, p, "valid UTF-8 expected");
}

/* }====================================================== */


static int write_number (writer *w, const place *p) {
  lua_State *L = w->L;
  lua_Number number;
  reserve(w, TLX_NUMBER_SIZE);
#if TLX_HAS_INTEGERS
  if (lua_isinteger(L, -1)) {
    w->out = tlx_write_integer(w->out, (int64_t)lua_tointeger(L, -1));
    return 1;
  }
#endif
  number = lua_tonumber(L, -1);
  if (number - number != 0)
    return refuse(w, p,
                  number != number ? "finite number expected, got nan"
                                   : "finite number expected, got inf");
  w->out = tlx_write_double(w->out, (double)number);
  return 1;
}


/*
** {======================================================
** Tables
** =======================================================
*/

/* Returns the mark that the metatable of the table on the top of the stack
   sets. Only our metatables and lua-cjson's count. */
static mark mark_of (const writer *w) {
  const void *found;
  if (!lua_getmetatable(w->L, -1))
    return NONE;
  found = lua_topointer(w->L, -1);
  lua_pop(w->L, 1);
  if (found == w->array_mt)
    return AN_ARRAY;
  if (found == w->empty_array_mt)
    return AN_EMPTY_ARRAY;
  return found == w->integer_mt ? AN_INTEGER : NONE;
}


/* Tells why the table on the top of the stack is neither an object nor an
   array of 'count' items; NULL if it may be one. */
static const char *shape_problem (lua_State *L, size_t count, int is_array) {
  size_t names = 0, positions = 0, others = 0;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    int type = lua_type(L, -2);
    *(type == LUA_TSTRING   ? &names
      : type == LUA_TNUMBER ? &positions
                            : &others) += 1;
  }
  if (others > 0)
    return "names or positions expected as keys, got others";
  if (positions > 0 && names > 0)
    return "array or object expected, got a table with both positions and "
           "names";
  if (is_array && names > 0)
    return "array expected, got a table with names";
  return positions == count ? NULL : SPARSE;
}


static int write_item (writer *w, place *inner, size_t index) {
  inner->index = index;
  if (index > 1)
    put_octet(w, ',');
  return write_value(w, inner);
}


/* Writes the items of an array from 'index' on, after checking all keys. */
static int write_rest (writer *w, const place *p, place *inner, size_t index,
                       int is_array) {
  lua_State *L = w->L;
  size_t count = tlx_rawlen(L, -1);
  const char *problem = shape_problem(L, count, is_array);
  if (problem != NULL)
    return refuse(w, p, problem);
  for (; index <= count; index++) {
    lua_rawgeti(L, -1, (int)index);
    if (lua_isnil(L, -1))
      return refuse(w, p, SPARSE);
    if (!write_item(w, inner, index))
      return 0;
    lua_pop(L, 1);
  }
  return 1;
}


/*
** Most arrays are traversed in order, with no other keys; these are recognized
** as arrays while they are written. The first key and its value are on the
** stack.
*/
static int write_array (writer *w, const place *p, place *inner,
                        int is_array) {
  lua_State *L = w->L;
  size_t index = 1;
  int has_more = 1;
  put_octet(w, '[');
  while (has_more && lua_type(L, -2) == LUA_TNUMBER &&
         lua_tonumber(L, -2) == (lua_Number)index) {
    if (!write_item(w, inner, index++))
      return 0;
    lua_pop(L, 1);
    has_more = lua_next(L, -2);
  }
  if (has_more) {
    lua_pop(L, 2);
    if (!write_rest(w, p, inner, index, is_array))
      return 0;
  }
  put_octet(w, ']');
  return 1;
}


/* The first key and its value are on the stack. */
static int write_object (writer *w, const place *p, place *inner) {
  lua_State *L = w->L;
  char before = '{';
  do {
    if (lua_type(L, -2) != LUA_TSTRING) {
      lua_pop(L, 2);
      return refuse(w, p, shape_problem(L, 0, 0));
    }
    inner->key = lua_tostring(L, -2);
    put_octet(w, before);
    before = ',';
    if (!put_string(w, -2))
      return refuse(w, inner, "valid UTF-8 expected");
    put_octet(w, ':');
    if (!write_value(w, inner))
      return 0;
    lua_pop(L, 1);
  } while (lua_next(L, -2));
  put_octet(w, '}');
  return 1;
}


static int write_boxed_integer (writer *w, const place *p) {
  size_t length = 0;
  const char *text = NULL;
  lua_rawgeti(w->L, -1, 1);
  if (lua_type(w->L, -1) == LUA_TSTRING)
    text = lua_tolstring(w->L, -1, &length);
  if (text == NULL || !tlx_is_integer(text, length))
    return refuse(w, p, "decimal digits expected");
  lua_pop(w->L, 1);
  return put_text(w, text, length);
}


static int contains_itself (const place *p) {
  const place *outer;
  for (outer = p->up; outer != NULL; outer = outer->up)
    if (outer->table == p->table)
      return 1;
  return 0;
}


static int write_table (writer *w, const place *p) {
  lua_State *L = w->L;
  mark marked;
  place inner;
  luaL_checkstack(L, SLOTS_OF_LEVEL, "value nested too deep");
  marked = mark_of(w);
  if (marked == AN_INTEGER)
    return write_boxed_integer(w, p);
  inner.up = p;
  inner.table = lua_topointer(L, -1);
  inner.key = NULL;
  inner.index = 0;
  inner.depth = p->depth + 1;
  if (contains_itself(&inner))
    return refuse(w, p, "table expected, got one that contains itself");
  if (p->depth == w->max_depth)
    return refuse(w, p, tlx_json_too_deep(L, w->max_depth));
  lua_pushnil(L);
  if (!lua_next(L, -2))
    return put_text(w, marked == NONE ? "{}" : "[]", 2);
  if (lua_type(L, -2) == LUA_TSTRING && marked != AN_ARRAY)
    return write_object(w, p, &inner);
  return write_array(w, p, &inner, marked == AN_ARRAY);
}

/* }====================================================== */


static int write_value (writer *w, const place *p) {
  lua_State *L = w->L;
  switch (lua_type(L, -1)) {
    case LUA_TSTRING:
      return write_string(w, p);
    case LUA_TNUMBER:
      return write_number(w, p);
    case LUA_TBOOLEAN:
      return lua_toboolean(L, -1) ? put_text(w, "true", 4)
                                  : put_text(w, "false", 5);
    case LUA_TTABLE:
      return write_table(w, p);
    case LUA_TLIGHTUSERDATA:
      if (lua_touserdata(L, -1) == NULL)
        return put_text(w, "null", 4);
      if (lua_touserdata(L, -1) == w->empty_array)
        return put_text(w, "[]", 2);
      break;
  }
  return refuse(
    w, p,
    lua_pushfstring(L, "JSON value expected, got %s", luaL_typename(L, -1)));
}


/*
** core.json_encode(value [, max_depth]) -> text | nil, problem, path
**
** 'max_depth' is as for decoding. 'path' locates the problem, as in
** "tools[2].name".
*/
int tlx_json_encode (lua_State *L) {
  static const place top = {NULL, NULL, NULL, 0, 0};
  writer w;
  luaL_checkany(L, VALUE);
  w.max_depth = tlx_json_check_depth(L, 2);
  lua_settop(L, VALUE);
  lua_pushnil(L);
  w.L = L;
  w.array_mt = lua_topointer(L, lua_upvalueindex(TLX_JSON_ARRAY_MT));
  w.empty_array_mt =
    lua_topointer(L, lua_upvalueindex(TLX_JSON_EMPTY_ARRAY_MT));
  w.integer_mt = lua_topointer(L, lua_upvalueindex(TLX_JSON_INTEGER_MT));
  w.empty_array = lua_touserdata(L, lua_upvalueindex(TLX_JSON_EMPTY_ARRAY));
  tlx_json_open_space(&w.space, SPACE);
  w.out = w.space.data;
  w.end = w.out + w.space.capacity;
  lua_pushvalue(L, VALUE);
  if (!write_value(&w, &top)) {
    lua_pushnil(L);
    lua_insert(L, -3);
    return 3;
  }
  lua_pushlstring(L, w.space.data, (size_t)(w.out - w.space.data));
  return 1;
}
