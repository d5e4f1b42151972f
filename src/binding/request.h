/*
** Requests read out of Lua tables.
*/

#ifndef tlx_lua_request_h
#define tlx_lua_request_h

#include "binding/compat.h"
#include "engine/transfer.h"

/*
** Describes a transfer by the table at 'index'. Returns NULL, or what libcurl
** refuses, which leaves values on the stack. Raises where the table describes
** no request.
*/
const char *tlx_read_request (lua_State *L, int index, tlx_transfer *transfer);

#endif
