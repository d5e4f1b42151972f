/*
** Deadlines: which of many comes first.
*/

#ifndef tlx_deadlines_h
#define tlx_deadlines_h

#include <stddef.h>
#include <stdint.h>

/* Kept by its owner, zeroed at first, where it stays while it is set. */
typedef struct tlx_deadline {
  int64_t at; /* milliseconds of tlx_clock_milliseconds */
  void *owner;
  size_t place; /* in the heap, from 1; 0 is not set */
} tlx_deadline;

/* A binary heap. Zeroed, it is empty. */
typedef struct tlx_deadlines {
  tlx_deadline **heap;
  size_t count;
  size_t capacity;
} tlx_deadlines;

/* Sets a deadline, or moves one that is set. Returns 0 when there is no memory,
   which cannot be when it moves. */
int tlx_deadlines_set (tlx_deadlines *deadlines, tlx_deadline *deadline,
                       int64_t at);
void tlx_deadlines_clear (tlx_deadlines *deadlines, tlx_deadline *deadline);

/* The first; NULL is none. */
tlx_deadline *tlx_deadlines_first (const tlx_deadlines *deadlines);

void tlx_deadlines_free (tlx_deadlines *deadlines); /* may be called again */

#endif
