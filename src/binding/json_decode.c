/*
** core.json_decode: decodes text in one pass (RFC 8259). Each value is pushed
** on the Lua stack; the table of an array or object is created after its last
** value, with its final size.
*/

#include "binding/json.h"
#include "binding/util.h"
#include "engine/json_scan.h"
#include "engine/number.h"

#include <stdio.h>

/* Maximum number of values that wait on the stack; further values go into
   their tables at once, which then grow. Lua 5.1 has 8000 slots for a C
   function. */
#define MOST_WAITING 4000

/* Slots are requested in portions. LuaJIT guarantees no more than these across
   a collection. */
#define PORTION 16

/* Working slots above the values. */
#define SPARE_SLOTS 4

#define LARGEST_DOUBLE_INTEGER (UINT64_C(1) << 53)

/* The slot of the reader's space, after the arguments. */
#define SPACE 5

#define BYTE_ORDER_MARK "\xef\xbb\xbf"
#define REPLACEMENT_CHARACTER 0xfffd

typedef struct reader {
  lua_State *L;
  const char *begin, *end; /* of the text, which ends with a NUL */
  const char *expected;    /* what was missing, after a failure */
  const char *place;       /* where it was missing */
  int keep_null, box_integers;
  int depth, max_depth;
  int height, room; /* slots used, and slots available */
  tlx_json_space space;
} reader;

/* Every read function gets the position where its value begins, and returns
   the position after it, or NULL. It pushes one value. */
static const char *read_value (reader *r, const char *p);


static const char *fail (reader *r, const char *p, const char *expected) {
  r->expected = expected;
  r->place = p;
  return NULL;
}


static const char *read_word (reader *r, const char *p, const char *word) {
  size_t length = strlen(word);
  if ((size_t)(r->end - p) < length || memcmp(p, word, length) != 0)
    return fail(r, p, "value expected");
  return p + length;
}


static const char *skip_space (const char *p) {
  while (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')
    p++;
  return p;
}


/* Call before pushing a value. */
static void count_slot (reader *r) {
  if (r->height == r->room) {
    luaL_checkstack(r->L, PORTION + SPARE_SLOTS, "not enough memory");
    r->room += PORTION;
  }
  r->height++;
}


/*
** {======================================================
** Strings
** =======================================================
*/

static int hexadecimal (char c) {
  if (c >= '0' && c <= '9')
    return c - '0';
  c = (char)(c | 0x20);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}


/* Reads four digits into 'code'. */
static const char *read_code (reader *r, const char *p, uint32_t *code) {
  const char *end = p + 4;
  for (*code = 0; p < end; p++) {
    int digit = hexadecimal(*p);
    if (digit < 0)
      return fail(r, p, "hexadecimal digit expected");
    *code = *code << 4 | (uint32_t)digit;
  }
  return p;
}


/* Reads an escape after its "\u". An unpaired surrogate, as in text that was
   cut in the middle of a pair, must not make the whole document unreadable. */
static const char *read_unicode (reader *r, const char *p, char **out) {
  uint32_t code, low = 0;
  p = read_code(r, p, &code);
  if (p != NULL && code >= 0xd800 && code <= 0xdfff) {
    const char *next = p;
    if (code < 0xdc00 && p[0] == '\\' && p[1] == 'u')
      next = read_code(r, p + 2, &low);
    if (low >= 0xdc00 && low <= 0xdfff)
      code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
    else {
      code = REPLACEMENT_CHARACTER;
      next = next != NULL ? p : NULL;
    }
    p = next;
  }
  if (p != NULL)
    *out = tlx_utf8_put(*out, code);
  return p;
}


static const char *read_escape (reader *r, const char *p, char **out) {
  static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
  const char *name;
  if (*p == 'u')
    return read_unicode(r, p + 1, out);
  name = *p != '\0' ? strchr(names, *p) : NULL;
  if (name == NULL)
    return fail(r, p, "escape expected");
  *(*out)++ = values[name - names];
  return p + 1;
}


/* Reports an octet that a string must not contain. */
static const char *fail_in_string (reader *r, const char *p) {
  return fail(r, p,
              p == r->end                ? "'\"' expected"
              : (unsigned char)*p < 0x20 ? "escaped control character expected"
                                         : "valid UTF-8 expected");
}


/* Finds the quote that ends a string, or 'end'; 'p' is inside the string, and
   not after a backslash. */
static const char *find_quote (const char *p, const char *end) {
  for (;;) {
    const char *quote = (const char *)memchr(p, '"', (size_t)(end - p));
    const char *escape = quote;
    if (quote == NULL)
      return end;
    while (escape > p && escape[-1] == '\\')
      escape--;
    if ((quote - escape) % 2 == 0)
      return quote;
    p = quote + 1;
  }
}


/* Reads a string with escapes; the first is at 'p'. */
static const char *read_escaped (reader *r, const char *begin, const char *p) {
  const char *quote = find_quote(p, r->end);
  size_t longest = (size_t)(quote - begin);
  char *out;
  if (longest > r->space.capacity)
    tlx_json_grow(r->L, &r->space, 0, longest);
  out = r->space.data;
  for (p = begin;;) {
    p = tlx_json_skip_plain(p, quote, &out);
    if (*p != '\\')
      break;
    p = read_escape(r, p + 1, &out);
    if (p == NULL)
      return NULL;
  }
  if (p != quote || p == r->end)
    return fail_in_string(r, p);
  lua_pushlstring(r->L, r->space.data, (size_t)(out - r->space.data));
  return p + 1;
}


static const char *read_string (reader *r, const char *p) {
  const char *begin = p + 1;
  count_slot(r);
  p = tlx_json_skip_plain(begin, r->end, NULL);
  if (*p == '\\')
    return read_escaped(r, begin, p);
  if (*p != '"')
    return fail_in_string(r, p);
  lua_pushlstring(r->L, begin, (size_t)(p - begin));
  return p + 1;
}

/* }====================================================== */


/*
** {======================================================
** Numbers
** =======================================================
*/

/* Pushes an integer if this Lua can represent it. */
static int push_integer (lua_State *L, const tlx_number *number) {
  uint64_t magnitude = number->magnitude;
  if (number->kind == TLX_LONG_INTEGER)
    return 0;
#if TLX_HAS_INTEGERS
  lua_pushinteger(
    L, (lua_Integer)(number->is_negative ? 0 - magnitude : magnitude));
#else
  if (magnitude > LARGEST_DOUBLE_INTEGER)
    return 0;
  lua_pushnumber(L, number->is_negative ? -(lua_Number)magnitude
                                        : (lua_Number)magnitude);
#endif
  return 1;
}


static const char *read_number (reader *r, const char *p) {
  tlx_number number;
  tlx_read_number(p, &number);
  if (number.kind == TLX_NO_NUMBER)
    return fail(r, number.end, "digit expected");
  count_slot(r);
  if (number.kind == TLX_FLOAT) {
    if (number.value - number.value != 0)
      return fail(r, p, "number of at most 1.8e308 expected");
    lua_pushnumber(r->L, number.value);
  }
  else if (!push_integer(r->L, &number)) {
    size_t length = (size_t)(number.end - p);
    if (r->box_integers)
      tlx_push_boxed_integer(r->L, p, length,
                             lua_upvalueindex(TLX_JSON_INTEGER_MT));
    else
      lua_pushlstring(r->L, p, length);
  }
  return number.end;
}

/* }====================================================== */


/*
** {======================================================
** Arrays and objects
** =======================================================
*/

/* A table under construction. Its values wait on the stack, above its slot. */
typedef struct table {
  int slot;
  int is_array;
  int stored;   /* items of an array that are already in the table */
  int left_out; /* waiting members of an object that are null */
} table;


static void store_item (lua_State *L, table *t, int waiting) {
  lua_pushvalue(L, waiting);
  lua_rawseti(L, t->slot, ++t->stored);
}


/* Stores a name and its value. Nil removes an earlier member of that name;
   storing nil itself would make Lua allocate room for it. */
static void store_member (lua_State *L, const table *t, int waiting) {
  if (t->left_out > 0 && lua_isnil(L, waiting + 1)) {
    int is_new;
    lua_pushvalue(L, waiting);
    lua_rawget(L, t->slot);
    is_new = lua_isnil(L, -1);
    lua_pop(L, 1);
    if (is_new)
      return;
  }
  lua_pushvalue(L, waiting);
  lua_pushvalue(L, waiting + 1);
  lua_rawset(L, t->slot);
}


/* Moves the waiting values into the table in order, so that the last of
   duplicate names wins. */
static void store (reader *r, table *t) {
  lua_State *L = r->L;
  int waiting = t->slot + 1, count = r->height - t->slot;
  if (lua_isnil(L, t->slot)) {
    lua_createtable(L, t->is_array ? count : 0,
                    t->is_array ? 0 : count / 2 - t->left_out);
    lua_replace(L, t->slot);
  }
  if (t->is_array)
    for (; waiting <= r->height; waiting++)
      store_item(L, t, waiting);
  else
    for (; waiting < r->height; waiting += 2)
      store_member(L, t, waiting);
  t->left_out = 0;
  lua_settop(L, t->slot);
  r->height = t->slot;
}


static const char *read_member (reader *r, table *t, const char *p) {
  if (*p != '"')
    return fail(r, p, "name in quotes expected");
  p = read_string(r, p);
  if (p == NULL)
    return NULL;
  p = skip_space(p);
  if (*p != ':')
    return fail(r, p, "':' expected");
  p = skip_space(p + 1);
  if (*p != 'n' || r->keep_null)
    return read_value(r, p);
  t->left_out++;
  count_slot(r);
  lua_pushnil(r->L);
  return read_word(r, p, "null");
}


static const char *read_table (reader *r, const char *p) {
  table t = {0, *p == '[', 0, 0};
  char end = t.is_array ? ']' : '}';
  if (++r->depth > r->max_depth)
    return fail(r, p, tlx_json_too_deep(r->L, r->max_depth));
  count_slot(r);
  lua_pushnil(r->L);
  t.slot = r->height;
  p = skip_space(p + 1);
  if (*p != end)
    for (;;) {
      p = t.is_array ? read_value(r, p) : read_member(r, &t, p);
      if (p == NULL)
        return NULL;
      if (r->height > MOST_WAITING)
        store(r, &t);
      p = skip_space(p);
      if (*p != ',')
        break;
      p = skip_space(p + 1);
    }
  if (*p != end)
    return fail(r, p,
                t.is_array ? "',' or ']' expected" : "',' or '}' expected");
  store(r, &t);
  if (t.is_array) {
    lua_pushvalue(r->L, lua_upvalueindex(TLX_JSON_ARRAY_MT));
    lua_setmetatable(r->L, t.slot);
  }
  r->depth--;
  return p + 1;
}

/* }====================================================== */


static const char *read_value (reader *r, const char *p) {
  switch (*p) {
    case '"':
      return read_string(r, p);
    case '{':
    case '[':
      return read_table(r, p);
    case 't':
      count_slot(r);
      lua_pushboolean(r->L, 1);
      return read_word(r, p, "true");
    case 'f':
      count_slot(r);
      lua_pushboolean(r->L, 0);
      return read_word(r, p, "false");
    case 'n':
      count_slot(r);
      lua_pushlightuserdata(r->L, NULL);
      return read_word(r, p, "null");
    default:
      if (*p == '-' || (*p >= '0' && *p <= '9'))
        return read_number(r, p);
      return fail(r, p, "value expected");
  }
}


/* Pushes nil and a message: what was expected, and where. */
static int push_failure (const reader *r) {
  lua_State *L = r->L;
  int octet = (unsigned char)*r->place;
  char got[16] = "the end", place[TLX_NUMBER_SIZE];
  if (r->place < r->end && octet > ' ' && octet < 0x7f)
    snprintf(got, sizeof(got), "'%c'", octet);
  else if (r->place < r->end)
    snprintf(got, sizeof(got), "octet 0x%02x", (unsigned)octet);
  *tlx_write_integer(place, r->place - r->begin + 1) = '\0';
  lua_pushnil(L);
  lua_pushfstring(L, "%s, got %s at octet %s", r->expected, got, place);
  return 2;
}


/*
** core.json_decode(text [, keep_null [, box_integers [, max_depth]]])
**   -> value | nil, message
**
** Null members are left out unless 'keep_null'. An integer that this Lua
** cannot represent becomes a decimal string, or a box that is encoded as that
** integer. 'max_depth' is 500 by default, and at most 1000. The message gives
** the position, in octets from 1.
*/
int tlx_json_decode (lua_State *L) {
  reader r;
  size_t length;
  const char *p;
  luaL_checktype(L, 1, LUA_TSTRING);
  r.max_depth = tlx_json_check_depth(L, 4);
  lua_settop(L, SPACE);
  r.L = L;
  r.begin = lua_tolstring(L, 1, &length);
  r.end = r.begin + length;
  r.keep_null = lua_toboolean(L, 2);
  r.box_integers = lua_toboolean(L, 3);
  r.expected = NULL;
  r.place = r.begin;
  r.depth = 0;
  r.height = r.room = SPACE;
  tlx_json_open_space(&r.space, SPACE);
  p = r.begin;
  if (length >= 3 && memcmp(p, BYTE_ORDER_MARK, 3) == 0)
    p += 3;
  p = read_value(&r, skip_space(p));
  if (p == NULL)
    return push_failure(&r);
  p = skip_space(p);
  if (p != r.end) {
    fail(&r, p, "end expected");
    return push_failure(&r);
  }
  return 1;
}
