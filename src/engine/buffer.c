/*
** Growable byte buffers with a limit.
*/

#include "engine/buffer.h"

#include <stdlib.h>
#include <string.h>

/* From 1,024 octets on, glibc's malloc first merges all small chunks that are
   free. */
#define FIRST_CAPACITY 1000


int tlx_buffer_reserve (tlx_buffer *b, size_t extra) {
  size_t capacity = b->capacity ? b->capacity : FIRST_CAPACITY;
  char *data;
  if (extra > (size_t)-1 / 2 - b->length)
    return 0;
  if (b->length + extra <= b->capacity)
    return 1;
  while (capacity < b->length + extra)
    capacity *= 2;
  data = (char *)realloc(b->data, capacity);
  if (data == NULL)
    return 0;
  b->data = data;
  b->capacity = capacity;
  return 1;
}


tlx_append tlx_buffer_append (tlx_buffer *b, const char *data, size_t length,
                              size_t limit) {
  if (limit != 0 && (b->length > limit || length > limit - b->length))
    return TLX_OVER_LIMIT;
  if (length == 0)
    return TLX_APPENDED;
  if (!tlx_buffer_reserve(b, length))
    return TLX_NO_MEMORY;
  memcpy(b->data + b->length, data, length);
  b->length += length;
  return TLX_APPENDED;
}


void tlx_buffer_clear (tlx_buffer *b) {
  b->length = 0;
}


void tlx_buffer_free (tlx_buffer *b) {
  free(b->data);
  b->data = NULL;
  b->length = b->capacity = 0;
}
