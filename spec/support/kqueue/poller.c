/*
** Cases for the sockets of a pool on a kqueue, compiled and run by
** poller_spec.lua: prints every case that fails, and how many there are.
** This kqueue refuses to add a filter twice, as libkqueue does (for BSD it is
** a modification), and has as many events as it is asked for.
*/

#include "engine/sockets.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/event.h>
#include <sys/socket.h>
#include <unistd.h>

static int filters[64]; /* CURL_POLL_* of each descriptor */
static char changes[64];
static int refusal, is_interrupted;
static curl_opensocket_callback open_socket;
static curl_closesocket_callback close_socket;


/*
** {======================================================
** In place of the system and of libcurl
** =======================================================
*/

static int event_of (int filter) {
  return filter == EVFILT_READ ? CURL_POLL_IN : CURL_POLL_OUT;
}


static int change_filter (const struct kevent *change) {
  int event = event_of(change->filter);
  int is_added = (change->flags & EV_ADD) != 0;
  int is_there = (filters[change->ident] & event) != 0;
  strcat(changes, is_added ? " +" : " -");
  strcat(changes, event == CURL_POLL_IN ? "r" : "w");
  if (is_added == is_there)
    return is_added ? EEXIST : ENOENT;
  if (is_added && refusal != 0)
    return refusal;
  filters[change->ident] ^= event;
  return 0;
}


static int report (struct kevent *events, int n, int limit, int filter) {
  size_t i;
  for (i = 0; i < sizeof(filters) / sizeof(filters[0]) && n < limit; i++)
    if (filters[i] & event_of(filter)) {
      EV_SET(&events[n], i, (short)filter, 0, 0, 0, NULL);
      n++;
    }
  return n;
}


int kqueue (void) {
  return open("/dev/null", O_RDONLY);
}


int kevent (int queue, const struct kevent *changed, int change_count,
            struct kevent *events, int event_count,
            const struct timespec *limit) {
  int i, n = 0;
  (void)queue;
  (void)limit;
  for (i = 0; i < change_count; i++) {
    int problem = change_filter(&changed[i]);
    if (problem != 0 && n == event_count) {
      errno = problem;
      return -1;
    }
    if (problem != 0) {
      events[n] = changed[i];
      events[n].flags = EV_ERROR;
      events[n++].data = problem;
    }
  }
  if (n > 0)
    return n;
  if (is_interrupted) {
    errno = EINTR;
    return -1;
  }
  n = report(events, n, event_count, EVFILT_READ);
  return report(events, n, event_count, EVFILT_WRITE);
}


CURLcode(curl_easy_setopt)(CURL *easy, CURLoption option, ...) {
  va_list arguments;
  (void)easy;
  va_start(arguments, option);
  if (option == CURLOPT_OPENSOCKETFUNCTION)
    open_socket = va_arg(arguments, curl_opensocket_callback);
  else if (option == CURLOPT_CLOSESOCKETFUNCTION)
    close_socket = va_arg(arguments, curl_closesocket_callback);
  va_end(arguments);
  return CURLE_OK;
}

/* }====================================================== */


static tlx_sockets sockets;
static int case_count;

static void check (const char *name, int is_right, const char *expected) {
  case_count++;
  if (!is_right || strcmp(changes, expected) != 0)
    printf("%s: the result is %s; changes:%s, expected:%s\n", name,
           is_right ? "right" : "wrong", changes, expected);
  changes[0] = '\0';
}


static void watch (const char *name, int socket, int what,
                   const char *expected) {
  check(name, tlx_sockets_watch(&sockets, socket, what, 3), expected);
}


static int open_one (void) {
  tlx_opener opener = {&sockets, 0, 0};
  struct curl_sockaddr address = {AF_INET, SOCK_STREAM, 0, 0, {0, {0}}};
  return open_socket(&opener, CURLSOCKTYPE_IPCXN, &address);
}


static void check_changes (int socket) {
  watch("reading", socket, CURL_POLL_IN, " +r");
  watch("both", socket, CURL_POLL_INOUT, " +w");
  watch("writing alone", socket, CURL_POLL_OUT, " -r");
  watch("reading alone", socket, CURL_POLL_IN, " +r -w");
  watch("both again", socket, CURL_POLL_INOUT, " +w");
}


static void check_connection (void) {
  tlx_ready ready[TLX_POLLER_BATCH];
  int n, next, socket = open_one();
  check_changes(socket);
  watch("both once more", socket, CURL_POLL_INOUT, "");
  watch("removed, but watched until it reports", socket, CURL_POLL_REMOVE, "");
  watch("wanted again", socket, CURL_POLL_INOUT, "");
  n = tlx_sockets_wait(&sockets, ready, 0);
  check("two reports for the watcher",
        n == 2 && ready[0].socket == socket && ready[1].socket == socket &&
          ready[0].watcher == 3 && ready[0].events == CURL_CSELECT_IN &&
          ready[1].events == CURL_CSELECT_OUT,
        "");
  watch("removed", socket, CURL_POLL_REMOVE, "");
  n = tlx_sockets_wait(&sockets, ready, 0);
  check("reports that nobody wants", n == 0, " -r -w");
  watch("watched again", socket, CURL_POLL_OUT, " +w");
  close_socket(&sockets, socket);
  check("closed", filters[socket] == 0, " -w");
  next = open_one();
  check("the descriptor is reused", next == socket, "");
  watch("the next connection", next, CURL_POLL_OUT, " +w");
  close_socket(&sockets, next);
  check("closed again", filters[next] == 0, " -w");
}


/* libcurl opens and closes this one itself. */
static void check_resolver (int socket) {
  check_changes(socket);
  watch("removed", socket, CURL_POLL_REMOVE, " -r -w");
  watch("the next name", socket, CURL_POLL_INOUT, " +r +w");
  filters[socket] = 0;
  watch("closed before", socket, CURL_POLL_REMOVE, " -r -w");
  watch("removed twice", socket, CURL_POLL_REMOVE, "");
}


/* libcurl may report it late, or not at all. */
static void check_resolver_closed (int socket) {
  int connection = open_one();
  close_socket(&sockets, connection);
  watch("a resolver", socket, CURL_POLL_IN, " +r");
  filters[socket] = 0;
  watch("closed, and another", socket, CURL_POLL_IN, " +r");
  watch("removed", socket, CURL_POLL_REMOVE, " -r");
  watch("with a connection's number", connection, CURL_POLL_IN, " +r");
  filters[connection] = 0;
  check("closed", open_one() == connection, "");
  watch("the connection", connection, CURL_POLL_OUT, " +w");
  close_socket(&sockets, connection);
  check("closed as well", filters[connection] == 0, " -w");
  watch("a resolver again", connection, CURL_POLL_IN, " +r");
  watch("removed", connection, CURL_POLL_REMOVE, " -r");
}


static void check_failures (int socket, int other) {
  watch("another that always reports", other, CURL_POLL_INOUT, " +r +w");
  watch("reading", socket, CURL_POLL_IN, " +r");
  refusal = ENOMEM;
  check("refused", !tlx_sockets_watch(&sockets, socket, CURL_POLL_INOUT, 3),
        " +w");
  refusal = 0;
  is_interrupted = 1;
  watch("a signal", socket, CURL_POLL_INOUT, " +w");
  is_interrupted = 0;
}


int main (void) {
  int poller;
  tlx_sockets_open(&sockets);
  tlx_sockets_attach(&sockets, NULL);
  check_connection();
  check_resolver(40);
  check_resolver_closed(40);
  check_failures(40, 41);
  poller = sockets.poller;
  tlx_sockets_leave(&sockets);
  check("a forked child has no kqueue", fcntl(poller, F_GETFD) != -1, "");
  printf("%d cases\n", case_count);
  return 0;
}
