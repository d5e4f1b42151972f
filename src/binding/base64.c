/*
** core.base64_encode and core.base64_decode.
*/

#include "binding/util.h"
#include "engine/base64.h"


/* core.base64_encode(bytes) -> text */
static int base64_encode (lua_State *L) {
  size_t length;
  const char *bytes = luaL_checklstring(L, 1, &length);
  size_t size = TLX_BASE64_ENCODED(length);
  char *text = (char *)lua_newuserdata(L, size + 1);
  tlx_base64_encode(bytes, length, text);
  lua_pushlstring(L, text, size);
  return 1;
}


/* core.base64_decode(text) -> bytes | nil if it is not canonical */
static int base64_decode (lua_State *L) {
  size_t length, decoded;
  const char *text = luaL_checklstring(L, 1, &length);
  char *bytes = (char *)lua_newuserdata(L, TLX_BASE64_DECODED(length) + 1);
  if (!tlx_base64_decode(text, length, bytes, &decoded))
    return 0;
  lua_pushlstring(L, bytes, decoded);
  return 1;
}


int tlx_open_base64 (lua_State *L) {
  static const luaL_Reg functions[] = {
    {"base64_decode", base64_decode},
    {"base64_encode", base64_encode},
    {NULL, NULL},
  };
  tlx_setfuncs(L, functions, 0);
  return 0;
}
