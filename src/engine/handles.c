/*
** Easy handles, configured once with the options of their pool and reused.
*/

#include "engine/handles.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>


/*
** libcurl caches the parsed certificates only without a CA path. The default
** path is dropped where a default CA file, or the user's, replaces it.
*/
static int handles_drop_ca_path (const tlx_value *options) {
#if LIBCURL_VERSION_NUM >= 0x074600
  const curl_version_info_data *info = tlx_libcurl_info();
  if (options[TLX_POOL_ca_path].given)
    return 0;
  return options[TLX_POOL_ca_file].given || options[TLX_POOL_ca_pem].given ||
         (info->cainfo != NULL && access(info->cainfo, R_OK) == 0);
#else
  return !options[TLX_POOL_ca_path].given && options[TLX_POOL_ca_file].given;
#endif
}


static int handles_knows_http_version (const char *name) {
  return name == NULL || strcmp(name, "2") == 0 || strcmp(name, "1.1") == 0;
}


static void handles_set_protocols (CURL *easy) {
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS,
                   (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
}


/* True if libcurl has to look up a proxy in the environment for every
   request. */
static int handles_have_proxy_environment (void) {
  static const char *const names[] = {"http_proxy", "https_proxy",
                                      "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
  size_t i;
  for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
    /* libcurl reads them with getenv, too */
    const char *value = getenv(names[i]); /* NOLINT(concurrency-mt-unsafe) */
    if (value != NULL && *value != '\0')
      return 1;
  }
  return 0;
}


/* Certificates as text, in place of the CA file. */
static CURLcode handles_set_certificates (CURL *easy, const tlx_value *pem) {
#if LIBCURL_VERSION_NUM >= 0x074d00
  struct curl_blob blob;
  if (!pem->given)
    return CURLE_OK;
  blob.data = pem->text;
  blob.len = strlen(pem->text);
  blob.flags = CURL_BLOB_COPY;
  return curl_easy_setopt(easy, TLX_CURLOPT_CAINFO_BLOB, &blob);
#else
  (void)easy;
  return pem->given ? CURLE_UNKNOWN_OPTION : CURLE_OK;
#endif
}


/* Returns what is wrong with the options, or NULL. */
static const char *
handles_option_problem (const tlx_value *options,
                        const curl_version_info_data *info) {
  if (!handles_knows_http_version(options[TLX_POOL_http_version].text))
    return "'http_version' must be '1.1' or '2'";
  if (options[TLX_POOL_ca_pem].given &&
      (LIBCURL_VERSION_NUM < 0x074d00 || info->version_num < 0x074d00))
    return "'ca_pem' needs libcurl 7.77 or later";
  return NULL;
}


const char *tlx_handles_init (tlx_handles *handles, const tlx_value *options,
                              tlx_sockets *sockets) {
  const curl_version_info_data *version = tlx_libcurl_info();
  const char *http_version = options[TLX_POOL_http_version].text;
  handles->options = options;
  handles->sockets = sockets;
  handles->only_http1 =
    http_version != NULL && strcmp(http_version, "1.1") == 0;
  handles->waits_after_refusal =
    version->version_num >= 0x075700 && version->version_num < 0x080700;
  handles->compares_tls_options = version->version_num >= 0x075301;
  handles->has_no_ca_path = handles_drop_ca_path(options);
  handles->has_no_proxy =
    !options[TLX_POOL_proxy].given && !handles_have_proxy_environment();
  return handles_option_problem(options, version);
}


static CURL *handles_new (tlx_handles *handles) {
  CURL *easy = curl_easy_init();
  CURLcode code;
  if (easy == NULL)
    return NULL;
  handles->quits_quickly =
    curl_easy_setopt(easy, TLX_CURLOPT_QUICK_EXIT, 1L) == CURLE_OK;
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
  curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  if (handles->options[TLX_POOL_insecure].number) {
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
  }
  if (handles->has_no_proxy)
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
  if (handles->has_no_ca_path)
    curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
  handles_set_protocols(easy);
  tlx_sockets_attach(handles->sockets, easy);
  code = tlx_options_apply(tlx_pool_options, handles->options,
                           TLX_POOL_OPTION_COUNT, easy);
  if (code == CURLE_OK)
    code = handles_set_certificates(easy, &handles->options[TLX_POOL_ca_pem]);
  if (code != CURLE_OK) {
    curl_easy_cleanup(easy);
    return NULL;
  }
  return easy;
}


CURL *tlx_handles_take (tlx_handles *handles) {
  if (handles->idle_count > 0)
    return handles->idle[--handles->idle_count];
  return handles_new(handles);
}


void tlx_handles_give (tlx_handles *handles, CURL *easy) {
  if (!handles->closed && handles->idle_count < TLX_IDLE_HANDLES)
    handles->idle[handles->idle_count++] = easy;
  else
    curl_easy_cleanup(easy);
}


void tlx_handles_disarm (CURL *easy) {
  tlx_sockets_forbid(easy);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, LONG_MAX / 2);
  curl_easy_setopt(easy, CURLOPT_PRIVATE, NULL);
  curl_easy_setopt(easy, CURLOPT_MIMEPOST, NULL);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, NULL);
}


void tlx_handles_drop (tlx_handles *handles) {
  while (handles->idle_count > 0)
    curl_easy_cleanup(handles->idle[--handles->idle_count]);
}


void tlx_handles_close (tlx_handles *handles) {
  handles->closed = 1;
  tlx_handles_drop(handles);
}
