/*
** The sockets of a pool, and the descriptor that watches them.
*/

#include "engine/sockets.h"
#include "engine/clock.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* The server sends nothing more, whatever is still unread. */
#ifdef POLLRDHUP
#define PEER_CLOSED POLLRDHUP
#else
#define PEER_CLOSED 0
#endif


/*
** {======================================================
** The two tables of sockets
** =======================================================
*/

static tlx_open_socket **sockets_with_descriptor (tlx_sockets *sockets,
                                                  curl_socket_t descriptor) {
  return &sockets->by_descriptor[(unsigned)descriptor % TLX_SOCKET_CHAINS];
}


static tlx_open_socket **sockets_with_port (tlx_sockets *sockets, long port) {
  return &sockets->by_port[(unsigned long)port % TLX_SOCKET_CHAINS];
}


static void sockets_link (tlx_sockets *sockets, tlx_open_socket *entry) {
  tlx_open_socket **first = sockets_with_descriptor(sockets, entry->socket);
  entry->next_by_descriptor = *first;
  *first = entry;
  if (entry->is_foreign)
    return;
  entry->next_by_port = sockets->without_port;
  sockets->without_port = entry;
}


static void sockets_unlink_port (tlx_sockets *sockets,
                                 const tlx_open_socket *entry) {
  tlx_open_socket **link = entry->local_port == 0
                             ? &sockets->without_port
                             : sockets_with_port(sockets, entry->local_port);
  while (*link != entry)
    link = &(*link)->next_by_port;
  *link = entry->next_by_port;
}


/* Returns the link to the entry, or to NULL. */
static tlx_open_socket **sockets_find (tlx_sockets *sockets,
                                       curl_socket_t descriptor) {
  tlx_open_socket **link = sockets_with_descriptor(sockets, descriptor);
  while (*link != NULL && (*link)->socket != descriptor)
    link = &(*link)->next_by_descriptor;
  return link;
}


/* Returns the entry, which the caller frees, or NULL. */
static tlx_open_socket *sockets_unlink (tlx_sockets *sockets,
                                        curl_socket_t descriptor) {
  tlx_open_socket **link = sockets_find(sockets, descriptor);
  tlx_open_socket *entry = *link;
  if (entry == NULL)
    return NULL;
  *link = entry->next_by_descriptor;
  if (!entry->is_foreign)
    sockets_unlink_port(sockets, entry);
  return entry;
}

/* }====================================================== */


/*
** {======================================================
** Watching
** =======================================================
*/

int tlx_sockets_open (tlx_sockets *sockets) {
  sockets->poller = tlx_poller_open();
  return sockets->poller >= 0;
}


static int sockets_set_events (tlx_sockets *sockets, tlx_open_socket *entry,
                               int events) {
  if (events == entry->watched)
    return 1;
  if (!tlx_poller_watch(sockets->poller, entry->socket, entry->watched,
                        events))
    return 0;
  entry->watched = events;
  return 1;
}


static tlx_open_socket *sockets_add_foreign (tlx_sockets *sockets,
                                             curl_socket_t descriptor) {
  tlx_open_socket *entry =
    (tlx_open_socket *)calloc(1, sizeof(tlx_open_socket));
  if (entry == NULL)
    return NULL;
  entry->socket = descriptor;
  entry->is_foreign = 1;
  sockets_link(sockets, entry);
  return entry;
}


/* The poller forgets the socket before it is closed: a forked child may keep it
   open. */
static void sockets_forget (tlx_sockets *sockets, curl_socket_t descriptor) {
  tlx_open_socket *entry = sockets_unlink(sockets, descriptor);
  if (entry != NULL)
    sockets_set_events(sockets, entry, CURL_POLL_NONE);
  free(entry);
}


int tlx_sockets_watch (tlx_sockets *sockets, curl_socket_t descriptor,
                       int what, int watcher) {
  tlx_open_socket *entry = *sockets_find(sockets, descriptor);
  if (what == CURL_POLL_REMOVE) {
    if (entry != NULL && entry->is_foreign) /* libcurl is about to close it */
      sockets_forget(sockets, descriptor);
    else if (entry != NULL)
      entry->is_wanted = 0;
    return 1;
  }
  if (entry == NULL)
    entry = sockets_add_foreign(sockets, descriptor);
  if (entry == NULL)
    return 0;
  /* libcurl reports only changes: it has closed that socket, and this is another
     with the same number */
  if (entry->is_foreign && entry->watched == what)
    entry->watched = CURL_POLL_NONE;
  entry->is_wanted = 1;
  entry->watcher = watcher;
  return sockets_set_events(sockets, entry, what);
}


/* Returns NULL if nobody wants reports of this socket any more. */
static const tlx_open_socket *sockets_wanted (tlx_sockets *sockets,
                                              curl_socket_t descriptor) {
  tlx_open_socket *entry = *sockets_find(sockets, descriptor);
  if (entry == NULL || entry->is_wanted)
    return entry;
  sockets_set_events(sockets, entry, CURL_POLL_NONE);
  return NULL;
}


int tlx_sockets_wait (tlx_sockets *sockets, tlx_ready *ready,
                      int milliseconds) {
  int i, wanted = 0, n = tlx_poller_wait(sockets->poller, ready, milliseconds);
  if (n < 0)
    return n;
  for (i = 0; i < n; i++) {
    const tlx_open_socket *entry = sockets_wanted(sockets, ready[i].socket);
    if (entry == NULL)
      continue;
    ready[wanted] = ready[i];
    ready[wanted++].watcher = entry->watcher;
  }
  return wanted;
}

/* }====================================================== */


static void sockets_note_begin (tlx_opener *opener) {
  if (opener->begun_at == 0)
    opener->begun_at = tlx_clock_milliseconds();
}


static curl_socket_t on_open_socket (void *data, curlsocktype purpose,
                                     struct curl_sockaddr *address) {
  tlx_opener *opener = (tlx_opener *)data;
  tlx_sockets *sockets = opener->sockets;
  tlx_open_socket *entry;
  int type = address->socktype; /* chosen by libcurl: it must stay as it is */
  (void)purpose;
  sockets_note_begin(opener);
  entry = (tlx_open_socket *)calloc(1, sizeof(tlx_open_socket));
  if (entry == NULL)
    return CURL_SOCKET_BAD;
#if defined(SOCK_CLOEXEC)
  type |= SOCK_CLOEXEC;
#endif
  entry->socket = socket(address->family, type, address->protocol);
  if (entry->socket == CURL_SOCKET_BAD) {
    free(entry);
    return CURL_SOCKET_BAD;
  }
#if !defined(SOCK_CLOEXEC)
  fcntl(entry->socket, F_SETFD, FD_CLOEXEC);
#endif
  /* a resolver's socket with this number has been closed */
  free(sockets_unlink(sockets, entry->socket));
  sockets_link(sockets, entry);
  opener->socket_count++;
  return entry->socket;
}


static curl_socket_t on_forbidden_socket (void *data, curlsocktype purpose,
                                          struct curl_sockaddr *address) {
  (void)data;
  (void)purpose;
  (void)address;
  return CURL_SOCKET_BAD;
}


static int on_resolve (void *resolver, void *reserved, void *data) {
  (void)resolver;
  (void)reserved;
  sockets_note_begin((tlx_opener *)data);
  return 0;
}


static int on_close_socket (void *data, curl_socket_t closed) {
  sockets_forget((tlx_sockets *)data, closed);
  return close(closed);
}


void tlx_sockets_attach (tlx_sockets *sockets, CURL *easy) {
  curl_easy_setopt(easy, CURLOPT_RESOLVER_START_FUNCTION, on_resolve);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_open_socket);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, on_close_socket);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, sockets);
}


void tlx_sockets_tell (tlx_opener *opener, CURL *easy) {
  opener->begun_at = 0;
  opener->socket_count = 0;
  curl_easy_setopt(easy, CURLOPT_RESOLVER_START_DATA, opener);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, opener);
}


void tlx_sockets_forbid (CURL *easy) {
  curl_easy_setopt(easy, CURLOPT_RESOLVER_START_FUNCTION, NULL);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_forbidden_socket);
}


static int sockets_local_port (curl_socket_t open_socket) {
  union {
    struct sockaddr any;
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
  } address;
  socklen_t length = sizeof(address);
  if (getsockname(open_socket, &address.any, &length) != 0)
    return 0;
  if (address.any.sa_family == AF_INET6)
    return ntohs(address.v6.sin6_port);
  return address.any.sa_family == AF_INET ? ntohs(address.v4.sin_port) : 0;
}


/* Enters the sockets that have a local port by now into the table of ports. */
static void sockets_look_up_ports (tlx_sockets *sockets) {
  tlx_open_socket **link = &sockets->without_port;
  while (*link != NULL) {
    tlx_open_socket *entry = *link, **first;
    int port = sockets_local_port(entry->socket);
    if (port == 0) {
      link = &entry->next_by_port;
      continue;
    }
    *link = entry->next_by_port;
    entry->local_port = port;
    first = sockets_with_port(sockets, port);
    entry->next_by_port = *first;
    *first = entry;
  }
}


void tlx_sockets_mark_http1 (tlx_sockets *sockets, long local_port) {
  tlx_open_socket *entry;
  sockets_look_up_ports(sockets);
  entry = *sockets_with_port(sockets, local_port);
  for (; entry != NULL; entry = entry->next_by_port)
    if (entry->local_port == local_port)
      entry->is_http1 = 1;
}


/* True if the server closed the connection, or will send nothing more on
   it. */
static int sockets_is_closed (curl_socket_t open_socket) {
  struct pollfd polled;
  polled.fd = open_socket;
  polled.events = PEER_CLOSED;
  polled.revents = 0;
  return poll(&polled, 1, 0) > 0 &&
         (polled.revents & (PEER_CLOSED | POLLHUP | POLLERR)) != 0;
}


/* The end of the connection shows as a read of zero octets. */
static int sockets_has_news (curl_socket_t open_socket) {
  char octet;
  ssize_t size;
  do
    size = recv(open_socket, &octet, 1, MSG_PEEK | MSG_DONTWAIT);
  while (size < 0 && errno == EINTR);
  return size >= 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
}


/* Two connections to different servers may have the same local port. Both are
   checked, which costs one connection at most. */
int tlx_sockets_use (tlx_sockets *sockets, long local_port) {
  tlx_open_socket *entry;
  int is_alive = 1;
  sockets_look_up_ports(sockets);
  entry = *sockets_with_port(sockets, local_port);
  for (; entry != NULL; entry = entry->next_by_port) {
    if (entry->local_port != local_port)
      continue;
    if (entry->was_used &&
        (entry->is_http1 ? sockets_has_news(entry->socket)
                         : sockets_is_closed(entry->socket)))
      is_alive = 0;
    entry->was_used = 1;
  }
  return is_alive;
}


void tlx_sockets_set_owner (tlx_sockets *sockets, curl_socket_t descriptor,
                            void *owner) {
  tlx_open_socket *entry = *sockets_find(sockets, descriptor);
  if (entry != NULL)
    entry->owner = owner;
}


void *tlx_sockets_owner (tlx_sockets *sockets, curl_socket_t descriptor) {
  const tlx_open_socket *entry = *sockets_find(sockets, descriptor);
  return entry != NULL ? entry->owner : NULL;
}


void tlx_sockets_drop (tlx_sockets *sockets) {
  size_t i;
  for (i = 0; i < TLX_SOCKET_CHAINS; i++) {
    while (sockets->by_descriptor[i] != NULL) {
      tlx_open_socket *entry = sockets->by_descriptor[i];
      sockets->by_descriptor[i] = entry->next_by_descriptor;
      if (!entry->is_foreign)
        close(entry->socket);
      free(entry);
    }
  }
  if (sockets->poller >= 0)
    close(sockets->poller);
  memset(sockets, 0, sizeof(*sockets));
  sockets->poller = -1;
}


void tlx_sockets_leave (tlx_sockets *sockets) {
  tlx_poller_leave(sockets->poller);
  sockets->poller = -1;
  tlx_sockets_drop(sockets);
}
