/*
** The parser of a response's framing: the length and the coding of its body,
** as the header declares them (RFC 9112 section 6.3, RFC 9110 section 8.4). No
** Lua, no libcurl.
*/

#ifndef tlx_framing_h
#define tlx_framing_h

#include <stddef.h>
#include <stdint.h>

typedef enum tlx_coding {
  TLX_IDENTITY,
  TLX_GZIP,
  TLX_DEFLATE,
  TLX_UNKNOWN_CODING
} tlx_coding;

/* Zeroed at the start of a header. */
typedef struct tlx_framing {
  int has_length;
  int length_is_bad; /* not a number, or different from an earlier one */
  int has_transfer_encoding;
  int64_t length;
  tlx_coding coding;
} tlx_framing;

/* Reads a line of the header. */
void tlx_framing_line (tlx_framing *framing, const char *line, size_t length);

#endif
