/*
** Random bytes from the system. No Lua, no libcurl.
*/

#ifndef tlx_random_h
#define tlx_random_h

#include <stddef.h>

#define TLX_UUID_LENGTH 36

/* Returns 0 on failure. At most 256 bytes. */
int tlx_random_bytes (void *bytes, size_t length);

/* Writes a version 4 UUID (RFC 9562 section 5.4), zero-terminated. */
int tlx_uuid (char uuid[TLX_UUID_LENGTH + 1]);

#endif
