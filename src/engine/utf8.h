/*
** UTF-8 (RFC 3629). No Lua, no libcurl.
*/

#ifndef tlx_utf8_h
#define tlx_utf8_h

#include <stddef.h>

int tlx_utf8_valid (const char *text, size_t length);

#endif
