/*
** The open sockets of a pool.
*/

#include "engine/sockets.h"
#include "engine/clock.h"

#include <stdlib.h>
#include <unistd.h>


static int sockets_reserve (tlx_sockets *sockets) {
  size_t capacity = sockets->capacity ? sockets->capacity * 2 : 8;
  curl_socket_t *list;
  if (sockets->count < sockets->capacity)
    return 1;
  list =
    (curl_socket_t *)realloc(sockets->list, capacity * sizeof(curl_socket_t));
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
  int type = address->socktype; /* libcurl's own: it must stay as it is */
  (void)purpose;
  sockets_note_begin(opener);
  if (!sockets_reserve(sockets))
    return CURL_SOCKET_BAD;
#if defined(SOCK_CLOEXEC)
  type |= SOCK_CLOEXEC;
#endif
  opened = socket(address->family, type, address->protocol);
  if (opened != CURL_SOCKET_BAD) {
    sockets->list[sockets->count++] = opened;
    opener->socket_count++;
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
    if (sockets->list[i] == closed) {
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


void tlx_sockets_drop (tlx_sockets *sockets) {
  while (sockets->count > 0)
    close(sockets->list[--sockets->count]);
}


void tlx_sockets_free (tlx_sockets *sockets) {
  free(sockets->list);
  sockets->list = NULL;
  sockets->count = sockets->capacity = 0;
}
