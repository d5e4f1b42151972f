/*
** The header collector. A block is kept as "name:value\n" lines.
*/

#include "headers.h"

#include <string.h>


static int is_space (char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}


static char to_lower (char c) {
  return (char)((c >= 'A' && c <= 'Z') ? c - 'A' + 'a' : c);
}


static void trim (const char **text, size_t *length) {
  while (*length > 0 && is_space(**text)) {
    (*text)++;
    (*length)--;
  }
  while (*length > 0 && is_space((*text)[*length - 1]))
    (*length)--;
}


/* RFC 9112 section 5.2: a line that begins with a space goes on with the
   value of the line before it. */
static tlx_append unfold (tlx_buffer *block, const char *line, size_t length,
                          size_t limit) {
  tlx_append result;
  trim(&line, &length);
  if (length == 0 || block->length == 0)
    return TLX_APPENDED;
  block->data[block->length - 1] = ' ';
  result = tlx_buffer_append(block, line, length, limit);
  if (result == TLX_APPENDED)
    result = tlx_buffer_append(block, "\n", 1, limit);
  return result;
}


tlx_append tlx_headers_add (tlx_buffer *block, const char *line, size_t length,
                            size_t limit) {
  const char *colon, *value;
  size_t name_length, value_length, i, start = block->length;
  if (length >= 5 && memcmp(line, "HTTP/", 5) == 0) {
    tlx_buffer_clear(block);
    return TLX_APPENDED;
  }
  if (length > 0 && (*line == ' ' || *line == '\t'))
    return unfold(block, line, length, limit);
  colon = (const char *)memchr(line, ':', length);
  if (colon == NULL)
    return TLX_APPENDED; /* the empty line, or nothing of meaning */
  name_length = (size_t)(colon - line);
  value = colon + 1;
  value_length = length - name_length - 1;
  trim(&value, &value_length);
  if (limit != 0 && start + name_length + value_length + 2 > limit)
    return TLX_OVER_LIMIT;
  if (!tlx_buffer_reserve(block, name_length + value_length + 2))
    return TLX_NO_MEMORY;
  for (i = 0; i < name_length; i++)
    block->data[start + i] = to_lower(line[i]);
  block->data[start + name_length] = ':';
  memcpy(block->data + start + name_length + 1, value, value_length);
  block->length = start + name_length + value_length + 2;
  block->data[block->length - 1] = '\n';
  return TLX_APPENDED;
}


int tlx_headers_next (const tlx_buffer *block, size_t *position,
                      tlx_header *header) {
  const char *line = block->data + *position, *end, *colon;
  if (*position >= block->length)
    return 0;
  end = (const char *)memchr(line, '\n', block->length - *position);
  if (end == NULL)
    return 0;
  colon = (const char *)memchr(line, ':', (size_t)(end - line));
  if (colon == NULL)
    return 0;
  header->name = line;
  header->name_length = (size_t)(colon - line);
  header->value = colon + 1;
  header->value_length = (size_t)(end - colon - 1);
  *position += (size_t)(end - line) + 1;
  return 1;
}
