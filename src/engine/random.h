/*
** Random bytes from the system. No Lua, no libcurl.
*/

#ifndef tlx_random_h
#define tlx_random_h

#include <stddef.h>

#define TLX_UUID_LENGTH 36

/* 0 when the system has none to give. At most 256 bytes. */
int tlx_random_bytes (void *bytes, size_t length);

/* A version 4 UUID (RFC 9562 section 5.4) and its final zero. */
int tlx_uuid (char uuid[TLX_UUID_LENGTH + 1]);

#endif
