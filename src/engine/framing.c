/*
** The parser of a response's framing.
*/

#include "engine/framing.h"

#include <string.h>
#include <strings.h>


/* Returns the value of the line if it has that name, which includes the colon;
   else NULL. */
static const char *framing_value (const char *line, size_t length,
                                  const char *name) {
  size_t name_length = strlen(name);
  return length >= name_length && strncasecmp(line, name, name_length) == 0
           ? line + name_length
           : NULL;
}


static int framing_is_space (char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}


static const char *framing_skip_space (const char *text, const char *end) {
  while (text < end && framing_is_space(*text))
    text++;
  return text;
}


/* Returns the text after the number, or NULL. */
static const char *framing_number (const char *text, const char *end,
                                   int64_t *number) {
  const char *start = text;
  *number = 0;
  for (; text < end && *text >= '0' && *text <= '9'; text++) {
    if (*number > (INT64_MAX - 9) / 10)
      return NULL;
    *number = *number * 10 + (*text - '0');
  }
  return text > start ? text : NULL;
}


/* A list is valid if all its numbers are equal: '5, 5'. */
static void framing_add_length (tlx_framing *framing, const char *text,
                                const char *end) {
  for (;;) {
    int64_t number;
    text = framing_number(framing_skip_space(text, end), end, &number);
    if (text == NULL || (framing->has_length && number != framing->length)) {
      framing->length_is_bad = 1;
      return;
    }
    framing->has_length = 1;
    framing->length = number;
    text = framing_skip_space(text, end);
    if (text == end)
      return;
    if (*text++ != ',') {
      framing->length_is_bad = 1;
      return;
    }
  }
}


static tlx_coding framing_coding (const char *text, size_t length) {
  static const struct {
    const char *name;
    tlx_coding coding;
  } codings[] = {{"identity", TLX_IDENTITY},
                 {"gzip", TLX_GZIP},
                 {"x-gzip", TLX_GZIP},
                 {"deflate", TLX_DEFLATE}};
  size_t i;
  for (i = 0; i < sizeof(codings) / sizeof(codings[0]); i++) {
    if (strlen(codings[i].name) == length &&
        strncasecmp(codings[i].name, text, length) == 0)
      return codings[i].coding;
  }
  return TLX_UNKNOWN_CODING;
}


/* A second coding would have to be decoded first. No server uses two. */
static void framing_add_coding (tlx_framing *framing, const char *text,
                                const char *end) {
  tlx_coding coding;
  text = framing_skip_space(text, end);
  while (end > text && framing_is_space(end[-1]))
    end--;
  if (text == end)
    return;
  coding = framing_coding(text, (size_t)(end - text));
  if (framing->coding == TLX_IDENTITY)
    framing->coding = coding;
  else if (coding != TLX_IDENTITY)
    framing->coding = TLX_UNKNOWN_CODING;
}


void tlx_framing_line (tlx_framing *framing, const char *line, size_t length) {
  const char *end = line + length, *value;
  switch (length > 0 ? *line : '\0') {
    case 'c':
    case 'C':
      if ((value = framing_value(line, length, "content-length:")) != NULL)
        framing_add_length(framing, value, end);
      else if ((value = framing_value(line, length, "content-encoding:")) !=
               NULL)
        framing_add_coding(framing, value, end);
      break;
    case 't':
    case 'T':
      if (framing_value(line, length, "transfer-encoding:") != NULL)
        framing->has_transfer_encoding = 1;
      break;
    default:
      break;
  }
}
