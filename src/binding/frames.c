/*
** The module telnyx.frames: the frames of WebSocket (RFC 6455), based on
** wslay, which does no I/O. It is a separate shared object, so that only
** programs that open WebSockets load it, and need wslay.
*/

#include "binding/util.h"
#include "engine/random.h"
#include "engine/sha1.h"
#include "engine/utf8.h"

#if defined(__has_include)
#if !__has_include(<wslay/wslay.h>)
#error \
  "wslay's header is missing: install libwslay-dev (Debian, Ubuntu), wslay \
(Homebrew), or build it from https://github.com/tatsuhiro-t/wslay"
#endif
#endif

#include <stdlib.h>
#include <string.h>
#include <wslay/wslay.h>

TLX_EXPORT int luaopen_telnyx_frames (lua_State *L);

#define FRAMES_TYPE "telnyx.frames"

#define PROTOCOL_ERROR 1002

#define DEFAULT_MAXIMUM (16L * 1024 * 1024)

/* wslay allocates the length of a message as a size_t. */
#define LARGEST_MAXIMUM ((lua_Number)((size_t)-1 >> 2))

/* Output of an idle socket does not keep more memory than this. */
#define IDLE_CAPACITY 4096

typedef struct received received;

/* A message, or a control frame. */
struct received {
  received *next;
  int kind;      /* index of 'kinds' */
  uint16_t code; /* of a close frame; 0: none */
  tlx_buffer content;
};

typedef struct frames {
  wslay_event_context_ptr context; /* NULL: closed */
  const char *input;               /* while it is fed */
  size_t input_length;
  tlx_buffer output;
  received *first, *last;
  size_t unread; /* bytes that those take */
  int has_no_memory;
  int is_broken; /* by a frame that wslay answers without a code */
} frames;

static const char *const kinds[] = {"text", "binary", "ping",
                                    "pong", "close",  NULL};
static const uint8_t opcodes[] = {WSLAY_TEXT_FRAME, WSLAY_BINARY_FRAME,
                                  WSLAY_PING, WSLAY_PONG,
                                  WSLAY_CONNECTION_CLOSE};


/*
** {======================================================
** Callbacks of wslay: no Lua here
** =======================================================
*/

static ssize_t on_recv (wslay_event_context_ptr context, uint8_t *to,
                        size_t size, int flags, void *arg) {
  frames *self = (frames *)arg;
  (void)flags;
  if (self->input_length == 0) {
    wslay_event_set_error(context, WSLAY_ERR_WOULDBLOCK);
    return -1;
  }
  if (size > self->input_length)
    size = self->input_length;
  memcpy(to, self->input, size);
  self->input += size;
  self->input_length -= size;
  return (ssize_t)size;
}


static ssize_t on_send (wslay_event_context_ptr context, const uint8_t *data,
                        size_t size, int flags, void *arg) {
  frames *self = (frames *)arg;
  (void)flags;
  if (tlx_buffer_append(&self->output, (const char *)data, size, 0) !=
      TLX_APPENDED) {
    self->has_no_memory = 1;
    wslay_event_set_error(context, WSLAY_ERR_CALLBACK_FAILURE);
    return -1;
  }
  return (ssize_t)size;
}


static int on_mask (wslay_event_context_ptr context, uint8_t *mask,
                    size_t size, void *arg) {
  (void)arg;
  if (tlx_random_bytes(mask, size))
    return 0;
  wslay_event_set_error(context, WSLAY_ERR_CALLBACK_FAILURE);
  return -1;
}


/* The content of a close frame begins with the code. */
static void received_fill (frames *self, received *item,
                           const struct wslay_event_on_msg_recv_arg *arg) {
  const char *content = (const char *)arg->msg;
  size_t length = arg->msg_length;
  while (kinds[item->kind] != NULL && opcodes[item->kind] != arg->opcode)
    item->kind++;
  if (arg->opcode == WSLAY_CONNECTION_CLOSE && length >= 2) {
    item->code = arg->status_code;
    content += 2;
    length -= 2;
  }
  if (tlx_buffer_append(&item->content, content, length, 0) != TLX_APPENDED)
    self->has_no_memory = 1;
  self->unread += sizeof(received) + item->content.length;
}


static void on_message (wslay_event_context_ptr context,
                        const struct wslay_event_on_msg_recv_arg *arg,
                        void *data) {
  frames *self = (frames *)data;
  received *item;
  (void)context;
  if (arg->opcode == WSLAY_CONNECTION_CLOSE && arg->msg_length == 1) {
    self->is_broken = 1; /* half a code */
    return;
  }
  item = (received *)calloc(1, sizeof(received));
  if (item == NULL) {
    self->has_no_memory = 1;
    return;
  }
  received_fill(self, item, arg);
  if (self->last != NULL)
    self->last->next = item;
  else
    self->first = item;
  self->last = item;
}

/* }====================================================== */


/* Returns the first item, which the caller frees, or NULL. */
static received *frames_take (frames *self) {
  received *item = self->first;
  if (item == NULL)
    return NULL;
  self->first = item->next;
  if (self->first == NULL)
    self->last = NULL;
  self->unread -= sizeof(received) + item->content.length;
  return item;
}


static frames *frames_self (lua_State *L) {
  return (frames *)tlx_check_self(L, FRAMES_TYPE);
}


/* A finalizer may use frames that were finalized before it ran. */
static frames *frames_check (lua_State *L) {
  frames *self = frames_self(L);
  if (self->context == NULL)
    luaL_error(L, "attempt to use closed frames");
  return self;
}


/* Makes wslay write what it has queued into the output. */
static void frames_flush (lua_State *L, frames *self) {
  int code;
  if (self->is_broken)
    return;
  code = wslay_event_send(self->context);
  if (self->has_no_memory || code == WSLAY_ERR_NOMEM)
    luaL_error(L, "not enough memory");
  if (code != 0)
    luaL_error(L, "the system has no random bytes");
}


/* Answers a broken frame, in place of wslay. */
static void frames_refuse (lua_State *L, frames *self) {
  unsigned char frame[8] = {0x80 | WSLAY_CONNECTION_CLOSE, 0x80 | 2};
  self->is_broken = 1;
  if (!tlx_random_bytes(frame + 2, 4))
    luaL_error(L, "the system has no random bytes");
  frame[6] = (unsigned char)(frame[2] ^ PROTOCOL_ERROR >> 8);
  frame[7] = (unsigned char)(frame[3] ^ (PROTOCOL_ERROR & 0xff));
  tlx_buffer_add_or_raise(L, &self->output, (const char *)frame,
                          sizeof(frame));
}


/* frames.new([max_message_bytes]) -> frames of a client */
static int frames_new (lua_State *L) {
  static const struct wslay_event_callbacks callbacks = {
    on_recv, on_send, on_mask, NULL, NULL, NULL, on_message};
  lua_Number maximum = luaL_optnumber(L, 1, DEFAULT_MAXIMUM);
  frames *self = (frames *)lua_newuserdata(L, sizeof(frames));
  if (maximum > LARGEST_MAXIMUM)
    maximum = LARGEST_MAXIMUM;
  memset(self, 0, sizeof(*self));
  luaL_getmetatable(L, FRAMES_TYPE);
  lua_setmetatable(L, -2);
  if (wslay_event_context_client_init(&self->context, &callbacks, self) != 0)
    return luaL_error(L, "not enough memory");
  wslay_event_config_set_max_recv_msg_length(self->context, (uint64_t)maximum);
  return 1;
}


/* frames:feed(octets): reads octets that the server sent */
static int frames_feed (lua_State *L) {
  frames *self = frames_check(L);
  int code;
  self->input = luaL_checklstring(L, 2, &self->input_length);
  if (self->is_broken)
    return 0;
  code = wslay_event_recv(self->context);
  self->input_length = 0;
  if (self->has_no_memory || code == WSLAY_ERR_NOMEM)
    return luaL_error(L, "not enough memory");
  if (self->is_broken || code != 0)
    frames_refuse(L, self);
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
  frames *self = frames_self(L);
  tlx_buffer *content;
  received *item;
  int code, kind;
  if (self->first == NULL)
    return 0;
  content = tlx_push_buffer(L);
  item = frames_take(self);
  if (item == NULL)
    return 0;
  *content = item->content;
  code = item->code;
  kind = item->kind;
  free(item);
  lua_pushstring(L, kinds[kind]);
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
  frames *self = frames_check(L);
  struct wslay_event_msg message;
  size_t length;
  int code;
  message.opcode = opcodes[luaL_checkoption(L, 2, NULL, kinds)];
  message.msg = (const uint8_t *)luaL_checklstring(L, 3, &length);
  message.msg_length = length;
  code = self->is_broken ? WSLAY_ERR_NO_MORE_MSG
                         : wslay_event_queue_msg(self->context, &message);
  if (code == WSLAY_ERR_NOMEM)
    return luaL_error(L, "not enough memory");
  if (code == WSLAY_ERR_INVALID_ARGUMENT)
    return luaL_argerror(L, 3, "at most 125 bytes expected");
  if (code == 0)
    frames_flush(L, self);
  lua_pushboolean(L, code == 0);
  return 1;
}


/* frames:close([code, [reason]]) -> true | false: queues a close frame; false
   if one was sent */
static int frames_close (lua_State *L) {
  frames *self = frames_check(L);
  size_t length;
  lua_Integer status = luaL_optinteger(L, 2, 0);
  const char *reason = luaL_optlstring(L, 3, "", &length);
  int code = self->is_broken
               ? WSLAY_ERR_NO_MORE_MSG
               : wslay_event_queue_close(self->context, (uint16_t)status,
                                         (const uint8_t *)reason, length);
  if (code == WSLAY_ERR_NOMEM)
    return luaL_error(L, "not enough memory");
  if (code == 0)
    frames_flush(L, self);
  lua_pushboolean(L, code == 0);
  return 1;
}


/* frames:output() -> octets to be sent to the server | nil */
static int frames_output (lua_State *L) {
  frames *self = frames_check(L);
  tlx_buffer *output;
  frames_flush(L, self);
  if (self->output.length == 0)
    return 0;
  output = tlx_push_buffer(L);
  *output = self->output;
  memset(&self->output, 0, sizeof(self->output));
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
  frames *self = frames_check(L);
  if (!self->is_broken && (wslay_event_get_read_enabled(self->context) ||
                           wslay_event_get_close_received(self->context)))
    return 0;
  frames_flush(L, self);
  lua_pushinteger(L, self->is_broken
                       ? PROTOCOL_ERROR
                       : wslay_event_get_status_code_sent(self->context));
  return 1;
}


static int frames_free (lua_State *L) {
  frames *self = frames_self(L);
  received *item;
  while ((item = frames_take(self)) != NULL) {
    tlx_buffer_free(&item->content);
    free(item);
  }
  tlx_buffer_free(&self->output);
  if (self->context != NULL)
    wslay_event_context_free(self->context);
  self->context = NULL;
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
