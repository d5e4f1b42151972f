/*
** A reader of requests in Lua tables.
*/

#ifndef tlx_lua_request_h
#define tlx_lua_request_h

#include "binding/compat.h"
#include "engine/transfer.h"

/*
** Describes a transfer by the table at 'index'. Returns NULL, or what libcurl
** refuses; then values remain on the stack. Raises an error if the table is
** not a valid request.
*/
const char *tlx_read_request (lua_State *L, int index, tlx_transfer *transfer);

#endif
