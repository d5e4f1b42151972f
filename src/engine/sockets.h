/*
** The open sockets of a pool.
*/

#ifndef tlx_sockets_h
#define tlx_sockets_h

#include "engine/libcurl.h"

#include <stddef.h>
#include <stdint.h>

typedef struct tlx_open_socket {
  curl_socket_t socket;
  int local_port; /* 0 is not looked up yet */
  int is_http1;   /* has carried a response over HTTP/1.1 */
} tlx_open_socket;

typedef struct tlx_sockets {
  tlx_open_socket *list;
  size_t count;
  size_t capacity;
} tlx_sockets;

/* What a transfer opens. */
typedef struct tlx_opener {
  tlx_sockets *sockets;
  int64_t begun_at;  /* when it began to resolve or connect; 0: not yet */
  long socket_count; /* how many it opened */
} tlx_opener;

/* Makes a handle open and close its sockets here. */
void tlx_sockets_attach (tlx_sockets *sockets, CURL *easy);

/* Makes a handle tell what it opens, for one transfer. */
void tlx_sockets_tell (tlx_opener *opener, CURL *easy);

/* Makes a handle open no more sockets. */
void tlx_sockets_forbid (CURL *easy);

/* A response over HTTP/1.1 has come over the socket with that local port. */
void tlx_sockets_mark_http1 (tlx_sockets *sockets, long local_port);

/*
** True if such a socket, which is about to be used again, was closed by the
** server, or has octets to read: nobody has asked for them.
*/
int tlx_sockets_is_stale (const tlx_sockets *sockets, long local_port);

/* In a forked child: closes its copies of the parent's sockets, which tells
   nobody. */
void tlx_sockets_drop (tlx_sockets *sockets);

void tlx_sockets_free (tlx_sockets *sockets); /* may be called again */

#endif
