/*
** Easy handles: configured once with the options of their pool, used again and
** again.
*/

#ifndef tlx_handles_h
#define tlx_handles_h

#include "engine/options.h"
#include "engine/sockets.h"

/* Idle handles that are kept. */
#define TLX_IDLE_HANDLES 1024

typedef struct tlx_handles {
  const tlx_value *options; /* the pool's */
  tlx_sockets *sockets;     /* the pool's */
  long http_version;
  int has_no_ca_path;       /* these two are looked up once: */
  int has_no_proxy;         /* there may be a thousand handles */
  int quits_quickly;        /* no removal waits until a name is resolved */
  int waits_after_refusal;  /* see pool.c */
  int compares_tls_options; /* see pool.c */
  int closed;
  CURL *idle[TLX_IDLE_HANDLES];
  int idle_count;
} tlx_handles;

/* Returns NULL, or which option is wrong. */
const char *tlx_handles_init (tlx_handles *handles, const tlx_value *options,
                              tlx_sockets *sockets);

/* Returns NULL when libcurl refuses an option or there is no memory. */
CURL *tlx_handles_take (tlx_handles *handles);
void tlx_handles_give (tlx_handles *handles, CURL *easy);

/* Keeps a handle that libcurl still works on from opening sockets, and from all
   that its transfer has. */
void tlx_handles_disarm (CURL *easy);

void tlx_handles_drop (tlx_handles *handles);  /* those that are idle */
void tlx_handles_close (tlx_handles *handles); /* may be called again */

#endif
