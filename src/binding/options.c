/*
** A reader of options in Lua tables.
*/

#include "binding/options.h"
#include "binding/util.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>


static void option_refuse (lua_State *L, const char *name,
                           const char *expected) {
  luaL_error(L, "bad option '%s' (%s expected, got %s)", name, expected,
             luaL_typename(L, -1));
}


/* 0 means "no limit", to libcurl and to users. */
static long option_milliseconds (lua_State *L, const char *name) {
  lua_Number seconds = lua_tonumber(L, -1);
  if (lua_type(L, -1) != LUA_TNUMBER || !(seconds >= 0))
    option_refuse(L, name, "number of seconds");
  return (long)tlx_to_milliseconds(seconds);
}


static long option_count (lua_State *L, const char *name) {
  lua_Number number = lua_tonumber(L, -1);
  if (lua_type(L, -1) != LUA_TNUMBER || !(number >= 0) ||
      number != floor(number) || number > (lua_Number)LONG_MAX / 2)
    option_refuse(L, name, "whole number");
  return (long)number;
}


static char *option_text (lua_State *L, const char *name) {
  size_t length;
  const char *value;
  char *copy;
  if (lua_type(L, -1) != LUA_TSTRING)
    option_refuse(L, name, "string");
  value = lua_tolstring(L, -1, &length);
  if (memchr(value, '\0', length) != NULL)
    luaL_error(L, "bad option '%s' (contains a NUL)", name);
  copy = strdup(value);
  if (copy == NULL)
    luaL_error(L, "not enough memory");
  return copy;
}


static void option_read (lua_State *L, const tlx_option *row,
                         tlx_value *value) {
  switch (row->type) {
    case TLX_TEXT:
      free(value->text);
      value->text = NULL;
      value->text = option_text(L, row->name);
      break;
    case TLX_SECONDS:
      value->number = option_milliseconds(L, row->name);
      break;
    case TLX_COUNT:
      value->number = option_count(L, row->name);
      break;
    case TLX_FLAG:
      value->number = lua_toboolean(L, -1);
      break;
  }
  value->given = 1;
}


int tlx_read_option (lua_State *L, const tlx_option *rows, int row_count,
                     tlx_value *values) {
  const char *name = lua_tostring(L, -2);
  int i;
  for (i = 0; i < row_count; i++) {
    if (strcmp(rows[i].name, name) == 0) {
      option_read(L, &rows[i], &values[i]);
      return 1;
    }
  }
  return 0;
}
