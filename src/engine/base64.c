/*
** Base64.
*/

#include "engine/base64.h"

#include <stdint.h>
#include <string.h>

#define NO_DIGIT 0xff
#define NOT_A_VALUE 0xc0u /* values have six bits */

static const char digits[] =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* The values of the characters from '+' to 'z'. */
static const unsigned char values[] = {
  62,       NO_DIGIT, NO_DIGIT, NO_DIGIT, 63, /* + , - . / */
  52,       53,       54,       55,       56, /* 0 */
  57,       58,       59,       60,       61, /* 5 */
  NO_DIGIT, NO_DIGIT, NO_DIGIT, NO_DIGIT,     /* : ; < = */
  NO_DIGIT, NO_DIGIT, NO_DIGIT,               /* > ? @ */
  0,        1,        2,        3,        4,  /* A */
  5,        6,        7,        8,        9,  /* F */
  10,       11,       12,       13,       14, /* K */
  15,       16,       17,       18,       19, /* P */
  20,       21,       22,       23,       24, /* U */
  25,                                         /* Z */
  NO_DIGIT, NO_DIGIT, NO_DIGIT,               /* [ \ ] */
  NO_DIGIT, NO_DIGIT, NO_DIGIT,               /* ^ _ ` */
  26,       27,       28,       29,       30, /* a */
  31,       32,       33,       34,       35, /* f */
  36,       37,       38,       39,       40, /* k */
  41,       42,       43,       44,       45, /* p */
  46,       47,       48,       49,       50, /* u */
  51,                                         /* z */
};


void tlx_base64_encode (const char *bytes, size_t length, char *text) {
  const unsigned char *p = (const unsigned char *)bytes;
  const unsigned char *end = p + length;
  for (; end - p >= 3; p += 3, text += 4) {
    text[0] = digits[p[0] >> 2];
    text[1] = digits[(p[0] & 3) << 4 | p[1] >> 4];
    text[2] = digits[(p[1] & 15) << 2 | p[2] >> 6];
    text[3] = digits[p[2] & 63];
  }
  if (p < end) {
    int second = end - p == 2 ? p[1] : 0;
    text[0] = digits[p[0] >> 2];
    text[1] = digits[(p[0] & 3) << 4 | second >> 4];
    text[2] = '=';
    if (end - p == 2)
      text[2] = digits[(second & 15) << 2];
    text[3] = '=';
  }
}


static uint32_t base64_value (char digit) {
  unsigned index = (unsigned)(unsigned char)digit - '+';
  return index < sizeof(values) ? values[index] : NO_DIGIT;
}


/* Decodes four digits; returns bits of NOT_A_VALUE if one is none. */
static uint32_t base64_group (const char *text, char *bytes) {
  uint32_t a = base64_value(text[0]), b = base64_value(text[1]);
  uint32_t c = base64_value(text[2]), d = base64_value(text[3]);
  bytes[0] = (char)(unsigned char)(a << 2 | b >> 4);
  bytes[1] = (char)(unsigned char)(b << 4 | c >> 2);
  bytes[2] = (char)(unsigned char)(c << 6 | d);
  return (a | b | c | d) & NOT_A_VALUE;
}


int tlx_base64_decode (const char *text, size_t length, char *bytes,
                       size_t *decoded) {
  const char *last;
  char group[4];
  uint32_t wrong = 0;
  size_t padding = 0;
  *decoded = 0;
  if (length == 0 || length % 4 != 0)
    return length == 0;
  for (last = text + length - 4; text < last; text += 4, bytes += 3)
    wrong |= base64_group(text, bytes);
  memcpy(group, last, sizeof(group));
  while (padding < 2 && group[3 - padding] == '=')
    group[3 - padding++] = 'A';
  wrong |= base64_group(group, bytes);
  /* the octets of the padding are 0, unless unused bits are set */
  if (wrong != 0 || (padding > 0 && bytes[3 - padding] != 0))
    return 0;
  *decoded = TLX_BASE64_DECODED(length) - padding;
  return 1;
}
