/*
** Event streams: text/event-stream as the HTML standard defines it, in
** whatever pieces it arrives. No Lua, no libcurl.
** https://html.spec.whatwg.org/multipage/server-sent-events.html
*/

#ifndef tlx_event_stream_h
#define tlx_event_stream_h

#include "engine/buffer.h"

/* Bytes of one event, or of one line. */
#define TLX_LONGEST_EVENT ((size_t)16 * 1024 * 1024)

typedef enum tlx_event_state {
  TLX_EVENT_NONE, /* until more is fed */
  TLX_EVENT_READY,
  TLX_EVENT_TOO_LONG, /* for good */
  TLX_EVENT_NO_MEMORY /* for good */
} tlx_event_state;

typedef enum tlx_event_end {
  TLX_END_BETWEEN,  /* between events */
  TLX_END_OF_EVENT, /* of an event that lacks only its blank line */
  TLX_END_INSIDE    /* in the middle of an event or a line */
} tlx_event_end;

/* To be handed in zeroed. */
typedef struct tlx_event_stream {
  tlx_event_state state;
  tlx_buffer text; /* what was fed */
  size_t position; /* read up to here */
  size_t scanned;  /* from 'position' to here no line ends */
  int has_begun;   /* the first line has been read */
  int after_cr;    /* a line feed that comes next ends no line */
  int is_last;     /* the event at hand is whole without its blank line */
  double retry;    /* milliseconds; 0 when the server did not say */
  /* the event at hand */
  tlx_buffer type;
  tlx_buffer data; /* lines, each with a line feed */
  tlx_buffer id;   /* stays until there is another */
} tlx_event_stream;

/* 0 when there is no memory. */
int tlx_event_stream_feed (tlx_event_stream *s, const char *chunk,
                           size_t length);

/* Reads up to the end of the next event. When it is ready, 'type', 'data' and
   'id' are its own until the next call. */
tlx_event_state tlx_event_stream_next (tlx_event_stream *s);

/* Tells where the text ends, once all events of it were read. After
   TLX_END_OF_EVENT there is one more. */
tlx_event_end tlx_event_stream_finish (tlx_event_stream *s);

void tlx_event_stream_free (tlx_event_stream *s);

#endif
