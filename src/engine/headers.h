/*
** The header collector: keeps the lines of the last header block of a response
** (RFC 9110 section 5).
*/

#ifndef tlx_headers_h
#define tlx_headers_h

#include "engine/buffer.h"

typedef struct tlx_header {
  const char *name;
  size_t name_length;
  const char *value;
  size_t value_length;
} tlx_header;

/* Returns the status of a status line; 0 for any other line. */
int tlx_headers_status (const char *line, size_t length);

/* Adds one line as received. */
tlx_append tlx_headers_add (tlx_buffer *block, const char *line, size_t length,
                            size_t limit);

/* Iterates over the block: 'position' starts at 0. Returns 0 at the end. */
int tlx_headers_next (const tlx_buffer *block, size_t *position,
                      tlx_header *header);

#endif
