/*
** Requests for Lua: the table that describes one.
*/

#include "binding/pool.h"

#include <math.h>
#include <string.h>

/* Fields of a request table; the rest are options. */
#define METHOD "method"
#define URL "url"
#define HEADERS "headers"
#define BODY "body"
#define FORM "form"

/* Up to here every whole number is one of Lua's on every version. */
#define LARGEST_SIZE 9007199254740992.0


static int no_memory (lua_State *L) {
  return luaL_error(L, "not enough memory");
}


/* The text at 'index', which must hold no CR, LF or NUL. */
static const char *plain_text (lua_State *L, int index, const char *what) {
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


static void read_headers (lua_State *L, tlx_transfer *transfer) {
  luaL_checktype(L, -1, LUA_TTABLE);
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    const char *name = plain_text(L, -2, "header name");
    if (!tlx_transfer_header(transfer, name,
                             plain_text(L, -1, "header value")))
      no_memory(L);
    lua_pop(L, 1);
  }
}


static const char *part_field (lua_State *L, const char *name) {
  const char *value;
  lua_getfield(L, -1, name);
  value = lua_isnil(L, -1) ? NULL : plain_text(L, -1, name);
  lua_pop(L, 1); /* the part's table keeps it */
  return value;
}


/* What the reader says that it will give; -1 where it does not. */
static curl_off_t part_size (lua_State *L) {
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
  return (curl_off_t)size;
}


static int is_reader (lua_State *L) {
  int reader;
  lua_getfield(L, -1, "reader");
  reader = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return reader;
}


static CURLcode read_data (lua_State *L, curl_mimepart *part) {
  CURLcode code;
  size_t length;
  const char *data;
  lua_getfield(L, -1, "data");
  data = luaL_checklstring(L, -1, &length);
  code = curl_mime_data(part, data, length);
  lua_pop(L, 1);
  return code;
}


/*
** { name, data = text | file = path | reader = true, size = bytes of a reader,
**   filename, content_type }
*/
static CURLcode read_part (lua_State *L, tlx_transfer *transfer, int index) {
  const char *name = part_field(L, "name");
  const char *file = part_field(L, "file");
  const char *filename = part_field(L, "filename");
  const char *content_type = part_field(L, "content_type");
  CURLcode code;
  curl_mimepart *part;
  if (name == NULL)
    luaL_error(L, "a part of a form needs a name");
  part = tlx_transfer_part(transfer, name);
  if (part == NULL)
    no_memory(L);
  if (file != NULL)
    code = tlx_transfer_file(transfer, part, file);
  else if (is_reader(L))
    code = tlx_transfer_reader(transfer, part, index, part_size(L));
  else
    code = read_data(L, part);
  if (code == CURLE_OK && filename != NULL)
    code = curl_mime_filename(part, filename);
  if (code == CURLE_OK && content_type != NULL)
    code = curl_mime_type(part, content_type);
  return code;
}


static CURLcode read_form (lua_State *L, tlx_transfer *transfer) {
  CURLcode code = CURLE_OK;
  int i, count;
  luaL_checktype(L, -1, LUA_TTABLE);
  count = (int)tlx_rawlen(L, -1);
  for (i = 1; i <= count && code == CURLE_OK; i++) {
    lua_rawgeti(L, -1, i);
    luaL_checktype(L, -1, LUA_TTABLE);
    code = read_part(L, transfer, i);
    lua_pop(L, 1);
  }
  return code;
}


/* Reads the pair (name, value) on the top of the stack. */
static CURLcode read_field (lua_State *L, tlx_transfer *transfer) {
  const char *name;
  if (lua_type(L, -2) != LUA_TSTRING)
    luaL_error(L, "bad request field (string expected, got %s)",
               luaL_typename(L, -2));
  name = lua_tostring(L, -2);
  if (strcmp(name, METHOD) == 0) {
    if (!tlx_transfer_method(transfer, plain_text(L, -1, METHOD)))
      no_memory(L);
  }
  else if (strcmp(name, URL) == 0)
    return tlx_transfer_url(transfer, plain_text(L, -1, URL));
  else if (strcmp(name, HEADERS) == 0)
    read_headers(L, transfer);
  else if (strcmp(name, FORM) == 0)
    return read_form(L, transfer);
  else if (strcmp(name, BODY) == 0) {
    if (lua_type(L, -1) != LUA_TSTRING)
      luaL_error(L, "bad body (string expected, got %s)",
                 luaL_typename(L, -1));
    transfer->body = lua_tolstring(L, -1, &transfer->body_length);
  }
  else if (!tlx_read_option(L, tlx_request_options, TLX_REQUEST_OPTION_COUNT,
                            transfer->options))
    luaL_error(L, "unknown request field '%s'", name);
  return CURLE_OK;
}


CURLcode tlx_read_request (lua_State *L, int index, tlx_transfer *transfer) {
  lua_pushnil(L);
  while (lua_next(L, index)) { /* key, value */
    CURLcode code = read_field(L, transfer);
    if (code != CURLE_OK)
      return code;
    lua_pop(L, 1);
  }
  if (transfer->method == NULL && !tlx_transfer_method(transfer, "GET"))
    no_memory(L);
  return CURLE_OK;
}
