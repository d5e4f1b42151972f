/*
** Conversion of responses to Lua values.
*/

#ifndef tlx_lua_response_h
#define tlx_lua_response_h

#include "binding/compat.h"
#include "engine/transfer.h"

/*
** Pushes status, headers, body, timings, or nil, kind, message, sent, timings;
** with 'unread' status, head, body. Returns their count. The response must not
** change meanwhile.
*/
int tlx_push_response (lua_State *L, const tlx_response *response, int unread);

/* Pushes the status and the head of a response that may still grow, and
   returns 2. */
int tlx_push_head (lua_State *L, const tlx_response *response);

#endif
