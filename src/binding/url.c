/*
** core.path, core.query, core.uuid: text for URLs and headers.
*/

#include "binding/util.h"
#include "engine/random.h"
#include "engine/utf8.h"

#include <stdlib.h>
#include <string.h>

#define DEEPEST_QUERY 16

/* Octets that need no encoding: RFC 3986's unreserved ones and, in a path
   segment, the sub-delimiters, ':' and '@' (section 3.3). */
#define UNRESERVED "-._~"
#define SEGMENT UNRESERVED "!$&'()*+,;=:@"


static int is_plain (unsigned char c, const char *also) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || (c != '\0' && strchr(also, c) != NULL);
}


/* Writes 'text' percent-encoded; 'out' has room for three times its length. */
static size_t encode (char *out, const char *text, size_t length,
                      const char *also) {
  static const char hex[] = "0123456789ABCDEF";
  char *begin = out;
  size_t i;
  for (i = 0; i < length; i++) {
    unsigned char c = (unsigned char)text[i];
    if (is_plain(c, also))
      *out++ = (char)c;
    else {
      *out++ = '%';
      *out++ = hex[c >> 4];
      *out++ = hex[c & 15];
    }
  }
  return (size_t)(out - begin);
}


static void add_encoded (lua_State *L, tlx_buffer *b, const char *text,
                         size_t length, const char *also) {
  if (length == 0) /* its pointer may be NULL */
    return;
  if (length > (size_t)-1 / 8 || !tlx_buffer_reserve(b, 3 * length))
    luaL_error(L, "not enough memory");
  b->length += encode(b->data + b->length, text, length, also);
}


/*
** {======================================================
** Paths
** =======================================================
*/

/* Tells why the text cannot be a path segment; NULL if it can. */
static const char *segment_problem (const char *text, size_t length) {
  if (length == 0)
    return "must not be empty";
  if ((length == 1 && *text == '.') ||
      (length == 2 && memcmp(text, "..", 2) == 0))
    return "must not be '.' or '..'";
  if (strcspn(text, "\r\n") != length)
    return "contains CR, LF or NUL";
  if (!tlx_utf8_valid(text, length))
    return "valid UTF-8 expected";
  return NULL;
}


/*
** Replaces the value on the top of the stack by its encoded text. Returns a
** problem if it cannot be a segment.
*/
static const char *encode_segment (lua_State *L) {
  char number[TLX_NUMBER_SIZE], small[256], *out = small;
  const char *text, *problem;
  size_t length;
  if (lua_type(L, -1) == LUA_TNUMBER && tlx_format_number(L, -1, number)) {
    lua_pushstring(L, number);
    lua_replace(L, -2);
  }
  if (lua_type(L, -1) != LUA_TSTRING)
    return lua_pushfstring(L, "string expected, got %s", luaL_typename(L, -1));
  text = lua_tolstring(L, -1, &length);
  problem = segment_problem(text, length);
  if (problem != NULL)
    return problem;
  if (length > sizeof(small) / 3)
    out = (char *)lua_newuserdata(L, 3 * length);
  lua_pushlstring(L, out, encode(out, text, length, SEGMENT));
  lua_replace(L, out == small ? -2 : -3);
  if (out != small)
    lua_pop(L, 1);
  return NULL;
}


/*
** core.path(template, values) -> path | nil, name, problem
**
** Replaces each '{name}' of the template by the encoded values.name; if
** 'values' is not a table, by 'values' itself.
*/
static int path (lua_State *L) {
  const char *template = luaL_checkstring(L, 1);
  int pieces = 0;
  luaL_checkany(L, 2);
  lua_settop(L, 2);
  for (;;) {
    const char *open = strchr(template, '{');
    const char *close = open ? strchr(open, '}') : NULL;
    const char *problem;
    if (close == NULL)
      break;
    luaL_checkstack(L, 8, "too many parameters");
    lua_pushlstring(L, template, (size_t)(open - template));
    lua_pushvalue(L, 2);
    if (lua_istable(L, 2)) {
      lua_pushlstring(L, open + 1, (size_t)(close - open - 1));
      lua_rawget(L, 2);
      lua_replace(L, -2);
    }
    problem = encode_segment(L);
    if (problem != NULL) {
      lua_pushnil(L);
      lua_pushlstring(L, open + 1, (size_t)(close - open - 1));
      lua_pushstring(L, problem);
      return 3;
    }
    pieces += 2;
    template = close + 1;
  }
  lua_pushstring(L, template);
  lua_concat(L, pieces + 1);
  return 1;
}

/* }====================================================== */


/*
** {======================================================
** Queries
** =======================================================
*/

typedef struct query {
  lua_State *L;
  tlx_buffer *out;
  tlx_buffer *name;    /* of the current value, with its brackets */
  const char *problem; /* with the current value */
} query;

typedef struct key {
  const char *text;
  size_t length;
} key;


static int compare_keys (const void *left, const void *right) {
  const key *a = (const key *)left, *b = (const key *)right;
  size_t shorter = a->length < b->length ? a->length : b->length;
  int order = memcmp(a->text, b->text, shorter);
  if (order != 0)
    return order;
  return (a->length > b->length) - (a->length < b->length);
}


static int refuse (query *q, const char *problem) {
  q->problem = problem;
  return 0;
}


/* Adds the value on the top of the stack as one text. */
static int add_scalar (query *q) {
  lua_State *L = q->L;
  char number[TLX_NUMBER_SIZE];
  size_t length;
  const char *text;
  switch (lua_type(L, -1)) {
    case LUA_TSTRING:
      text = lua_tolstring(L, -1, &length);
      if (!tlx_utf8_valid(text, length))
        return refuse(q, "valid UTF-8 expected");
      add_encoded(L, q->out, text, length, UNRESERVED);
      return 1;
    case LUA_TNUMBER:
      if (!tlx_format_number(L, -1, number))
        return refuse(q, "finite number expected, got nan or inf");
      add_encoded(L, q->out, number, strlen(number), UNRESERVED);
      return 1;
    case LUA_TBOOLEAN:
      text = lua_toboolean(L, -1) ? "true" : "false";
      tlx_buffer_add_or_raise(L, q->out, text, strlen(text));
      return 1;
    default:
      return refuse(
        q, lua_pushfstring(L, "string, number or boolean expected, got %s",
                           tlx_isnull(L, -1) ? "null" : luaL_typename(L, -1)));
  }
}


static void begin_pair (query *q) {
  if (q->out->length > 0)
    tlx_buffer_add_or_raise(q->L, q->out, "&", 1);
  add_encoded(q->L, q->out, q->name->data, q->name->length, UNRESERVED);
  tlx_buffer_add_or_raise(q->L, q->out, "=", 1);
}


/* True if the table on the top of the stack is more than an array of 'count'
   items. */
static int has_others (lua_State *L, size_t count) {
  size_t entries = 0;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
    entries++;
  return entries != count;
}


/* Adds name=a,b,c. */
static int add_array (query *q, size_t count) {
  size_t i;
  begin_pair(q);
  for (i = 1; i <= count; i++) {
    int added;
    if (i > 1)
      tlx_buffer_add_or_raise(q->L, q->out, ",", 1);
    lua_rawgeti(q->L, -1, (int)i);
    added = add_scalar(q);
    if (!added)
      return 0;
    lua_pop(q->L, 1);
  }
  return 1;
}


static int add_object (query *q, int depth);


/* Adds the value on the top of the stack, under q->name. */
static int add_value (query *q, int depth) {
  lua_State *L = q->L;
  size_t count;
  if (!lua_istable(L, -1)) {
    begin_pair(q);
    return add_scalar(q);
  }
  count = tlx_rawlen(L, -1);
  if (count > 0 && has_others(L, count))
    return refuse(q, "array or object expected, got a table with holes or "
                     "with both positions and names");
  if (count > 0)
    return add_array(q, count);
  lua_pushnil(L);
  if (lua_next(L, -2) == 0)
    return add_array(q, 0);
  lua_pop(L, 2);
  if (depth == DEEPEST_QUERY)
    return refuse(q, "nested too deep");
  return add_object(q, depth + 1);
}


/* Pushes a userdata with the table's keys in sorted order. */
static key *push_keys (query *q, size_t *count) {
  lua_State *L = q->L;
  key *keys;
  size_t i = 0;
  *count = 0;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING) {
      refuse(q, "names expected, got a key that is not a string");
      return NULL;
    }
    (*count)++;
  }
  keys = (key *)lua_newuserdata(L, (*count + 1) * sizeof(key));
  for (lua_pushnil(L); lua_next(L, -3); lua_pop(L, 1), i++)
    keys[i].text = lua_tolstring(L, -2, &keys[i].length);
  qsort(keys, *count, sizeof(key), compare_keys);
  return keys;
}


/* Adds name[key]=..., in the order of the keys, so that equal tables give
   equal queries. */
static int add_object (query *q, int depth) {
  lua_State *L = q->L;
  size_t count, i, outer = q->name->length;
  key *keys;
  luaL_checkstack(L, 8, "query nested too deep");
  keys = push_keys(q, &count);
  if (keys == NULL)
    return 0;
  for (i = 0; i < count; i++) {
    q->name->length = outer;
    if (depth > 0)
      tlx_buffer_add_or_raise(L, q->name, "[", 1);
    tlx_buffer_add_or_raise(L, q->name, keys[i].text, keys[i].length);
    if (depth > 0)
      tlx_buffer_add_or_raise(L, q->name, "]", 1);
    lua_pushlstring(L, keys[i].text, keys[i].length);
    lua_rawget(L, -3);
    if (!add_value(q, depth))
      return 0;
    lua_pop(L, 1);
  }
  q->name->length = outer;
  lua_pop(L, 1);
  return 1;
}


/* core.query(values) -> text | nil, name, problem */
static int encode_query (lua_State *L) {
  query q;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  q.L = L;
  q.problem = NULL;
  q.out = tlx_push_buffer(L);
  q.name = tlx_push_buffer(L);
  lua_pushvalue(L, 1);
  if (!add_object(&q, 0)) {
    lua_pushnil(L);
    lua_pushlstring(L, q.name->data ? q.name->data : "", q.name->length);
    lua_pushstring(L, q.problem);
    return 3;
  }
  lua_pushlstring(L, q.out->data ? q.out->data : "", q.out->length);
  tlx_buffer_free(q.out);
  tlx_buffer_free(q.name);
  return 1;
}

/* }====================================================== */


/* core.uuid() -> a version 4 UUID */
static int uuid (lua_State *L) {
  char text[TLX_UUID_LENGTH + 1];
  if (!tlx_uuid(text))
    return luaL_error(L, "the system has no random bytes to give");
  lua_pushlstring(L, text, TLX_UUID_LENGTH);
  return 1;
}


int tlx_open_url (lua_State *L) {
  static const luaL_Reg functions[] = {
    {"path", path},
    {"query", encode_query},
    {"uuid", uuid},
    {NULL, NULL},
  };
  tlx_setfuncs(L, functions, 0);
  return 0;
}
