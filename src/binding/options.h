/*
** Options read out of Lua tables.
*/

#ifndef tlx_lua_options_h
#define tlx_lua_options_h

#include "binding/compat.h"
#include "engine/options.h"

/*
** Reads the pair on the top of the stack (key, value) into the row of that
** name. Returns 0 when no row has it; raises when the value is of the wrong
** type.
*/
int tlx_read_option (lua_State *L, const tlx_option *rows, int row_count,
                     tlx_value *values);

#endif
