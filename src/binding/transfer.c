/*
** Transfers for Lua: created from a request's table, return a response.
*/

#include "binding/pool.h"
#include "binding/request.h"
#include "binding/response.h"
#include "binding/util.h"
#include "engine/transfer.h"

#include <string.h>

#define TRANSFER_TYPE "telnyx.transfer"

/* Indexes of the arguments of pool:start. */
#define POOL 1
#define REQUEST 2


static tlx_transfer *transfer_self (lua_State *L) {
  return (tlx_transfer *)tlx_check_self(L, TRANSFER_TYPE);
}


static tlx_transfer *transfer_check (lua_State *L) {
  tlx_transfer *transfer = transfer_self(L);
  if (tlx_transfer_is_closed(transfer))
    luaL_error(L, "attempt to use a closed transfer");
  return transfer;
}


/*
** {======================================================
** Starting
** =======================================================
*/

/* Makes the transfer on the top of the stack keep its pool and its body
   alive. */
static void transfer_anchor (lua_State *L) {
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


static int transfer_refuse (lua_State *L, const char *problem) {
  lua_pushnil(L);
  lua_pushstring(L, problem);
  return 2;
}


/*
** pool:start(request) -> transfer | nil, message
**
** Raises an error if the table is not a valid request.
*/
static int pool_start (lua_State *L) {
  tlx_transfer *transfer;
  tlx_pool *pool;
  const char *problem;
  tlx_check_pool(L);
  luaL_checktype(L, REQUEST, LUA_TTABLE);
  lua_settop(L, REQUEST);
  transfer = (tlx_transfer *)lua_newuserdata(L, tlx_transfer_size());
  memset(transfer, 0, tlx_transfer_size()); /* zeroed: a closed transfer */
  luaL_getmetatable(L, TRANSFER_TYPE);
  lua_setmetatable(L, -2);
  transfer_anchor(L);
  pool = tlx_check_pool(L); /* a finalizer may just have closed it */
  if (!tlx_transfer_begin(transfer, pool))
    return transfer_refuse(L, "libcurl refuses an option of the connections");
  problem = tlx_read_request(L, REQUEST, transfer);
  if (problem == NULL)
    problem = tlx_transfer_start(transfer);
  return problem == NULL ? 1 : transfer_refuse(L, problem);
}

/* }====================================================== */


/*
** {======================================================
** Methods
** =======================================================
*/

/* transfer:id() -> number, as returned by pool:ready */
static int transfer_id (lua_State *L) {
  lua_pushnumber(L, (lua_Number)tlx_transfer_id(transfer_check(L)));
  return 1;
}


/* transfer:done() -> boolean */
static int transfer_done (lua_State *L) {
  lua_pushboolean(L, tlx_transfer_is_done(transfer_check(L)));
  return 1;
}


/*
** transfer:result() -> status, headers, body, timings | nil, kind, message,
** sent, timings
**
** transfer:result(true) -> status, head, body: decode 'head' with core.head
**
** Can be called once, after the end: it closes the transfer.
*/
static int transfer_result (lua_State *L) {
  tlx_transfer *transfer = transfer_check(L);
  int count;
  if (!tlx_transfer_is_done(transfer))
    return luaL_error(L, "the transfer has not ended");
  if (!tlx_transfer_take(
        transfer)) /* a finalizer may have taken it during an allocation */
    return luaL_error(L, "attempt to use a closed transfer");
  count =
    tlx_push_response(L, tlx_transfer_response(transfer), lua_toboolean(L, 2));
  tlx_transfer_free(transfer);
  return count;
}


/*
** transfer:head() -> status, head: of a stream, once its header is complete
** and the status is a success; nothing before that. Decode 'head' with
** core.head.
*/
static int transfer_head (lua_State *L) {
  tlx_transfer *transfer = transfer_check(L);
  if (!tlx_transfer_is_streaming(transfer))
    return 0;
  return tlx_push_head(L, tlx_transfer_response(transfer));
}


/* transfer:framed() -> boolean: true if the protocol marks the end of every
   body, as HTTP/2 does; for a stream, once there is a response */
static int transfer_framed (lua_State *L) {
  lua_pushboolean(L, tlx_transfer_end_is_marked(transfer_check(L)));
  return 1;
}


/*
** transfer:read([looks]) -> chunk | nil if none has arrived
**
** A channel's octets arrive while the pool is driven, and with 'looks' also
** otherwise.
**
** Any allocation by Lua may run a finalizer that drives the pool, or closes
** this transfer, so the chunk is moved into its own buffer before it becomes a
** string.
*/
static int transfer_read (lua_State *L) {
  tlx_transfer *transfer = transfer_check(L);
  tlx_buffer *chunk;
  tlx_transfer_receive(transfer, lua_toboolean(L, 2));
  if (!tlx_transfer_is_streaming(transfer) ||
      tlx_transfer_response(transfer)->content.length == 0)
    return 0;
  chunk = tlx_push_buffer(L);
  tlx_transfer_take_content(transfer, chunk);
  if (chunk->length == 0) /* a finalizer just closed or read it */
    return 0;
  lua_pushlstring(L, chunk->data, chunk->length);
  tlx_transfer_return_memory(transfer, chunk);
  tlx_buffer_free(chunk);
  tlx_transfer_resume(transfer);
  return 1;
}


/* transfer:wants() -> index in the form of the reader that must supply data |
   nil */
static int transfer_wants (lua_State *L) {
  int index = tlx_transfer_waiting_reader(transfer_check(L));
  if (index == 0)
    return 0;
  lua_pushinteger(L, index);
  return 1;
}


/*
** transfer:write(chunk): supplies a chunk for that reader
**
** transfer:write(nil): ends its part
*/
static int transfer_write (lua_State *L) {
  tlx_transfer *transfer = transfer_check(L);
  size_t length = 0;
  const char *data = NULL;
  if (!lua_isnoneornil(L, 2)) {
    luaL_checktype(L, 2, LUA_TSTRING);
    data = lua_tolstring(L, 2, &length);
    luaL_argcheck(L, length > 0, 2, "empty chunk");
  }
  if (tlx_transfer_waiting_reader(transfer) == 0)
    return luaL_error(L, "the transfer wants no chunk");
  if (data == NULL)
    tlx_transfer_end_part(transfer);
  else if (!tlx_transfer_write(transfer, data, length))
    return luaL_error(L, "not enough memory");
  return 0;
}


/*
** transfer:send(octets) -> number of octets that wait to be sent
**
** For a transfer with the option 'channel'. They are dropped if it has ended.
*/
static int transfer_send (lua_State *L) {
  tlx_transfer *transfer = transfer_check(L);
  size_t length;
  const char *data = luaL_checklstring(L, 2, &length);
  if (!tlx_transfer_send(transfer, data, length))
    return luaL_error(L, "not enough memory");
  lua_pushinteger(L, (lua_Integer)tlx_transfer_queued(transfer));
  return 1;
}


/* transfer:queued() -> number of octets that wait to be sent */
static int transfer_queued (lua_State *L) {
  lua_pushinteger(L, (lua_Integer)tlx_transfer_queued(transfer_check(L)));
  return 1;
}


static void push_bytes (lua_State *L, int64_t bytes) {
  if (bytes < 0)
    lua_pushnil(L);
  else
#if TLX_HAS_INTEGERS
    lua_pushinteger(L, (lua_Integer)bytes);
#else
    lua_pushnumber(L, (lua_Number)bytes);
#endif
}


/* transfer:progress() -> uploaded, its total | nil, downloaded, its total |
   nil: bytes of the bodies as transmitted, so including form boundaries, and
   compressed where they are */
static int transfer_progress (lua_State *L) {
  const tlx_progress *progress = tlx_transfer_progress(transfer_check(L));
  push_bytes(L, progress->uploaded);
  push_bytes(L, progress->upload_total);
  push_bytes(L, progress->downloaded);
  push_bytes(L, progress->download_total);
  return 4;
}


/* transfer:cancel([silent]): ends the transfer now, so that 'done' is true.
   Pass true if it reached a time limit of the caller's: see
   tlx_transfer_cancel. */
static int transfer_cancel (lua_State *L) {
  tlx_transfer_cancel(transfer_check(L), lua_toboolean(L, 2));
  return 0;
}


/* __gc and __close */
static int transfer_close (lua_State *L) {
  tlx_transfer_free(transfer_self(L));
  return 0;
}

/* }====================================================== */


/* Adds the method that creates transfers to pools. */
static void open_start (lua_State *L) {
  static const luaL_Reg method[] = {{"start", pool_start}, {NULL, NULL}};
  luaL_getmetatable(L, TLX_POOL_TYPE);
  lua_getfield(L, -1, "__index");
  lua_pushvalue(L, -2);
  tlx_setfuncs(L, method, 1);
  lua_pop(L, 2);
}


int tlx_open_transfer (lua_State *L) {
  static const luaL_Reg methods[] = {
    {"done", transfer_done},
    {"id", transfer_id},
    {"result", transfer_result},
    {"head", transfer_head},
    {"framed", transfer_framed},
    {"read", transfer_read},
    {"wants", transfer_wants},
    {"write", transfer_write},
    {"send", transfer_send},
    {"queued", transfer_queued},
    {"progress", transfer_progress},
    {"cancel", transfer_cancel},
    {NULL, NULL},
  };
  tlx_new_type(L, TRANSFER_TYPE, methods, transfer_close);
  open_start(L);
  return 0;
}
