/*
** What the pool's and the transfer's bindings share.
*/

#ifndef tlx_lua_pool_h
#define tlx_lua_pool_h

#include "binding/compat.h"
#include "engine/tlx.h"

/* The pool at 1. Raises 'attempt to use a closed pool'. */
tlx_pool *tlx_check_pool (lua_State *L);

/*
** Starts the request described by the table at 2 on the pool at 1 and pushes
** the transfer, or nil and why libcurl refuses it. A table that describes no
** request raises.
*/
int tlx_push_transfer (lua_State *L);

/*
** Reads the request described by the table at 'index'. A table that describes
** none raises; a code says what libcurl refuses, and leaves the stack as it is
** then.
*/
CURLcode tlx_read_request (lua_State *L, int index, tlx_transfer *transfer);

/*
** Reads the pair on the top of the stack (key, value) into the row of that
** name. 0 when no row has it; raises when the value is of the wrong type.
*/
int tlx_read_option (lua_State *L, const tlx_option *rows, int count,
                     tlx_value *values);

#endif
