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
  int owner;  /* as given to tlx_poller_watch */
  int events; /* CURL_CSELECT_IN | _OUT | _ERR */
} tlx_ready;

/* Returns a descriptor, or -1. */
int tlx_poller_open (void);

/* 'what' is CURL_POLL_IN, _OUT, _INOUT or _REMOVE; 'known' is true if the
   socket should be watched already; 'owner' is the caller's, and not negative.
   Returns 0 on failure. */
int tlx_poller_watch (int poller, curl_socket_t socket, int what, int known,
                      int owner);

/*
** Fills 'ready' (with at most TLX_POLLER_BATCH) and returns how many; 0 after
** 'milliseconds' (-1 waits for ever), -1 if a signal interrupted it.
*/
int tlx_poller_wait (int poller, tlx_ready *ready, int milliseconds);

#endif
