/*
** Pools: connections, and the transfers that share them.
**
** The owner of a pool provides tlx_pool_size() bytes of zeroed memory, which
** must outlive the pool's transfers. A pool in zeroed memory is closed, as it
** is after tlx_pool_close.
*/

#ifndef tlx_pool_h
#define tlx_pool_h

#include "engine/options.h"

#include <stddef.h>
#include <stdint.h>

typedef struct tlx_pool tlx_pool;

size_t tlx_pool_size (void);

/* The options (TLX_POOL_OPTION_COUNT of them), to be filled in before
   tlx_pool_init. */
tlx_value *tlx_pool_options_of (tlx_pool *pool);

/* Opens the pool. Returns NULL, or the name of the invalid option. */
const char *tlx_pool_init (tlx_pool *pool);

/* Cancels the transfers and closes the connections. May be called again. */
void tlx_pool_close (tlx_pool *pool);
int tlx_pool_is_closed (const tlx_pool *pool);

/*
** Drives all transfers, waiting for at most 'milliseconds' (-1: for ever)
** until one ends, begins to stream, has a chunk or wants one. Returns at once
** when there is nothing to wait for, and early when a signal arrives. If
** libcurl runs out of memory, all transfers end.
*/
void tlx_pool_drive (tlx_pool *pool, int64_t milliseconds);

/* Returns the id of the next transfer with news since the last call, in the
   order of the news; 0 if there is none. */
uint64_t tlx_pool_next_ready (tlx_pool *pool);

/* Milliseconds until the pool must be driven even without I/O; -1 means
   never. */
int64_t tlx_pool_timeout (const tlx_pool *pool);

/* A descriptor that becomes readable when the pool must be driven; -1 where
   the system has none. */
int tlx_pool_descriptor (tlx_pool *pool);

#endif
