/*
** Channels: connections whose octets the program reads and writes itself, for
** protocols other than HTTP. A transfer with the option 'channel' is one.
*/

#ifndef tlx_channel_h
#define tlx_channel_h

#include "engine/libcurl.h"
#include "engine/transfer.h"

/* Octets in the queue from which on a sender should wait. */
#define TLX_CHANNEL_QUEUE (1024UL * 1024)

typedef struct tlx_channel {
  int is_open;
  int is_blocked;  /* the system takes no more octets at the moment */
  int was_written; /* some octets were sent */
  int is_drained;  /* nothing was left to receive at the last look */
  int watched;     /* CURL_POLL_*; _REMOVE: the socket is not watched */
  curl_socket_t socket;
  tlx_buffer sending; /* what libcurl was given; it stays in place */
  size_t sent_length; /* of that */
  tlx_buffer queue;   /* what follows */
} tlx_channel;

/* Makes libcurl only connect, through a proxy's CONNECT if there is one. */
CURLcode tlx_channel_attach (tlx_transfer *transfer);

/*
** These return NULL, or why the transfer has to end; tlx_no_memory when out of
** memory.
*/

/* libcurl is connected. */
const char *tlx_channel_open (tlx_transfer *transfer);
/* The socket is ready: CURL_CSELECT_*. */
const char *tlx_channel_act (tlx_transfer *transfer, int events);
/* Receives what has arrived, unless much of it is unread. */
const char *tlx_channel_receive (tlx_transfer *transfer);
/* Queues a copy of these octets, and sends what can be sent. */
const char *tlx_channel_write (tlx_transfer *transfer, const char *data,
                               size_t length);
/* Watches the socket for what can be done next. */
const char *tlx_channel_watch (tlx_transfer *transfer);

/* The number of octets that wait to be sent. */
size_t tlx_channel_queued (const tlx_transfer *transfer);

/* Call after the transfer has left its pool. */
void tlx_channel_close (tlx_transfer *transfer);
void tlx_channel_free (tlx_channel *channel);

#endif
