/*
** Waiting for many sockets on one descriptor, with epoll.
*/

#include "poller.h"

#if TLX_HAVE_POLLER

#include <errno.h>
#include <string.h>
#include <sys/epoll.h>


int tlx_poller_open (void) {
  return epoll_create1(EPOLL_CLOEXEC);
}


int tlx_poller_watch (int poller, curl_socket_t socket, int what, int known) {
  struct epoll_event event;
  int first = known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
  int second = known ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
  if (what == CURL_POLL_REMOVE) {
    epoll_ctl(poller, EPOLL_CTL_DEL, socket, NULL);
    return 1; /* a closed socket has left by itself */
  }
  memset(&event, 0, sizeof(event));
  event.data.fd = socket;
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
