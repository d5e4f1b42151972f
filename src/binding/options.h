/*
** A reader of options in Lua tables.
*/

#ifndef tlx_lua_options_h
#define tlx_lua_options_h

#include "binding/compat.h"
#include "engine/options.h"

/*
** Reads the key and value on the top of the stack into the row of that name.
** Returns 0 if there is no such row; raises an error if the value has the
** wrong type.
*/
int tlx_read_option (lua_State *L, const tlx_option *rows, int row_count,
                     tlx_value *values);

#endif
