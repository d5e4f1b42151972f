/*
** libcurl's header, with helpful errors where it is missing or too old.
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

/* Newer than the oldest supported header; an older libcurl refuses or ignores
   them. */
#define TLX_CURLOPT_QUICK_EXIT ((CURLoption)322)     /* 7.87.0 */
#define TLX_CURLOPT_CAINFO_BLOB ((CURLoption)40309)  /* 7.77.0 */
#define TLX_CURLMOPT_QUICK_EXIT ((CURLMoption)21)    /* 8.20.0 */
#define TLX_CURLSSLOPT_REVOKE_BEST_EFFORT (1L << 3L) /* 7.70.0 */
#define TLX_CURLSSLOPT_AUTO_CLIENT_CERT (1L << 5L)   /* 7.77.0 */

/* libcurl's version and features, once the engine was started. Threads must
   not call curl_version_info themselves. */
const curl_version_info_data *tlx_libcurl_info (void);

#endif
