/*
** The module telnyx.frames: the frames of WebSocket (RFC 6455), see
** engine/websocket.h. It is a separate shared object, so that only programs
** that open WebSockets load it, and need wslay.
*/

#if defined(__has_include)
#if !__has_include(<wslay/wslay.h>)
#error \
  "wslay's header is missing: install libwslay-dev (Debian, Ubuntu), wslay \
(Homebrew), or build it from https://github.com/tatsuhiro-t/wslay"
#endif
#endif

#include "binding/util.h"
#include "engine/random.h"
#include "engine/sha1.h"
#include "engine/utf8.h"
#include "engine/websocket.h"

#include <stdlib.h>
#include <string.h>

TLX_EXPORT int luaopen_telnyx_frames (lua_State *L);

#define FRAMES_TYPE "telnyx.frames"

#define DEFAULT_MAXIMUM (16L * 1024 * 1024)

/* The length of a message is a size_t. */
#define LARGEST_MAXIMUM ((lua_Number)((size_t)-1 >> 2))

/* Output of an idle socket does not keep more memory than this. */
#define IDLE_CAPACITY 4096

static const char *const kinds[] = {"text", "binary", "ping",
                                    "pong", "close",  NULL};
static const int opcodes[] = {WSLAY_TEXT_FRAME, WSLAY_BINARY_FRAME, WSLAY_PING,
                              WSLAY_PONG, WSLAY_CONNECTION_CLOSE};


static const char *kind_of (int opcode) {
  int index = 0;
  while (opcodes[index] != opcode)
    index++;
  return kinds[index];
}


static tlx_websocket *frames_self (lua_State *L) {
  return (tlx_websocket *)tlx_check_self(L, FRAMES_TYPE);
}


/* A finalizer may use frames that were finalized before it ran. */
static tlx_websocket *frames_check (lua_State *L) {
  tlx_websocket *self = frames_self(L);
  if (self->context == NULL)
    luaL_error(L, "attempt to use closed frames");
  return self;
}


static void check_outcome (lua_State *L, tlx_websocket_outcome outcome) {
  if (outcome == TLX_WEBSOCKET_NO_MEMORY)
    luaL_error(L, "not enough memory");
  if (outcome == TLX_WEBSOCKET_NO_RANDOM)
    luaL_error(L, "the system has no random bytes");
}


/* frames.new([max_message_bytes]) -> frames of a client */
static int frames_new (lua_State *L) {
  lua_Number maximum = luaL_optnumber(L, 1, DEFAULT_MAXIMUM);
  tlx_websocket *self =
    (tlx_websocket *)lua_newuserdata(L, sizeof(tlx_websocket));
  if (maximum > LARGEST_MAXIMUM)
    maximum = LARGEST_MAXIMUM;
  memset(self, 0, sizeof(*self));
  luaL_getmetatable(L, FRAMES_TYPE);
  lua_setmetatable(L, -2);
  if (!tlx_websocket_open(self, (uint64_t)maximum))
    return luaL_error(L, "not enough memory");
  return 1;
}


/* frames:feed(octets): reads octets that the server sent */
static int frames_feed (lua_State *L) {
  tlx_websocket *self = frames_check(L);
  size_t length;
  const char *octets = luaL_checklstring(L, 2, &length);
  check_outcome(L, tlx_websocket_feed(self, octets, length));
  return 0;
}


/*
** frames:next() -> kind, content, code: the next message ("text", "binary") or
** control frame ("ping", which has already been answered, "pong", "close");
** nil if there is none
**
** Any allocation by Lua may run a finalizer that uses these frames, so the
** content is moved into its own buffer before it becomes a string.
*/
static int frames_next (lua_State *L) {
  tlx_websocket *self = frames_self(L);
  tlx_buffer *content;
  tlx_message *message;
  int code, opcode;
  if (self->first == NULL)
    return 0;
  content = tlx_push_buffer(L);
  message = tlx_websocket_take(self);
  if (message == NULL)
    return 0;
  *content = message->content;
  code = message->code;
  opcode = message->opcode;
  free(message);
  lua_pushstring(L, kind_of(opcode));
  lua_pushlstring(L, content->data != NULL ? content->data : "",
                  content->length);
  tlx_buffer_free(content);
  lua_pushinteger(L, code);
  return 3;
}


/* frames:unread() -> bytes of memory that frames:next will release */
static int frames_unread (lua_State *L) {
  lua_pushinteger(L, (lua_Integer)frames_self(L)->unread);
  return 1;
}


/*
** frames:put(kind, content) -> true | false: queues a message ("text",
** "binary"), a "ping" or a "pong"; false once a close frame was sent
*/
static int frames_put (lua_State *L) {
  tlx_websocket *self = frames_check(L);
  int opcode = opcodes[luaL_checkoption(L, 2, NULL, kinds)];
  size_t length;
  const char *content = luaL_checklstring(L, 3, &length);
  luaL_argcheck(L, opcode != WSLAY_CONNECTION_CLOSE, 2, "use 'close'");
  luaL_argcheck(L,
                !wslay_is_ctrl_frame(opcode) || length <= TLX_LONGEST_CONTROL,
                3, "at most 125 bytes expected");
  check_outcome(L, tlx_websocket_send(self, opcode, content, length));
  lua_pushboolean(L, !self->has_closed);
  return 1;
}


/* frames:close([code, [reason]]) -> true | false: queues a close frame; false
   if one was sent */
static int frames_close (lua_State *L) {
  tlx_websocket *self = frames_check(L);
  size_t length;
  int code = (int)luaL_optinteger(L, 2, 0);
  const char *reason = luaL_optlstring(L, 3, "", &length);
  int is_open = !self->has_closed;
  luaL_argcheck(L, length <= TLX_LONGEST_REASON, 3,
                "at most 123 bytes expected");
  check_outcome(L, tlx_websocket_send_close(self, code, reason, length));
  lua_pushboolean(L, is_open);
  return 1;
}


/* frames:output() -> octets to be sent to the server | nil */
static int frames_output (lua_State *L) {
  tlx_websocket *self = frames_check(L);
  tlx_buffer *output;
  if (self->output.length == 0)
    return 0;
  output = tlx_push_buffer(L);
  *output = self->output;
  memset(&self->output, 0, sizeof(self->output));
  if (output->length == 0) /* a finalizer has just taken it */
    return 0;
  lua_pushlstring(L, output->data, output->length);
  if (self->output.data == NULL && output->capacity <= IDLE_CAPACITY) {
    tlx_buffer_clear(output);
    self->output = *output;
    memset(output, 0, sizeof(*output));
  }
  else
    tlx_buffer_free(output);
  return 1;
}


/* frames:failure() -> code of the close frame that answers what the server did
   wrong (RFC 6455 section 7.4.1) | nil */
static int frames_failure (lua_State *L) {
  tlx_websocket *self = frames_check(L);
  if (self->failure == 0)
    return 0;
  lua_pushinteger(L, self->failure);
  return 1;
}


static int frames_free (lua_State *L) {
  tlx_websocket_close(frames_self(L));
  return 0;
}


/* frames.sha1(text) -> 20 octets */
static int sha1 (lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  unsigned char digest[TLX_SHA1_LENGTH];
  tlx_sha1(text, length, digest);
  lua_pushlstring(L, (const char *)digest, sizeof(digest));
  return 1;
}


/* frames.nonce() -> 16 random octets */
static int nonce (lua_State *L) {
  char bytes[16];
  if (!tlx_random_bytes(bytes, sizeof(bytes)))
    return luaL_error(L, "the system has no random bytes");
  lua_pushlstring(L, bytes, sizeof(bytes));
  return 1;
}


/* frames.is_utf8(text) -> boolean */
static int is_utf8 (lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_pushboolean(L, tlx_utf8_valid(text, length));
  return 1;
}


TLX_EXPORT int luaopen_telnyx_frames (lua_State *L) {
  static const luaL_Reg functions[] = {
    {"is_utf8", is_utf8}, {"new", frames_new}, {"nonce", nonce},
    {"sha1", sha1},       {NULL, NULL},
  };
  static const luaL_Reg methods[] = {
    {"close", frames_close},   {"failure", frames_failure},
    {"feed", frames_feed},     {"next", frames_next},
    {"output", frames_output}, {"put", frames_put},
    {"unread", frames_unread}, {NULL, NULL},
  };
  lua_newtable(L);
  tlx_new_type(L, FRAMES_TYPE, methods, frames_free);
  tlx_setfuncs(L, functions, 0);
  lua_pushstring(L, WSLAY_VERSION);
  lua_setfield(L, -2, "_WSLAY_VERSION");
  return 1;
}
