/*
** The fuzz target of core.json_decode: any octets. A decoded value must
** survive encoding and decoding.
*/

#include "fuzz.h"

#include <stdlib.h>
#include <string.h>


/* The message of a failure must name a place in the text. */
static void check_message (lua_State *L, size_t size) {
  const char *message = lua_tostring(L, FUZZ_TOP + 2);
  const char *octet;
  unsigned long place;
  fuzz_require(message != NULL, "no message");
  octet = strstr(message, " at octet ");
  fuzz_require(octet != NULL, message);
  place = strtoul(octet + strlen(" at octet "), NULL, 10);
  fuzz_require(place >= 1 && place <= size + 1, message);
}


int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  lua_State *L = fuzz_state();
  lua_pushlstring(L, (const char *)data, size);
  lua_pushboolean(L, 1);
  lua_pushboolean(L, 1);
  fuzz_call(L, DECODE, 3);
  if (lua_isnil(L, FUZZ_TOP + 1)) {
    check_message(L, size);
    return 0;
  }
  lua_settop(L, FUZZ_TOP + 1);
  fuzz_write_and_read(L);
  /* without null members, and with long integers as text */
  lua_settop(L, FUZZ_TOP);
  lua_pushlstring(L, (const char *)data, size);
  fuzz_call(L, DECODE, 1);
  lua_settop(L, FUZZ_TOP + 1);
  fuzz_require(!lua_isnil(L, -1), "read with null members only");
  fuzz_write_and_read(L);
  return 0;
}
