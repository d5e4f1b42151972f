/*
** core.pool: pools for Lua.
*/

#include "binding/options.h"
#include "binding/pool.h"
#include "binding/util.h"
#include "engine/engine.h"

#include <poll.h>
#include <string.h>

#define DEFAULT_HEADER_BYTES (256L * 1024)

/* The polling interval for a pool without a descriptor. */
#define BLIND_MILLISECONDS 10


static tlx_pool *pool_self (lua_State *L) {
  return (tlx_pool *)tlx_check_self(L, TLX_POOL_TYPE);
}


tlx_pool *tlx_check_pool (lua_State *L) {
  tlx_pool *pool = pool_self(L);
  if (tlx_pool_is_closed(pool))
    luaL_error(L, "attempt to use a closed pool");
  return pool;
}


static void pool_read_options (lua_State *L, int index, tlx_value *values) {
  lua_pushnil(L);
  while (lua_next(L, index)) {
    int has_name = lua_type(L, -2) == LUA_TSTRING;
    if (!has_name ||
        !tlx_read_option(L, tlx_pool_options, TLX_POOL_OPTION_COUNT, values))
      luaL_error(L, "unknown pool option '%s'",
                 has_name ? lua_tostring(L, -2) : luaL_typename(L, -2));
    lua_pop(L, 1);
  }
}


/* core.pool([opts]) -> pool */
static int pool_new (lua_State *L) {
  tlx_pool *pool;
  const char *problem;
  if (!lua_isnoneornil(L, 1))
    luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  problem = tlx_engine_start();
  if (problem != NULL)
    return luaL_error(L, "libcurl does not start (%s)", problem);
  pool = (tlx_pool *)lua_newuserdata(L, tlx_pool_size());
  memset(pool, 0, tlx_pool_size()); /* zeroed: a closed pool */
  luaL_getmetatable(L, TLX_POOL_TYPE);
  lua_setmetatable(L, 2);
  tlx_pool_options_of(pool)[TLX_POOL_max_header_bytes].number =
    DEFAULT_HEADER_BYTES;
  if (!lua_isnil(L, 1))
    pool_read_options(L, 1, tlx_pool_options_of(pool));
  /* what a transfer without a body keeps alive: only the pool */
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


/* pool:step(): drives the pool without waiting */
static int pool_step (lua_State *L) {
  tlx_pool_drive(tlx_check_pool(L), 0);
  return 0;
}


/* pool:wait([seconds]): drives the pool until a transfer ends, begins to
   stream, has a chunk or wants one */
static int pool_wait (lua_State *L) {
  tlx_pool *pool = tlx_check_pool(L);
  int64_t limit = -1;
  if (!lua_isnoneornil(L, 2))
    limit = tlx_to_milliseconds(luaL_checknumber(L, 2));
  tlx_pool_drive(pool, limit);
  return 0;
}


/* pool:ready() -> id of a transfer with news | nil; also works on a pool that
   was closed while others wait */
static int pool_ready (lua_State *L) {
  uint64_t id = tlx_pool_next_ready(pool_self(L));
  if (id == 0)
    return 0;
  lua_pushnumber(L, (lua_Number)id);
  return 1;
}


/* pool:fd() -> descriptor | nil */
static int pool_fd (lua_State *L) {
  int descriptor = tlx_pool_descriptor(tlx_check_pool(L));
  if (descriptor < 0)
    return 0;
  lua_pushinteger(L, descriptor);
  return 1;
}


/* pool:timeout() -> seconds | nil */
static int pool_timeout (lua_State *L) {
  int64_t left = tlx_pool_timeout(tlx_check_pool(L));
  if (left < 0)
    return 0;
  lua_pushnumber(L, (lua_Number)left / 1000);
  return 1;
}


/* core.poll(pools, seconds): waits until one of the pools has to be stepped; a
   signal ends it early */
static int core_poll (lua_State *L) {
  int i, count;
  int64_t limit = tlx_to_milliseconds(luaL_checknumber(L, 2));
  struct pollfd *watched;
  luaL_checktype(L, 1, LUA_TTABLE);
  count = (int)tlx_rawlen(L, 1);
  watched = (struct pollfd *)lua_newuserdata(L, (size_t)(count + 1) *
                                                  sizeof(struct pollfd));
  for (i = 0; i < count; i++) {
    tlx_pool *pool;
    int64_t left;
    lua_rawgeti(L, 1, i + 1);
    pool = (tlx_pool *)luaL_checkudata(L, -1, TLX_POOL_TYPE);
    lua_pop(L, 1);
    watched[i].fd = tlx_pool_is_closed(pool) ? -1 : tlx_pool_descriptor(pool);
    watched[i].events = POLLIN;
    left = watched[i].fd < 0 ? BLIND_MILLISECONDS : tlx_pool_timeout(pool);
    if (left >= 0 && left < limit)
      limit = left;
  }
  poll(watched, (nfds_t)count, (int)limit);
  return 0;
}


/* pool:close(); may be called again */
static int pool_close (lua_State *L) {
  tlx_pool_close(pool_self(L));
  return 0;
}


int tlx_open_pool (lua_State *L) {
  static const luaL_Reg methods[] = {
    {"step", pool_step},   {"wait", pool_wait},
    {"fd", pool_fd},       {"timeout", pool_timeout},
    {"ready", pool_ready}, {"close", pool_close},
    {NULL, NULL},
  };
  tlx_new_type(L, TLX_POOL_TYPE, methods, pool_close);
  lua_pushcfunction(L, pool_new);
  lua_setfield(L, -2, "pool");
  lua_pushcfunction(L, core_poll);
  lua_setfield(L, -2, "poll");
  return 0;
}
