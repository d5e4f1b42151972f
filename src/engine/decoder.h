/*
** The decoder of compressed bodies: gzip (RFC 1952) and deflate (RFC 1950, and
** without its frame RFC 1951, which some servers mean). No Lua, no libcurl.
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

/* Returns NULL when there is no memory. */
tlx_decoder *tlx_decoder_new (int is_gzip);
void tlx_decoder_free (tlx_decoder *decoder); /* NULL is none */

/* Appends what 'data' is decoded to; 'limit' bounds the buffer, 0 is none. */
tlx_decoded tlx_decoder_feed (tlx_decoder *decoder, const char *data,
                              size_t length, tlx_buffer *to, size_t limit);

int tlx_decoder_has_begun (const tlx_decoder *decoder);
int tlx_decoder_has_ended (const tlx_decoder *decoder);

#endif
