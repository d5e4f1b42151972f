/*
** Transfers for Lua: a request table in, an answer out.
*/

#include "binding/pool.h"
#include "binding/util.h"

#include <string.h>

#define TRANSFER_TYPE "telnyx.transfer"

/* Where pool:start has its arguments. */
#define POOL 1
#define REQUEST 2


static tlx_transfer *to_transfer (lua_State *L) {
  return (tlx_transfer *)tlx_check_self(L, TRANSFER_TYPE);
}


static tlx_transfer *check_transfer (lua_State *L) {
  tlx_transfer *transfer = to_transfer(L);
  if (transfer->pool == NULL)
    luaL_error(L, "attempt to use a closed transfer");
  return transfer;
}


/* The transfer on the top of the stack keeps its pool and its body alive. */
static void anchor (lua_State *L) {
  lua_getfield(L, REQUEST, "body");
  if (lua_isnil(L, -1))
    tlx_get_anchor(L, POOL);
  else {
    lua_createtable(L, 2, 0);
    lua_pushvalue(L, POOL);
    lua_rawseti(L, -2, 1);
    lua_pushvalue(L, -2);
    lua_rawseti(L, -2, 2);
  }
  tlx_set_anchor(L, -3);
  lua_pop(L, 1);
}


static int refuse (lua_State *L, const char *problem) {
  lua_pushnil(L);
  lua_pushstring(L, problem);
  return 2;
}


int tlx_push_transfer (lua_State *L) {
  tlx_transfer *transfer =
    (tlx_transfer *)lua_newuserdata(L, sizeof(tlx_transfer));
  tlx_pool *pool;
  CURLcode code;
  const char *problem;
  memset(transfer, 0, sizeof(tlx_transfer));
  luaL_getmetatable(L, TRANSFER_TYPE);
  lua_setmetatable(L, -2);
  anchor(L);
  pool = tlx_check_pool(L); /* a finalizer may have closed it just now */
  if (!tlx_transfer_begin(transfer, pool))
    return refuse(L, "libcurl refuses an option of the connections");
  code = tlx_read_request(L, REQUEST, transfer);
  if (code != CURLE_OK)
    return refuse(L, curl_easy_strerror(code));
  problem = tlx_transfer_start(transfer);
  return problem == NULL ? 1 : refuse(L, problem);
}


/*
** {======================================================
** Answers
** =======================================================
*/

/* The value on the top of the stack and one more of the same name. */
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
** { [lower-case name] = value }. Repeated names are joined by commas, as RFC
** 9110 section 5.3 allows; Set-Cookie, which must not be, by line feeds.
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


static void push_seconds (lua_State *L, curl_off_t microseconds,
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


/* The timings and the headers as they are in memory, for core.head. */
static void push_head (lua_State *L, tlx_buffer *headers,
                       const tlx_timings *timings) {
  size_t size = sizeof(*timings);
  if (!tlx_buffer_reserve(headers, size))
    luaL_error(L, "not enough memory");
  memcpy(headers->data + headers->length, timings, size);
  lua_pushlstring(L, headers->data, headers->length + size);
}


/* core.head(text) -> headers, timings: what result(true) left unread */
static int read_head (lua_State *L) {
  tlx_buffer block;
  tlx_timings timings;
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  luaL_argcheck(L, length >= sizeof(timings), 1, "head of an answer expected");
  block.data = (char *)text;
  block.length = length - sizeof(timings);
  memcpy(&timings, text + block.length, sizeof(timings));
  push_headers(L, &block);
  push_timings(L, &timings);
  return 2;
}


static int push_failure (lua_State *L, const tlx_transfer *transfer) {
  lua_pushnil(L);
  lua_pushstring(L, transfer->kind);
  lua_pushstring(L, transfer->error);
  if (transfer->sent == TLX_MAYBE_SENT)
    lua_pushliteral(L, "maybe");
  else
    lua_pushboolean(L, transfer->sent == TLX_SENT);
  push_timings(L, &transfer->timings);
  return 5;
}


static void push_content (lua_State *L, const tlx_buffer *b) {
  lua_pushlstring(L, b->data != NULL ? b->data : "", b->length);
}


static void close_transfer (tlx_transfer *transfer) {
  if (transfer->pool != NULL)
    tlx_transfer_free(transfer);
  transfer->pool = NULL;
}


/* transfer:id() -> number, which pool:ready tells */
static int id (lua_State *L) {
  lua_pushnumber(L, (lua_Number)check_transfer(L)->id);
  return 1;
}


/* transfer:done() -> boolean */
static int done (lua_State *L) {
  lua_pushboolean(L, check_transfer(L)->state >= TLX_DONE);
  return 1;
}


/*
** transfer:result() -> status, headers, body, timings
**                    | nil, kind, message, sent, timings
** transfer:result(true) -> status, head, body: 'head' is for core.head
** Once, at the end: it closes the transfer.
*/
static int result (lua_State *L) {
  tlx_transfer *transfer = check_transfer(L);
  int count = 4;
  if (transfer->state < TLX_DONE)
    return luaL_error(L, "the transfer has not ended");
  if (transfer->state == TLX_GIVEN) /* by a finalizer, while Lua takes it */
    return luaL_error(L, "attempt to use a closed transfer");
  transfer->state = TLX_GIVEN;
  if (transfer->kind != NULL)
    count = push_failure(L, transfer);
  else {
    int unread = lua_toboolean(L, 2);
    lua_pushinteger(L, (lua_Integer)transfer->status);
    if (unread)
      push_head(L, &transfer->headers, &transfer->timings);
    else
      push_headers(L, &transfer->headers);
    push_content(L, &transfer->content);
    if (!unread)
      push_timings(L, &transfer->timings);
    count = unread ? 3 : 4;
  }
  close_transfer(transfer);
  return count;
}


/*
** transfer:answer() -> status, head: of a stream, once its header is complete
** and the status is a success; nothing before that. 'head' is for core.head.
*/
static int answer (lua_State *L) {
  tlx_transfer *transfer = check_transfer(L);
  tlx_buffer *copy; /* a finalizer may drive the pool, and more come */
  if (!transfer->streaming)
    return 0;
  copy = tlx_push_buffer(L);
  tlx_add(L, copy, transfer->headers.data, transfer->headers.length);
  lua_pushinteger(L, (lua_Integer)transfer->status);
  push_head(L, copy, &transfer->timings);
  tlx_buffer_free(copy);
  return 2;
}


/* transfer:framed() -> boolean: whether the protocol marks the end of every
** body, as HTTP/2 does; of a stream, once there is an answer */
static int framed (lua_State *L) {
  lua_pushboolean(L, check_transfer(L)->framed);
  return 1;
}


/*
** transfer:read() -> chunk | nil when there is none at the moment
** Every allocation by Lua may run a finalizer that drives the pool, or closes
** this transfer: the chunk is on its own before it becomes a string.
*/
static int read_chunk (lua_State *L) {
  tlx_transfer *transfer = check_transfer(L);
  tlx_buffer *chunk;
  if (!transfer->streaming || transfer->content.length == 0)
    return 0;
  chunk = tlx_push_buffer(L);
  *chunk = transfer->content;
  memset(&transfer->content, 0, sizeof(tlx_buffer));
  if (chunk->length == 0) /* it was closed, or read, just now */
    return 0;
  lua_pushlstring(L, chunk->data, chunk->length);
  if (transfer->content.data == NULL && transfer->pool != NULL) {
    transfer->content = *chunk;
    memset(chunk, 0, sizeof(tlx_buffer));
    tlx_buffer_clear(&transfer->content);
  }
  tlx_buffer_free(chunk);
  if (transfer->pool != NULL)
    tlx_transfer_resume(transfer);
  return 1;
}


/* transfer:wants() -> index in the form of the reader that is wanted | nil */
static int wants (lua_State *L) {
  int index = tlx_transfer_wants(check_transfer(L));
  if (index == 0)
    return 0;
  lua_pushinteger(L, index);
  return 1;
}


/*
** transfer:write(chunk): gives the wanted reader some more
** transfer:write(nil): its part ends here
*/
static int write_chunk (lua_State *L) {
  tlx_transfer *transfer = check_transfer(L);
  size_t length = 0;
  const char *data = NULL;
  if (!lua_isnoneornil(L, 2)) {
    luaL_checktype(L, 2, LUA_TSTRING);
    data = lua_tolstring(L, 2, &length);
    luaL_argcheck(L, length > 0, 2, "empty chunk");
  }
  if (tlx_transfer_wants(transfer) == 0)
    return luaL_error(L, "the transfer wants no chunk");
  if (data == NULL)
    tlx_transfer_end_part(transfer);
  else if (!tlx_transfer_write(transfer, data, length))
    return luaL_error(L, "not enough memory");
  return 0;
}


static void push_bytes (lua_State *L, curl_off_t bytes) {
  if (bytes < 0)
    lua_pushnil(L);
  else
#if TLX_HAS_INTEGERS
    lua_pushinteger(L, (lua_Integer)bytes);
#else
    lua_pushnumber(L, (lua_Number)bytes);
#endif
}


/* transfer:progress() -> uploaded, its total | nil, downloaded, its total | nil
** Bytes of the bodies as they travel: with the frame of a form, and compressed
** where they are.
*/
static int progress (lua_State *L) {
  const tlx_progress *now = tlx_transfer_progress(check_transfer(L));
  push_bytes(L, now->uploaded);
  push_bytes(L, now->upload_total);
  push_bytes(L, now->downloaded);
  push_bytes(L, now->download_total);
  return 4;
}


/* transfer:cancel(): ends it now; 'done' is true from here on */
static int cancel (lua_State *L) {
  tlx_transfer_cancel(check_transfer(L));
  return 0;
}


/* __gc and __close */
static int collect (lua_State *L) {
  close_transfer(to_transfer(L));
  return 0;
}


int tlx_open_transfer (lua_State *L) {
  static const luaL_Reg methods[] = {
    {"done", done},         {"id", id},
    {"result", result},     {"answer", answer},
    {"framed", framed},     {"read", read_chunk},
    {"wants", wants},       {"write", write_chunk},
    {"progress", progress}, {"cancel", cancel},
    {NULL, NULL},
  };
  tlx_new_type(L, TRANSFER_TYPE, methods, collect);
  lua_pushcfunction(L, read_head);
  lua_setfield(L, -2, "head");
  return 0;
}

/* }====================================================== */
