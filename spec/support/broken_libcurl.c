/*
** A libcurl in which things go wrong that real ones rarely do, to be loaded
** before it (LD_PRELOAD). BROKEN names the functions, and what they do:
**   sigpipe    what SIGPIPE does when a TLS library writes to a connection that
**              was reset: every entry into libcurl causes one
**   memory     no memory is left when a socket is ready, BROKEN_TIMES times
*/

#define _GNU_SOURCE
#include <curl/curl.h>
#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>


static int is_broken (const char *how) {
  const char *broken = getenv("BROKEN");
  if (broken == NULL || strcmp(broken, how) != 0)
    return 0;
  return 1;
}


static void enter (void) {
  if (is_broken("sigpipe"))
    raise(SIGPIPE);
}


/* The real function of this name. */
#define REAL(type, name) ((type)dlsym(RTLD_NEXT, name))

CURLMcode curl_multi_socket_action (CURLM *multi, curl_socket_t socket,
                                    int events, int *running) {
  typedef CURLMcode (*type)(CURLM *, curl_socket_t, int, int *);
  static int left = -1;
  enter();
  if (left < 0)
    left = is_broken("memory") ? atoi(getenv("BROKEN_TIMES")) : 0;
  if (left > 0 && socket != CURL_SOCKET_TIMEOUT) {
    left--;
    return CURLM_OUT_OF_MEMORY;
  }
  return REAL(type, "curl_multi_socket_action")(multi, socket, events,
                                                running);
}


CURLMcode curl_multi_remove_handle (CURLM *multi, CURL *easy) {
  typedef CURLMcode (*type)(CURLM *, CURL *);
  enter();
  return REAL(type, "curl_multi_remove_handle")(multi, easy);
}


CURLMcode curl_multi_cleanup (CURLM *multi) {
  typedef CURLMcode (*type)(CURLM *);
  enter();
  return REAL(type, "curl_multi_cleanup")(multi);
}


void curl_easy_cleanup (CURL *easy) {
  typedef void (*type)(CURL *);
  enter();
  REAL(type, "curl_easy_cleanup")(easy);
}


CURLcode curl_easy_pause (CURL *easy, int held) {
  typedef CURLcode (*type)(CURL *, int);
  enter();
  return REAL(type, "curl_easy_pause")(easy, held);
}
