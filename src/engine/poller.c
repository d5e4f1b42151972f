/*
** A descriptor that watches many sockets, based on epoll or kqueue.
*/

#include "engine/poller.h"

#if defined(TLX_HAVE_KQUEUE)

#include <fcntl.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/event.h>
#include <sys/time.h>


int tlx_poller_open (void) {
  int poller = kqueue();
  if (poller >= 0)
    fcntl(poller, F_SETFD, FD_CLOEXEC);
  return poller;
}


static void poller_set (struct kevent *change, curl_socket_t socket,
                        int filter, int is_wanted, int owner) {
  EV_SET(change, (uintptr_t)socket, (short)filter,
         (unsigned short)(is_wanted ? EV_ADD : EV_DELETE), 0, 0,
         (void *)(intptr_t)owner);
}


/*
** Room for events makes kevent() report each change that failed, in place of
** stopping at the first. That a filter to delete is not there does not matter,
** nor do events of other sockets: they come again in tlx_poller_wait.
*/
int tlx_poller_watch (int poller, curl_socket_t socket, int what, int known,
                      int owner) {
  static const struct timespec at_once = {0, 0};
  struct kevent changes[2], events[2];
  int i, n;
  (void)known;
  poller_set(&changes[0], socket, EVFILT_READ, what & CURL_POLL_IN, owner);
  poller_set(&changes[1], socket, EVFILT_WRITE, what & CURL_POLL_OUT, owner);
  n = kevent(poller, changes, 2, events, 2, &at_once);
  for (i = 0; i < n; i++) {
    int asked =
      events[i].filter == EVFILT_WRITE ? CURL_POLL_OUT : CURL_POLL_IN;
    if ((events[i].flags & EV_ERROR) && (what & asked))
      return 0;
  }
  return n >= 0;
}


int tlx_poller_wait (int poller, tlx_ready *ready, int milliseconds) {
  struct kevent events[TLX_POLLER_BATCH];
  struct timespec limit;
  int i, n;
  limit.tv_sec = milliseconds / 1000;
  limit.tv_nsec = (long)(milliseconds % 1000) * 1000000;
  n = kevent(poller, NULL, 0, events, TLX_POLLER_BATCH,
             milliseconds < 0 ? NULL : &limit);
  for (i = 0; i < n; i++) {
    ready[i].socket = (curl_socket_t)events[i].ident;
    ready[i].owner = (int)(intptr_t)events[i].udata;
    if (events[i].flags & EV_ERROR)
      ready[i].events = CURL_CSELECT_ERR;
    else
      ready[i].events =
        events[i].filter == EVFILT_WRITE ? CURL_CSELECT_OUT : CURL_CSELECT_IN;
  }
  return n;
}

#else

#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <sys/epoll.h>


int tlx_poller_open (void) {
  return epoll_create1(EPOLL_CLOEXEC);
}


int tlx_poller_watch (int poller, curl_socket_t socket, int what, int known,
                      int owner) {
  struct epoll_event event;
  int first = known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
  int second = known ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
  if (what == CURL_POLL_REMOVE) {
    epoll_ctl(poller, EPOLL_CTL_DEL, socket, NULL);
    return 1; /* a closed socket has already been removed */
  }
  memset(&event, 0, sizeof(event));
  event.data.u64 = (uint64_t)owner << 32 | (uint32_t)socket;
  if (what & CURL_POLL_IN)
    event.events |= EPOLLIN;
  if (what & CURL_POLL_OUT)
    event.events |= EPOLLOUT;
  if (epoll_ctl(poller, first, socket, &event) == 0)
    return 1;
  return (errno == ENOENT || errno == EEXIST) &&
         epoll_ctl(poller, second, socket, &event) == 0;
}


int tlx_poller_wait (int poller, tlx_ready *ready, int milliseconds) {
  struct epoll_event events[TLX_POLLER_BATCH];
  int i, n = epoll_wait(poller, events, TLX_POLLER_BATCH, milliseconds);
  for (i = 0; i < n; i++) {
    ready[i].socket = (curl_socket_t)(events[i].data.u64 & UINT32_MAX);
    ready[i].owner = (int)(events[i].data.u64 >> 32);
    ready[i].events = 0;
    if (events[i].events & (EPOLLIN | EPOLLHUP))
      ready[i].events |= CURL_CSELECT_IN;
    if (events[i].events & EPOLLOUT)
      ready[i].events |= CURL_CSELECT_OUT;
    if (events[i].events & EPOLLERR)
      ready[i].events |= CURL_CSELECT_ERR;
  }
  return n;
}

#endif
