/*
** The look over a JSON text (RFC 8259).
*/

#include "engine/json_scan.h"

#include <string.h>

/* Taking shorter strings around lua-cjson would not pay. */
#define LONG_STRING 96

/* An open object or array. */
typedef struct level {
  const char *key; /* of the member at hand; NULL in an array */
  size_t at;       /* its length; in an array, the index at hand */
  int is_array;
  int entered; /* the steps lead into it */
} level;

typedef struct scan {
  const char *begin, *end;
  const char *copied; /* up to here the text is in 'out' */
  const char *string; /* the token before, when it was one, without quotes */
  size_t string_length;
  int depth; /* of levels; 0 is outside */
  const tlx_json_rules *rules;
  tlx_buffer *steps, *out;
  tlx_json_found found;
  level levels[TLX_JSON_DEPTH + 1];
} scan;


static void append (scan *s, tlx_buffer *to, const void *data, size_t length) {
  if (tlx_buffer_append(to, (const char *)data, length, 0) != TLX_APPENDED)
    s->found.memory = 0;
}


/*
** {======================================================
** Steps
** =======================================================
*/

/* A step concerning the value at hand in 'l'. */
static void add_step (scan *s, tlx_json_action action, const level *l) {
  tlx_buffer *b = s->steps;
  tlx_json_step *step;
  if (b->capacity - b->length < sizeof(*step) &&
      !tlx_buffer_reserve(b, sizeof(*step))) {
    s->found.memory = 0;
    return;
  }
  step = (tlx_json_step *)(void *)(b->data + b->length);
  step->action = action;
  step->key = l->key;
  step->at = l->at;
  step->string = s->string;
  step->string_length = s->string_length;
  b->length += sizeof(*step);
}


/* Leads the steps into the innermost level. */
static void enter (scan *s) {
  int i = s->depth;
  while (i > 1 && !s->levels[i].entered)
    i--;
  for (i++; i <= s->depth; i++) {
    add_step(s, TLX_JSON_ENTER, &s->levels[i - 1]);
    s->levels[i].entered = 1;
  }
}


/* At depth 0 the step concerns the whole value. */
static void add_action (scan *s, tlx_json_action action) {
  if (s->depth > 0 && !s->levels[s->depth].entered)
    enter(s);
  add_step(s, action, &s->levels[s->depth]);
}


static void open_level (scan *s, int is_array) {
  level *l;
  if (s->depth == TLX_JSON_DEPTH) {
    s->found.problem = "nested too deep";
    return;
  }
  l = &s->levels[++s->depth];
  l->key = NULL;
  l->at = 1;
  l->is_array = is_array;
  l->entered = s->depth == 1; /* the outermost table needs no way in */
  if (is_array && s->rules->mark_arrays)
    add_action(s, TLX_JSON_MARK);
}


static void close_level (scan *s) {
  if (s->depth == 0)
    return;
  if (s->depth > 1 && s->levels[s->depth].entered)
    add_step(s, TLX_JSON_LEAVE, &s->levels[s->depth]);
  s->depth--;
}

/* }====================================================== */


/*
** {======================================================
** Tokens
** =======================================================
*/

static int is_space (char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
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


static const char *skip_digits (const char *p, const char *end) {
  while (p < end && *p >= '0' && *p <= '9')
    p++;
  return p;
}


/* Behind the part of a number that begins at 'p' and needs digits, as all
   do. */
static const char *skip_part (scan *s, const char *p) {
  const char *end = skip_digits(p, s->end);
  if (end == p)
    s->found.problem = "invalid number";
  return end;
}


/* The text from 'p' to 'end' goes through as a string: some of the tag, and
   some of the text itself. */
static void replace (scan *s, const char *p, const char *end, size_t tagged,
                     size_t kept) {
  append(s, s->out, s->copied, (size_t)(p - s->copied));
  append(s, s->out, "\"", 1);
  append(s, s->out, s->rules->tag, tagged);
  append(s, s->out, p, kept);
  append(s, s->out, "\"", 1);
  s->copied = end;
}


/* Has the text only escapes of one letter, and so the value that anybody can
   tell? */
static int is_simple (const char *p, const char *end) {
  if (memchr(p, '\0', (size_t)(end - p)) != NULL)
    return 0;
  while ((p = (const char *)memchr(p, '\\', (size_t)(end - p))) != NULL) {
    if (end - p < 2 || strchr("\"\\/bfnrt", p[1]) == NULL)
      return 0;
    p += 2;
  }
  return 1;
}


/* Is the string at 'p' no key? */
static int is_value (const scan *s, const char *p) {
  while (p > s->begin && is_space(p[-1]))
    p--;
  return s->depth > 0 &&
         (s->levels[s->depth].is_array || (p > s->begin && p[-1] == ':'));
}


static const char *take_string (scan *s, const char *p) {
  const char *end = skip_string(p, s->end);
  s->string = p + 1;
  s->string_length = (size_t)(end - p) - 2;
  if (end - p > LONG_STRING && end[-1] == '"' && is_value(s, p) &&
      is_simple(p + 1, end - 1)) {
    replace(s, p, end, TLX_JSON_MARK_LENGTH, 0);
    add_action(s, TLX_JSON_TEXT);
  }
  return end;
}


static int is_key (const scan *s, const char *end) {
  while (end < s->end && is_space(*end))
    end++;
  return end < s->end && *end == ':';
}


static void take_integer (scan *s, const char *p, const char *end) {
  int is_long = end - p - (*p == '-') > s->rules->safe_digits;
  if (is_long && !is_key(s, end)) /* no number can be a key */
    replace(s, p, end, s->rules->tag_length, (size_t)(end - p));
  if (is_long || s->rules->fix_integers)
    add_action(s, TLX_JSON_FIX);
}


static const char *take_number (scan *s, const char *p) {
  const char *digits = p + (*p == '-'), *whole_end, *end;
  whole_end = end = skip_part(s, digits);
  if (whole_end - digits > 1 && *digits == '0')
    s->found.problem = "invalid number";
  if (end < s->end && *end == '.')
    end = skip_part(s, end + 1);
  if (end < s->end && (*end == 'e' || *end == 'E')) {
    end++;
    if (end < s->end && (*end == '+' || *end == '-'))
      end++;
    end = skip_part(s, end);
  }
  if (end == whole_end)
    take_integer(s, p, end);
  return end;
}


static void take_null (scan *s) {
  if (s->rules->drop_nulls && s->depth > 0 && !s->levels[s->depth].is_array)
    add_action(s, TLX_JSON_DROP);
}


/* A colon: the string before it is the key of what follows. */
static void take_key (scan *s) {
  level *l = &s->levels[s->depth];
  if (s->string == NULL || s->depth == 0)
    return;
  l->key = s->string;
  l->at = s->string_length;
}

/* }====================================================== */


static const char *take_token (scan *s, const char *p) {
  switch (*p) {
    case '"':
      return take_string(s, p);
    case ':':
      take_key(s);
      break;
    case ',':
      s->levels[s->depth].at++; /* in an object, until the next key */
      break;
    case '{':
    case '[':
      open_level(s, *p == '[');
      break;
    case '}':
    case ']':
      close_level(s);
      break;
    case 'n':
      take_null(s);
      return s->end - p < 4 ? s->end : p + 4;
    case 't':
      return s->end - p < 4 ? s->end : p + 4;
    case 'f':
      return s->end - p < 5 ? s->end : p + 5;
    case '\0': /* to lua-cjson the end, whatever follows */
      s->found.problem = "invalid character";
      break;
    default:
      if (*p == '-' || (*p >= '0' && *p <= '9'))
        return take_number(s, p);
  }
  return p + 1;
}


tlx_json_found tlx_json_scan (const char *text, size_t length,
                              const tlx_json_rules *rules, tlx_buffer *steps,
                              tlx_buffer *out) {
  scan s;
  const char *p = text;
  s.begin = text;
  s.end = text + length;
  s.copied = text;
  s.string = NULL;
  s.string_length = 0;
  s.depth = 0;
  s.rules = rules;
  s.steps = steps;
  s.out = out;
  s.found.problem = NULL;
  s.found.memory = 1;
  memset(s.levels, 0, sizeof(level));
  while (p < s.end)
    p = take_token(&s, p);
  if (s.copied != text)
    append(&s, out, s.copied, (size_t)(s.end - s.copied));
  return s.found;
}
