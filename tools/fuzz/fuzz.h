/*
** A Lua state with the core's JSON, for the fuzz targets. Failed checks abort.
*/

#ifndef fuzz_h
#define fuzz_h

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stddef.h>
#include <stdint.h>

/* The stack index of each function of core. */
enum {
  DECODE = 1,
  ENCODE,
  ARRAY_MT,
  EMPTY_ARRAY_MT,
  INTEGER_MT,
  EMPTY_ARRAY,
  FUZZ_TOP = EMPTY_ARRAY
};

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* Returns a state with only these on its stack. */
lua_State *fuzz_state (void);

void fuzz_require (int condition, const char *what);

/* Calls the function at 'function' with the 'arguments' on the top of the
   stack and leaves three results; must not raise. */
void fuzz_call (lua_State *L, int function, int arguments);

/* Checks that the values at these indexes are equal, of which the second is
   the first encoded and decoded. */
void fuzz_require_same (lua_State *L, int a, int b);

/* Encodes and decodes the value on the top of the stack, and replaces it by
   both values. */
void fuzz_write_and_read (lua_State *L);

#endif
