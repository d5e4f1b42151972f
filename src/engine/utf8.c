/*
** UTF-8.
*/

#include "engine/utf8.h"

#include <string.h>


size_t tlx_utf8_length (const char *begin, const char *end) {
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const unsigned char *p = (const unsigned char *)begin;
  size_t length, i;
  uint32_t code;
  if (*p < 0x80)
    return 1;
  length = *p >= 0xf0 ? 4 : *p >= 0xe0 ? 3 : 2;
  if (*p < 0xc2 || *p > 0xf4 || (size_t)(end - begin) < length)
    return 0;
  code = *p & (0x7fu >> length);
  for (i = 1; i < length; i++) {
    if ((p[i] & 0xc0) != 0x80)
      return 0;
    code = (code << 6) | (p[i] & 0x3fu);
  }
  if (code < least[length] || code > 0x10ffff ||
      (code >= 0xd800 && code <= 0xdfff))
    return 0;
  return length;
}


static int is_ascii_word (const char *p) {
  uint64_t word;
  memcpy(&word, p, sizeof(word));
  return (word & UINT64_C(0x8080808080808080)) == 0;
}


int tlx_utf8_valid (const char *text, size_t length) {
  const char *end = text + length;
  while (text < end) {
    size_t step =
      end - text >= 8 && is_ascii_word(text) ? 8 : tlx_utf8_length(text, end);
    if (step == 0)
      return 0;
    text += step;
  }
  return 1;
}


char *tlx_utf8_put (char *out, uint32_t code) {
  int more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  static const unsigned lead[] = {0, 0xc0, 0xe0, 0xf0};
  *out++ = (char)(lead[more] | (code >> (6 * more)));
  while (more-- > 0)
    *out++ = (char)(0x80 | ((code >> (6 * more)) & 0x3f));
  return out;
}
