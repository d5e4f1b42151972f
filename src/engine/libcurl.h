/*
** libcurl's header, with errors that help where it is missing or too old.
*/

#ifndef tlx_libcurl_h
#define tlx_libcurl_h

#if defined(__has_include)
#if !__has_include(<curl/curl.h>)
#error "libcurl's header is missing: install libcurl4-openssl-dev (Debian), \
curl-dev (Alpine), libcurl-devel (Fedora) or curl (brew)"
#endif
#endif

#include <curl/curl.h>

#if LIBCURL_VERSION_NUM < 0x074200
#error "libcurl is too old: telnyx needs 7.66.0 or later"
#endif

#endif
