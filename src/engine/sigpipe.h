/*
** Keeping SIGPIPE away from the program while libcurl runs: its TLS library may
** write to a connection that was reset. The signal's disposition is the
** program's, so it is blocked in this thread, and one that libcurl caused is
** taken away again.
*/

#ifndef tlx_sigpipe_h
#define tlx_sigpipe_h

#include <signal.h>

typedef struct tlx_sigpipe {
  sigset_t mask;   /* of the thread, before */
  int was_pending; /* one of the program's own */
} tlx_sigpipe;

/* In pairs, around every entry into libcurl. */
void tlx_sigpipe_block (tlx_sigpipe *saved);
void tlx_sigpipe_restore (const tlx_sigpipe *saved);

#endif
