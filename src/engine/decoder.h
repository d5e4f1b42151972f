/*
** The decoder of compressed bodies: gzip (RFC 1952), and deflate (RFC 1950, or
** raw as in RFC 1951, which some servers send). No Lua, no libcurl.
*/

#ifndef tlx_decoder_h
#define tlx_decoder_h

#include "engine/buffer.h"

typedef struct tlx_decoder tlx_decoder;

typedef enum tlx_decoded {
  TLX_DECODED,
  TLX_DECODER_NO_MEMORY,
  TLX_DECODER_OVER_LIMIT,
  TLX_DECODER_BAD_DATA
} tlx_decoded;

/* Returns NULL when out of memory. */
tlx_decoder *tlx_decoder_new (int is_gzip);
void tlx_decoder_free (tlx_decoder *decoder); /* accepts NULL */

/* Appends the decoded 'data'; 'limit' bounds the buffer, 0 means no limit. */
tlx_decoded tlx_decoder_feed (tlx_decoder *decoder, const char *data,
                              size_t length, tlx_buffer *to, size_t limit);

int tlx_decoder_has_begun (const tlx_decoder *decoder);
int tlx_decoder_has_ended (const tlx_decoder *decoder);

#endif
