/*
** libcurl's global state.
*/

#include "engine/engine.h"
#include "engine/libcurl.h"

#include <pthread.h>

/* A mutex rather than pthread_once, which helgrind does not know. */
static pthread_mutex_t engine_lock = PTHREAD_MUTEX_INITIALIZER;
static CURLcode engine_code;
static const curl_version_info_data *engine_info; /* NULL: not started */


/* curl_version_info writes to static memory at every call. */
static void engine_init (void) {
  engine_code = curl_global_init(CURL_GLOBAL_DEFAULT);
  engine_info = curl_version_info(CURLVERSION_NOW);
}


const char *tlx_engine_start (void) {
  CURLcode code;
  pthread_mutex_lock(&engine_lock);
  if (engine_info == NULL)
    engine_init();
  code = engine_code;
  pthread_mutex_unlock(&engine_lock);
  return code == CURLE_OK ? NULL : curl_easy_strerror(code);
}


/* Every thread that calls these has called tlx_engine_start before. */
const curl_version_info_data *tlx_libcurl_info (void) {
  return engine_info;
}


const char *tlx_engine_version (void) {
  return engine_info != NULL ? engine_info->version : NULL;
}
