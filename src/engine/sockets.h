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
  int local_port; /* 0: not looked up yet */
  int is_http1;   /* has carried a response over HTTP/1.1 */
} tlx_open_socket;

typedef struct tlx_sockets {
  tlx_open_socket *list;
  size_t count;
  size_t capacity;
} tlx_sockets;

/* The sockets opened for a transfer. */
typedef struct tlx_opener {
  tlx_sockets *sockets;
  int64_t begun_at;  /* when it began to resolve or connect; 0: not yet */
  long socket_count; /* sockets opened so far */
} tlx_opener;

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
** True if such a socket, about to be reused, was closed by the server or has
** octets to read, which no request asked for.
*/
int tlx_sockets_is_stale (const tlx_sockets *sockets, long local_port);

/* In a forked child: closes its copies of the parent's sockets, without
   sending anything. */
void tlx_sockets_drop (tlx_sockets *sockets);

void tlx_sockets_free (tlx_sockets *sockets); /* may be called again */

#endif
