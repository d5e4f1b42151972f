/*
** A priority queue of deadlines.
*/

#include "engine/deadlines.h"

#include <stdlib.h>


static int deadlines_reserve (tlx_deadlines *deadlines) {
  size_t capacity = deadlines->capacity ? deadlines->capacity * 2 : 16;
  tlx_deadline **heap;
  if (deadlines->count < deadlines->capacity)
    return 1;
  heap = (tlx_deadline **)realloc((void *)deadlines->heap,
                                  capacity * sizeof(tlx_deadline *));
  if (heap == NULL)
    return 0;
  deadlines->heap = heap;
  deadlines->capacity = capacity;
  return 1;
}


static tlx_deadline *deadlines_get (const tlx_deadlines *deadlines,
                                    size_t place) {
  return deadlines->heap[place - 1];
}


static void deadlines_put (tlx_deadlines *deadlines, tlx_deadline *deadline,
                           size_t place) {
  deadlines->heap[place - 1] = deadline;
  deadline->place = place;
}


/* Moves a deadline to its place in the heap. Most are the latest so far, and
   stay at the end. */
static void deadlines_sift (tlx_deadlines *deadlines, tlx_deadline *deadline) {
  size_t place = deadline->place;
  while (place > 1 && deadlines_get(deadlines, place / 2)->at > deadline->at) {
    deadlines_put(deadlines, deadlines_get(deadlines, place / 2), place);
    place /= 2;
  }
  while (place * 2 <= deadlines->count) {
    size_t child = place * 2;
    if (child < deadlines->count && deadlines_get(deadlines, child + 1)->at <
                                      deadlines_get(deadlines, child)->at)
      child++;
    if (deadlines_get(deadlines, child)->at >= deadline->at)
      break;
    deadlines_put(deadlines, deadlines_get(deadlines, child), place);
    place = child;
  }
  deadlines_put(deadlines, deadline, place);
}


int tlx_deadlines_set (tlx_deadlines *deadlines, tlx_deadline *deadline,
                       int64_t at) {
  if (deadline->place == 0) {
    if (!deadlines_reserve(deadlines))
      return 0;
    deadlines_put(deadlines, deadline, ++deadlines->count);
  }
  deadline->at = at;
  deadlines_sift(deadlines, deadline);
  return 1;
}


void tlx_deadlines_clear (tlx_deadlines *deadlines, tlx_deadline *deadline) {
  size_t place = deadline->place;
  tlx_deadline *last;
  if (place == 0)
    return;
  deadline->place = 0;
  last = deadlines->heap[--deadlines->count];
  if (last == deadline)
    return;
  deadlines_put(deadlines, last, place);
  deadlines_sift(deadlines, last);
}


tlx_deadline *tlx_deadlines_first (const tlx_deadlines *deadlines) {
  return deadlines->count > 0 ? deadlines->heap[0] : NULL;
}


void tlx_deadlines_free (tlx_deadlines *deadlines) {
  free((void *)deadlines->heap);
  deadlines->heap = NULL;
  deadlines->count = deadlines->capacity = 0;
}
