/*
** Easy handles, configured once with the options of their pool and reused.
*/

#ifndef tlx_handles_h
#define tlx_handles_h

#include "engine/options.h"
#include "engine/sockets.h"

/* Maximum number of idle handles. */
#define TLX_IDLE_HANDLES 1024

typedef struct tlx_handles {
  const tlx_value *options; /* the pool's */
  tlx_sockets *sockets;     /* the pool's */
  int only_http1;           /* the option http_version is 1.1 */
  int has_no_ca_path;       /* these two are looked up once: */
  int has_no_proxy;         /* there may be a thousand handles */
  int quits_quickly; /* removing a handle does not wait for name resolution */
  int waits_after_refusal;  /* see drive.c */
  int compares_tls_options; /* see connections.c */
  int closed;
  CURL *idle[TLX_IDLE_HANDLES];
  int idle_count;
} tlx_handles;

/* Returns NULL, or the name of the invalid option. */
const char *tlx_handles_init (tlx_handles *handles, const tlx_value *options,
                              tlx_sockets *sockets);

/* Returns NULL when libcurl refuses an option, or when out of memory. */
CURL *tlx_handles_take (tlx_handles *handles);
void tlx_handles_give (tlx_handles *handles, CURL *easy);

/* Detaches a handle that libcurl still works on from its transfer, and keeps
   it from opening sockets. */
void tlx_handles_disarm (CURL *easy);

void tlx_handles_drop (tlx_handles *handles);  /* the idle ones */
void tlx_handles_close (tlx_handles *handles); /* may be called again */

#endif
