/*
** A descriptor that watches many sockets: epoll or kqueue.
*/

#ifndef tlx_poller_h
#define tlx_poller_h

#include "engine/libcurl.h"

/* -DTLX_USE_KQUEUE (with libkqueue) is for tests. */
#if defined(TLX_USE_KQUEUE) || defined(__APPLE__) || defined(__FreeBSD__) || \
  defined(__NetBSD__) || defined(__OpenBSD__) || defined(__DragonFly__)
#define TLX_HAVE_KQUEUE 1
#elif !defined(__linux__)
#error "telnyx needs epoll (Linux) or kqueue (macOS, BSD)"
#endif

#define TLX_POLLER_BATCH 64

typedef struct tlx_ready {
  curl_socket_t socket;
  int events;  /* CURL_CSELECT_IN | _OUT | _ERR */
  int watcher; /* left to the caller */
} tlx_ready;

/* Returns a descriptor, or -1. */
int tlx_poller_open (void);

/*
** In a forked child: closes the copy of the parent's descriptor. There is none
** of a kqueue: that number may be a file that the child has opened.
*/
void tlx_poller_leave (int poller);

/*
** Changes the events that are reported of a socket: 'before' and 'after' are
** CURL_POLL_IN, _OUT, _INOUT or _NONE, and differ. Returns 0 on failure.
*/
int tlx_poller_watch (int poller, curl_socket_t socket, int before, int after);

/*
** Fills 'ready' (with at most TLX_POLLER_BATCH) and returns how many; 0 after
** 'milliseconds' (-1 waits for ever), -1 if a signal interrupted it.
*/
int tlx_poller_wait (int poller, tlx_ready *ready, int milliseconds);

#endif
