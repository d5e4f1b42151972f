/*
** A monotonic clock for all time limits.
*/

#include "engine/clock.h"

#include <time.h>


int64_t tlx_clock_microseconds (void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}


int64_t tlx_clock_milliseconds (void) {
  return tlx_clock_microseconds() / 1000;
}
