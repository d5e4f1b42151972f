/*
** core.pool: pools for Lua.
*/

#ifndef tlx_lua_pool_h
#define tlx_lua_pool_h

#include "binding/compat.h"
#include "engine/pool.h"

#define TLX_POOL_TYPE "telnyx.pool"

/* Returns the pool at index 1, for a method of pools. Raises 'attempt to use a
   closed pool'. */
tlx_pool *tlx_check_pool (lua_State *L);

#endif
