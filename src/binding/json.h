/*
** Declarations shared by the JSON decoder and encoder.
*/

#ifndef tlx_json_h
#define tlx_json_h

#include "binding/compat.h"

#include <stddef.h>

/* Levels of arrays and objects: by default, and the most that the recursion
   of the decoder and the encoder allows on small C stacks and in Lua 5.1. */
#define TLX_JSON_DEPTH 500
#define TLX_JSON_MAX_DEPTH 1000

/* Upvalues of json_decode and json_encode. */
enum {
  TLX_JSON_ARRAY_MT = 1,
  TLX_JSON_EMPTY_ARRAY_MT, /* lua-cjson's, or nil */
  TLX_JSON_EMPTY_ARRAY,    /* the light userdata that is [] */
  TLX_JSON_INTEGER_MT,
  TLX_JSON_UPVALUES = TLX_JSON_INTEGER_MT
};

/*
** A growable text, at first on the C stack. When it grows it moves into a
** userdata at 'slot' of the Lua stack, so that nothing leaks when Lua raises,
** and a call made by a finalizer in between has its own.
*/
typedef struct tlx_json_space {
  char *data;
  size_t capacity;
  int slot;
  char first[2048];
} tlx_json_space;

void tlx_json_open_space (tlx_json_space *space, int slot);

/* Enlarges the space; keeps the first 'length' octets. */
void tlx_json_grow (lua_State *L, tlx_json_space *space, size_t length,
                    size_t needed);

/* The argument 'max_depth', which is optional. */
int tlx_json_check_depth (lua_State *L, int argument);

/* Pushes what is wrong with deeper values; returns it. */
const char *tlx_json_too_deep (lua_State *L, int max_depth);

/* True if the text is a decimal integer as in JSON. */
int tlx_is_integer (const char *text, size_t length);

/* Pushes an integer that this Lua cannot represent, as a value that is encoded
   as that integer. 'text' is decimal. */
void tlx_push_boxed_integer (lua_State *L, const char *text, size_t length,
                             int integer_mt);

int tlx_json_decode (lua_State *L);
int tlx_json_encode (lua_State *L);

#endif
