/*
** Base64 (RFC 4648 section 4). No Lua, no libcurl.
*/

#ifndef tlx_base64_h
#define tlx_base64_h

#include <stddef.h>

#define TLX_BASE64_ENCODED(length) (((length) + 2) / 3 * 4)
#define TLX_BASE64_DECODED(length) ((length) / 4 * 3)

/* Writes TLX_BASE64_ENCODED(length) characters, without a zero. */
void tlx_base64_encode (const char *bytes, size_t length, char *text);

/*
** Decodes canonical base64: padded, without white space, and without unused
** bits that are set. 'bytes' has room for TLX_BASE64_DECODED(length). Returns
** 0 for any other text.
*/
int tlx_base64_decode (const char *text, size_t length, char *bytes,
                       size_t *decoded);

#endif
