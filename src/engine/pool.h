/*
** Pools: connections, and the transfers that share them.
**
** A pool lives in zeroed memory of tlx_pool_size() bytes that its owner
** provides, and that outlives the pool's transfers. In zeroed memory, and after
** tlx_pool_close, it is closed.
*/

#ifndef tlx_pool_h
#define tlx_pool_h

#include "engine/options.h"

#include <stddef.h>
#include <stdint.h>

typedef struct tlx_pool tlx_pool;

size_t tlx_pool_size (void);

/* The options, TLX_POOL_OPTION_COUNT of them, to be filled in before
   tlx_pool_init. */
tlx_value *tlx_pool_options_of (tlx_pool *pool);

/* Opens the pool. Returns NULL, or which option is wrong. */
const char *tlx_pool_init (tlx_pool *pool);

/* Cancels the transfers and closes the connections. May be called again. */
void tlx_pool_close (tlx_pool *pool);
int tlx_pool_is_closed (const tlx_pool *pool);

/*
** Drives all transfers, waiting for at most 'milliseconds' (-1: for ever) until
** one ends, begins to stream, has a chunk or wants one. Returns at once when
** there is nothing to wait for, and early when a signal arrives. Where libcurl
** cannot go on, for want of memory, all transfers end.
*/
void tlx_pool_drive (tlx_pool *pool, int64_t milliseconds);

/* The id of the next transfer with news since it was last returned here, in
   the order of the news; 0 is none. */
uint64_t tlx_pool_next_ready (tlx_pool *pool);

/* Milliseconds until the pool has to be driven without I/O; -1 is never. */
int64_t tlx_pool_timeout (const tlx_pool *pool);

/* The descriptor that becomes readable when there is something to do; -1
   where the system has none. */
int tlx_pool_descriptor (tlx_pool *pool);

#endif
