/*
** core.event_stream: the decoder of server-sent events for Lua.
*/

#include "engine/event_stream.h"
#include "binding/util.h"

#include <string.h>

#define EVENT_STREAM_TYPE "telnyx.event_stream"


static tlx_event_stream *to_stream (lua_State *L) {
  return (tlx_event_stream *)tlx_check_self(L, EVENT_STREAM_TYPE);
}


/* stream:feed(chunk) */
static int feed (lua_State *L) {
  size_t length;
  tlx_event_stream *s = to_stream(L);
  const char *chunk = luaL_checklstring(L, 2, &length);
  if (!tlx_event_stream_feed(s, chunk, length))
    return luaL_error(L, "not enough memory");
  return 0;
}


static void set_text (lua_State *L, const char *name, const char *text,
                      size_t length) {
  lua_pushlstring(L, text, length);
  lua_setfield(L, -2, name);
}


static int push_event (lua_State *L, const tlx_event_stream *s) {
  lua_createtable(L, 0, 3);
  if (s->type.length > 0)
    set_text(L, "event", s->type.data, s->type.length);
  else
    set_text(L, "event", "message", strlen("message"));
  set_text(L, "data", s->data.data, s->data.length - 1);
  if (s->id.length > 0)
    set_text(L, "id", s->id.data, s->id.length);
  return 1;
}


/* stream:next() -> { event, data, id } | nil when more must be fed | nil,
   problem when it cannot be decoded */
static int next_event (lua_State *L) {
  tlx_event_stream *s = to_stream(L);
  switch (tlx_event_stream_next(s)) {
    case TLX_EVENT_READY:
      return push_event(L, s);
    case TLX_EVENT_TOO_LONG:
      lua_pushnil(L);
      lua_pushfstring(L, "an event of more than %d bytes",
                      (int)TLX_LONGEST_EVENT);
      return 2;
    case TLX_EVENT_NO_MEMORY:
      return luaL_error(L, "not enough memory");
    case TLX_EVENT_NONE:
      break;
  }
  lua_pushnil(L);
  return 1;
}


/* stream:finish() -> nil: the text ends between events; "unterminated": `next`
   returns one more event, which lacks its blank line; "cut": the text ends
   inside an event */
static int finish (lua_State *L) {
  switch (tlx_event_stream_finish(to_stream(L))) {
    case TLX_END_OF_EVENT:
      lua_pushliteral(L, "unterminated");
      return 1;
    case TLX_END_INSIDE:
      lua_pushliteral(L, "cut");
      return 1;
    case TLX_END_BETWEEN:
      break;
  }
  lua_pushnil(L);
  return 1;
}


/* stream:retry() -> seconds to wait before reconnecting | nil */
static int retry (lua_State *L) {
  const tlx_event_stream *s = to_stream(L);
  if (s->retry == 0)
    return 0;
  lua_pushnumber(L, s->retry / 1000);
  return 1;
}


/* __gc and __close */
static int collect (lua_State *L) {
  tlx_event_stream_free(to_stream(L));
  return 0;
}


/* core.event_stream() -> stream; few programs need one, so the first call
   creates its type */
static int new_event_stream (lua_State *L) {
  static const luaL_Reg methods[] = {
    {"feed", feed},   {"next", next_event}, {"finish", finish},
    {"retry", retry}, {NULL, NULL},
  };
  void *s = lua_newuserdata(L, sizeof(tlx_event_stream));
  memset(s, 0, sizeof(tlx_event_stream));
  tlx_set_type(L, EVENT_STREAM_TYPE, methods, collect);
  return 1;
}


int tlx_open_event_stream (lua_State *L) {
  lua_pushcfunction(L, new_event_stream);
  lua_setfield(L, -2, "event_stream");
  return 0;
}
