/*
** The decoder of compressed bodies, based on zlib.
**
** A gzip body may consist of several members, one after the other (RFC 1952
** section 2.2).
*/

#include "engine/decoder.h"

#include <stdlib.h>
#include <string.h>
#if defined(__has_include)
#if !__has_include(<zlib.h>)
#error "zlib's header is missing: install zlib1g-dev (Debian), zlib-dev \
(Alpine) or zlib-devel (Fedora)"
#endif
#endif

#define ZLIB_CONST
#include <zlib.h>

/* For inflateInit2: the gzip format, the zlib format, or raw deflate. */
#define GZIP_FRAME (15 + 16)
#define ZLIB_FRAME 15
#define NO_FRAME (-15)

#define PIECE 16384

struct tlx_decoder {
  z_stream stream;
  int is_gzip;
  int has_begun;
  int has_ended; /* the member, or the data */
};


tlx_decoder *tlx_decoder_new (int is_gzip) {
  tlx_decoder *decoder = (tlx_decoder *)calloc(1, sizeof(tlx_decoder));
  if (decoder == NULL)
    return NULL;
  decoder->is_gzip = is_gzip;
  if (inflateInit2(&decoder->stream, is_gzip ? GZIP_FRAME : ZLIB_FRAME) !=
      Z_OK) {
    free(decoder);
    return NULL;
  }
  return decoder;
}


void tlx_decoder_free (tlx_decoder *decoder) {
  if (decoder == NULL)
    return;
  inflateEnd(&decoder->stream);
  free(decoder);
}


int tlx_decoder_has_begun (const tlx_decoder *decoder) {
  return decoder->has_begun;
}


int tlx_decoder_has_ended (const tlx_decoder *decoder) {
  return decoder->has_ended;
}


/* RFC 1950: the first octet names the method, and the first two are a multiple
   of 31. The first octet is enough to tell the formats apart. */
static void decoder_begin (tlx_decoder *decoder, unsigned char first) {
  decoder->has_begun = 1;
  if (!decoder->is_gzip && (first & 0x8f) != Z_DEFLATED)
    inflateReset2(&decoder->stream, NO_FRAME);
}


static tlx_decoded decoder_inflate (tlx_decoder *decoder, tlx_buffer *to,
                                    size_t limit) {
  char piece[PIECE];
  size_t length;
  tlx_append appended;
  int code;
  decoder->stream.next_out = (Bytef *)piece;
  decoder->stream.avail_out = PIECE;
  code = inflate(&decoder->stream, Z_NO_FLUSH);
  if (code == Z_MEM_ERROR)
    return TLX_DECODER_NO_MEMORY;
  if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
    return TLX_DECODER_BAD_DATA;
  decoder->has_ended = code == Z_STREAM_END;
  length = PIECE - decoder->stream.avail_out;
  appended = tlx_buffer_append(to, piece, length, limit);
  if (appended == TLX_OVER_LIMIT)
    return TLX_DECODER_OVER_LIMIT;
  return appended == TLX_APPENDED ? TLX_DECODED : TLX_DECODER_NO_MEMORY;
}


tlx_decoded tlx_decoder_feed (tlx_decoder *decoder, const char *data,
                              size_t length, tlx_buffer *to, size_t limit) {
  z_stream *stream = &decoder->stream;
  tlx_decoded result = TLX_DECODED;
  stream->next_in = (const Bytef *)data;
  stream->avail_in = (uInt)length;
  if (!decoder->has_begun && length > 0)
    decoder_begin(decoder, (unsigned char)*data);
  while (result == TLX_DECODED &&
         (stream->avail_in > 0 || stream->avail_out == 0)) {
    if (decoder->has_ended) {
      if (stream->avail_in == 0)
        break;
      if (!decoder->is_gzip || inflateReset(stream) != Z_OK)
        return TLX_DECODER_BAD_DATA;
    }
    result = decoder_inflate(decoder, to, limit);
  }
  return result;
}
