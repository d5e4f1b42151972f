/*
** The decoder of server-sent events: text/event-stream as the HTML standard
** defines it, fed in chunks of any size. No Lua, no libcurl.
** https://html.spec.whatwg.org/multipage/server-sent-events.html
*/

#ifndef tlx_event_stream_h
#define tlx_event_stream_h

#include "engine/buffer.h"

/* Maximum bytes of one event, or of one line. */
#define TLX_LONGEST_EVENT ((size_t)16 * 1024 * 1024)

typedef enum tlx_event_state {
  TLX_EVENT_NONE, /* more has to be fed */
  TLX_EVENT_READY,
  TLX_EVENT_TOO_LONG, /* permanent */
  TLX_EVENT_NO_MEMORY /* permanent */
} tlx_event_state;

typedef enum tlx_event_end {
  TLX_END_BETWEEN,  /* between events */
  TLX_END_OF_EVENT, /* after an event that lacks only its blank line */
  TLX_END_INSIDE    /* in the middle of an event or a line */
} tlx_event_end;

/* Zeroed at first. */
typedef struct tlx_event_stream {
  tlx_event_state state;
  tlx_buffer text; /* what was fed */
  size_t position; /* everything before is read */
  size_t scanned;  /* no line ends between 'position' and here */
  int has_begun;   /* the first line has been read */
  int after_cr;    /* ignore a line feed that comes next */
  int is_last;     /* the current event is complete without its blank line */
  double retry;    /* milliseconds; 0: not sent */
  /* the current event */
  tlx_buffer type;
  tlx_buffer data; /* lines, each with a line feed */
  tlx_buffer id;   /* kept until the next one */
} tlx_event_stream;

/* Returns 0 when out of memory. */
int tlx_event_stream_feed (tlx_event_stream *s, const char *chunk,
                           size_t length);

/* Reads up to the end of the next event. When one is ready, 'type', 'data' and
   'id' are valid until the next call. */
tlx_event_state tlx_event_stream_next (tlx_event_stream *s);

/* Tells where the text ends, once all its events have been read. After
   TLX_END_OF_EVENT there is one more. */
tlx_event_end tlx_event_stream_finish (tlx_event_stream *s);

void tlx_event_stream_free (tlx_event_stream *s);

#endif
