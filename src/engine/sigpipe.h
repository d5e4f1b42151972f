/*
** Protection of the program from SIGPIPE while libcurl runs: its TLS library
** may write to a connection that was reset. The signal's disposition belongs
** to the program, so the signal is blocked in this thread, and one that
** libcurl caused is consumed.
*/

#ifndef tlx_sigpipe_h
#define tlx_sigpipe_h

#include <signal.h>

typedef struct tlx_sigpipe {
  sigset_t mask;   /* the thread's, before */
  int was_pending; /* the program had one pending */
} tlx_sigpipe;

/* Call in pairs, around every call into libcurl. */
void tlx_sigpipe_block (tlx_sigpipe *saved);
void tlx_sigpipe_restore (const tlx_sigpipe *saved);

#endif
