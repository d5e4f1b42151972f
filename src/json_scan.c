/*
** The look over a JSON text (RFC 8259). It reads strings, numbers, nulls and
** brackets, and relies on lua-cjson for the grammar.
*/

#include "json_scan.h"

#include <string.h>

typedef struct scan {
  const char *begin, *end;
  const char *copied;      /* up to here the text is in 'out' */
  const char *string;      /* the last token, when it was a string */
  const char *member;      /* the key, when the last token was its colon */
  const tlx_json_rules *rules;
  tlx_buffer *out;
  tlx_json_found found;
} scan;


static const char *skip_space (const char *p, const char *end) {
  while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
    p++;
  return p;
}


/* The end of the string that opens at 'p', behind its quote. */
static const char *skip_string (const char *p, const char *end) {
  for (p++; p < end; p++) {
    const char *quote = (const char *)memchr(p, '"', (size_t)(end - p));
    const char *escape = quote;
    if (quote == NULL)
      return end;
    while (escape > p && escape[-1] == '\\')
      escape--;
    if ((quote - escape) % 2 == 0)
      return quote + 1;
    p = quote;
  }
  return end;
}


static void append (scan *s, const char *text, size_t length) {
  if (tlx_buffer_append(s->out, text, length, 0) != TLX_APPENDED)
    s->found.memory = 0;
}


static void copy_until (scan *s, const char *p) {
  append(s, s->copied, (size_t)(p - s->copied));
  s->copied = p;
}


/* The text from 'p' to 'end' goes through as a string. */
static void tag (scan *s, char letter, const char *p, const char *end,
                 size_t kept) {
  copy_until(s, p);
  append(s, "\"", 1);
  append(s, s->rules->tag, s->rules->tag_length);
  append(s, &letter, 1);
  append(s, p, kept);
  append(s, "\"", 1);
  s->copied = end;
  s->found.tags = 1;
}


/* Takes back the comma that would now stand before a closing brace. */
static void drop_comma (scan *s) {
  size_t length = s->out->length;
  while (length > 0 && strchr(" \n\r\t", s->out->data[length - 1]) != NULL)
    length--;
  if (length > 0 && s->out->data[length - 1] == ',')
    s->out->length = length - 1;
}


/* A null ends at 'end'; its member goes, with one comma. */
static void drop_member (scan *s, const char *end) {
  const char *next = skip_space(end, s->end);
  int closes = next < s->end && *next == '}';
  if (!closes) {
    if (next == s->end || *next != ',')
      return;
    next = skip_space(next + 1, s->end);
    if (next == s->end || *next != '"')
      return;
  }
  copy_until(s, s->member);
  if (closes)
    drop_comma(s);
  s->copied = next;
}


static const char *scan_null (scan *s, const char *p) {
  const char *end = p + 4;
  if (s->end - p < 4 || memcmp(p, "null", 4) != 0)
    return p + 1;
  if (s->rules->drop_nulls && s->member != NULL)
    drop_member(s, end);
  return end;
}


static const char *scan_array (scan *s, const char *p) {
  const char *next = skip_space(p + 1, s->end);
  s->found.arrays = 1;
  if (next == s->end || *next != ']' || !s->rules->tag_arrays)
    return p + 1;
  tag(s, 'a', p, next + 1, 0);
  return next + 1;
}


static int is_digit (char c) {
  return c >= '0' && c <= '9';
}


/* Behind the fraction and the exponent; says whether the value may be whole,
   as it is in 1.0 and 15e2. */
static const char *skip_fraction (const char *p, const char *end,
                                  int *maybe_whole) {
  int exponent = 0, nonzero = 0;
  for (; p < end; p++) {
    if (*p == 'e' || *p == 'E')
      exponent = 1;
    else if (is_digit(*p))
      nonzero |= *p != '0';
    else if (*p != '.' && *p != '+' && *p != '-')
      break;
  }
  *maybe_whole = exponent || !nonzero;
  return p;
}


static const char *scan_number (scan *s, const char *p) {
  const char *digits = p + (*p == '-'), *whole_end = digits, *end;
  int maybe_whole;
  while (whole_end < s->end && is_digit(*whole_end))
    whole_end++;
  end = skip_fraction(whole_end, s->end, &maybe_whole);
  if (end == whole_end) {
    s->found.integers = 1;
    if (end - digits > s->rules->safe_digits && *digits != '0')
      tag(s, 'i', p, end, (size_t)(end - p));
  }
  else if (s->rules->tag_floats && maybe_whole)
    tag(s, 'f', p, end, (size_t)(end - p));
  return end;
}


tlx_json_found tlx_json_scan (const char *text, size_t length,
                              const tlx_json_rules *rules, tlx_buffer *out) {
  scan s;
  const char *p = text;
  memset(&s, 0, sizeof(s));
  s.begin = s.copied = text;
  s.end = text + length;
  s.rules = rules;
  s.out = out;
  s.found.memory = 1;
  while (p < s.end) {
    switch (*p) {
      case ' ': case '\n': case '\r': case '\t':
        p++;
        continue;  /* does not come between a key and its colon */
      case '"':
        s.string = p;
        s.member = NULL;
        p = skip_string(p, s.end);
        continue;
      case ':':
        s.member = s.string;
        s.string = NULL;
        p++;
        continue;
      case 'n':
        p = scan_null(&s, p);
        break;
      case '[':
        p = scan_array(&s, p);
        break;
      case '-': case '0': case '1': case '2': case '3': case '4':
      case '5': case '6': case '7': case '8': case '9':
        p = scan_number(&s, p);
        break;
      default:
        p++;
    }
    s.string = s.member = NULL;
  }
  if (s.copied != s.begin)
    copy_until(&s, s.end);
  return s.found;
}
