/*
** The interface between a pool and its transfers.
*/

#ifndef tlx_pool_internal_h
#define tlx_pool_internal_h

#include "engine/deadlines.h"
#include "engine/handles.h"
#include "engine/origins.h"
#include "engine/pool.h"

/* The cause of a transfer's end. */
typedef enum tlx_ending {
  TLX_ENDED_BY_LIBCURL,
  TLX_ENDED_BY_CLOSE, /* the pool was closed */
  TLX_ENDED_BY_FORK   /* it belongs to the parent process */
} tlx_ending;

typedef struct tlx_member tlx_member;
typedef struct tlx_multi tlx_multi;

/* Tells a member that it has ended. It must call tlx_pool_remove. */
typedef void (*tlx_on_end)(tlx_member *member, tlx_ending ending,
                           CURLcode code);

/* Tells a member that its deadline has passed. It must end, or set a new
   one. */
typedef void (*tlx_on_deadline)(tlx_member *member, int64_t now);

/* Tells a member that its own socket is ready: CURL_CSELECT_*. */
typedef void (*tlx_on_socket)(tlx_member *member, int events);

/* The pool's view of a transfer, which has it as its first field. */
struct tlx_member {
  CURL *easy;
  tlx_multi *multi; /* that it was added to */
  tlx_on_end on_end;
  tlx_on_deadline on_deadline;
  tlx_on_socket on_socket;
  uint64_t id; /* unique in the pool */
  tlx_deadline deadline;
  tlx_opener opener;
  tlx_origin *origin;
  unsigned generation; /* of its origin when it started */
  int is_secure;
  int is_channel;   /* its connection is its own, and stays open */
  int lost_socket;  /* during connect */
  int is_sent;      /* some of the request was sent */
  int local_port;   /* of the connection used for sending */
  long stream;      /* the HTTP/2 stream there; 0: unknown */
  int is_left_out;  /* the server's GOAWAY excludes it: not processed */
  int is_over;      /* finished in libcurl */
  int is_resolving; /* removed, but still in libcurl: see tlx_pool_remove */
  tlx_member *next, *previous; /* of the active ones */
  int is_ready;
  tlx_member *ready_next, *ready_previous; /* of those with news */
};

const tlx_value *tlx_pool_option (const tlx_pool *pool, int option);
tlx_handles *tlx_pool_handles (tlx_pool *pool);
tlx_sockets *tlx_pool_sockets (tlx_pool *pool);
uint64_t tlx_pool_new_id (tlx_pool *pool);

tlx_origins *tlx_pool_origins (tlx_pool *pool);

/* Records the protocol of the member's origin. May be called in a callback of
   libcurl. */
void tlx_pool_met_protocol (tlx_pool *pool, tlx_member *member,
                            tlx_protocol protocol);

/* Keeps new requests off the current connections of the member's origin, and
   closes each when its last request ends. */
void tlx_pool_distrust (tlx_pool *pool, tlx_member *member);

/* True if another member with the same origin has sent its request and waits
   for the response. */
int tlx_pool_is_busy (const tlx_pool *pool, const tlx_member *member);

/* Starts the member's handle. Returns NULL, or why it failed. */
const char *tlx_pool_add (tlx_pool *pool, tlx_member *member);

/* Sets or moves the member's deadline. Returns 0 when out of memory, which
   cannot happen when it moves one. */
int tlx_pool_set_deadline (tlx_pool *pool, tlx_member *member, int64_t at);
void tlx_pool_clear_deadline (tlx_pool *pool, tlx_member *member);

/* libcurl has left this socket to the member, which is told when it is
   ready. */
void tlx_pool_own (tlx_pool *pool, tlx_member *member, curl_socket_t socket);

/* Watches such a socket: see tlx_sockets_watch. */
int tlx_pool_watch (tlx_pool *pool, curl_socket_t socket, int what);

/* Ends both. Returns 0 if libcurl has closed the socket before. */
int tlx_pool_disown (tlx_pool *pool, const tlx_member *member,
                     curl_socket_t socket);

/* Records that the server closes the connection of a member, and does not
   process streams after the last one. */
void tlx_pool_note_goaway (tlx_pool *pool, const tlx_member *member,
                           long last_stream);

/* Restarts a member's handle. Returns 0 on failure. */
int tlx_pool_restart (tlx_pool *pool, tlx_member *member);

/*
** Removes the handle from libcurl, unless it belongs to the parent process, or
** libcurl would wait for the thread that resolves the name. Call tlx_pool_park
** for such a handle before freeing the member.
*/
void tlx_pool_remove (tlx_pool *pool, tlx_member *member);
void tlx_pool_park (const tlx_member *member, CURL *easy);

/* Records for tlx_pool_next_ready that a member has news, or no longer has. */
void tlx_pool_mark_ready (tlx_pool *pool, tlx_member *member);
void tlx_pool_unmark_ready (tlx_pool *pool, tlx_member *member);

/* In a forked child: drops the connections inherited from the parent. */
void tlx_pool_detect_fork (tlx_pool *pool);

#endif
