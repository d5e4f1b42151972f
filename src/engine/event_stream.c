/*
** The decoder of server-sent events.
*/

#include "engine/event_stream.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

typedef struct piece {
  const char *at;
  size_t length;
} piece;


int tlx_event_stream_feed (tlx_event_stream *s, const char *chunk,
                           size_t length) {
  tlx_buffer *b = &s->text;
  if (s->position > 0) {
    b->length -= s->position;
    memmove(b->data, b->data + s->position, b->length);
    s->scanned -= s->position;
    s->position = 0;
  }
  return tlx_buffer_append(b, chunk, length, 0) == TLX_APPENDED;
}


/* Skips the mark at the start of the first line. */
static void skip_byte_order_mark (tlx_event_stream *s, piece *line) {
  if (!s->has_begun && line->length >= 3 &&
      memcmp(line->at, BYTE_ORDER_MARK, 3) == 0) {
    line->at += 3;
    line->length -= 3;
  }
  s->has_begun = 1;
}


/* Takes the next line, without its end. Returns 0 when no line is complete. */
static int next_line (tlx_event_stream *s, piece *line) {
  const char *text = s->text.data, *p, *end;
  if (s->after_cr && s->position < s->text.length) {
    if (text[s->position] == '\n')
      s->scanned = ++s->position;
    s->after_cr = 0;
  }
  if (s->scanned == s->text.length)
    return 0;
  end = text + s->text.length;
  for (p = text + s->scanned; p < end && *p != '\n' && *p != '\r'; p++)
    ;
  s->scanned = (size_t)(p - text);
  if (p == end)
    return 0;
  line->at = text + s->position;
  line->length = s->scanned - s->position;
  s->after_cr = *p == '\r';
  s->position = ++s->scanned;
  skip_byte_order_mark(s, line);
  return 1;
}


/*
** {======================================================
** Fields
** =======================================================
*/

static void add (tlx_event_stream *s, tlx_buffer *b, const char *text,
                 size_t length) {
  switch (tlx_buffer_append(b, text, length, TLX_LONGEST_EVENT)) {
    case TLX_APPENDED:
      break;
    case TLX_NO_MEMORY:
      s->state = TLX_EVENT_NO_MEMORY;
      break;
    case TLX_OVER_LIMIT:
      s->state = TLX_EVENT_TOO_LONG;
      break;
  }
}


static void set (tlx_event_stream *s, tlx_buffer *b, const piece *value) {
  tlx_buffer_clear(b);
  add(s, b, value->at, value->length);
}


static void set_retry (tlx_event_stream *s, const piece *value) {
  double number = 0;
  size_t i;
  for (i = 0; i < value->length; i++) {
    char c = value->at[i];
    if (c < '0' || c > '9')
      return;
    number = number * 10 + (c - '0');
  }
  if (value->length > 0)
    s->retry = number;
}


static int is (const piece *name, const char *text) {
  return name->length == strlen(text) &&
         memcmp(name->at, text, name->length) == 0;
}


/* A comment is a line with an empty name. */
static void take_line (tlx_event_stream *s, const piece *line) {
  const char *end = line->at + line->length;
  const char *colon = (const char *)memchr(line->at, ':', line->length);
  piece name = *line, value;
  value.at = end;
  if (colon != NULL) {
    name.length = (size_t)(colon - line->at);
    value.at = colon + 1;
    if (value.at < end && *value.at == ' ')
      value.at++;
  }
  value.length = (size_t)(end - value.at);
  if (is(&name, "data")) {
    add(s, &s->data, value.at, value.length);
    add(s, &s->data, "\n", 1);
  }
  else if (is(&name, "event"))
    set(s, &s->type, &value);
  else if (is(&name, "retry"))
    set_retry(s, &value);
  else if (is(&name, "id") && memchr(value.at, '\0', value.length) == NULL)
    set(s, &s->id, &value);
}

/* }====================================================== */


static void forget_event (tlx_event_stream *s) {
  tlx_buffer_clear(&s->type);
  tlx_buffer_clear(&s->data);
}


tlx_event_state tlx_event_stream_next (tlx_event_stream *s) {
  piece line;
  if (s->state == TLX_EVENT_READY) {
    forget_event(s);
    s->state = TLX_EVENT_NONE;
  }
  while (s->state == TLX_EVENT_NONE && next_line(s, &line)) {
    if (line.length > 0)
      take_line(s, &line);
    else if (s->data.length > 0)
      s->state = TLX_EVENT_READY;
    else
      forget_event(s); /* an event without data is ignored */
  }
  if (s->state == TLX_EVENT_NONE && s->is_last) {
    s->is_last = 0;
    s->state = TLX_EVENT_READY;
  }
  if (s->state == TLX_EVENT_NONE &&
      s->text.length - s->position > TLX_LONGEST_EVENT)
    s->state = TLX_EVENT_TOO_LONG;
  return s->state;
}


/* True for a comment, or a field whose name is complete. */
static int is_readable (const piece *line) {
  return memchr(line->at, ':', line->length) != NULL || is(line, "data");
}


tlx_event_end tlx_event_stream_finish (tlx_event_stream *s) {
  piece line;
  int is_cut = 0;
  if (s->state != TLX_EVENT_NONE)
    return TLX_END_BETWEEN; /* failed, or has unread events */
  if (s->position < s->text.length) {
    line.at = s->text.data + s->position;
    line.length = s->text.length - s->position;
    skip_byte_order_mark(s, &line);
    is_cut = !is_readable(&line);
    if (!is_cut)
      take_line(s, &line);
  }
  s->position = s->scanned = s->text.length;
  if (is_cut || (s->data.length == 0 && s->type.length > 0))
    return TLX_END_INSIDE;
  if (s->data.length == 0)
    return TLX_END_BETWEEN;
  if (s->state == TLX_EVENT_NONE)
    s->is_last = 1;
  return TLX_END_OF_EVENT;
}


void tlx_event_stream_free (tlx_event_stream *s) {
  tlx_buffer_free(&s->text);
  tlx_buffer_free(&s->type);
  tlx_buffer_free(&s->data);
  tlx_buffer_free(&s->id);
  s->position = s->scanned = 0;
}
