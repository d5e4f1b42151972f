/*
** The open sockets of a pool.
*/

#include "engine/sockets.h"
#include "engine/clock.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>


static int sockets_reserve (tlx_sockets *sockets) {
  size_t capacity = sockets->capacity ? sockets->capacity * 2 : 8;
  tlx_open_socket *list;
  if (sockets->count < sockets->capacity)
    return 1;
  list = (tlx_open_socket *)realloc(sockets->list,
                                    capacity * sizeof(tlx_open_socket));
  if (list == NULL)
    return 0;
  sockets->list = list;
  sockets->capacity = capacity;
  return 1;
}


static void sockets_note_begin (tlx_opener *opener) {
  if (opener->begun_at == 0)
    opener->begun_at = tlx_clock_milliseconds();
}


static curl_socket_t on_open_socket (void *data, curlsocktype purpose,
                                     struct curl_sockaddr *address) {
  tlx_opener *opener = (tlx_opener *)data;
  tlx_sockets *sockets = opener->sockets;
  curl_socket_t opened;
  int type = address->socktype; /* chosen by libcurl: it must stay as it is */
  (void)purpose;
  sockets_note_begin(opener);
  if (!sockets_reserve(sockets))
    return CURL_SOCKET_BAD;
#if defined(SOCK_CLOEXEC)
  type |= SOCK_CLOEXEC;
#endif
  opened = socket(address->family, type, address->protocol);
  if (opened != CURL_SOCKET_BAD) {
    tlx_open_socket *entry = &sockets->list[sockets->count++];
    memset(entry, 0, sizeof(*entry));
    entry->socket = opened;
    opener->socket_count++;
#if !defined(SOCK_CLOEXEC)
    fcntl(opened, F_SETFD, FD_CLOEXEC);
#endif
  }
  return opened;
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
  tlx_sockets *sockets = (tlx_sockets *)data;
  size_t i;
  for (i = 0; i < sockets->count; i++) {
    if (sockets->list[i].socket == closed) {
      sockets->list[i] = sockets->list[--sockets->count];
      break;
    }
  }
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


void tlx_sockets_mark_http1 (tlx_sockets *sockets, long local_port) {
  size_t i;
  for (i = 0; i < sockets->count; i++) {
    tlx_open_socket *entry = &sockets->list[i];
    if (entry->local_port == 0)
      entry->local_port = sockets_local_port(entry->socket);
    if (entry->local_port == local_port)
      entry->is_http1 = 1;
  }
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
int tlx_sockets_is_stale (const tlx_sockets *sockets, long local_port) {
  size_t i;
  for (i = 0; i < sockets->count; i++) {
    const tlx_open_socket *entry = &sockets->list[i];
    if (entry->is_http1 && entry->local_port == local_port &&
        sockets_has_news(entry->socket))
      return 1;
  }
  return 0;
}


void tlx_sockets_drop (tlx_sockets *sockets) {
  while (sockets->count > 0)
    close(sockets->list[--sockets->count].socket);
}


void tlx_sockets_free (tlx_sockets *sockets) {
  free(sockets->list);
  sockets->list = NULL;
  sockets->count = sockets->capacity = 0;
}
