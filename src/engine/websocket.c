/*
** The messages of a WebSocket's client (RFC 6455).
*/

#include "engine/websocket.h"
#include "engine/random.h"
#include "engine/utf8.h"

#include <stdlib.h>
#include <string.h>

/* Bytes of a frame before its content, at most. */
#define LONGEST_HEAD 14


/*
** {======================================================
** Callbacks of wslay
** =======================================================
*/

static ssize_t on_recv (uint8_t *to, size_t size, int flags, void *data) {
  tlx_websocket *self = (tlx_websocket *)data;
  (void)flags;
  if (self->input_length == 0)
    return -1;
  if (size > self->input_length)
    size = self->input_length;
  memcpy(to, self->input, size);
  self->input += size;
  self->input_length -= size;
  return (ssize_t)size;
}


/* There is room: see 'websocket_send'. */
static ssize_t on_send (const uint8_t *octets, size_t size, int flags,
                        void *data) {
  tlx_websocket *self = (tlx_websocket *)data;
  (void)flags;
  tlx_buffer_append(&self->output, (const char *)octets, size, 0);
  return (ssize_t)size;
}


static int on_mask (uint8_t *mask, size_t size, void *data) {
  (void)data;
  return tlx_random_bytes(mask, size) ? 0 : -1;
}

/* }====================================================== */


/*
** {======================================================
** Sending
** =======================================================
*/

/* Adds a whole frame, or nothing. */
static tlx_websocket_outcome websocket_send (tlx_websocket *self, int opcode,
                                             const char *content,
                                             size_t length) {
  struct wslay_frame_iocb frame;
  memset(&frame, 0, sizeof(frame));
  frame.fin = frame.mask = 1;
  frame.opcode = (uint8_t)opcode;
  frame.payload_length = length;
  frame.data = (const uint8_t *)content;
  frame.data_length = length;
  if (!tlx_buffer_reserve(&self->output, length + LONGEST_HEAD))
    return TLX_WEBSOCKET_NO_MEMORY;
  return wslay_frame_send(self->context, &frame) < 0 ? TLX_WEBSOCKET_NO_RANDOM
                                                     : TLX_WEBSOCKET_OK;
}


tlx_websocket_outcome tlx_websocket_send (tlx_websocket *self, int opcode,
                                          const char *content, size_t length) {
  if (self->has_closed)
    return TLX_WEBSOCKET_OK;
  return websocket_send(self, opcode, content, length);
}


tlx_websocket_outcome tlx_websocket_send_close (tlx_websocket *self, int code,
                                                const char *reason,
                                                size_t length) {
  char content[TLX_LONGEST_CONTROL];
  tlx_websocket_outcome outcome;
  if (self->has_closed)
    return TLX_WEBSOCKET_OK;
  content[0] = (char)(code >> 8);
  content[1] = (char)(code & 0xff);
  memcpy(content + 2, reason, length);
  outcome = websocket_send(self, WSLAY_CONNECTION_CLOSE, content,
                           code != 0 ? 2 + length : 0);
  self->has_closed = outcome == TLX_WEBSOCKET_OK;
  return outcome;
}

/* }====================================================== */


/*
** {======================================================
** Receiving
** =======================================================
*/

/* The server broke the protocol, in the way that the code says. */
static tlx_websocket_outcome websocket_fail (tlx_websocket *self, int code) {
  self->failure = code;
  return tlx_websocket_send_close(self, code, "", 0);
}


/* Takes the content over. */
static tlx_websocket_outcome websocket_deliver (tlx_websocket *self,
                                                int opcode, int code,
                                                tlx_buffer *content) {
  tlx_message *message = (tlx_message *)calloc(1, sizeof(tlx_message));
  if (message == NULL)
    return TLX_WEBSOCKET_NO_MEMORY;
  message->opcode = opcode;
  message->code = code;
  message->content = *content;
  memset(content, 0, sizeof(*content));
  self->unread += sizeof(tlx_message) + message->content.length;
  if (self->last != NULL)
    self->last->next = message;
  else
    self->first = message;
  self->last = message;
  return TLX_WEBSOCKET_OK;
}


/* RFC 6455 section 7.4, and IANA's registry of close codes. */
static int is_close_code (int code) {
  return (code >= 1000 && code <= 1014 && code != 1004 &&
          code != WSLAY_CODE_NO_STATUS_RCVD &&
          code != WSLAY_CODE_ABNORMAL_CLOSURE) ||
         (code >= 3000 && code <= 4999);
}


static int is_text (const tlx_buffer *content) {
  return content->length == 0 ||
         tlx_utf8_valid(content->data, content->length);
}


/* Its content begins with the code. */
static tlx_websocket_outcome websocket_read_close (tlx_websocket *self) {
  tlx_buffer *content = &self->control;
  tlx_websocket_outcome outcome;
  int code = 0;
  if (content->length > 0) {
    const unsigned char *octets = (const unsigned char *)content->data;
    code = content->length == 1 ? 0 : octets[0] << 8 | octets[1];
    if (!is_close_code(code))
      return websocket_fail(self, WSLAY_CODE_PROTOCOL_ERROR);
    content->length -= 2;
    memmove(content->data, content->data + 2, content->length);
    if (!is_text(content))
      return websocket_fail(self, WSLAY_CODE_INVALID_FRAME_PAYLOAD_DATA);
  }
  self->was_closed = 1;
  outcome = tlx_websocket_send_close(self, code, "", 0);
  if (outcome != TLX_WEBSOCKET_OK)
    return outcome;
  return websocket_deliver(self, WSLAY_CONNECTION_CLOSE, code, content);
}


static tlx_websocket_outcome websocket_end_message (tlx_websocket *self) {
  int opcode = self->opcode;
  if (opcode == WSLAY_TEXT_FRAME && !is_text(&self->content))
    return websocket_fail(self, WSLAY_CODE_INVALID_FRAME_PAYLOAD_DATA);
  self->opcode = 0;
  return websocket_deliver(self, opcode, 0, &self->content);
}


static tlx_websocket_outcome
websocket_end_frame (tlx_websocket *self,
                     const struct wslay_frame_iocb *frame) {
  if (frame->opcode == WSLAY_CONNECTION_CLOSE)
    return websocket_read_close(self);
  if (frame->opcode == WSLAY_PING) {
    tlx_websocket_outcome outcome = tlx_websocket_send(
      self, WSLAY_PONG, self->control.data, self->control.length);
    if (outcome != TLX_WEBSOCKET_OK)
      return outcome;
  }
  if (wslay_is_ctrl_frame(frame->opcode))
    return websocket_deliver(self, frame->opcode, 0, &self->control);
  return frame->fin ? websocket_end_message(self) : TLX_WEBSOCKET_OK;
}


/* Returns 0, or the close code for a frame that must not come now. */
static int websocket_begin_frame (tlx_websocket *self,
                                  const struct wslay_frame_iocb *frame) {
  if (frame->rsv != 0 || frame->mask)
    return WSLAY_CODE_PROTOCOL_ERROR;
  switch (frame->opcode) {
    case WSLAY_CONNECTION_CLOSE:
    case WSLAY_PING:
    case WSLAY_PONG:
      return 0;
    case WSLAY_TEXT_FRAME:
    case WSLAY_BINARY_FRAME:
      if (self->opcode != 0)
        return WSLAY_CODE_PROTOCOL_ERROR;
      self->opcode = frame->opcode;
      break;
    case WSLAY_CONTINUATION_FRAME:
      if (self->opcode == 0)
        return WSLAY_CODE_PROTOCOL_ERROR;
      break;
    default:
      return WSLAY_CODE_PROTOCOL_ERROR;
  }
  return frame->payload_length > self->maximum - self->content.length
           ? WSLAY_CODE_MESSAGE_TOO_BIG
           : 0;
}


/* Memory grows with what arrives, not with the length that a frame states. */
static tlx_websocket_outcome
websocket_read_piece (tlx_websocket *self,
                      const struct wslay_frame_iocb *piece) {
  tlx_buffer *content =
    wslay_is_ctrl_frame(piece->opcode) ? &self->control : &self->content;
  if (!self->in_frame) {
    int code = websocket_begin_frame(self, piece);
    if (code != 0)
      return websocket_fail(self, code);
    self->in_frame = 1;
    self->missing = piece->payload_length;
  }
  if (tlx_buffer_append(content, (const char *)piece->data, piece->data_length,
                        0) != TLX_APPENDED)
    return TLX_WEBSOCKET_NO_MEMORY;
  self->missing -= piece->data_length;
  if (self->missing > 0)
    return TLX_WEBSOCKET_OK;
  self->in_frame = 0;
  return websocket_end_frame(self, piece);
}


tlx_websocket_outcome tlx_websocket_feed (tlx_websocket *self,
                                          const char *octets, size_t length) {
  tlx_websocket_outcome outcome = TLX_WEBSOCKET_OK;
  self->input = octets;
  self->input_length = length;
  while (outcome == TLX_WEBSOCKET_OK && !self->was_closed &&
         self->failure == 0) {
    struct wslay_frame_iocb piece;
    ssize_t size;
    memset(&piece, 0, sizeof(piece));
    size = wslay_frame_recv(self->context, &piece);
    if (size == WSLAY_ERR_WANT_READ)
      break;
    outcome = size < 0 ? websocket_fail(self, WSLAY_CODE_PROTOCOL_ERROR)
                       : websocket_read_piece(self, &piece);
  }
  self->input_length = 0;
  if (outcome != TLX_WEBSOCKET_OK && self->failure == 0)
    self->failure = WSLAY_CODE_ABNORMAL_CLOSURE;
  return outcome;
}


tlx_message *tlx_websocket_take (tlx_websocket *self) {
  tlx_message *message = self->first;
  if (message == NULL)
    return NULL;
  self->first = message->next;
  if (self->first == NULL)
    self->last = NULL;
  self->unread -= sizeof(tlx_message) + message->content.length;
  return message;
}

/* }====================================================== */


int tlx_websocket_open (tlx_websocket *self, uint64_t maximum) {
  static const struct wslay_frame_callbacks callbacks = {on_send, on_recv,
                                                         on_mask};
  self->maximum = maximum;
  return wslay_frame_context_init(&self->context, &callbacks, self) == 0;
}


void tlx_websocket_close (tlx_websocket *self) {
  tlx_message *message;
  while ((message = tlx_websocket_take(self)) != NULL) {
    tlx_buffer_free(&message->content);
    free(message);
  }
  tlx_buffer_free(&self->content);
  tlx_buffer_free(&self->control);
  tlx_buffer_free(&self->output);
  if (self->context != NULL)
    wslay_frame_context_free(self->context);
  self->context = NULL;
}
