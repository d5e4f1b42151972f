/*
** The messages of a WebSocket's client (RFC 6455), in frames that wslay reads
** and writes. No I/O, no Lua, no libcurl. Part of the module telnyx.frames.
*/

#ifndef tlx_websocket_h
#define tlx_websocket_h

#include "engine/buffer.h"

#include <stddef.h>
#include <stdint.h>
#include <wslay/wslay.h>

/* Bytes of a control frame's content, and of the reason in a close frame. */
#define TLX_LONGEST_CONTROL 125
#define TLX_LONGEST_REASON (TLX_LONGEST_CONTROL - 2)

typedef enum tlx_websocket_outcome {
  TLX_WEBSOCKET_OK,
  TLX_WEBSOCKET_NO_MEMORY,
  TLX_WEBSOCKET_NO_RANDOM
} tlx_websocket_outcome;

typedef struct tlx_message tlx_message;

/* A message, or a control frame. */
struct tlx_message {
  tlx_message *next;
  int opcode; /* of wslay.h */
  int code;   /* of a close frame; 0: none */
  tlx_buffer content;
};

/* Zeroed memory is a closed one. */
typedef struct tlx_websocket {
  wslay_frame_context_ptr context; /* NULL: closed */
  const char *input;               /* while it is fed */
  size_t input_length;
  tlx_buffer output;  /* octets to be sent; the caller takes them */
  uint64_t maximum;   /* bytes of a message */
  int opcode;         /* of the message whose fragments arrive; 0: none */
  tlx_buffer content; /* those so far */
  tlx_buffer control; /* the control frame that arrives */
  uint64_t missing;   /* bytes of the frame that arrives */
  int in_frame;
  tlx_message *first, *last; /* received, and not taken */
  size_t unread;             /* bytes that those take */
  int failure;    /* close code that answers what the server did wrong; or 0 */
  int was_closed; /* a close frame came; nothing is read any more */
  int has_closed; /* one was sent; nothing is sent any more */
} tlx_websocket;

/* Returns 0 when out of memory. */
int tlx_websocket_open (tlx_websocket *self, uint64_t maximum);
void tlx_websocket_close (tlx_websocket *self);

/* Reads octets of the server. Pings and close frames are answered, and also
   what breaks the protocol: see 'failure'. */
tlx_websocket_outcome tlx_websocket_feed (tlx_websocket *self,
                                          const char *octets, size_t length);

/* Returns the first message, or NULL. The caller frees it, and its content. */
tlx_message *tlx_websocket_take (tlx_websocket *self);

/* Adds a frame to the output, unless a close frame was sent. */
tlx_websocket_outcome tlx_websocket_send (tlx_websocket *self, int opcode,
                                          const char *content, size_t length);

/* Adds a close frame, unless one was sent. Without a code, 0, it is empty. */
tlx_websocket_outcome tlx_websocket_send_close (tlx_websocket *self, int code,
                                                const char *reason,
                                                size_t length);

#endif
