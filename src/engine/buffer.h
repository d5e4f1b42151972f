/*
** Growable byte buffers with a limit. No Lua, no libcurl.
*/

#ifndef tlx_buffer_h
#define tlx_buffer_h

#include <stddef.h>

typedef struct tlx_buffer {
  char *data;
  size_t length;
  size_t capacity;
} tlx_buffer;

typedef enum tlx_append {
  TLX_APPENDED,
  TLX_NO_MEMORY,
  TLX_OVER_LIMIT
} tlx_append;

/* Makes room for 'extra' more bytes. Returns 0 when out of memory. */
int tlx_buffer_reserve (tlx_buffer *b, size_t extra);

/* 'limit' bounds the whole buffer; 0 means no limit. */
tlx_append tlx_buffer_append (tlx_buffer *b, const char *data, size_t length,
                              size_t limit);

void tlx_buffer_clear (tlx_buffer *b); /* keeps the memory */
void tlx_buffer_free (tlx_buffer *b);

#endif
