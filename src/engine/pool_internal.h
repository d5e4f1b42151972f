/*
** The pool as its transfers see it.
*/

#ifndef tlx_pool_internal_h
#define tlx_pool_internal_h

#include "engine/handles.h"
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

/* What the pool knows of a transfer, which has it as its first field. */
struct tlx_member {
  CURL *easy;
  tlx_on_end on_end;
  uint64_t id; /* unique in the pool */
  int is_secure;
  tlx_member *next, *previous; /* of those under way */
  int is_ready;
  tlx_member *ready_next, *ready_previous; /* of those with news */
};

const tlx_value *tlx_pool_option (const tlx_pool *pool, int option);
tlx_handles *tlx_pool_handles (tlx_pool *pool);
uint64_t tlx_pool_new_id (tlx_pool *pool);

/* True until a server is met that speaks HTTP/1.1: many requests share a
   connection. */
int tlx_pool_shares_connections (const tlx_pool *pool);
void tlx_pool_met_http1 (tlx_pool *pool);

/* Starts the member's handle. Returns NULL, or why it cannot. */
const char *tlx_pool_add (tlx_pool *pool, tlx_member *member);

/* Takes it from libcurl, unless the handle is the parent process's. */
void tlx_pool_remove (tlx_pool *pool, tlx_member *member);

/* Keeps for tlx_pool_next_ready that there is news of a member, or not. */
void tlx_pool_mark_ready (tlx_pool *pool, tlx_member *member);
void tlx_pool_unmark_ready (tlx_pool *pool, tlx_member *member);

/* In a forked child: drops the connections inherited from the parent. */
void tlx_pool_detect_fork (tlx_pool *pool);

#endif
