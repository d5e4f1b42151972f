/*
** What src/engine/poller.c needs of BSD's <sys/event.h>; see poller.c beside.
*/

#ifndef sys_event_h
#define sys_event_h

#include <stdint.h>
#include <time.h>

#define EVFILT_READ (-1)
#define EVFILT_WRITE (-2)

#define EV_ADD 0x0001
#define EV_DELETE 0x0002
#define EV_ERROR 0x4000

struct kevent {
  uintptr_t ident;
  short filter;
  unsigned short flags;
  unsigned fflags;
  intptr_t data;
  void *udata;
};

#define EV_SET(event, a, b, c, d, e, f) \
  ((event)->ident = (a), (event)->filter = (b), (event)->flags = (c), \
   (event)->fflags = (d), (event)->data = (e), (event)->udata = (f))

int kqueue (void);
int kevent (int queue, const struct kevent *changes, int change_count,
            struct kevent *events, int event_count,
            const struct timespec *limit);

#endif
