/*
** A scanner for JSON strings, eight octets at a time (RFC 8259, section 7). No
** Lua.
*/

#ifndef tlx_json_scan_h
#define tlx_json_scan_h

#include "engine/utf8.h"

#include <string.h>

#define TLX_EACH_OCTET(value) (UINT64_C(0x0101010101010101) * (value))


/* True for octets that are not plain string text: a quote, a backslash, a
   control character or not ASCII. */
static inline int tlx_json_is_special (char octet) {
  unsigned char c = (unsigned char)octet;
  return c < 0x20 || c >= 0x80 || c == '"' || c == '\\';
}


/*
** Counts the octets at 'p' before the first special one; 8 when there is none.
** A borrow may affect octets above a special one, never those below.
*/
static inline size_t tlx_json_plain_octets (const char *p) {
  uint64_t word, special;
  memcpy(&word, p, sizeof(word));
  special = (word | (word - TLX_EACH_OCTET(0x20)) |
             ((word ^ TLX_EACH_OCTET('"')) - TLX_EACH_OCTET(1)) |
             ((word ^ TLX_EACH_OCTET('\\')) - TLX_EACH_OCTET(1))) &
            TLX_EACH_OCTET(0x80);
  if (special == 0)
    return 8;
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  return (size_t)__builtin_ctzll(special) / 8;
#else
  {
    size_t i = 0;
    while (i < 8 && !tlx_json_is_special(p[i]))
      i++;
    return i;
  }
#endif
}


/*
** Skips plain text and valid UTF-8. Returns the position of the first quote,
** backslash, control character or octet that is not UTF-8, or 'end'. If 'out'
** is not NULL, copies the skipped text to *out, which has room for the whole
** text, and advances it.
*/
static inline const char *tlx_json_skip_plain (const char *p, const char *end,
                                               char **out) {
  for (;;) {
    size_t step;
    if (end - p >= 8) {
      step = tlx_json_plain_octets(p);
      if (out != NULL) {
        memcpy(*out, p, 8);
        *out += step;
      }
      p += step;
      if (step == 8)
        continue;
    }
    else {
      for (; p < end && !tlx_json_is_special(*p); p++)
        if (out != NULL)
          *(*out)++ = *p;
      if (p == end)
        return p;
    }
    step = (unsigned char)*p < 0x80 ? 0 : tlx_utf8_length(p, end);
    if (step == 0)
      return p;
    if (out != NULL) {
      memcpy(*out, p, step);
      *out += step;
    }
    p += step;
  }
}

#endif
