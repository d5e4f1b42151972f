/*
** Conversion of responses to Lua values.
**
** Few programs read the headers and timings of a response, so they are passed
** as a head: a userdata that core.head decodes.
*/

#include "binding/response.h"
#include "binding/util.h"
#include "engine/headers.h"

#include <string.h>

#define HEAD_TYPE "telnyx.head"

typedef struct response_head {
  tlx_timings timings;
  size_t length;
  char headers[]; /* lines, 'length' bytes */
} response_head;


/* Joins the value on the top of the stack and another of the same name. */
static void push_joined (lua_State *L, const tlx_header *header,
                         const char *separator) {
  lua_pushstring(L, separator);
  lua_pushlstring(L, header->value, header->value_length);
  lua_concat(L, 3);
}


static void push_lower (lua_State *L, const char *text, size_t length) {
  luaL_Buffer b;
  size_t i;
  luaL_buffinit(L, &b);
  for (i = 0; i < length; i++) {
    char c = text[i];
    luaL_addchar(&b, (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
  }
  luaL_pushresult(&b);
}


/*
** Pushes { [lower-case name] = value }. Repeated names are joined by commas,
** as RFC 9110 section 5.3 allows; Set-Cookie, which must not be, by line
** feeds.
*/
static void push_headers (lua_State *L, const tlx_buffer *block) {
  size_t position = 0;
  tlx_header header;
  lua_createtable(L, 0, 12);
  while (tlx_headers_next(block, &position, &header)) {
    push_lower(L, header.name, header.name_length);
    lua_pushvalue(L, -1);
    lua_rawget(L, -3); /* table, name, old value */
    if (lua_isnil(L, -1)) {
      lua_pop(L, 1);
      lua_pushlstring(L, header.value, header.value_length);
    }
    else
      push_joined(L, &header,
                  strcmp(lua_tostring(L, -2), "set-cookie") == 0 ? "\n"
                                                                 : ", ");
    lua_rawset(L, -3);
  }
}


static void push_seconds (lua_State *L, int64_t microseconds,
                          const char *name) {
  lua_pushnumber(L, (lua_Number)microseconds / 1e6);
  lua_setfield(L, -2, name);
}


static void push_timings (lua_State *L, const tlx_timings *timings) {
  lua_createtable(L, 0, 6);
  push_seconds(L, timings->dns, "dns");
  push_seconds(L, timings->connect, "connect");
  push_seconds(L, timings->tls, "tls");
  push_seconds(L, timings->first_byte, "first_byte");
  push_seconds(L, timings->total, "total");
  lua_pushboolean(L, timings->reused);
  lua_setfield(L, -2, "reused");
}


static void push_text (lua_State *L, const tlx_buffer *b) {
  lua_pushlstring(L, b->data != NULL ? b->data : "", b->length);
}


/*
** {======================================================
** Heads
** =======================================================
*/

/* When Lua allocates, it may run a finalizer that drives the pool, or frees
   the data to be copied. */
static void push_head (lua_State *L, const tlx_response *response) {
  size_t length = response->headers.length;
  response_head *head =
    (response_head *)lua_newuserdata(L, sizeof(response_head) + length);
  luaL_getmetatable(L, HEAD_TYPE);
  lua_setmetatable(L, -2);
  if (length > response->headers.length)
    length = response->headers.length;
  head->timings = response->timings;
  head->length = length;
  if (length > 0)
    memcpy(head->headers, response->headers.data, length);
}


int tlx_push_head (lua_State *L, const tlx_response *response) {
  lua_pushinteger(L, (lua_Integer)response->status);
  push_head(L, response);
  return 2;
}


/* core.head(head) -> headers, timings: decodes a head from result(true) */
static int core_head (lua_State *L) {
  response_head *head = (response_head *)luaL_checkudata(L, 1, HEAD_TYPE);
  tlx_buffer block;
  block.data = head->headers;
  block.length = block.capacity = head->length;
  push_headers(L, &block);
  push_timings(L, &head->timings);
  return 2;
}

/* }====================================================== */


static int push_failure (lua_State *L, const tlx_response *response) {
  lua_pushnil(L);
  lua_pushstring(L, tlx_failure_name(response->failure.kind));
  lua_pushstring(L, response->failure.text);
  if (response->sent == TLX_MAYBE_SENT)
    lua_pushliteral(L, "maybe");
  else
    lua_pushboolean(L, response->sent == TLX_SENT);
  push_timings(L, &response->timings);
  return 5;
}


int tlx_push_response (lua_State *L, const tlx_response *response,
                       int unread) {
  if (response->failure.kind != TLX_NO_FAILURE)
    return push_failure(L, response);
  lua_pushinteger(L, (lua_Integer)response->status);
  if (unread)
    push_head(L, response);
  else
    push_headers(L, &response->headers);
  push_text(L, &response->content);
  if (unread)
    return 3;
  push_timings(L, &response->timings);
  return 4;
}


int tlx_open_response (lua_State *L) {
  luaL_newmetatable(L, HEAD_TYPE);
  lua_pop(L, 1);
  lua_pushcfunction(L, core_head);
  lua_setfield(L, -2, "head");
  return 0;
}
