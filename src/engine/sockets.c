/*
** The open sockets of a pool.
*/

#include "engine/sockets.h"

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


static curl_socket_t on_open_socket (void *data, curlsocktype purpose,
                                     struct curl_sockaddr *address) {
  tlx_sockets *sockets = (tlx_sockets *)data;
  curl_socket_t opened;
  int type = address->socktype; /* libcurl's own: it must stay as it is */
  (void)purpose;
  if (!sockets_reserve(sockets))
    return CURL_SOCKET_BAD;
#if defined(SOCK_CLOEXEC)
  type |= SOCK_CLOEXEC;
#endif
  opened = socket(address->family, type, address->protocol);
  if (opened != CURL_SOCKET_BAD)
    sockets->list[sockets->count++] = opened;
  return opened;
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
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_open_socket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, sockets);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, on_close_socket);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, sockets);
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
