/*
** SHA-1 (RFC 3174), for the handshake of WebSocket. It protects nothing. No
** Lua, no libcurl.
*/

#ifndef tlx_sha1_h
#define tlx_sha1_h

#include <stddef.h>

#define TLX_SHA1_LENGTH 20

void tlx_sha1 (const void *bytes, size_t length,
               unsigned char digest[TLX_SHA1_LENGTH]);

#endif
