/*
** The open sockets of a pool.
*/

#ifndef tlx_sockets_h
#define tlx_sockets_h

#include "engine/libcurl.h"

#include <stddef.h>

typedef struct tlx_sockets {
  curl_socket_t *list;
  size_t count;
  size_t capacity;
} tlx_sockets;

/* Makes a handle open and close its sockets here. */
void tlx_sockets_attach (tlx_sockets *sockets, CURL *easy);

/* In a forked child: closes its copies of the parent's sockets, which tells
   nobody. */
void tlx_sockets_drop (tlx_sockets *sockets);

void tlx_sockets_free (tlx_sockets *sockets); /* may be called again */

#endif
