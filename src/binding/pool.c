/*
** core.pool: the binding of pools, and of options in tables.
*/

#include "binding/pool.h"
#include "binding/util.h"

#include <limits.h>
#include <math.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#define POOL_TYPE "telnyx.pool"

#define DEFAULT_HEADER_BYTES (256L * 1024)

/* libcurl takes milliseconds as a long, which may have 32 bits. */
#define LONGEST_MILLISECONDS 2147483647.0

/* How long to wait for a pool that has no descriptor. */
#define BLIND_MILLISECONDS 10


static tlx_pool *to_pool (lua_State *L) {
  return (tlx_pool *)tlx_check_self(L, POOL_TYPE);
}


tlx_pool *tlx_check_pool (lua_State *L) {
  tlx_pool *pool = to_pool(L);
  if (pool->closed)
    luaL_error(L, "attempt to use a closed pool");
  return pool;
}


/*
** {======================================================
** Options
** =======================================================
*/

static void wrong_option (lua_State *L, const char *name,
                          const char *expected) {
  luaL_error(L, "bad option '%s' (%s expected, got %s)", name, expected,
             luaL_typename(L, -1));
}


static long milliseconds (lua_State *L, const char *name) {
  lua_Number seconds = lua_tonumber(L, -1);
  if (lua_type(L, -1) != LUA_TNUMBER || !(seconds >= 0))
    wrong_option(L, name, "number of seconds");
  /* libcurl reads 0 as "no limit" */
  if (seconds > 0 && seconds < 0.001)
    seconds = 0.001;
  if (seconds * 1000 > LONGEST_MILLISECONDS)
    return (long)LONGEST_MILLISECONDS;
  return (long)ceil(seconds * 1000);
}


static long count (lua_State *L, const char *name) {
  lua_Number number = lua_tonumber(L, -1);
  if (lua_type(L, -1) != LUA_TNUMBER || !(number >= 0) ||
      number != floor(number) || number > (lua_Number)LONG_MAX / 2)
    wrong_option(L, name, "whole number");
  return (long)number;
}


static char *text (lua_State *L, const char *name) {
  size_t length;
  const char *value;
  char *copy;
  if (lua_type(L, -1) != LUA_TSTRING)
    wrong_option(L, name, "string");
  value = lua_tolstring(L, -1, &length);
  if (memchr(value, '\0', length) != NULL)
    luaL_error(L, "bad option '%s' (contains a NUL)", name);
  copy = strdup(value);
  if (copy == NULL)
    luaL_error(L, "not enough memory");
  return copy;
}


int tlx_read_option (lua_State *L, const tlx_option *rows, int row_count,
                     tlx_value *values) {
  const char *name = lua_tostring(L, -2);
  int i;
  for (i = 0; i < row_count; i++) {
    tlx_value *value = &values[i];
    if (strcmp(rows[i].name, name) != 0)
      continue;
    switch (rows[i].kind) {
      case TLX_TEXT:
        free(value->text);
        value->text = NULL;
        value->text = text(L, name);
        break;
      case TLX_SECONDS:
        value->number = milliseconds(L, name);
        break;
      case TLX_COUNT:
        value->number = count(L, name);
        break;
      case TLX_FLAG:
        value->number = lua_toboolean(L, -1);
        break;
    }
    value->given = 1;
    return 1;
  }
  return 0;
}

/* }====================================================== */


/* core.pool(opts) -> pool */
static int new_pool (lua_State *L) {
  tlx_pool *pool;
  const char *problem;
  if (!lua_isnoneornil(L, 1))
    luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  problem = tlx_engine_start();
  if (problem != NULL)
    return luaL_error(L, "libcurl does not start (%s)", problem);
  pool = (tlx_pool *)lua_newuserdata(L, sizeof(tlx_pool));
  memset(pool, 0, sizeof(tlx_pool));
  luaL_getmetatable(L, POOL_TYPE);
  lua_setmetatable(L, 2);
  pool->poller = -1;
  pool->options[TLX_POOL_max_header_bytes].number = DEFAULT_HEADER_BYTES;
  lua_pushnil(L);
  while (lua_istable(L, 1) && lua_next(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING ||
        !tlx_read_option(L, tlx_pool_options, TLX_POOL_OPTION_COUNT,
                         pool->options))
      return luaL_error(L, "unknown pool option '%s'",
                        lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2)
                                                       : luaL_typename(L, -2));
    lua_pop(L, 1);
  }
  /* what a transfer without a body keeps alive: the pool alone */
  lua_createtable(L, 1, 0);
  lua_pushvalue(L, 2);
  lua_rawseti(L, -2, 1);
  tlx_set_anchor(L, 2);
  problem = tlx_pool_init(pool);
  if (problem != NULL)
    return luaL_error(L, "bad option %s", problem);
  lua_settop(L, 2);
  return 1;
}


static int64_t to_milliseconds (lua_Number seconds) {
  if (!(seconds > 0))
    return 0;
  if (seconds * 1000 > LONGEST_MILLISECONDS)
    return (int64_t)LONGEST_MILLISECONDS;
  return (int64_t)ceil(seconds * 1000);
}


/* pool:start(request) -> transfer | nil, message */
static int start (lua_State *L) {
  tlx_check_pool(L);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  return tlx_push_transfer(L);
}


static int drive (lua_State *L, int64_t limit) {
  const char *problem = tlx_pool_drive(tlx_check_pool(L), limit);
  if (problem != NULL)
    return luaL_error(L, "cannot drive the pool (%s)", problem);
  return 0;
}


/* pool:step() */
static int step (lua_State *L) {
  return drive(L, 0);
}


/* pool:wait([seconds]): until a transfer ends, begins to stream, has a chunk
   or wants one */
static int wait (lua_State *L) {
  if (lua_isnoneornil(L, 2))
    return drive(L, -1);
  return drive(L, to_milliseconds(luaL_checknumber(L, 2)));
}


/* pool:ready() -> id of a transfer with something new | nil; also of a pool
   that was closed under those who wait */
static int ready (lua_State *L) {
  tlx_transfer *transfer = tlx_pool_ready(to_pool(L));
  if (transfer == NULL)
    return 0;
  lua_pushnumber(L, (lua_Number)transfer->id);
  return 1;
}


/* pool:fd() -> descriptor | nil */
static int fd (lua_State *L) {
  int descriptor = tlx_pool_descriptor(tlx_check_pool(L));
  if (descriptor < 0)
    return 0;
  lua_pushinteger(L, descriptor);
  return 1;
}


/* pool:timeout() -> seconds | nil */
static int timeout (lua_State *L) {
  int64_t left = tlx_pool_timeout(tlx_check_pool(L));
  if (left < 0)
    return 0;
  lua_pushnumber(L, (lua_Number)left / 1000);
  return 1;
}


/* core.poll(pools, seconds): until one of them wants to be stepped; a signal
   ends it early */
static int poll_pools (lua_State *L) {
  int i, count;
  int64_t limit = to_milliseconds(luaL_checknumber(L, 2));
  struct pollfd *watched;
  luaL_checktype(L, 1, LUA_TTABLE);
  count = (int)tlx_rawlen(L, 1);
  watched = (struct pollfd *)lua_newuserdata(L, (size_t)(count + 1) *
                                                  sizeof(struct pollfd));
  for (i = 0; i < count; i++) {
    tlx_pool *pool;
    int64_t left;
    lua_rawgeti(L, 1, i + 1);
    pool = (tlx_pool *)luaL_checkudata(L, -1, POOL_TYPE);
    lua_pop(L, 1);
    watched[i].fd = pool->closed ? -1 : tlx_pool_descriptor(pool);
    watched[i].events = POLLIN;
    left = watched[i].fd < 0 ? BLIND_MILLISECONDS : tlx_pool_timeout(pool);
    if (left >= 0 && left < limit)
      limit = left;
  }
  poll(watched, (nfds_t)count, (int)limit);
  return 0;
}


/* pool:close(), which may be called again */
static int close_pool (lua_State *L) {
  tlx_pool_close(to_pool(L));
  return 0;
}


int tlx_open_pool (lua_State *L) {
  static const luaL_Reg methods[] = {
    {"start", start},      {"step", step},
    {"wait", wait},        {"fd", fd},
    {"timeout", timeout},  {"ready", ready},
    {"close", close_pool}, {NULL, NULL},
  };
  tlx_new_type(L, POOL_TYPE, methods, close_pool);
  lua_pushcfunction(L, new_pool);
  lua_setfield(L, -2, "pool");
  lua_pushcfunction(L, poll_pools);
  lua_setfield(L, -2, "poll");
  return 0;
}
