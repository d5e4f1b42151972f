/*
** Makes curl_easy_getinfo answer as in libcurl 8.7: the size of a request that
** failed is 0. Loaded before libcurl by sent_spec.lua.
*/

#define _GNU_SOURCE

#include <curl/curl.h>
#include <dlfcn.h>
#include <stdarg.h>

#undef curl_easy_getinfo

typedef CURLcode (*getinfo)(CURL *easy, CURLINFO info, ...);


CURLcode curl_easy_getinfo (CURL *easy, CURLINFO info, ...) {
  getinfo real = (getinfo)dlsym(RTLD_NEXT, "curl_easy_getinfo");
  CURLcode code;
  void *to;
  va_list arguments;
  va_start(arguments, info);
  to = va_arg(arguments, void *);
  va_end(arguments);
  code = real(easy, info, to);
  if (info == CURLINFO_REQUEST_SIZE)
    *(long *)to = 0;
  return code;
}
