/*
** A descriptor that watches many sockets, based on epoll or kqueue.
*/

#include "engine/poller.h"

#if defined(TLX_HAVE_KQUEUE)

#include <errno.h>
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


void tlx_poller_leave (int poller) {
  (void)poller;
}


/* Returns the number of changes: 1, or 0 if the filter stays as it is. */
static int poller_set (struct kevent *change, curl_socket_t socket, int filter,
                       int event, int before, int after) {
  if (((before ^ after) & event) == 0)
    return 0;
  EV_SET(change, (uintptr_t)socket, (short)filter,
         (unsigned short)(after & event ? EV_ADD : EV_DELETE), 0, 0, 0);
  return 1;
}


/*
** Room for events makes kevent() report each change that failed, instead of
** stopping at the first. A deletion may fail: closing a socket removes its
** filters. Events of other sockets are reported again by tlx_poller_wait. A
** signal interrupts only after all changes.
*/
int tlx_poller_watch (int poller, curl_socket_t socket, int before,
                      int after) {
  static const struct timespec at_once = {0, 0};
  struct kevent changes[2], events[2];
  int i, n, count;
  count =
    poller_set(changes, socket, EVFILT_READ, CURL_POLL_IN, before, after);
  count += poller_set(changes + count, socket, EVFILT_WRITE, CURL_POLL_OUT,
                      before, after);
  n = kevent(poller, changes, count, events, count, &at_once);
  for (i = 0; i < n; i++) {
    int asked =
      events[i].filter == EVFILT_WRITE ? CURL_POLL_OUT : CURL_POLL_IN;
    if ((events[i].flags & EV_ERROR) && (after & asked))
      return 0;
  }
  return n >= 0 || errno == EINTR;
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
    ready[i].events =
      events[i].filter == EVFILT_WRITE ? CURL_CSELECT_OUT : CURL_CSELECT_IN;
  }
  return n;
}

#else

#include <errno.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>


int tlx_poller_open (void) {
  return epoll_create1(EPOLL_CLOEXEC);
}


void tlx_poller_leave (int poller) {
  close(poller);
}


int tlx_poller_watch (int poller, curl_socket_t socket, int before,
                      int after) {
  struct epoll_event event;
  int is_known = before != CURL_POLL_NONE;
  int first = is_known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
  int second = is_known ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
  if (after == CURL_POLL_NONE) {
    epoll_ctl(poller, EPOLL_CTL_DEL, socket, NULL);
    return 1;
  }
  memset(&event, 0, sizeof(event));
  event.data.fd = socket;
  if (after & CURL_POLL_IN)
    event.events |= EPOLLIN;
  if (after & CURL_POLL_OUT)
    event.events |= EPOLLOUT;
  if (epoll_ctl(poller, first, socket, &event) == 0)
    return 1;
  /* libcurl may close a resolver's socket, and reuse its number, unnoticed */
  return (errno == ENOENT || errno == EEXIST) &&
         epoll_ctl(poller, second, socket, &event) == 0;
}


int tlx_poller_wait (int poller, tlx_ready *ready, int milliseconds) {
  struct epoll_event events[TLX_POLLER_BATCH];
  int i, n = epoll_wait(poller, events, TLX_POLLER_BATCH, milliseconds);
  for (i = 0; i < n; i++) {
    ready[i].socket = events[i].data.fd;
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
