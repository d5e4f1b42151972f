/*
** The state of a pool, for the files that it consists of: pool.c, which opens
** and closes it and keeps its members, connections.c, which decides what
** connections these may use, and drive.c on top.
*/

#ifndef tlx_pool_state_h
#define tlx_pool_state_h

#include "engine/multi.h"
#include "engine/pool_internal.h"

#include <sys/types.h>

#define TLX_MULTIS 16

/* The watcher of the sockets that members watch themselves. */
#define TLX_MEMBERS TLX_MULTIS

struct tlx_pool {
  tlx_value options[TLX_POOL_OPTION_COUNT];
  tlx_handles handles;
  tlx_sockets sockets;
  tlx_multi multis[TLX_MULTIS]; /* the first one opens with the poller */
  pid_t pid;                    /* the process that opened them */
  int is_open;
  unsigned long news_count;
  tlx_member *members; /* the active transfers */
  long member_count;
  tlx_deadlines deadlines;
  tlx_origins origins;
  long unshared_count;   /* members whose origin speaks HTTP/1.1 */
  int has_waiting;       /* some members may wait for connections in vain */
  int has_lost_socket;   /* some members may have to try another address */
  long connection_limit; /* per host; 0: none */
  tlx_member *ready_first, *ready_last;
  uint64_t last_id;
};

/* connections.c: sets the number of connections per host. */
void tlx_connections_limit (tlx_pool *pool);
/* connections.c: returns the multi handle that the member is added to. */
tlx_multi *tlx_connections_multi (tlx_pool *pool, const tlx_member *member);
/* connections.c: tells libcurl which connections the member may use. */
void tlx_connections_choose (tlx_pool *pool, tlx_member *member);
/* connections.c: restarts members that wait to share a connection with a
   server that turned out to speak HTTP/1.1. */
void tlx_connections_rouse_waiting (tlx_pool *pool);

/* pool.c: ends all transfers with 'code', and closes all connections. */
void tlx_pool_close_multis (tlx_pool *pool, tlx_ending ending, CURLcode code);

#endif
