/*
** One libcurl multi handle of a pool, with its sockets and its timer.
*/

#ifndef tlx_multi_h
#define tlx_multi_h

#include "engine/pool_internal.h"

#include <stdint.h>

struct tlx_multi {
  CURLM *handle; /* NULL: not open */
  tlx_pool *pool;
  int64_t deadline;  /* of libcurl's timer, monotonic ms; -1: none */
  long plain_count;  /* members that use plain HTTP */
  long parked_count; /* see tlx_pool_park */
};

/* Opens it, with as many idle connections at most. Returns 0 when out of
   memory. */
int tlx_multi_open (tlx_multi *multi, tlx_pool *pool, long idle_limit);

/* Lets libcurl act on a socket. */
CURLMcode tlx_multi_act (tlx_multi *multi, curl_socket_t socket, int events);

/* Lets libcurl act if its time has come. */
CURLMcode tlx_multi_check_timer (tlx_multi *multi);

/* Frees it. With parked handles, its memory leaks. */
void tlx_multi_close (tlx_multi *multi);

/* In a forked child: leaves it to the parent process. */
void tlx_multi_leave (tlx_multi *multi);

#endif
