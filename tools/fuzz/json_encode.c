/*
** The fuzz target of core.json_encode: the octets are instructions that build
** a value, which must survive encoding and decoding.
*/

#include "fuzz.h"

#include <string.h>

/* Maximum number of values on the stack. */
#define MOST_VALUES 100

typedef struct octets {
  const uint8_t *next, *end;
} octets;


static unsigned take (octets *from) {
  return from->next < from->end ? *from->next++ : 0;
}


static void take_bytes (octets *from, void *to, size_t size) {
  uint8_t *out = (uint8_t *)to;
  for (; size > 0; size--)
    *out++ = (uint8_t)take(from);
}


static void push_number (lua_State *L, octets *from) {
  lua_Number number;
  take_bytes(from, &number, sizeof(number));
  lua_pushnumber(L, number);
}


static void push_integer (lua_State *L, octets *from) {
  lua_Integer integer;
  take_bytes(from, &integer, sizeof(integer));
  lua_pushinteger(L, integer);
}


static void push_text (lua_State *L, octets *from) {
  size_t length = take(from), left = (size_t)(from->end - from->next);
  if (length > left)
    length = left;
  lua_pushlstring(L, (const char *)from->next, length);
  from->next += length;
}


static void push_box (lua_State *L, octets *from) {
  lua_createtable(L, 1, 0);
  push_text(L, from);
  lua_rawseti(L, -2, 1);
  lua_pushvalue(L, INTEGER_MT);
  lua_setmetatable(L, -2);
}


static void mark (lua_State *L, octets *from) {
  if (!lua_istable(L, -1))
    return;
  switch (take(from) % 3) {
    case 0:
      lua_pushvalue(L, ARRAY_MT);
      break;
    case 1:
      lua_pushvalue(L, EMPTY_ARRAY_MT);
      break;
    default:
      lua_newtable(L);
  }
  lua_setmetatable(L, -2);
}


/* The two values on the top go into the table below them. */
static void set_member (lua_State *L) {
  if (lua_gettop(L) < FUZZ_TOP + 3 || !lua_istable(L, -3) ||
      lua_isnil(L, -2) ||
      (lua_isnumber(L, -2) && lua_tonumber(L, -2) != lua_tonumber(L, -2)))
    return;
  lua_rawset(L, -3);
}


/* The value on the top goes to the end of the table below it. */
static void add_item (lua_State *L) {
  if (lua_gettop(L) >= FUZZ_TOP + 2 && lua_istable(L, -2))
    lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
}


static int nothing (lua_State *L) {
  (void)L;
  return 0;
}


static void step (lua_State *L, octets *from) {
  switch (take(from) % 16) {
    case 0:
      lua_pushboolean(L, (int)take(from) & 1);
      break;
    case 1:
      push_number(L, from);
      break;
    case 2:
      push_integer(L, from);
      break;
    case 3:
      lua_pushinteger(L, (lua_Integer)take(from));
      break;
    case 4:
    case 5:
      push_text(L, from);
      break;
    case 6:
      lua_pushlightuserdata(L, NULL);
      break;
    case 7:
      lua_pushvalue(L, EMPTY_ARRAY);
      break;
    case 8:
      push_box(L, from);
      break;
    case 9:
      lua_newtable(L);
      break;
    case 10:
      mark(L, from);
      break;
    case 11:
    case 12:
      set_member(L);
      break;
    case 13:
      add_item(L);
      break;
    case 14: /* the same value again, which may form a cycle */
      if (lua_gettop(L) > FUZZ_TOP)
        lua_pushvalue(L, FUZZ_TOP + 1 +
                           (int)take(from) % (lua_gettop(L) - FUZZ_TOP));
      break;
    default:
      if (take(from) % 16 == 0)
        lua_pushcfunction(L, nothing);
  }
}


int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  lua_State *L = fuzz_state();
  octets from;
  from.next = data;
  from.end = data + size;
  luaL_checkstack(L, MOST_VALUES + 20, "no memory");
  while (from.next < from.end && lua_gettop(L) < FUZZ_TOP + MOST_VALUES)
    step(L, &from);
  lua_settop(L, FUZZ_TOP + 1);
  fuzz_call(L, ENCODE, 1);
  if (lua_isnil(L, FUZZ_TOP + 1)) {
    fuzz_require(lua_isstring(L, FUZZ_TOP + 2), "no message");
    fuzz_require(lua_isstring(L, FUZZ_TOP + 3), "no place");
    return 0;
  }
  /* once more, with the value */
  from.next = data;
  lua_settop(L, FUZZ_TOP);
  while (from.next < from.end && lua_gettop(L) < FUZZ_TOP + MOST_VALUES)
    step(L, &from);
  lua_settop(L, FUZZ_TOP + 1);
  fuzz_write_and_read(L);
  return 0;
}
