/*
** The header collector. Stores the lines as received and parses them on
** demand.
*/

#include "engine/headers.h"

#include <string.h>


static int headers_is_space (char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}


static void headers_trim (const char **text, size_t *length) {
  while (*length > 0 && headers_is_space(**text)) {
    (*text)++;
    (*length)--;
  }
  while (*length > 0 && headers_is_space((*text)[*length - 1]))
    (*length)--;
}


/* RFC 9112 section 5.2: a line that begins with a space continues the value of
   the line before it. */
static tlx_append headers_unfold (tlx_buffer *block, const char *line,
                                  size_t length, size_t limit) {
  headers_trim(&line, &length);
  if (length == 0 || block->length == 0)
    return TLX_APPENDED;
  while (block->length > 0 && headers_is_space(block->data[block->length - 1]))
    block->length--;
  if (limit != 0 && block->length + length + 2 > limit)
    return TLX_OVER_LIMIT;
  if (!tlx_buffer_reserve(block, length + 2))
    return TLX_NO_MEMORY;
  block->data[block->length] = ' ';
  memcpy(block->data + block->length + 1, line, length);
  block->length += length + 2;
  block->data[block->length - 1] = '\n';
  return TLX_APPENDED;
}


static int headers_is_digit (char c) {
  return c >= '0' && c <= '9';
}


/* RFC 9112 section 4; for HTTP/2, libcurl writes "HTTP/2 200". */
int tlx_headers_status (const char *line, size_t length) {
  const char *end = line + length;
  if (length < 5 || memcmp(line, "HTTP/", 5) != 0)
    return 0;
  line += 5;
  while (line < end && (headers_is_digit(*line) || *line == '.'))
    line++;
  if (line == end || *line != ' ')
    return 0;
  while (line < end && *line == ' ')
    line++;
  if (end - line < 3 || !headers_is_digit(line[0]) ||
      !headers_is_digit(line[1]) || !headers_is_digit(line[2]))
    return 0;
  return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}


tlx_append tlx_headers_add (tlx_buffer *block, const char *line, size_t length,
                            size_t limit) {
  if (length > 0 && (*line == ' ' || *line == '\t'))
    return headers_unfold(block, line, length, limit);
  if (memchr(line, ':', length) == NULL)
    return TLX_APPENDED; /* the empty line, or a malformed one */
  return tlx_buffer_append(block, line, length, limit);
}


int tlx_headers_next (const tlx_buffer *block, size_t *position,
                      tlx_header *header) {
  const char *line, *end, *colon;
  size_t left;
  if (*position >= block->length)
    return 0;
  line = block->data + *position;
  left = block->length - *position;
  end = (const char *)memchr(line, '\n', left);
  if (end == NULL)
    end = line + left;
  colon = (const char *)memchr(line, ':', (size_t)(end - line));
  if (colon == NULL)
    return 0;
  header->name = line;
  header->name_length = (size_t)(colon - line);
  header->value = colon + 1;
  header->value_length = (size_t)(end - colon - 1);
  headers_trim(&header->name, &header->name_length);
  headers_trim(&header->value, &header->value_length);
  *position += (size_t)(end - line) + 1;
  return 1;
}
