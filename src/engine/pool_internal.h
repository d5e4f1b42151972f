/*
** The pool as its transfers see it.
*/

#ifndef tlx_pool_internal_h
#define tlx_pool_internal_h

#include "engine/deadlines.h"
#include "engine/handles.h"
#include "engine/origins.h"
#include "engine/pool.h"

/* Why a transfer ends. */
typedef enum tlx_ending {
  TLX_ENDED_BY_LIBCURL,
  TLX_ENDED_BY_CLOSE, /* of the pool */
  TLX_ENDED_BY_FORK   /* it is the parent process's */
} tlx_ending;

typedef struct tlx_member tlx_member;

/* Tells a member that it ends. It must call tlx_pool_remove. */
typedef void (*tlx_on_end)(tlx_member *member, tlx_ending ending,
                           CURLcode code);

/* Tells a member that its deadline has passed. It must end, or set another. */
typedef void (*tlx_on_deadline)(tlx_member *member, int64_t now);

/* What the pool knows of a transfer, which has it as its first field. */
struct tlx_member {
  CURL *easy;
  tlx_on_end on_end;
  tlx_on_deadline on_deadline;
  uint64_t id; /* unique in the pool */
  tlx_deadline deadline;
  tlx_opener opener;
  tlx_origin *origin;
  unsigned generation; /* of the origin, when it started */
  int is_secure;
  int lost_socket;  /* while it was connecting */
  int is_sent;      /* the request, or some of it */
  int local_port;   /* of the connection it was sent on */
  long stream;      /* there, over HTTP/2; 0 is unknown */
  int is_left_out;  /* of a GOAWAY: the server does nothing with it */
  int is_over;      /* for libcurl */
  int is_resolving; /* removed, but not from libcurl: see tlx_pool_remove */
  tlx_member *next, *previous; /* of those under way */
  int is_ready;
  tlx_member *ready_next, *ready_previous; /* of those with news */
};

const tlx_value *tlx_pool_option (const tlx_pool *pool, int option);
tlx_handles *tlx_pool_handles (tlx_pool *pool);
tlx_sockets *tlx_pool_sockets (tlx_pool *pool);
uint64_t tlx_pool_new_id (tlx_pool *pool);

tlx_origins *tlx_pool_origins (tlx_pool *pool);

/* Keeps what protocol the member's origin speaks. May be called by a callback
   of libcurl. */
void tlx_pool_met_protocol (tlx_pool *pool, tlx_member *member,
                            tlx_protocol protocol);

/* Keeps new requests off the connections that the member's origin has, and
   closes them when their last request ends. */
void tlx_pool_distrust (tlx_pool *pool, tlx_member *member);

/* True if the request of another member with the same origin was sent, and
   waits for its response. */
int tlx_pool_is_busy (const tlx_pool *pool, const tlx_member *member);

/* Starts the member's handle. Returns NULL, or why it cannot. */
const char *tlx_pool_add (tlx_pool *pool, tlx_member *member);

/* Sets or moves the member's deadline. Returns 0 when there is no memory, which
   cannot be when it moves. */
int tlx_pool_set_deadline (tlx_pool *pool, tlx_member *member, int64_t at);
void tlx_pool_clear_deadline (tlx_pool *pool, tlx_member *member);

/* The server ends the connection of a member, and does nothing with the streams
   after the last one. */
void tlx_pool_note_goaway (tlx_pool *pool, const tlx_member *member,
                           long last_stream);

/* Makes a member's handle begin again. Returns 0 when it cannot. */
int tlx_pool_restart (tlx_pool *pool, tlx_member *member);

/*
** Takes it from libcurl, unless the handle is the parent process's, or libcurl
** would wait for the thread that resolves the name: such a handle is left to
** tlx_pool_park, which must be called before the memory of the member goes.
*/
void tlx_pool_remove (tlx_pool *pool, tlx_member *member);
void tlx_pool_park (tlx_pool *pool, CURL *easy);

/* Keeps for tlx_pool_next_ready that there is news of a member, or not. */
void tlx_pool_mark_ready (tlx_pool *pool, tlx_member *member);
void tlx_pool_unmark_ready (tlx_pool *pool, tlx_member *member);

/* In a forked child: drops the connections inherited from the parent. */
void tlx_pool_detect_fork (tlx_pool *pool);

#endif
