/*
** UTF-8 (RFC 3629). No Lua, no libcurl.
*/

#ifndef tlx_utf8_h
#define tlx_utf8_h

#include <stddef.h>
#include <stdint.h>

/* Returns the length of the character at 'begin', which is before 'end'; 0 if
   it is not valid. */
size_t tlx_utf8_length (const char *begin, const char *end);

int tlx_utf8_valid (const char *text, size_t length);

/* Writes up to four octets; returns the end. */
char *tlx_utf8_put (char *out, uint32_t code);

#endif
