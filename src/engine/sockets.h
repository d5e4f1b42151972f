/*
** The sockets of a pool, and the descriptor that watches them.
*/

#ifndef tlx_sockets_h
#define tlx_sockets_h

#include "engine/poller.h"

#include <stdint.h>

/* With thousands of connections, no request should look at all of them. */
#define TLX_SOCKET_CHAINS 256

typedef struct tlx_open_socket tlx_open_socket;

struct tlx_open_socket {
  curl_socket_t socket;
  int is_foreign; /* libcurl's own, to resolve names: only watched here */
  int local_port; /* 0: not looked up yet */
  int was_used;   /* has carried a request */
  int is_http1;   /* has carried a response over HTTP/1.1 */
  int watched;    /* CURL_POLL_* that the poller reports, or NONE */
  int watcher;    /* who is told */
  int is_wanted;  /* the watcher wants the reports */
  void *owner;    /* that watches it itself, or NULL */
  tlx_open_socket *next_by_descriptor, *next_by_port;
};

/* Each socket is in a chain by its descriptor and, unless it is foreign, in one
   by its local port or, until that is looked up, in the chain without one. */
typedef struct tlx_sockets {
  int poller; /* descriptor, or -1 */
  tlx_open_socket *by_descriptor[TLX_SOCKET_CHAINS];
  tlx_open_socket *by_port[TLX_SOCKET_CHAINS];
  tlx_open_socket *without_port;
} tlx_sockets;

/* The sockets opened for a transfer. */
typedef struct tlx_opener {
  tlx_sockets *sockets;
  int64_t begun_at;  /* when it began to resolve or connect; 0: not yet */
  long socket_count; /* sockets opened so far */
} tlx_opener;

/* Opens the poller. Returns 0 on failure. */
int tlx_sockets_open (tlx_sockets *sockets);

/*
** Watches a socket for 'watcher': 'what' is CURL_POLL_IN, _OUT, _INOUT or
** _REMOVE. A connection waits for data at the end of each request and at the
** start of the next, so one that is removed is still watched, until it reports
** something. Returns 0 on failure.
*/
int tlx_sockets_watch (tlx_sockets *sockets, curl_socket_t descriptor,
                       int what, int watcher);
/* Waits for sockets that are watched, and sets 'watcher': see
   tlx_poller_wait. */
int tlx_sockets_wait (tlx_sockets *sockets, tlx_ready *ready,
                      int milliseconds);

/* Makes a handle open and close its sockets in this list. */
void tlx_sockets_attach (tlx_sockets *sockets, CURL *easy);

/* Makes a handle report the sockets it opens for one transfer. */
void tlx_sockets_tell (tlx_opener *opener, CURL *easy);

/* Keeps a handle from opening sockets. */
void tlx_sockets_forbid (CURL *easy);

/* Records that the socket with this local port received an HTTP/1.1
   response. */
void tlx_sockets_mark_http1 (tlx_sockets *sockets, long local_port);

/*
** Records that a request is about to use the socket with this local port.
** Returns 0 if it was used before and the server closed it or, over HTTP/1.1,
** sent octets that no request asked for.
*/
int tlx_sockets_use (tlx_sockets *sockets, long local_port);

/* The owner of a socket is the caller's; NULL if it has none. */
void tlx_sockets_set_owner (tlx_sockets *sockets, curl_socket_t descriptor,
                            void *owner);
void *tlx_sockets_owner (tlx_sockets *sockets, curl_socket_t descriptor);

/* Closes the poller, and the sockets that libcurl has left open, without
   sending anything. */
void tlx_sockets_drop (tlx_sockets *sockets);

/* In a forked child: the same with its copies of the parent's. */
void tlx_sockets_leave (tlx_sockets *sockets);

#endif
