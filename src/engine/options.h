/*
** Every option of a pool and of a request, one row each (a request without
** max_response_bytes uses its pool's): X(name, type, libcurl option)
**
** The bindings read the fields of these names from a Lua table. The engine
** passes those with a libcurl option to libcurl unchanged, and handles the
** others (OWN) itself: handles.c, pool.c, connections.c, request.c, response.c,
** transfer.c.
*/

#ifndef tlx_options_h
#define tlx_options_h

#include "engine/libcurl.h"

typedef enum tlx_option_type {
  TLX_TEXT,
  TLX_SECONDS, /* seconds in Lua, stored as milliseconds */
  TLX_COUNT,
  TLX_FLAG
} tlx_option_type;

#define OWN 0

#define TLX_POOL_OPTIONS(X) \
  X(ca_file, TLX_TEXT, CURLOPT_CAINFO) \
  X(ca_path, TLX_TEXT, CURLOPT_CAPATH) \
  X(ca_pem, TLX_TEXT, OWN) \
  X(client_cert, TLX_TEXT, CURLOPT_SSLCERT) \
  X(client_key, TLX_TEXT, CURLOPT_SSLKEY) \
  X(http_version, TLX_TEXT, OWN) \
  X(insecure, TLX_FLAG, OWN) \
  X(interface, TLX_TEXT, CURLOPT_INTERFACE) \
  X(max_connections, TLX_COUNT, OWN) \
  X(max_header_bytes, TLX_COUNT, OWN) \
  X(max_response_bytes, TLX_COUNT, OWN) \
  X(no_proxy, TLX_TEXT, CURLOPT_NOPROXY) \
  X(proxy, TLX_TEXT, CURLOPT_PROXY)

#define TLX_REQUEST_OPTIONS(X) \
  X(timeout, TLX_SECONDS, OWN) \
  X(connect_timeout, TLX_SECONDS, OWN) \
  X(replayable, TLX_FLAG, OWN) \
  X(stream, TLX_FLAG, OWN) \
  X(http1, TLX_FLAG, OWN) \
  X(channel, TLX_FLAG, OWN) \
  X(max_response_bytes, TLX_COUNT, OWN)

#define TLX_POOL_ENUM(name, type, option) TLX_POOL_##name,
#define TLX_REQUEST_ENUM(name, type, option) TLX_REQUEST_##name,

enum { TLX_POOL_OPTIONS(TLX_POOL_ENUM) TLX_POOL_OPTION_COUNT };
enum { TLX_REQUEST_OPTIONS(TLX_REQUEST_ENUM) TLX_REQUEST_OPTION_COUNT };

typedef struct tlx_option {
  const char *name;
  tlx_option_type type;
  int curl_option;
} tlx_option;

/* 'text' is owned (malloc); 'number' is 0 if not given. */
typedef struct tlx_value {
  char *text;
  long number;
  int given;
} tlx_value;

extern const tlx_option tlx_pool_options[TLX_POOL_OPTION_COUNT];
extern const tlx_option tlx_request_options[TLX_REQUEST_OPTION_COUNT];

/* Sets all options with a libcurl option on an easy handle: texts that were
   given, and every number (0 is libcurl's "none"). */
CURLcode tlx_options_apply (const tlx_option *options, const tlx_value *values,
                            int count, CURL *easy);
void tlx_options_free (tlx_value *values, int count);

#endif
