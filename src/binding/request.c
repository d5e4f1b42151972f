/*
** A reader of requests in Lua tables.
*/

#include "binding/options.h"
#include "binding/request.h"
#include "binding/util.h"

#include <math.h>
#include <string.h>

/* Up to here, a Lua number holds every integer exactly, on all versions. */
#define LARGEST_SIZE 9007199254740992.0


/* Returns the string at 'index', which must not contain CR, LF or NUL. */
static const char *request_text (lua_State *L, int index, const char *what) {
  size_t length;
  const char *value;
  if (lua_type(L, index) != LUA_TSTRING)
    luaL_error(L, "bad %s (string expected, got %s)", what,
               luaL_typename(L, index));
  value = lua_tolstring(L, index, &length);
  if (strcspn(value, "\r\n") != length)
    luaL_error(L, "bad %s (contains CR, LF or NUL)", what);
  return value;
}


static const char *request_read_headers (lua_State *L,
                                         tlx_transfer *transfer) {
  luaL_checktype(L, -1, LUA_TTABLE);
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    const char *name = request_text(L, -2, "header name");
    const char *value = request_text(L, -1, "header value");
    const char *problem = tlx_transfer_add_header(transfer, name, value);
    if (problem != NULL)
      return problem;
    lua_pop(L, 1);
  }
  return NULL;
}


/* Returns a field of the part on the top of the stack, which keeps the string
   alive. */
static const char *part_text (lua_State *L, const char *name) {
  const char *value;
  lua_getfield(L, -1, name);
  value = lua_isnil(L, -1) ? NULL : request_text(L, -1, name);
  lua_pop(L, 1);
  return value;
}


static const char *part_data (lua_State *L, size_t *length) {
  const char *data;
  lua_getfield(L, -1, "data");
  data = luaL_checklstring(L, -1, length);
  lua_pop(L, 1);
  return data;
}


/* Returns the declared number of bytes of a reader; -1: unknown. */
static int64_t part_size (lua_State *L) {
  lua_Number size = -1;
  lua_getfield(L, -1, "size");
  if (!lua_isnil(L, -1)) {
    size = lua_tonumber(L, -1);
    if (lua_type(L, -1) != LUA_TNUMBER ||
        !(size >= 0 && size <= LARGEST_SIZE) || size != floor(size))
      luaL_error(L, "bad size (whole number expected, got %s)",
                 luaL_typename(L, -1));
  }
  lua_pop(L, 1);
  return (int64_t)size;
}


static int part_is_reader (lua_State *L) {
  int is_reader;
  lua_getfield(L, -1, "reader");
  is_reader = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return is_reader;
}


/*
** Reads a part: { name, data = text | file = path | reader = true, size =
** bytes of a reader, filename, content_type }
*/
static const char *part_read (lua_State *L, tlx_transfer *transfer,
                              int index) {
  tlx_part part;
  memset(&part, 0, sizeof(part));
  part.name = part_text(L, "name");
  part.file = part_text(L, "file");
  part.filename = part_text(L, "filename");
  part.content_type = part_text(L, "content_type");
  if (part.name == NULL)
    luaL_error(L, "a part of a form needs a name");
  if (part.file == NULL && part_is_reader(L)) {
    part.reader = index;
    part.reader_size = part_size(L);
  }
  else if (part.file == NULL)
    part.data = part_data(L, &part.length);
  return tlx_transfer_add_part(transfer, &part);
}


static const char *request_read_form (lua_State *L, tlx_transfer *transfer) {
  const char *problem = NULL;
  int i, count;
  luaL_checktype(L, -1, LUA_TTABLE);
  count = (int)tlx_rawlen(L, -1);
  for (i = 1; i <= count && problem == NULL; i++) {
    lua_rawgeti(L, -1, i);
    luaL_checktype(L, -1, LUA_TTABLE);
    problem = part_read(L, transfer, i);
    lua_pop(L, 1);
  }
  return problem;
}


/* The request's table keeps the text alive, and the transfer the table. */
static const char *request_read_body (lua_State *L, tlx_transfer *transfer) {
  size_t length;
  const char *body;
  if (lua_type(L, -1) != LUA_TSTRING)
    luaL_error(L, "bad body (string expected, got %s)", luaL_typename(L, -1));
  body = lua_tolstring(L, -1, &length);
  tlx_transfer_set_body(transfer, body, length);
  return NULL;
}


/* Reads the name and value on the top of the stack. */
static const char *request_read_field (lua_State *L, tlx_transfer *transfer) {
  const char *name;
  if (lua_type(L, -2) != LUA_TSTRING)
    luaL_error(L, "bad request field (string expected, got %s)",
               luaL_typename(L, -2));
  name = lua_tostring(L, -2);
  if (strcmp(name, "method") == 0)
    return tlx_transfer_set_method(transfer, request_text(L, -1, name));
  if (strcmp(name, "url") == 0)
    return tlx_transfer_set_url(transfer, request_text(L, -1, name));
  if (strcmp(name, "headers") == 0)
    return request_read_headers(L, transfer);
  if (strcmp(name, "form") == 0)
    return request_read_form(L, transfer);
  if (strcmp(name, "body") == 0)
    return request_read_body(L, transfer);
  if (!tlx_read_option(L, tlx_request_options, TLX_REQUEST_OPTION_COUNT,
                       tlx_transfer_options(transfer)))
    luaL_error(L, "unknown request field '%s'", name);
  return NULL;
}


const char *tlx_read_request (lua_State *L, int index,
                              tlx_transfer *transfer) {
  lua_pushnil(L);
  while (lua_next(L, index)) { /* key, value */
    const char *problem = request_read_field(L, transfer);
    if (problem != NULL)
      return problem;
    lua_pop(L, 1);
  }
  return NULL;
}
