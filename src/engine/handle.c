/*
** Easy handles: made ready once, used again and again; and the sockets that
** they open.
*/

#include "engine/tlx.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>


static curl_socket_t on_open_socket (void *data, curlsocktype purpose,
                                     struct curl_sockaddr *address) {
  tlx_pool *pool = (tlx_pool *)data;
  curl_socket_t socket_made;
  int type = address->socktype; /* libcurl's own: it must stay as it is */
  (void)purpose;
  if (pool->socket_count == pool->socket_capacity) {
    size_t capacity = pool->socket_capacity ? pool->socket_capacity * 2 : 8;
    curl_socket_t *sockets = (curl_socket_t *)realloc(
      pool->sockets, capacity * sizeof(curl_socket_t));
    if (sockets == NULL)
      return CURL_SOCKET_BAD;
    pool->sockets = sockets;
    pool->socket_capacity = capacity;
  }
#if defined(SOCK_CLOEXEC)
  type |= SOCK_CLOEXEC;
#endif
  socket_made = socket(address->family, type, address->protocol);
  if (socket_made != CURL_SOCKET_BAD)
    pool->sockets[pool->socket_count++] = socket_made;
  return socket_made;
}


static int on_close_socket (void *data, curl_socket_t socket) {
  tlx_pool *pool = (tlx_pool *)data;
  size_t i;
  for (i = 0; i < pool->socket_count; i++) {
    if (pool->sockets[i] == socket) {
      pool->sockets[i] = pool->sockets[--pool->socket_count];
      break;
    }
  }
  return close(socket);
}


/*
** libcurl keeps the parsed certificates only while it has no CA path, so the
** default path goes wherever a default file or the user's own says the same.
*/
static int drops_ca_path (const tlx_pool *pool) {
#if LIBCURL_VERSION_NUM >= 0x074600
  const curl_version_info_data *info = curl_version_info(CURLVERSION_NOW);
  if (pool->options[TLX_POOL_ca_path].given)
    return 0;
  return pool->options[TLX_POOL_ca_file].given ||
         (info->cainfo != NULL && access(info->cainfo, R_OK) == 0);
#else
  return !pool->options[TLX_POOL_ca_path].given &&
         pool->options[TLX_POOL_ca_file].given;
#endif
}


static long http_version (const char *name) {
  if (name == NULL || strcmp(name, "2") == 0)
    return CURL_HTTP_VERSION_2TLS;
  if (strcmp(name, "1.1") == 0)
    return CURL_HTTP_VERSION_1_1;
  return -1;
}


static void set_protocols (CURL *easy) {
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
#else
  long protocols = (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS);
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS, protocols);
  curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS, protocols);
#endif
}


/* Where the environment names no proxy, libcurl need not look there again at
   every request. */
static int has_proxy_environment (void) {
  static const char *const names[] = {"http_proxy", "https_proxy",
                                      "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
  size_t i;
  for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
    /* libcurl reads them the same way */
    const char *value = getenv(names[i]); /* NOLINT(concurrency-mt-unsafe) */
    if (value != NULL && *value != '\0')
      return 1;
  }
  return 0;
}


/*
** What libcurl can decode. Set once as a header, since libcurl would put its
** own together anew for every request.
*/
static const char *accept_encoding (void) {
  int features = curl_version_info(CURLVERSION_NOW)->features;
  int brotli = (features & CURL_VERSION_BROTLI) != 0;
  int zstd = 0;
#ifdef CURL_VERSION_ZSTD
  zstd = (features & CURL_VERSION_ZSTD) != 0;
#endif
  if (!(features & CURL_VERSION_LIBZ))
    return "Accept-Encoding: identity";
  if (brotli && zstd)
    return "Accept-Encoding: gzip,br,zstd";
  return brotli ? "Accept-Encoding: gzip,br" : "Accept-Encoding: gzip";
}


const char *tlx_pool_prepare_handles (tlx_pool *pool) {
  long version = http_version(pool->options[TLX_POOL_http_version].text);
  pool->accept_encoding = accept_encoding();
  pool->has_no_ca_path = drops_ca_path(pool);
  pool->has_no_proxy =
    !pool->options[TLX_POOL_proxy].given && !has_proxy_environment();
  pool->shares_connections = version == CURL_HTTP_VERSION_2TLS;
  return version < 0 ? "'http_version' must be '1.1' or '2'" : NULL;
}


static CURL *new_handle (tlx_pool *pool) {
  CURL *easy = curl_easy_init();
  CURLcode code;
  if (easy == NULL)
    return NULL;
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
  curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION,
                   http_version(pool->options[TLX_POOL_http_version].text));
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_open_socket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, pool);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, on_close_socket);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, pool);
  if (pool->options[TLX_POOL_insecure].number) {
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
  }
  if (pool->has_no_proxy)
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
  set_protocols(easy);
  tlx_transfer_prepare(easy);
  if (pool->has_no_ca_path)
    curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
  code = curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
  if (code == CURLE_OK)
    code = tlx_options_apply(tlx_pool_options, pool->options,
                             TLX_POOL_OPTION_COUNT, easy);
  if (code != CURLE_OK) {
    curl_easy_cleanup(easy);
    return NULL;
  }
  return easy;
}


CURL *tlx_pool_take_handle (tlx_pool *pool) {
  if (pool->idle_count > 0)
    return pool->idle[--pool->idle_count];
  return new_handle(pool);
}


void tlx_pool_give_handle (tlx_pool *pool, CURL *easy) {
  if (!pool->closed && pool->idle_count < TLX_IDLE)
    pool->idle[pool->idle_count++] = easy;
  else
    curl_easy_cleanup(easy);
}


void tlx_pool_drop_handles (tlx_pool *pool) {
  while (pool->idle_count > 0)
    curl_easy_cleanup(pool->idle[--pool->idle_count]);
}
