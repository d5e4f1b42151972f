/*
** A monotonic clock for all time limits.
*/

#ifndef tlx_clock_h
#define tlx_clock_h

#include <stdint.h>

/* The time of a clock that never goes back. */
int64_t tlx_clock_milliseconds (void);
int64_t tlx_clock_microseconds (void);

#endif
