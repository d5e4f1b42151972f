/*
** The open sockets of a pool.
*/

#ifndef tlx_sockets_h
#define tlx_sockets_h

#include "engine/libcurl.h"

#include <stddef.h>
#include <stdint.h>

typedef struct tlx_sockets {
  curl_socket_t *list;
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

/* In a forked child: closes its copies of the parent's sockets, which tells
   nobody. */
void tlx_sockets_drop (tlx_sockets *sockets);

void tlx_sockets_free (tlx_sockets *sockets); /* may be called again */

#endif
