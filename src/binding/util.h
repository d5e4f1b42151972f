/*
** Utilities shared by the bindings. No policy here.
*/

#ifndef tlx_lua_util_h
#define tlx_lua_util_h

#include "engine/buffer.h"
#include "binding/compat.h"
#include "engine/number.h"

#include <stdint.h>

/* Exports the one function of a module that Lua looks up. */
#if defined(__GNUC__)
#define TLX_EXPORT __attribute__((visibility("default")))
#else
#define TLX_EXPORT
#endif

/* The value of JSON null, also used by lua-cjson and nginx. */
#define tlx_isnull(L, index) \
  (lua_islightuserdata(L, index) && lua_touserdata(L, index) == NULL)

/* Rounds up to milliseconds within a 32-bit long, as libcurl needs; 0 for
   values that are not above 0. */
int64_t tlx_to_milliseconds (lua_Number seconds);

/* Writes the shortest text that reads back as the same number, integers
   without a fraction; returns 0 for NaN and infinities. */
int tlx_format_number (lua_State *L, int index, char text[TLX_NUMBER_SIZE]);

/* Pushes a userdata that owns a buffer. */
tlx_buffer *tlx_push_buffer (lua_State *L);
/* Raises an error when out of memory. */
void tlx_buffer_add_or_raise (lua_State *L, tlx_buffer *b, const char *data,
                              size_t length);

/* Returns the userdata at 1, for a method of 'type': like luaL_checkudata, but
   without looking up the name. */
void *tlx_check_self (lua_State *L, const char *type);

/* Puts one metatable, with its __index and __gc, into the registry. It is also
   the methods' upvalue. */
void tlx_new_type (lua_State *L, const char *name, const luaL_Reg *methods,
                   lua_CFunction close);
/* Sets the metatable of the userdata on the top of the stack; creates the
   metatable on first use. */
void tlx_set_type (lua_State *L, const char *name, const luaL_Reg *methods,
                   lua_CFunction close);

int tlx_open_alarm (lua_State *L);
int tlx_open_base64 (lua_State *L);
int tlx_open_event_stream (lua_State *L);
int tlx_open_fits (lua_State *L);
int tlx_open_json (lua_State *L); /* adds the JSON functions to the module */
int tlx_open_pool (lua_State *L);
int tlx_open_response (lua_State *L);
int tlx_open_transfer (lua_State *L); /* after the pool */
int tlx_open_url (lua_State *L);

#endif
