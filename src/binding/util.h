/*
** What the bindings share. No policy here.
*/

#ifndef tlx_lua_util_h
#define tlx_lua_util_h

#include "engine/buffer.h"
#include "binding/compat.h"
#include "engine/number.h"

#include <stdint.h>

/* For the one function of a module that Lua looks for. */
#if defined(__GNUC__)
#define TLX_EXPORT __attribute__((visibility("default")))
#else
#define TLX_EXPORT
#endif

/* The value that stands for JSON null: lua-cjson's and nginx's. */
#define tlx_isnull(L, index) \
  (lua_islightuserdata(L, index) && lua_touserdata(L, index) == NULL)

/* Rounds up to milliseconds that fit into a long of 32 bits, as libcurl wants
   them; 0 for what is not above 0. */
int64_t tlx_to_milliseconds (lua_Number seconds);

/* The shortest text that reads back as the same number, integers without a
   fraction; 0 for NaN and infinities. */
int tlx_format_number (lua_State *L, int index, char text[TLX_NUMBER_SIZE]);

/* Pushes a userdata that owns a buffer. */
tlx_buffer *tlx_push_buffer (lua_State *L);
/* Raises when there is no memory. */
void tlx_buffer_add_or_raise (lua_State *L, tlx_buffer *b, const char *data,
                              size_t length);

/* The userdata at 1, for a method of 'type': what luaL_checkudata does, but
   without looking the name up. */
void *tlx_check_self (lua_State *L, const char *type);

/* Puts one metatable into the registry, with its __index and __gc. It is the
   methods' upvalue, too. */
void tlx_new_type (lua_State *L, const char *name, const luaL_Reg *methods,
                   lua_CFunction close);
/* Gives it to the userdata on the top of the stack; it is made when that is
   the first. */
void tlx_set_type (lua_State *L, const char *name, const luaL_Reg *methods,
                   lua_CFunction close);

int tlx_open_alarm (lua_State *L);
int tlx_open_event_stream (lua_State *L);
int tlx_open_json (lua_State *L); /* adds the JSON functions to the module */
int tlx_open_pool (lua_State *L);
int tlx_open_response (lua_State *L);
int tlx_open_transfer (lua_State *L); /* after the pool */
int tlx_open_url (lua_State *L);

#endif
