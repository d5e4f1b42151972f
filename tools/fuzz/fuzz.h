/*
** A Lua state with the core's JSON, for the fuzz targets. What is wrong aborts.
*/

#ifndef fuzz_h
#define fuzz_h

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stddef.h>
#include <stdint.h>

/* Where each function of core is found on the stack. */
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

/* The state, with nothing but these on its stack. */
lua_State *fuzz_state (void);

void fuzz_require (int condition, const char *what);

/* Calls the function at 'function' with the 'arguments' on the top of the
   stack and leaves three results; must not raise. */
void fuzz_call (lua_State *L, int function, int arguments);

/* Must be equal: the values at these places, of which the second was read from
   what was written of the first. */
void fuzz_require_same (lua_State *L, int a, int b);

/* Writes the value at the top of the stack and reads that: replaces it by the
   two values. */
void fuzz_write_and_read (lua_State *L);

#endif
