/*
** UTF-8 (RFC 3629): shortest form only, no surrogates, up to U+10FFFF.
*/

#include "engine/utf8.h"

#include <stdint.h>
#include <string.h>


static int is_ascii_word (const unsigned char *p) {
  uint64_t word;
  memcpy(&word, p, sizeof(word));
  return (word & UINT64_C(0x8080808080808080)) == 0;
}


/* Bytes of the sequence at 'p'; 0 when it is none. */
static size_t sequence (const unsigned char *p, const unsigned char *end) {
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  size_t length, i;
  uint32_t code;
  if (*p < 0x80)
    return 1;
  length = *p >= 0xf0 ? 4 : *p >= 0xe0 ? 3 : 2;
  if (*p < 0xc2 || *p > 0xf4 || (size_t)(end - p) < length)
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


int tlx_utf8_valid (const char *text, size_t length) {
  const unsigned char *p = (const unsigned char *)text;
  const unsigned char *end = p + length;
  while (p < end) {
    size_t step = end - p >= 8 && is_ascii_word(p) ? 8 : sequence(p, end);
    if (step == 0)
      return 0;
    p += step;
  }
  return 1;
}
