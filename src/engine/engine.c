/*
** libcurl's global state.
*/

#include "engine/engine.h"
#include "engine/libcurl.h"

#include <pthread.h>

static pthread_once_t engine_once = PTHREAD_ONCE_INIT;
static CURLcode engine_code;
static const curl_version_info_data *engine_info;


/* curl_version_info writes to static memory at every call. */
static void engine_init (void) {
  engine_code = curl_global_init(CURL_GLOBAL_DEFAULT);
  engine_info = curl_version_info(CURLVERSION_NOW);
}


const char *tlx_engine_start (void) {
  pthread_once(&engine_once, engine_init);
  return engine_code == CURLE_OK ? NULL : curl_easy_strerror(engine_code);
}


const curl_version_info_data *tlx_libcurl_info (void) {
  return engine_info;
}


const char *tlx_engine_version (void) {
  return engine_info != NULL ? engine_info->version : NULL;
}
