/*
** What the two directions of JSON share.
*/

#ifndef tlx_lua_json_h
#define tlx_lua_json_h

#include "engine/buffer.h"
#include "binding/compat.h"
#include "engine/json_scan.h"

/* A tag: 32 random hexadecimal digits, so that no text holds it by chance or
   on purpose. A letter behind it says what it stands for. */
#define TLX_TAG_LENGTH 32

typedef struct tlx_json {
  char tag[TLX_TAG_LENGTH + 1];
  /* what the lua-cjson that is installed can do */
  int keeps_integers;      /* 1 is no float, where Lua has integers */
  int keeps_long_integers; /* exactly, within 64 bits */
  int keeps_arrays;        /* its array_mt marks them, both ways */
  const void *empty_array; /* the light userdata that is [] */
  /* work space, kept between calls */
  tlx_buffer scratch; /* for texts being rewritten */
  tlx_buffer steps;   /* of json_scan.h */
  int busy;           /* somebody uses them */
} tlx_json;

/* The work space of one call. */
typedef struct tlx_work {
  tlx_json *owner; /* NULL when it is the call's own */
  tlx_buffer *scratch;
  tlx_buffer *steps;
} tlx_work;

/* Upvalues of json_encode and json_decode. */
enum {
  TLX_JSON_STATE = 1,
  TLX_JSON_CODEC, /* lua-cjson's decode or encode */
  TLX_JSON_ARRAY_MT,
  TLX_JSON_INTEGER_MT,
  TLX_JSON_UPVALUES = TLX_JSON_INTEGER_MT
};

#define tlx_json_state(L) \
  ((tlx_json *)lua_touserdata(L, lua_upvalueindex(TLX_JSON_STATE)))

/*
** Takes empty work space and pushes two values that keep it. Every allocation
** by Lua may run a finalizer that calls in here as well: while the kept space
** is busy, others get their own.
*/
void tlx_take_work (lua_State *L, tlx_json *json, tlx_work *work);
void tlx_release_work (tlx_work *work);

/* Pushes an integer that this Lua cannot hold, as a value that is sent as
   that integer. 'text' is decimal. */
void tlx_push_boxed_integer (lua_State *L, const char *text, size_t length,
                             int integer_mt);

int tlx_json_decode (lua_State *L);
int tlx_json_encode (lua_State *L);

#endif
