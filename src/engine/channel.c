/*
** Channels: connections whose octets the program reads and writes itself.
** libcurl connects; then the pool watches the socket, like those of requests.
*/

#include "engine/channel.h"
#include "engine/transfer_internal.h"

#include <sys/socket.h>

/* Stops reading at this many unread octets: the server has to wait. */
#define HIGH_WATER 65536

/* Octets that are read at once. */
#define PIECE 16384

/* Buffers of an idle channel do not keep more memory than this. */
#define IDLE_CAPACITY 4096


CURLcode tlx_channel_attach (tlx_transfer *transfer) {
  CURL *easy = transfer->member.easy;
  transfer->member.is_channel = 1;
#if LIBCURL_VERSION_NUM >= 0x075000
  curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, NULL);
#endif
  curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
  curl_easy_setopt(easy, CURLOPT_HTTPPROXYTUNNEL, 1L);
  return curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
}


static void channel_shrink (tlx_buffer *buffer) {
  tlx_buffer_clear(buffer);
  if (buffer->capacity > IDLE_CAPACITY)
    tlx_buffer_free(buffer);
}


static const char *channel_problem (const tlx_transfer *transfer,
                                    CURLcode code) {
  return transfer->error[0] != '\0' ? transfer->error
                                    : curl_easy_strerror(code);
}


/*
** {======================================================
** Octets
** =======================================================
*/

const char *tlx_channel_receive (tlx_transfer *transfer) {
  tlx_buffer *content = &transfer->response.content;
  char piece[PIECE];
  transfer->channel.is_drained = 0;
  while (content->length < HIGH_WATER) {
    size_t size = 0;
    CURLcode code =
      curl_easy_recv(transfer->member.easy, piece, sizeof(piece), &size);
    if (code == CURLE_AGAIN) {
      transfer->channel.is_drained = 1;
      return NULL;
    }
    if (code != CURLE_OK)
      return channel_problem(transfer, code);
    if (size == 0)
      return "the server closed the connection";
    if (tlx_buffer_append(content, piece, size, 0) != TLX_APPENDED)
      return tlx_no_memory;
  }
  return NULL;
}


/* Returns 0 if nothing is left to send. */
static int channel_take_queue (tlx_channel *channel) {
  tlx_buffer sent = channel->sending;
  channel_shrink(&sent);
  channel->sending = channel->queue;
  channel->queue = sent;
  channel->sent_length = 0;
  return channel->sending.length > 0;
}


/* TLS may demand the same octets again, so those that libcurl was given stay
   in place. */
static const char *channel_flush (tlx_transfer *transfer) {
  tlx_channel *channel = &transfer->channel;
  tlx_buffer *sending = &channel->sending;
  channel->is_blocked = 0;
  while (channel->sent_length < sending->length ||
         channel_take_queue(channel)) {
    size_t size = 0;
    CURLcode code = curl_easy_send(
      transfer->member.easy, sending->data + channel->sent_length,
      sending->length - channel->sent_length, &size);
    if (code == CURLE_AGAIN) {
      channel->is_blocked = 1;
      return NULL;
    }
    if (code != CURLE_OK)
      return channel_problem(transfer, code);
    channel->was_written = 1;
    channel->sent_length += size;
  }
  return NULL;
}


const char *tlx_channel_write (tlx_transfer *transfer, const char *data,
                               size_t length) {
  tlx_channel *channel = &transfer->channel;
  if (tlx_buffer_append(&channel->queue, data, length, 0) != TLX_APPENDED)
    return tlx_no_memory;
  if (!channel->is_open || channel->is_blocked)
    return NULL;
  return channel_flush(transfer);
}


size_t tlx_channel_queued (const tlx_transfer *transfer) {
  const tlx_channel *channel = &transfer->channel;
  return channel->sending.length - channel->sent_length +
         channel->queue.length;
}

/* }====================================================== */


/*
** {======================================================
** The socket
** =======================================================
*/

const char *tlx_channel_watch (tlx_transfer *transfer) {
  tlx_channel *channel = &transfer->channel;
  int what =
    (transfer->response.content.length < HIGH_WATER ? CURL_POLL_IN : 0) |
    (channel->is_blocked ? CURL_POLL_OUT : 0);
  if (what == 0) /* else a closed connection would be reported for ever */
    what = CURL_POLL_REMOVE;
  if (what == channel->watched)
    return NULL;
  if (!tlx_pool_watch(transfer->pool, channel->socket, what))
    return "the socket cannot be watched";
  channel->watched = what;
  return NULL;
}


/* A sender waits for the queue to become shorter, or empty. */
static int channel_is_awaited (size_t before, size_t after) {
  return (before >= TLX_CHANNEL_QUEUE && after < TLX_CHANNEL_QUEUE) ||
         (before > 0 && after == 0);
}


const char *tlx_channel_act (tlx_transfer *transfer, int events) {
  const char *problem = NULL;
  size_t queued = tlx_channel_queued(transfer);
  size_t unread = transfer->response.content.length;
  if (events & (CURL_CSELECT_OUT | CURL_CSELECT_ERR))
    problem = channel_flush(transfer);
  if (events & (CURL_CSELECT_IN | CURL_CSELECT_ERR)) {
    const char *other = tlx_channel_receive(transfer);
    problem = problem != NULL ? problem : other;
  }
  if (transfer->response.content.length > unread ||
      channel_is_awaited(queued, tlx_channel_queued(transfer)))
    tlx_pool_mark_ready(transfer->pool, &transfer->member);
  return problem != NULL ? problem : tlx_channel_watch(transfer);
}


const char *tlx_channel_open (tlx_transfer *transfer) {
  tlx_channel *channel = &transfer->channel;
  tlx_member *member = &transfer->member;
  const char *problem;
  channel->socket = CURL_SOCKET_BAD;
  curl_easy_getinfo(member->easy, CURLINFO_ACTIVESOCKET, &channel->socket);
  if (channel->socket == CURL_SOCKET_BAD)
    return "the connection was closed at once";
  channel->is_open = 1;
  channel->watched = CURL_POLL_REMOVE;
  tlx_pool_own(transfer->pool, member, channel->socket);
  member->is_sent = 1; /* it occupies a connection */
  member->lost_socket = 0;
  transfer->is_streaming = 1;
  tlx_pool_clear_deadline(transfer->pool, member);
  tlx_pool_mark_ready(transfer->pool, member);
  /* also attaches the connection to the handle again: otherwise libcurl would
     take it for an idle one, and might close it */
  problem = channel_flush(transfer);
  if (problem == NULL)
    problem = tlx_channel_receive(transfer);
  return problem != NULL ? problem : tlx_channel_watch(transfer);
}


/* libcurl has closed the socket when the handle left its multi handle, and over
   TLS told the server so, where it still does; 7.81 closes it later. */
void tlx_channel_close (tlx_transfer *transfer) {
  tlx_channel *channel = &transfer->channel;
  if (!channel->is_open)
    return;
  channel->is_open = 0;
  if (!transfer->evidence.is_inherited &&
      tlx_pool_disown(transfer->pool, &transfer->member, channel->socket))
    shutdown(channel->socket, SHUT_RDWR);
}


void tlx_channel_free (tlx_channel *channel) {
  tlx_buffer_free(&channel->sending);
  tlx_buffer_free(&channel->queue);
  channel->sent_length = 0;
}

/* }====================================================== */
