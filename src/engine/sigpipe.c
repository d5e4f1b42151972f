/*
** Protection of the program from SIGPIPE.
*/

#include "engine/sigpipe.h"

#include <stddef.h>


static int sigpipe_is_pending (void) {
  sigset_t pending;
  sigemptyset(&pending);
  sigpending(&pending);
  return sigismember(&pending, SIGPIPE) == 1;
}


void tlx_sigpipe_block (tlx_sigpipe *saved) {
  sigset_t pipe;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, &saved->mask);
  /* a signal that is not blocked never stays pending */
  saved->was_pending =
    sigismember(&saved->mask, SIGPIPE) == 1 && sigpipe_is_pending();
}


void tlx_sigpipe_restore (const tlx_sigpipe *saved) {
  if (!saved->was_pending && sigpipe_is_pending()) {
    sigset_t pipe;
    int caught;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    sigwait(&pipe, &caught);
  }
  pthread_sigmask(SIG_SETMASK, &saved->mask, NULL);
}
