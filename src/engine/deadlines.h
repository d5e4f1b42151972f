/*
** A priority queue of deadlines.
*/

#ifndef tlx_deadlines_h
#define tlx_deadlines_h

#include <stddef.h>
#include <stdint.h>

/* Zeroed at first, and kept by its owner at the same address while it is
   set. */
typedef struct tlx_deadline {
  int64_t at; /* milliseconds of tlx_clock_milliseconds */
  void *owner;
  size_t place; /* in the heap, from 1; 0: not set */
} tlx_deadline;

/* A binary heap, empty when zeroed. */
typedef struct tlx_deadlines {
  tlx_deadline **heap;
  size_t count;
  size_t capacity;
} tlx_deadlines;

/* Sets or moves a deadline. Returns 0 when out of memory, which cannot happen
   when it moves one. */
int tlx_deadlines_set (tlx_deadlines *deadlines, tlx_deadline *deadline,
                       int64_t at);
void tlx_deadlines_clear (tlx_deadlines *deadlines, tlx_deadline *deadline);

/* Returns the earliest deadline, or NULL. */
tlx_deadline *tlx_deadlines_first (const tlx_deadlines *deadlines);

void tlx_deadlines_free (tlx_deadlines *deadlines); /* may be called again */

#endif
