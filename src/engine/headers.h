/*
** The header collector: keeps the lines of the last header block of an answer
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

/*
** Takes one line as it came off the wire. A status line begins a new block, so
** that only the last one stays after redirects and '100 Continue'.
*/
tlx_append tlx_headers_add (tlx_buffer *block, const char *line, size_t length,
                            size_t limit);

/* Steps over the block: 'position' starts at 0; 0 at the end. */
int tlx_headers_next (const tlx_buffer *block, size_t *position,
                      tlx_header *header);

#endif
